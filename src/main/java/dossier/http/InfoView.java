package dossier.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The answer of `/v1/info`: what this server is and holds, and what can be asked of it.
///
record InfoView(
    String version,
    IndexView index,
    List<FieldView> fields,
    List<String> facets,
    List<String> factFacets,
    Map<String, Long> limits,
    List<String> languages,
    Duplicates duplicates,
    NamesView vocabulary,
    RulesView rules) {

  /// How many names of each kind are known.
  public record NamesView(int initiatives, int organisations, int people, int places) {}

  /// The rules that facts are found by.
  ///
  /// @param hash of all of them, the built-in ones and the archive's own
  /// @param skipped in how many of the articles read since the start each rule was skipped
  public record RulesView(int count, String hash, Map<String, Long> skipped) {}

  /// When articles are copies of each other.
  ///
  /// @param threshold how similar they are; absent where the index is open for reading only
  public record Duplicates(Optional<Double> threshold) {}

  /// A field of the query language.
  public record FieldView(String name, String kind, boolean facet) {}
}
