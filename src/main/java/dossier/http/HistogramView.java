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
  /// @param archive all articles of the archive in this bucket
  /// @param share `count` as a part of them, 0 to 1
  /// @param values counts by the facet asked for
  public record BucketView(
      String key,
      LocalDate from,
      LocalDate to,
      int count,
      int archive,
      double share,
      List<LabelCount> values) {

    static BucketView of(Histogram.Bucket bucket) {
      return new BucketView(
          bucket.key(),
          bucket.days().first(),
          bucket.days().last(),
          bucket.count(),
          bucket.archive(),
          share(bucket.count(), bucket.archive()),
          bucket.values());
    }

    /// A part of a whole, to six places; 0 where the whole is nothing.
    static double share(long part, long whole) {
      return whole == 0 ? 0 : Math.round(1e6 * part / whole) / 1e6;
    }
  }
}
