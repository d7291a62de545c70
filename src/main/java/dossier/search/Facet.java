package dossier.search;

import dossier.query.Field;
import java.util.List;

/// The counted values of a facet.
///
/// @param values those asked for, in the order asked for. Values selected by `any` or `all` of a
///   drill-down are among them even when their count is 0 or they are on another page; one that the
///   archive does not know stands as it was typed
/// @param missing how many matching articles have no value
/// @param distinct how many values there are with a count above 0 (under the request's `contains`)
/// @param complete whether `values` holds them all
public record Facet(
    Field field, List<LabelCount> values, int missing, int distinct, boolean complete) {
  public Facet {
    values = List.copyOf(values);
  }

  /// One value: its id, how it is shown, how many matching articles (or facts) have it, and whether
  /// it is selected.
  public record LabelCount(String value, String label, int count, boolean selected) {}
}
