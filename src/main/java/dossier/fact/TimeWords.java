package dossier.fact;

import java.time.DayOfWeek;
import java.time.Period;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words that times are made of.
final class TimeWords {
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("january", 1),
          Map.entry("february", 2),
          Map.entry("march", 3),
          Map.entry("april", 4),
          Map.entry("may", 5),
          Map.entry("june", 6),
          Map.entry("july", 7),
          Map.entry("august", 8),
          Map.entry("september", 9),
          Map.entry("october", 10),
          Map.entry("november", 11),
          Map.entry("december", 12),
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("sept", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));
  private static final List<String> WEEK =
      Arrays.stream(DayOfWeek.values()).map(d -> d.name().toLowerCase(Locale.ROOT)).toList();
  private static final Map<String, Integer> SEASONS =
      Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9, "winter", 12);
  private static final Set<String> OTHERS = WordList.of("begins-a-time");
  private static final Set<String> BEGIN = begin();

  private static final Set<String> SHORT =
      Set.of("hour", "hours", "minute", "minutes", "second", "seconds", "hrs", "hr", "min", "mins");

  private TimeWords() {}

  private static Set<String> begin() {
    Set<String> words = new HashSet<>(OTHERS);
    words.addAll(MONTHS.keySet());
    words.addAll(WEEK);
    words.addAll(SEASONS.keySet());
    words.addAll(
        List.of(
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
            "twelve", "fifteen", "twenty", "thirty", "forty", "fifty", "sixty", "hundred"));
    return Set.copyOf(words);
  }

  /// Whether a time can begin with a word.
  static boolean begins(String word) {
    return BEGIN.contains(word);
  }

  static Optional<Integer> month(String word) {
    return Optional.ofNullable(MONTHS.get(word));
  }

  /// The month a season begins in, on the northern half.
  static Optional<Integer> season(String word) {
    return Optional.ofNullable(SEASONS.get(word));
  }

  static Optional<DayOfWeek> weekday(String word) {
    int day = WEEK.indexOf(word);
    return day < 0 ? Optional.empty() : Optional.of(DayOfWeek.of(day + 1));
  }

  /// So many of a unit of time; months and longer keep their kind, hours are dropped.
  static Optional<Period> period(int count, String unit) {
    return switch (unit) {
      case "year", "years", "yr", "yrs" -> Optional.of(Period.ofYears(count));
      case "decade", "decades" -> Optional.of(Period.ofYears(10 * count));
      case "quarter", "quarters" -> Optional.of(Period.ofMonths(3 * count));
      case "month", "months" -> Optional.of(Period.ofMonths(count));
      case "week", "weeks" -> Optional.of(Period.ofDays(7 * count));
      case "day", "days", "night", "nights" -> Optional.of(Period.ofDays(count));
      default -> Optional.empty();
    };
  }

  static boolean isShort(String unit) {
    return SHORT.contains(unit);
  }

  /// Four digits from 1900 to 2099.
  static boolean isYear(String word) {
    return word.length() == 4
        && (word.startsWith("19") || word.startsWith("20"))
        && Character.isDigit(word.charAt(2))
        && Character.isDigit(word.charAt(3));
  }
}
