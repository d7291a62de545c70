package dossier.fact;

import dossier.article.Days;
import dossier.article.Edtf;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;

/// Days as words tell them: fixed, or counted from the day of writing.
///
/// @param reckoned the whole of them, as seen from a day of writing
/// @param portion which part of it is meant
/// @param grain the unit of the calendar that the whole is one of; for others the nearest
/// @param named whether the whole is one unit of the calendar, so that it has a TIMEX3 value
/// @param timex the TIMEX3 value where the day of writing is not known
/// @param fixed whether the words tell the year themselves
/// @param rough whether they are coarse
/// @param yearless the day or month, where its year is not told
record Stretch(
    Function<LocalDate, Days> reckoned,
    Portion portion,
    Grain grain,
    boolean named,
    String timex,
    boolean fixed,
    boolean rough,
    Optional<Yearless> yearless) {

  /// A day or month of any year.
  ///
  /// @param day 0 for the whole month
  record Yearless(int month, int day) {

    Yearless {
      if (!exists(month, day)) {
        throw new IllegalArgumentException("no day " + day + " in month " + month);
      }
    }

    /// Whether a month has such a day in some year.
    static boolean exists(int month, int day) {
      return month >= 1 && month <= 12 && day >= 0 && day <= Month.of(month).maxLength();
    }

    boolean isIn(int year) {
      return day <= YearMonth.of(year, month).lengthOfMonth();
    }

    Days in(int year) {
      YearMonth in = YearMonth.of(year, month);
      return day == 0 ? Days.ofMonth(in) : Days.of(in.atDay(Math.min(day, in.lengthOfMonth())));
    }

    /// The latest that has begun by a day.
    Days upTo(LocalDate now) {
      int year = now.getYear();
      while (!isIn(year) || in(year).first().isAfter(now)) {
        year--;
      }
      return in(year);
    }

    /// The first that ends on a day or after it.
    Days from(LocalDate now) {
      int year = now.getYear();
      while (!isIn(year) || in(year).last().isBefore(now)) {
        year++;
      }
      return in(year);
    }

    String timex() {
      String whole = "XXXX" + Edtf.inTwo(month);
      return day == 0 ? whole : whole + Edtf.inTwo(day);
    }
  }

  /// What tells no day: a duration, a time of day, a recurrence.
  static Stretch unanchored(String timex) {
    return new Stretch(
        now -> Days.ALL, Portion.WHOLE, Grain.DAY, false, timex, false, false, Optional.empty());
  }

  static Stretch fixed(Days days, Grain grain) {
    return new Stretch(now -> days, Portion.WHOLE, grain, true, "", true, false, Optional.empty());
  }

  static Stretch counted(Grain grain, String timex, Function<LocalDate, Days> reckoned) {
    return new Stretch(reckoned, Portion.WHOLE, grain, true, timex, false, false, Optional.empty());
  }

  static Stretch yearless(Yearless yearless, boolean future) {
    Function<LocalDate, Days> near = now -> future ? yearless.from(now) : nearest(yearless, now);
    return new Stretch(
        near,
        Portion.WHOLE,
        yearless.day == 0 ? Grain.MONTH : Grain.DAY,
        true,
        yearless.timex(),
        false,
        false,
        Optional.of(yearless));
  }

  /// The latest; but a day still to come in this very month is that of this month.
  private static Days nearest(Yearless yearless, LocalDate now) {
    boolean soon = yearless.month == now.getMonthValue() && yearless.isIn(now.getYear());
    return soon ? yearless.in(now.getYear()) : yearless.upTo(now);
  }

  Days days(LocalDate now) {
    return portion.of(grain, reckoned.apply(now), now);
  }

  Stretch part(Portion of) {
    return new Stretch(reckoned, of, grain, named, timex, fixed, rough, Optional.empty());
  }

  /// Not one unit of the calendar, but about as long as one.
  Stretch unnamed() {
    return new Stretch(reckoned, portion, grain, false, timex, fixed, rough, Optional.empty());
  }

  Stretch roughly() {
    return new Stretch(reckoned, portion, grain, named, timex, fixed, true, yearless);
  }

  boolean isRough() {
    return rough || portion != Portion.WHOLE;
  }
}
