package dossier.http;

import dossier.search.Facet.LabelCount;
import dossier.search.Histogram;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The answer of `/v1/histogram`: buckets without gaps.
///
/// @param missing matching articles without dates narrow enough to count
record HistogramView(
    QueryView query,
    String interval,
    Optional<String> by,
    List<BucketView> buckets,
    int missing,
    long total,
    IndexView index) {

  /// A stretch of calendar days.
  ///
  /// @param share part of all articles of the archive in this bucket, 0 to 1
  /// @param values counts by the facet asked for
  public record BucketView(
      String key, LocalDate from, LocalDate to, int count, double share, List<LabelCount> values) {

    static BucketView of(Histogram.Bucket bucket) {
      double share = bucket.archive() == 0 ? 0 : (double) bucket.count() / bucket.archive();
      return new BucketView(
          bucket.key(),
          bucket.days().first(),
          bucket.days().last(),
          bucket.count(),
          Math.round(share * 1e6) / 1e6,
          bucket.values());
    }
  }
}
