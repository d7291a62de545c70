package dossier.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The answer of `/v1/info`: what this server is and holds, and what can be asked of it.
///
/// @param skippedRules in how many of the articles read since the start each fact rule was skipped
record InfoView(
    String version,
    IndexView index,
    List<FieldView> fields,
    List<String> facets,
    List<String> factFacets,
    Map<String, Long> limits,
    List<String> languages,
    Duplicates duplicates,
    Map<String, Long> skippedRules) {

  /// When articles are copies of each other.
  ///
  /// @param threshold how similar they are; absent where the index is open for reading only
  public record Duplicates(Optional<Double> threshold) {}

  /// A field of the query language.
  public record FieldView(String name, String kind, boolean facet) {}
}
