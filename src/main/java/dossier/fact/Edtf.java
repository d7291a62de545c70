package dossier.fact;

import dossier.article.Days;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Writes days as EDTF (ISO 8601-2, level 1), and durations as TIMEX3 values.
final class Edtf {
  private Edtf() {}

  /// The shortest form of an interval: `2014`, `2014-06`, `2014-06-03`, else `first/last`; `..` for
  /// an open end.
  ///
  /// @param approximate whether each part is marked `~`
  static String of(Days days, boolean approximate) {
    String mark = approximate ? "~" : "";
    LocalDate first = days.first();
    LocalDate last = days.last();
    if (days.isOneDay()) {
      return first + mark;
    }
    if (days.opensEarly() || days.opensLate()) {
      String from = days.opensEarly() ? ".." : first + mark;
      return from + "/" + (days.opensLate() ? ".." : last + mark);
    }
    boolean wholeMonths =
        first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
    if (wholeMonths && first.getDayOfYear() == 1 && last.getMonthValue() == 12) {
      return first.getYear() == last.getYear()
          ? year(first) + mark
          : year(first) + mark + "/" + year(last) + mark;
    }
    if (wholeMonths) {
      String from = month(first);
      return from.equals(month(last)) ? from + mark : from + mark + "/" + month(last) + mark;
    }
    return first + mark + "/" + last + mark;
  }

  /// A TIMEX3 duration: `P3Y`, `P2W`.
  static String of(Period length) {
    long days = length.toTotalMonths() == 0 ? length.get(ChronoUnit.DAYS) : 0;
    return days > 0 && days % 7 == 0 ? "P" + days / 7 + "W" : length.toString();
  }

  /// The days moved by a duration, exact to the day.
  static Days plus(Days days, Period length) {
    return new Days(
        days.opensEarly() ? LocalDate.MIN : days.first().plus(length),
        days.opensLate() ? LocalDate.MAX : days.last().plus(length));
  }

  static Days month(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return new Days(first, first.withDayOfMonth(first.lengthOfMonth()));
  }

  private static String year(LocalDate date) {
    return String.format(Locale.ROOT, "%04d", date.getYear());
  }

  private static String month(LocalDate date) {
    return String.format(Locale.ROOT, "%04d-%02d", date.getYear(), date.getMonthValue());
  }

  /// The days that a vocabulary date (`2014`, `2014-06`, `2014-06-03`) can mean; [Days#ALL] for any
  /// other form.
  static Days parse(String edtf) {
    if (edtf.matches("\\d{4}")) {
      int year = Integer.parseInt(edtf);
      return year > 0 ? Days.ofYear(year) : Days.ALL;
    }
    if (edtf.matches("\\d{4}-(0[1-9]|1[0-2])")) {
      return month(Integer.parseInt(edtf.substring(0, 4)), Integer.parseInt(edtf.substring(5)));
    }
    if (edtf.matches("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])")) {
      LocalDate month =
          LocalDate.of(
              Integer.parseInt(edtf.substring(0, 4)), Integer.parseInt(edtf.substring(5, 7)), 1);
      int day = Integer.parseInt(edtf.substring(8));
      return day <= month.lengthOfMonth() ? Days.of(month.withDayOfMonth(day)) : Days.ALL;
    }
    return Days.ALL;
  }
}
