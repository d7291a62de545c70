package dossier.fact;

import java.time.DayOfWeek;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words that times are made of, from `times.txt`.
final class TimeWords {
  private static final Map<String, Map<String, String>> WORDS = read();
  private static final Map<String, Integer> MONTHS = numbers("month");
  private static final Map<String, Integer> WEEK = numbers("weekday");
  private static final Map<String, Integer> SHORT_WEEK = numbers("weekday-short");
  private static final Map<String, Integer> SEASONS = numbers("season");
  private static final Map<String, Integer> DECADES = numbers("decade");
  private static final Map<String, Integer> STEPS = numbers("step");
  private static final Map<String, Integer> DAYS = numbers("day");
  private static final Map<String, Grain> UNITS = units();
  private static final Map<String, Portion> PORTIONS = portions();
  private static final Map<String, String> CLOCK = of("clock");
  private static final Map<String, String> SETS = of("set");
  private static final Map<String, String> DAY_PARTS = of("daypart");
  private static final Set<String> NOW = of("now").keySet();
  private static final Set<String> JOINTS = of("join").keySet();
  private static final Set<String> BEGIN = begin();

  private TimeWords() {}

  private static Map<String, Map<String, String>> read() {
    Map<String, Map<String, String>> words = new HashMap<>();
    for (String line : WordList.lines("times.txt")) {
      String[] parts = line.split("\\s+");
      Map<String, String> kind = words.computeIfAbsent(parts[0], k -> new HashMap<>());
      for (int i = 2; i < parts.length; i++) {
        kind.put(parts[i], parts[1]);
      }
    }
    return words;
  }

  /// The words of a kind in `times.txt`, with what each tells.
  static Map<String, String> of(String kind) {
    return Collections.unmodifiableMap(WORDS.getOrDefault(kind, Map.of()));
  }

  private static Map<String, Integer> numbers(String kind) {
    Map<String, Integer> numbers = new HashMap<>();
    of(kind).forEach((word, value) -> numbers.put(word, Integer.valueOf(value)));
    return numbers;
  }

  private static Map<String, Grain> units() {
    Map<String, Grain> units = new HashMap<>();
    of("unit").forEach((word, value) -> units.put(word, Grain.valueOf(value)));
    return units;
  }

  private static Map<String, Portion> portions() {
    Map<String, Portion> portions = new HashMap<>();
    of("portion").forEach((word, value) -> portions.put(word, Portion.valueOf(value)));
    return portions;
  }

  private static Set<String> begin() {
    Set<String> words = new HashSet<>(WordList.of("begins-a-time"));
    WORDS.forEach((kind, of) -> {
      if (!kind.equals("unit") && !kind.equals("clock") && !kind.equals("join")) {
        words.addAll(of.keySet());
      }
    });
    words.addAll(Holidays.firstWords());
    return words;
  }

  /// Whether a time can begin with a word.
  static boolean begins(String word) {
    return BEGIN.contains(word)
        || Numeral.of(word).isPresent()
        || Numeral.ordinal(word).isPresent();
  }

  /// The words that a time can begin with, but for numbers.
  static Set<String> beginnings() {
    return Collections.unmodifiableSet(BEGIN);
  }

  static Optional<Integer> month(String word) {
    return Optional.ofNullable(MONTHS.get(word));
  }

  /// The month a season begins in, on the northern half.
  static Optional<Integer> season(String word) {
    return Optional.ofNullable(SEASONS.get(word));
  }

  /// The year within its century that "nineties" begins with.
  static Optional<Integer> decade(String word) {
    return Optional.ofNullable(DECADES.get(word));
  }

  static Optional<DayOfWeek> weekday(String word) {
    return Optional.ofNullable(WEEK.get(word)).map(DayOfWeek::of);
  }

  /// Also "Tue", which is other things too.
  static Optional<DayOfWeek> anyWeekday(String word) {
    return weekday(word).or(() -> Optional.ofNullable(SHORT_WEEK.get(word)).map(DayOfWeek::of));
  }

  static Optional<Grain> unit(String word) {
    return Optional.ofNullable(UNITS.get(word));
  }

  /// How many units from now: "last" is -1.
  static Optional<Integer> step(String word) {
    return Optional.ofNullable(STEPS.get(word));
  }

  /// How many days from now: "yesterday" is -1.
  static Optional<Integer> day(String word) {
    return Optional.ofNullable(DAYS.get(word));
  }

  static Optional<Portion> portion(String word) {
    return Optional.ofNullable(PORTIONS.get(word));
  }

  /// The TIMEX3 letter of a unit of the clock.
  static Optional<String> clock(String word) {
    return Optional.ofNullable(CLOCK.get(word));
  }

  /// How often, as a TIMEX3 duration: "weekly".
  static Optional<String> often(String word) {
    return Optional.ofNullable(SETS.get(word));
  }

  /// A part of the day, as TIMEX3 has it: "morning" is `MO`.
  static Optional<String> dayPart(String word) {
    return Optional.ofNullable(DAY_PARTS.get(word));
  }

  static boolean isNow(String word) {
    return NOW.contains(word);
  }

  /// Whether a word or sign stands between the ends of a range.
  static boolean joins(String word) {
    return JOINTS.contains(word);
  }

  /// So many of a unit of time; months and longer keep their kind, hours are dropped.
  static Optional<Period> period(int count, String unit) {
    return unit(unit)
        .map(grain ->
            switch (grain) {
              case DAY -> Period.ofDays(count);
              case WEEK, WEEKEND -> Period.ofDays(7 * count);
              case MONTH -> Period.ofMonths(count);
              case QUARTER -> Period.ofMonths(3 * count);
              case HALF -> Period.ofMonths(6 * count);
              case YEAR -> Period.ofYears(count);
              case DECADE -> Period.ofYears(10 * count);
              case CENTURY -> Period.ofYears(100 * count);
            });
  }

  /// A length of time as a TIMEX3 duration: `P3Y`, `P2W`.
  static String timex(Period length) {
    long days = length.toTotalMonths() == 0 ? length.get(ChronoUnit.DAYS) : 0;
    return days > 0 && days % 7 == 0 ? "P" + days / 7 + "W" : length.toString();
  }

  /// Whether a capital belongs to a date and not to a name: "Jan. 5", "Sun 14th", "Black Friday".
  static boolean isDate(Words words, int i) {
    return isShortDate(words, i) || Holidays.covers(words, i);
  }

  private static boolean isShortDate(Words words, int i) {
    boolean word = words.isAny(i, "jan", "sun");
    int next = words.isAny(i + 1, ".", ",", "/", "-") ? i + 2 : i + 1;
    return word
        && (words.token(next).isNumber()
            || words.token(i - 1).isNumber()
            || words.isAny(i - 1, "st", "nd", "rd", "th"));
  }

  /// Four digits from 1900 to 2099.
  static boolean isYear(String word) {
    return word.length() == 4
        && (word.startsWith("19") || word.startsWith("20"))
        && Character.isDigit(word.charAt(2))
        && Character.isDigit(word.charAt(3));
  }
}
