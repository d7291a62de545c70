package dossier.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A date as people write it: "June 21, 2017", "21 June 2017", "21. Juni 2017", "le 21 juin 2017",
/// "2017年6月21日", "2017/06/21", "June 2017". "06/07/2017" means two days, and is a date only where
/// it is told which number is the day.
///
/// @param start UTF-16 index where it begins in the text it was found in
/// @param end index after its last character
public record WrittenDate(Days days, int start, int end) {
  /// Letters and comma of a weekday before a date.
  public static final int LONGEST_WEEKDAY = 12;

  private static final int EARLIEST_YEAR = 1500;
  private static final int LATEST_YEAR = 2100;
  private static final int LONGEST_CLAIM = 80;
  private static final String MONTH = "(?<month>\\p{L}{3,14}+)\\.?";
  private static final String YEAR = "(?<year>1[5-9]\\d\\d|20\\d\\d)(?!\\d)";
  private static final String DAY = "(?<day>[0-3]?\\d)";
  private static final Pattern ANY_YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");

  private static final List<Pattern> FORMS =
      List.of(
          form("(?<!\\p{L})" + MONTH + "\\s" + DAY + "(?:st|nd|rd|th)?,?\\s" + YEAR),
          form(
              "(?<!\\d)"
                  + DAY
                  + "(?:st|nd|rd|th|er|º|\\.)?[\\s-](?:de\\s|of\\s)?"
                  + MONTH
                  + ",?[\\s-](?:de\\s|del\\s)?"
                  + YEAR),
          form(
              "(?<!\\d)"
                  + YEAR
                  + "\\s?[年년]\\s?(?<number>1?\\d)\\s?[月월](?:\\s?"
                  + DAY
                  + "\\s?[日号일])?"),
          form("(?<![\\d./-])" + YEAR + "[-/.](?<number>[01]?\\d)[-/.](?<day>[0-3]?\\d)(?!\\d)"),
          form("(?<!\\d)" + YEAR + "(?:\\.| m\\.)?\\s" + MONTH + "\\s" + DAY + "(?!\\d)"),
          form("(?<![\\d.])(?<day>[0-3]?\\d)\\.\\s?(?<number>[01]?\\d)\\.\\s?" + YEAR),
          form("(?<!\\p{L})" + MONTH + ",?\\s(?:de\\s|of\\s)?" + YEAR));

  private static final Pattern NUMBERS =
      form("(?<![\\d./-])(?<one>[0-3]?\\d)([/-])(?<two>[0-3]?\\d)\\2" + YEAR);

  /// Only where a date is to be expected: a version or a price looks the same.
  private static final Pattern SHORT_YEAR =
      form("(?<![\\d./-])(?<one>[0-3]?\\d)([./-])(?<two>[0-3]?\\d)\\2(?<year>\\d\\d)(?![\\d./-])");

  private static Pattern form(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /// The month of this name, in any of the known languages.
  public static Optional<Month> month(String name) {
    return MonthNames.find(name);
  }

  /// The days that a whole claim means: EDTF, else the first date in it. A year before 1500 or
  /// after 2100 is a mistake, and so is the first second of 1970.
  public static Optional<Days> claimed(String claim, DayOrder order) {
    String text = claim.strip();
    if (text.length() > LONGEST_CLAIM || text.startsWith("1970-01-01T00:00:00")) {
      return Optional.empty();
    }
    return Edtf.parse(text)
        .or(() -> Edtf.parse(text.replaceFirst("(?<=\\d)[ T]\\d{1,2}:.*$", "")))
        .or(() -> compact(text))
        .or(() -> labelled(text, order).map(WrittenDate::days))
        .filter(WrittenDate::isPlausible);
  }

  /// The first date in a text.
  public static Optional<WrittenDate> first(String text) {
    return first(text, DayOrder.UNKNOWN);
  }

  /// The first date in a text, where numbers divided by strokes stand in the order given.
  public static Optional<WrittenDate> first(String text, DayOrder order) {
    if (!ANY_YEAR.matcher(text).find()) {
      return Optional.empty();
    }
    Stream<WrittenDate> named = FORMS.stream().flatMap(form -> find(form.matcher(text)).stream());
    return Stream.concat(named, numbers(NUMBERS, text, order).stream())
        .min((a, b) -> a.start() != b.start() ? a.start() - b.start() : b.end() - a.end());
  }

  /// The first date of a text that is there to tell one: its year can have two digits.
  public static Optional<WrittenDate> labelled(String text, DayOrder order) {
    return first(text, order).or(() -> numbers(SHORT_YEAR, text, order));
  }

  /// The date that a text begins with.
  public static Optional<WrittenDate> atStart(String text) {
    return first(text).filter(date -> date.start() == 0);
  }

  private static Optional<Days> compact(String text) {
    return text.matches("(?:1[5-9]|20)\\d{6}(?:\\d{4,6})?")
        ? Edtf.parse(text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6, 8))
        : Optional.empty();
  }

  private static boolean isPlausible(Days days) {
    return (days.opensEarly() || days.first().getYear() >= EARLIEST_YEAR)
        && (days.opensLate() || days.last().getYear() <= LATEST_YEAR)
        && !days.equals(Days.ALL);
  }

  private static Optional<WrittenDate> find(Matcher matcher) {
    while (matcher.find()) {
      Optional<Days> days = days(matcher);
      if (days.isPresent()) {
        return Optional.of(new WrittenDate(days.get(), matcher.start(), matcher.end()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Days> days(Matcher matcher) {
    int year = Integer.parseInt(matcher.group("year"));
    int month = group(matcher, "number").map(Integer::parseInt).orElseGet(() -> named(matcher));
    return group(matcher, "day")
        .map(day -> day(year, month, Integer.parseInt(day)))
        .orElseGet(() ->
            month < 1 || month > 12
                ? Optional.empty()
                : Optional.of(Days.ofMonth(YearMonth.of(year, month))));
  }

  private static int named(Matcher matcher) {
    return group(matcher, "month").flatMap(MonthNames::find).map(Month::getValue).orElse(0);
  }

  private static Optional<String> group(Matcher matcher, String name) {
    return matcher.namedGroups().containsKey(name)
        ? Optional.ofNullable(matcher.group(name))
        : Optional.empty();
  }

  private static Optional<WrittenDate> numbers(Pattern form, String text, DayOrder order) {
    Matcher found = form.matcher(text);
    while (found.find()) {
      int one = Integer.parseInt(found.group("one"));
      int two = Integer.parseInt(found.group("two"));
      int written = Integer.parseInt(found.group("year"));
      int year = written < 100 ? 2000 + written : written;
      DayOrder here = found.group(2).equals(".") ? DayOrder.DAY_FIRST : order;
      Optional<Days> days = inOrder(year, one, two, here);
      if (days.isPresent()) {
        return Optional.of(new WrittenDate(days.get(), found.start(), found.end()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Days> inOrder(int year, int one, int two, DayOrder order) {
    if (one > 12 || one == two) {
      return day(year, two, one);
    }
    if (two > 12) {
      return day(year, one, two);
    }
    return switch (order) {
      case DAY_FIRST -> day(year, two, one);
      case MONTH_FIRST -> day(year, one, two);
      case UNKNOWN -> Optional.empty();
    };
  }

  private static Optional<Days> day(int year, int month, int day) {
    try {
      return Optional.of(Days.of(LocalDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
