package dossier.search;

import dossier.article.Days;
import java.util.List;

/// The matching articles over time. An article counts in every bucket that its dates meet; one
/// whose dates are open or wider than three years counts as missing.
///
/// @param buckets without gaps from the first to the last that has an article
/// @param total how many articles match
public record Histogram(List<Bucket> buckets, int missing, long total) {
  /// More buckets are refused as an [IllegalArgumentException].
  public static final int MAX_BUCKETS = 10_000;

  /// The most values that are counted in a bucket.
  public static final int MAX_VALUES = 100;

  public Histogram {
    buckets = List.copyOf(buckets);
  }

  /// One stretch of time.
  ///
  /// @param key `2019`, `2019-Q2`, `2019-05`, `2019-05-13`
  /// @param count matching articles
  /// @param archive all articles of the archive in this bucket
  /// @param values counts by the facet asked for, the [#MAX_VALUES] highest, highest first; empty
  ///   otherwise
  public record Bucket(
      String key, Days days, int count, int archive, List<Facet.LabelCount> values) {
    public Bucket {
      values = List.copyOf(values);
    }
  }
}
