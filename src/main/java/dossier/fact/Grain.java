package dossier.fact;

import dossier.article.Days;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/// A unit of the calendar. Weeks are those of ISO 8601, from Monday to Sunday; the 21st century
/// begins in 2000, as most people have it.
enum Grain {
  DAY("P1D"),
  WEEK("P1W"),
  WEEKEND("P1WE"),
  MONTH("P1M"),
  QUARTER("P3M"),
  HALF("P6M"),
  YEAR("P1Y"),
  DECADE("P10Y"),
  CENTURY("P100Y");

  private final String length;

  Grain(String length) {
    this.length = length;
  }

  /// How long one is, as a TIMEX3 duration.
  String length() {
    return length;
  }

  /// The one that a day lies in; of weekends the one that ends its week.
  Days around(LocalDate day) {
    LocalDate first =
        switch (this) {
          case DAY -> day;
          case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
          case WEEKEND -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
          case MONTH -> day.withDayOfMonth(1);
          case QUARTER -> month(day, 3);
          case HALF -> month(day, 6);
          case YEAR -> day.withDayOfYear(1);
          case DECADE -> day.withDayOfYear(1).minusYears(Math.floorMod(day.getYear(), 10));
          case CENTURY -> day.withDayOfYear(1).minusYears(Math.floorMod(day.getYear(), 100));
        };
    return new Days(first, this == WEEKEND ? first.plusDays(1) : moved(first, 1).minusDays(1));
  }

  private static LocalDate month(LocalDate day, int months) {
    return day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / months * months + 1);
  }

  /// A day so many of these later.
  LocalDate moved(LocalDate day, long steps) {
    return switch (this) {
      case DAY -> day.plusDays(steps);
      case WEEK, WEEKEND -> day.plusWeeks(steps);
      case MONTH -> day.plusMonths(steps);
      case QUARTER -> day.plusMonths(3 * steps);
      case HALF -> day.plusMonths(6 * steps);
      case YEAR -> day.plusYears(steps);
      case DECADE -> day.plusYears(10 * steps);
      case CENTURY -> day.plusYears(100 * steps);
    };
  }

  /// The TIMEX3 value of the one that a day lies in: `2014-05`, `2014-Q2`, `2014-W20`, `201`.
  String timex(LocalDate day) {
    int year = day.getYear();
    int month = day.getMonthValue();
    return switch (this) {
      case DAY -> day.toString();
      case WEEK -> week(day);
      case WEEKEND -> week(day) + "-WE";
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year, month);
      case QUARTER -> String.format(Locale.ROOT, "%04d-Q%d", year, (month + 2) / 3);
      case HALF -> String.format(Locale.ROOT, "%04d-H%d", year, (month + 5) / 6);
      case YEAR -> String.format(Locale.ROOT, "%04d", year);
      case DECADE -> String.format(Locale.ROOT, "%03d", year / 10);
      case CENTURY -> String.format(Locale.ROOT, "%02d", year / 100);
    };
  }

  private static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
