package dossier.search;

import dossier.article.Days;
import dossier.query.Field;
import dossier.query.Query;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How the matching articles are spread over time.
///
/// @param by count each bucket by the values of this facet too
public record HistogramRequest(Scope scope, Interval interval, Optional<Field> by) {
  public HistogramRequest {
    if (by.isPresent() && !Field.articleFacets().contains(by.get())) {
      throw new IllegalArgumentException(by.get().word() + " is not a facet of articles");
    }
  }

  public HistogramRequest(
      Query query,
      List<DrillDown> drillDowns,
      Interval interval,
      Optional<Field> by,
      boolean collapsed) {
    this(new Scope(query, drillDowns, collapsed), interval, by);
  }

  /// The same of other articles.
  public HistogramRequest scope(Scope other) {
    return new HistogramRequest(other, interval, by);
  }

  /// The length of a bucket. Buckets are numbered through all time, so that the numbers of
  /// neighbours differ by one.
  public enum Interval {
    YEAR,
    QUARTER,
    MONTH,
    /// from Monday to Sunday (ISO 8601)
    WEEK,
    DAY;

    private static final int MONTHS = 12;
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int DAYS_OF_A_WEEK = 7;

    /// The first Monday after the epoch, which was a Thursday.
    private static final int MONDAY = 4;

    /// The number of the bucket that holds `day`.
    public long bucket(LocalDate day) {
      long months = (long) day.getYear() * MONTHS + day.getMonthValue() - 1;
      return switch (this) {
        case YEAR -> day.getYear();
        case QUARTER -> Math.floorDiv(months, MONTHS_OF_A_QUARTER);
        case MONTH -> months;
        case WEEK -> Math.floorDiv(day.toEpochDay() - MONDAY, DAYS_OF_A_WEEK);
        case DAY -> day.toEpochDay();
      };
    }

    /// The days of a bucket.
    public Days days(long bucket) {
      LocalDate first = first(bucket);
      return new Days(first, first(bucket + 1).minusDays(1));
    }

    /// How a bucket is written: `2019`, `2019-Q2`, `2019-05`, `2019-W20`, `2019-05-13`.
    public String key(long bucket) {
      LocalDate first = first(bucket);
      return switch (this) {
        case YEAR -> String.format(Locale.ROOT, "%04d", first.getYear());
        case QUARTER ->
            String.format(
                Locale.ROOT,
                "%04d-Q%d",
                first.getYear(),
                first.getMonthValue() / MONTHS_OF_A_QUARTER + 1);
        case MONTH -> YearMonth.from(first).toString();
        case WEEK ->
            String.format(
                Locale.ROOT,
                "%04d-W%02d",
                first.get(IsoFields.WEEK_BASED_YEAR),
                first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        case DAY -> first.toString();
      };
    }

    private LocalDate first(long bucket) {
      return switch (this) {
        case YEAR -> ofMonth(bucket * MONTHS);
        case QUARTER -> ofMonth(bucket * MONTHS_OF_A_QUARTER);
        case MONTH -> ofMonth(bucket);
        case WEEK -> LocalDate.ofEpochDay(bucket * DAYS_OF_A_WEEK + MONDAY);
        case DAY -> LocalDate.ofEpochDay(bucket);
      };
    }

    private static LocalDate ofMonth(long months) {
      int year = Math.toIntExact(Math.floorDiv(months, MONTHS));
      return LocalDate.of(year, Math.floorMod(months, MONTHS) + 1, 1);
    }
  }
}
