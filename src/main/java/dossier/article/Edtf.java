package dossier.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as EDTF writes them, level 1 (ISO 8601-2:2019; Library of Congress, Extended Date/Time
/// Format): `2014`, `2014-05`, `2014-05-13`, seasons `2014-21` to `2014-24`, unspecified digits
/// `201X` and `2014-XX`, intervals `2014-09/2015-06`, open `../2014` and `2014/..`. A time of day
/// is dropped, the day as written kept. `~`, `?` and `%` are read over: they do not move the days.
/// Seasons are those of the north, by whole months; winter begins in December of its year.
public final class Edtf {
  private static final Pattern YEAR = Pattern.compile("(?:Y-?\\d{5,9}|-?\\d{4}|\\d{1,3}X{1,3})");
  private static final Pattern DATE =
      Pattern.compile(
          "(?<year>"
              + YEAR
              + ")(?:-(?<month>\\d{2}|XX)(?:-(?<day>\\d{2}|XX))?)?(?:T[0-9:.,]+(?:Z|[+-][0-9:]+)?)?[~?%]?");
  private static final int LONGEST = 100;
  private static final int SPRING = 21;
  private static final int WINTER = 24;

  private Edtf() {}

  /// The days that `text` can mean; empty where it is not EDTF or names a day that does not exist.
  public static Optional<Days> parse(String text) {
    String trimmed = text.strip();
    if (trimmed.isEmpty() || trimmed.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      int slash = trimmed.indexOf('/');
      return slash < 0
          ? date(trimmed)
          : interval(trimmed.substring(0, slash), trimmed.substring(slash + 1));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// The shortest EDTF text for an interval: `parse(format(days))` gives the same days again.
  public static String format(Days days) {
    return format(days, "");
  }

  /// As [#format(Days)], with a qualifier (`~` approximate, `?` uncertain) behind each end that is
  /// not open.
  public static String format(Days days, String qualifier) {
    Function<LocalDate, String> form = form(days);
    String first = days.opensEarly() ? ".." : form.apply(days.first()) + qualifier;
    String last = days.opensLate() ? ".." : form.apply(days.last()) + qualifier;
    return first.equals(last) && !days.opensLate() ? first : first + "/" + last;
  }

  private static Optional<Days> interval(String start, String end) {
    if (end.indexOf('/') >= 0 || (start.isEmpty() && end.isEmpty())) {
      return Optional.empty();
    }
    Optional<LocalDate> first =
        isOpen(start) ? Optional.of(LocalDate.MIN) : date(start).map(Days::first);
    Optional<LocalDate> last = isOpen(end) ? Optional.of(LocalDate.MAX) : date(end).map(Days::last);
    return first.flatMap(
        from -> last.filter(to -> !to.isBefore(from)).map(to -> new Days(from, to)));
  }

  private static boolean isOpen(String end) {
    return end.isEmpty() || end.equals("..");
  }

  private static Optional<Days> date(String text) {
    Matcher date = DATE.matcher(text);
    if (!date.matches()) {
      return Optional.empty();
    }
    String year = date.group("year");
    Optional<String> month = Optional.ofNullable(date.group("month"));
    Optional<String> day = Optional.ofNullable(date.group("day"));
    if (year.endsWith("X")) {
      return year.length() == 4 && month.isEmpty()
          ? Optional.of(years(year.replace('X', '0'), year.replace('X', '9')))
          : Optional.empty();
    }
    int number = Integer.parseInt(year.startsWith("Y") ? year.substring(1) : year);
    if (month.isEmpty()) {
      return Optional.of(Days.ofYear(number));
    }
    if (month.get().equals("XX")) {
      return day.filter(d -> !d.equals("XX")).isPresent()
          ? Optional.empty()
          : Optional.of(Days.ofYear(number));
    }
    return monthAndDay(number, Integer.parseInt(month.get()), day);
  }

  private static Days years(String first, String last) {
    return new Days(
        Days.ofYear(Integer.parseInt(first)).first(), Days.ofYear(Integer.parseInt(last)).last());
  }

  private static Optional<Days> monthAndDay(int year, int month, Optional<String> day) {
    if (month >= SPRING && month <= WINTER) {
      return day.isPresent() ? Optional.empty() : Optional.of(season(year, month));
    }
    if (day.isEmpty() || day.get().equals("XX")) {
      return Optional.of(Days.ofMonth(YearMonth.of(year, month)));
    }
    return Optional.of(Days.of(LocalDate.of(year, month, Integer.parseInt(day.get()))));
  }

  private static Days season(int year, int season) {
    YearMonth first = YearMonth.of(year, 3).plusMonths(3L * (season - SPRING));
    return new Days(first.atDay(1), first.plusMonths(2).atEndOfMonth());
  }

  /// The coarsest way to write both ends.
  private static Function<LocalDate, String> form(Days days) {
    boolean beginsYear = days.opensEarly() || days.first().getDayOfYear() == 1;
    boolean endsYear = days.opensLate() || days.last().getDayOfYear() == days.last().lengthOfYear();
    if (beginsYear && endsYear) {
      return Edtf::year;
    }
    boolean beginsMonth = days.opensEarly() || days.first().getDayOfMonth() == 1;
    boolean endsMonth =
        days.opensLate() || days.last().getDayOfMonth() == days.last().lengthOfMonth();
    return beginsMonth && endsMonth ? Edtf::month : Edtf::day;
  }

  private static String year(LocalDate date) {
    int year = date.getYear();
    if (Math.abs(year) > 9999) {
      return "Y" + year;
    }
    String digits = Integer.toString(Math.abs(year));
    return (year < 0 ? "-" : "") + "0".repeat(4 - digits.length()) + digits;
  }

  private static String month(LocalDate date) {
    return year(date) + inTwo(date.getMonthValue());
  }

  private static String day(LocalDate date) {
    return month(date) + inTwo(date.getDayOfMonth());
  }

  /// A month or day with its hyphen: `-05`.
  public static String inTwo(int number) {
    return (number < 10 ? "-0" : "-") + number;
  }
}
