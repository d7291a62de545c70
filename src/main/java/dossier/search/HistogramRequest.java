package dossier.search;

import dossier.query.Field;
import dossier.query.Query;
import java.util.List;
import java.util.Optional;

/// How the matching articles are spread over time.
///
/// @param by count each bucket by the values of this facet too
public record HistogramRequest(
    Query query, List<DrillDown> drillDowns, Interval interval, Optional<Field> by) {
  public HistogramRequest {
    drillDowns = List.copyOf(drillDowns);
  }

  /// The length of a bucket.
  public enum Interval {
    YEAR,
    QUARTER,
    MONTH,
    DAY
  }
}
