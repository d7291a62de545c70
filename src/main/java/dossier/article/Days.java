package dossier.article;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.stream.IntStream;

/// An interval of calendar days, both ends included. [LocalDate#MIN] and [LocalDate#MAX] stand for
/// an open end.
public record Days(LocalDate first, LocalDate last) {
  private static final int LONGEST_YEARS_COUNTED = 3;

  /// Every day there is: nothing is known.
  public static final Days ALL = new Days(LocalDate.MIN, LocalDate.MAX);

  public Days {
    if (first.isAfter(last)) {
      throw new IllegalArgumentException("first day " + first + " is after last day " + last);
    }
  }

  public static Days of(LocalDate day) {
    return new Days(day, day);
  }

  public static Days ofYear(int year) {
    return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  public static Days ofMonth(YearMonth month) {
    return new Days(month.atDay(1), month.atEndOfMonth());
  }

  public boolean opensEarly() {
    return first.equals(LocalDate.MIN);
  }

  public boolean opensLate() {
    return last.equals(LocalDate.MAX);
  }

  public boolean isOneDay() {
    return first.equals(last);
  }

  /// The interval moved by a length of time; an open end stays open.
  public Days plus(Period length) {
    return new Days(
        opensEarly() ? LocalDate.MIN : first.plus(length),
        opensLate() ? LocalDate.MAX : last.plus(length));
  }

  /// Whether the two intervals share a day.
  public boolean meets(Days other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  /// Whether the interval is narrow enough to be counted by year: closed, and not longer than three
  /// years. What is wider counts as undated in facets, year filters and histograms.
  public boolean countable() {
    return !opensEarly() && !opensLate() && last.isBefore(first.plusYears(LONGEST_YEARS_COUNTED));
  }

  /// The years the interval meets, ascending; none where it is not [#countable()].
  public IntStream years() {
    return countable() ? IntStream.rangeClosed(first.getYear(), last.getYear()) : IntStream.empty();
  }
}
