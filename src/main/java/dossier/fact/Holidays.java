package dossier.fact;

import dossier.article.Days;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// The holidays that times are told by, fixed and movable, from `holidays.txt`.
final class Holidays {
  private static final int LONGEST_SEARCH = 80;
  private static final int LONGEST_NAME = 4;
  private static final int FIRST_HIJRI = 1883;
  private static final int LAST_HIJRI = 2170;
  private static final Map<String, List<Named>> BY_WORD = read();

  private Holidays() {}

  /// A holiday with one of its names.
  ///
  /// @param name folded, with spaces between its tokens
  /// @param length of the name in tokens
  private record Named(String name, int length, Holiday holiday) {}

  /// When a holiday is.
  ///
  /// @param timex its TIMEX3 value where the year is not known
  /// @param days of a year; none where that is not known, two where the year has it twice
  record Holiday(String timex, Function<Integer, Stream<LocalDate>> days) {

    Optional<LocalDate> in(int year) {
      return days.apply(year).findFirst();
    }

    /// The latest before a day, or on it.
    Optional<LocalDate> upTo(LocalDate day) {
      for (int year = day.getYear(); year > day.getYear() - LONGEST_SEARCH; year--) {
        Optional<LocalDate> found =
            days.apply(year).filter(d -> !d.isAfter(day)).reduce((first, second) -> second);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }

    /// The first after a day.
    Optional<LocalDate> after(LocalDate day) {
      for (int year = day.getYear(); year < day.getYear() + LONGEST_SEARCH; year++) {
        Optional<LocalDate> found = days.apply(year).filter(d -> d.isAfter(day)).findFirst();
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }
  }

  /// @param end the token after its name
  record Read(int end, Holiday holiday) {

    /// The nearest to now: the latest, for `step` 1 or more the next.
    Stretch near(int step) {
      return Stretch.counted(
          Grain.DAY,
          holiday.timex,
          now ->
              (step > 0 ? holiday.after(now) : holiday.upTo(step < 0 ? now.minusDays(1) : now))
                  .map(Days::of)
                  .orElse(Days.ALL));
    }
  }

  /// The holiday whose name begins at token `i`, the longest name first.
  static Optional<Read> at(Words words, int i) {
    for (Named named : BY_WORD.getOrDefault(words.at(i), List.of())) {
      if (words.areAt(i, named.name)) {
        return Optional.of(new Read(i + named.length, named.holiday));
      }
    }
    return Optional.empty();
  }

  /// Whether the token is a part of a holiday's name.
  static boolean covers(Words words, int i) {
    if (!words.gives(i, Clues.IN_HOLIDAY)) {
      return false;
    }
    for (int from = i; from >= i - LONGEST_NAME && from >= 0; from--) {
      if (at(words, from).filter(read -> read.end() > i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /// The words of all names.
  static Set<String> words() {
    Set<String> words = new HashSet<>();
    BY_WORD
        .values()
        .forEach(all -> all.forEach(named -> words.addAll(List.of(named.name.split(" ")))));
    return words;
  }

  static Set<String> firstWords() {
    return new HashSet<>(BY_WORD.keySet());
  }

  /// The holiday with a Chinese name at `i` of a text, if there is one, with the index after it.
  static Optional<Read> inChinese(String text, int i) {
    for (Named named : BY_WORD.getOrDefault(text.substring(i, i + 1), List.of())) {
      if (text.startsWith(named.name, i)) {
        return Optional.of(new Read(i + named.name.length(), named.holiday));
      }
    }
    return Optional.empty();
  }

  private static Map<String, List<Named>> read() {
    Map<String, List<Named>> all = new HashMap<>();
    for (String line : WordList.lines("holidays.txt")) {
      int colon = line.indexOf(':');
      String[] rule = line.substring(colon + 1).strip().split("\\s+");
      String timex = "XXXX-" + (rule.length == 1 ? rule[0] : "XX-XX");
      Holiday holiday = new Holiday(timex, days(rule));
      for (String name : line.substring(0, colon).split("\\|")) {
        List<Token> tokens = Token.of(name.strip());
        boolean han = HanAmounts.isHan(name.strip().charAt(0));
        String first = han ? name.strip().substring(0, 1) : tokens.getFirst().word();
        String spaced = String.join(" ", tokens.stream().map(Token::word).toList());
        all.computeIfAbsent(first, w -> new ArrayList<>())
            .add(new Named(spaced, tokens.size(), holiday));
      }
    }
    all.values()
        .forEach(list -> list.sort((a, b) -> Integer.compare(b.name.length(), a.name.length())));
    return all;
  }

  private static Function<Integer, Stream<LocalDate>> days(String[] rule) {
    String last = rule[rule.length - 1];
    boolean shifted = rule.length > 2 && last.startsWith("+");
    int shift = shifted ? Integer.parseInt(last) : 0;
    Function<Integer, Stream<LocalDate>> days =
        switch (rule[0]) {
          case "easter" -> year -> Stream.of(easter(year).plusDays(Integer.parseInt(rule[1])));
          case "hijri" -> year -> hijri(year, MonthDay.parse("--" + rule[1]));
          case "dates" -> dates(rule);
          default ->
              rule.length == 1
                  ? year -> Stream.of(MonthDay.parse("--" + rule[0]).atYear(year))
                  : year -> Stream.of(weekday(year, rule));
        };
    return shift == 0 ? days : year -> days.apply(year).map(day -> day.plusDays(shift));
  }

  private static Function<Integer, Stream<LocalDate>> dates(String[] rule) {
    List<LocalDate> all = Arrays.stream(rule).skip(1).map(LocalDate::parse).toList();
    return year -> all.stream().filter(day -> day.getYear() == year);
  }

  private static LocalDate weekday(int year, String[] rule) {
    DayOfWeek day = DayOfWeek.valueOf(rule[1].toUpperCase(Locale.ROOT));
    LocalDate first = LocalDate.of(year, Integer.parseInt(rule[0]), 1);
    return first.with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(rule[2]), day));
  }

  /// Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876 (Meeus,
  /// Astronomical Algorithms, chapter 8).
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int skipped = (century - (century + 8) / 25 + 1) / 3;
    int moon = (19 * golden + century - century / 4 - skipped + 15) % 30;
    int sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
    int late = (golden + 11 * moon + 22 * sunday) / 451;
    int day = moon + sunday - 7 * late + 114;
    return LocalDate.of(year, day / 31, day % 31 + 1);
  }

  /// A day of the Islamic year that falls in a year of ours; some years have two.
  private static Stream<LocalDate> hijri(int year, MonthDay day) {
    if (year < FIRST_HIJRI || year > LAST_HIJRI) {
      return Stream.empty();
    }
    int hijri = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
    return Stream.of(hijri, hijri + 1)
        .map(y -> LocalDate.from(HijrahDate.of(y, day.getMonthValue(), day.getDayOfMonth())))
        .filter(found -> found.getYear() == year);
  }
}
