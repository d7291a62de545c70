package dossier.http;

import java.time.LocalDate;
import java.util.List;

/// The answer of `/v1/compare`: queries side by side.
///
/// @param total articles that any of them finds
/// @param overlaps for each two of them, how many articles both find; with more than two also for
///   all together
/// @param buckets without gaps from the first to the last that has an article of any
record ComparisonView(
    List<One> queries,
    long total,
    List<Overlap> overlaps,
    String interval,
    List<Bucket> buckets,
    IndexView index) {

  /// One of the queries.
  ///
  /// @param missing articles without dates narrow enough to count
  public record One(QueryView query, long total, int missing) {}

  /// @param queries by their numbers from 0
  /// @param share part of the articles that any of these finds, 0 to 1
  public record Overlap(List<Integer> queries, long total, double share) {}

  /// A stretch of calendar days.
  ///
  /// @param archive all articles of the archive in it
  /// @param counts of each query
  /// @param shares each count as a part of the archive's, 0 to 1
  public record Bucket(
      String key,
      LocalDate from,
      LocalDate to,
      int archive,
      List<Integer> counts,
      List<Double> shares) {}
}
