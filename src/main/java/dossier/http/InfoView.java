package dossier.http;

import java.util.List;
import java.util.Map;

/// The answer of `/v1/info`: what this server is and holds, and what can be asked of it.
record InfoView(
    String version,
    IndexView index,
    List<FieldView> fields,
    List<String> facets,
    List<String> factFacets,
    Map<String, Long> limits,
    List<String> languages) {

  /// A field of the query language.
  public record FieldView(String name, String kind, boolean facet) {}
}
