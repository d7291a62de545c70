package dossier.http;

import dossier.search.Facet.LabelCount;
import java.util.List;
import java.util.Optional;

/// The answer of `/v1/facets`.
record FacetsView(QueryView query, List<Summary> facets, IndexView index) {

  /// A facet without its values.
  public record Summary(String name, String label, int distinct, int missing) {}

  /// The answer of `/v1/facets/{name}`.
  ///
  /// @param values this part of them, and those that are selected
  public record One(
      QueryView query,
      String name,
      String label,
      List<LabelCount> values,
      int missing,
      int distinct,
      boolean complete,
      PageView page,
      Next links) {}

  /// The following part.
  public record Next(Optional<String> next) {}
}
