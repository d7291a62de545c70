package dossier.ingest;

import dossier.article.Days;
import dossier.article.Edtf;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A date as people write it: "June 21, 2017", "21 June 2017", "21. Juni 2017", "le 21 juin 2017",
/// "2017年6月21日", "2017/06/21", "June 2017". "06/07/2017" is none: it means two days.
///
/// @param start UTF-16 index where it begins in the text it was found in
/// @param end index after its last character
record WrittenDate(Days days, int start, int end) {
  static final int LONGEST_WEEKDAY = 12;

  private static final int EARLIEST_YEAR = 1500;
  private static final int LATEST_YEAR = 2100;
  private static final int LONGEST_CLAIM = 80;
  private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "nl", "pt");
  private static final Map<String, Month> MONTHS = months();
  private static final String MONTH =
      "(?<month>"
          + MONTHS.keySet().stream()
              .sorted((a, b) -> b.length() - a.length())
              .map(Pattern::quote)
              .collect(Collectors.joining("|"))
          + ")\\.?";
  private static final String YEAR = "(?<year>1[5-9]\\d\\d|20\\d\\d)(?!\\d)";
  private static final String DAY = "(?<day>[0-3]?\\d)";

  private static final Pattern ANY_YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");

  private static final List<Pattern> FORMS =
      List.of(
          form("\\b" + MONTH + "\\s" + DAY + "(?:st|nd|rd|th)?,?\\s" + YEAR),
          form(
              "(?<!\\d)"
                  + DAY
                  + "(?:st|nd|rd|th|er|º|\\.)?\\s(?:de\\s|of\\s)?"
                  + MONTH
                  + ",?\\s(?:de\\s|del\\s)?"
                  + YEAR),
          form("(?<!\\d)" + YEAR + "\\s?年\\s?(?<number>1?\\d)\\s?月(?:\\s?" + DAY + "\\s?[日号])?"),
          form("(?<![\\d./-])" + YEAR + "[-/.](?<number>[01]\\d)[-/.](?<day>[0-3]\\d)(?!\\d)"),
          form("(?<![\\d.])(?<day>[0-3]?\\d)\\.\\s?(?<number>[01]?\\d)\\." + YEAR),
          form("\\b" + MONTH + ",?\\s(?:de\\s|of\\s)?" + YEAR));

  private static Pattern form(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static Map<String, Month> months() {
    Map<String, Month> months = new HashMap<>();
    for (String language : LANGUAGES) {
      for (Month month : Month.values()) {
        for (TextStyle style :
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)) {
          String name = month.getDisplayName(style, Locale.of(language)).toLowerCase(Locale.ROOT);
          String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
          if (bare.length() >= 3) {
            months.putIfAbsent(bare, month);
          }
        }
      }
    }
    months.put("sept", Month.SEPTEMBER);
    return months;
  }

  /// The month of this name, in any of the known languages.
  static Optional<Month> month(String name) {
    return Optional.ofNullable(MONTHS.get(name.toLowerCase(Locale.ROOT)));
  }

  /// The days that a whole claim means: EDTF, else the first date in it. A year before 1500 or
  /// after 2100 is a mistake, and so is the first second of 1970.
  static Optional<Days> claimed(String claim) {
    String text = claim.strip();
    if (text.length() > LONGEST_CLAIM || text.startsWith("1970-01-01T00:00:00")) {
      return Optional.empty();
    }
    return Edtf.parse(text)
        .or(() -> Edtf.parse(text.replaceFirst("(?<=\\d)[ T]\\d{1,2}:.*$", "")))
        .or(() -> compact(text))
        .or(() -> first(text).map(WrittenDate::days))
        .filter(WrittenDate::isPlausible);
  }

  /// The first date in a text.
  static Optional<WrittenDate> first(String text) {
    if (!ANY_YEAR.matcher(text).find()) {
      return Optional.empty();
    }
    return FORMS.stream()
        .flatMap(form -> find(form.matcher(text)).stream())
        .min((a, b) -> a.start() != b.start() ? a.start() - b.start() : b.end() - a.end());
  }

  /// The date that a text begins with.
  static Optional<WrittenDate> atStart(String text) {
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
    try {
      int year = Integer.parseInt(matcher.group("year"));
      int month = group(matcher, "number").map(Integer::parseInt).orElseGet(() -> named(matcher));
      return Optional.of(
          group(matcher, "day")
              .map(day -> Days.of(LocalDate.of(year, month, Integer.parseInt(day))))
              .orElseGet(() -> Days.ofMonth(YearMonth.of(year, month))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int named(Matcher matcher) {
    return group(matcher, "month").flatMap(WrittenDate::month).map(Month::getValue).orElse(0);
  }

  private static Optional<String> group(Matcher matcher, String name) {
    return matcher.namedGroups().containsKey(name)
        ? Optional.ofNullable(matcher.group(name))
        : Optional.empty();
  }
}
