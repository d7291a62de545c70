package dossier.fact;

import dossier.article.Days;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.Set;

/// Reads years and what is longer: `2014`, `2014-16`, `the 1990s`, "the nineties", "the 21st
/// century"; and the weeks of a year: "week 23".
final class YearTimes {
  private static final Set<String> BEFORE_YEAR = WordList.of("before-a-year");
  private static final int LONGEST_SHORT_RANGE = 10;
  private static final int LAST_WEEK = 53;

  private final Words words;
  private final DateNumbers numbers;

  YearTimes(Words words, DateNumbers numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /// `2014`, `2014-16`; "the year 2014", "cy 2014".
  Optional<TimeForm.Read> year(int i) {
    int from = words.areAt(i, "the year") ? i + 1 : i;
    int at = words.isAny(from, "year", "cy") ? from + 1 : i;
    int y = at > i && words.at(at).equals("of") ? at + 1 : at;
    Optional<DateNumbers.Read> read = numbers.year(y);
    if (read.isEmpty() || isInNumber(y)) {
      return Optional.empty();
    }
    int year = read.get().value();
    boolean told =
        y > i
            || BEFORE_YEAR.contains(words.at(y - 1))
            || TimeWords.month(words.at(y - 1)).isPresent()
            || TimeWords.portion(words.at(y - 1)).isPresent();
    boolean counts = Nouns.after(words, y + 1, false).isPresent();
    if ((!told && (counts || year < 1900 || year > 2099))
        || (words.at(y - 1).equals("than") && counts)) {
      return Optional.empty();
    }
    Optional<Integer> last = lastOfRange(y, year);
    return Optional.of(
        last.map(
                to -> {
                  Days days = new Days(LocalDate.of(year, 1, 1), LocalDate.of(to, 12, 31));
                  return TimeForm.Read.point(y + 3, Stretch.fixed(days, Grain.YEAR).unnamed());
                })
            .orElseGet(
                () -> TimeForm.Read.point(y + 1, Stretch.fixed(Days.ofYear(year), Grain.YEAR))));
  }

  /// Part of a telephone number or of a date that does not exist.
  private boolean isInNumber(int y) {
    boolean before =
        words.isAny(y - 1, "-", "/")
            && words.token(y - 2).isNumber()
            && words.adjacent(y)
            && numbers.year(y - 2).isEmpty();
    int to = numbers.small(y + 2);
    boolean behind =
        words.isAny(y + 1, "-", "/")
            && words.token(y + 2).isNumber()
            && numbers.year(y + 2).isEmpty()
            && !(words.adjacent(y + 1) && isShort(numbers.small(y), to, y + 2));
    boolean many =
        words.at(y + 1).equals("-") && words.at(y + 3).equals("-") && words.adjacent(y + 4);
    return before || behind || (many && words.token(y + 4).isNumber());
  }

  private Optional<Integer> lastOfRange(int y, int year) {
    boolean joined = words.isAny(y + 1, "-", "/") && words.adjacent(y + 1);
    int to = numbers.small(y + 2);
    boolean shortened = joined && words.adjacent(y + 2) && isShort(year, to, y + 2);
    return shortened ? Optional.of(year / 100 * 100 + to) : Optional.empty();
  }

  private boolean isShort(int year, int to, int i) {
    int from = year % 100;
    return words.at(i).length() == 2 && to > 12 && to > from && to - from <= LONGEST_SHORT_RANGE;
  }

  /// `the 1990s`, `1990 s`, `the '90s`, "the nineties".
  Optional<TimeForm.Read> decade(int i) {
    int at = words.at(i).equals("the") ? i + 1 : i;
    Optional<Integer> word = TimeWords.decade(words.at(at));
    if (word.isPresent()) {
      boolean told = at > i || words.isAny(at - 1, "in", "late", "early", "mid", "-", "since");
      return told
          ? Optional.of(TimeForm.Read.point(at + 1, decadeOf(1900 + word.get())))
          : Optional.empty();
    }
    int number = words.at(at).equals("'") && words.adjacent(at + 1) ? at + 1 : at;
    int value = numbers.small(number);
    boolean s = words.at(number + 1).equals("s") || words.at(number + 1).equals("'s");
    boolean four = words.at(number).length() == 4 && value >= 1000;
    boolean two = words.at(number).length() == 2 && (number > at || (at > i && value >= 20));
    boolean fits = words.token(number).isNumber() && value % 10 == 0 && s;
    if (!fits || !(four || (two && words.adjacent(number + 1)))) {
      return Optional.empty();
    }
    int year = four ? value : value < 20 ? 2000 + value : 1900 + value;
    return Optional.of(TimeForm.Read.point(number + 2, decadeOf(year)));
  }

  private static Stretch decadeOf(int year) {
    return Stretch.fixed(Grain.DECADE.around(LocalDate.of(year, 1, 1)), Grain.DECADE);
  }

  /// "the 21st century", "the nineteenth century".
  Optional<TimeForm.Read> century(int i) {
    int at = words.at(i).equals("the") ? i + 1 : i;
    Optional<DateNumbers.Read> number = numbers.day(at).filter(DateNumbers.Read::ordinal);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int end =
        words.at(number.get().end()).equals("-") ? number.get().end() + 1 : number.get().end();
    boolean fits =
        words.at(end).equals("century")
            && number.get().value() > 10
            && number.get().value() <= 21
            && !words.areAt(end + 1, "bc");
    LocalDate first = LocalDate.of((number.get().value() - 1) * 100, 1, 1);
    return fits
        ? Optional.of(
            TimeForm.Read.point(end + 1, Stretch.fixed(Grain.CENTURY.around(first), Grain.CENTURY)))
        : Optional.empty();
  }

  /// "week 23", "week 3 of 2027", by ISO 8601.
  Optional<TimeForm.Read> week(int i) {
    int number = words.at(i).equals("week") ? numbers.small(i + 1) : 0;
    boolean plain =
        words.token(i + 1).isNumber() && !(words.adjacent(i + 2) && words.token(i + 2).isWord());
    if (number < 1 || number > LAST_WEEK || !plain || words.isAny(i + 2, "%", "percent")) {
      return Optional.empty();
    }
    Optional<DateNumbers.Read> year =
        words.isAny(i + 2, "of", ",") ? numbers.year(i + 3) : Optional.empty();
    boolean last = words.areAt(i + 2, "of last year");
    boolean next = words.areAt(i + 2, "of next year");
    int step = last ? -1 : next ? 1 : 0;
    return Optional.of(
        year.map(y ->
                TimeForm.Read.point(y.end(), Stretch.fixed(weekOf(y.value(), number), Grain.WEEK)))
            .orElseGet(() ->
                TimeForm.Read.point(
                    step == 0 ? i + 2 : i + 5,
                    Stretch.counted(
                        Grain.WEEK,
                        "XXXX-W" + (number < 10 ? "0" : "") + number,
                        now -> weekOf(now.getYear() + step, number)))));
  }

  private static Days weekOf(int year, int number) {
    LocalDate first = LocalDate.of(year, 1, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 1);
    return Grain.WEEK.around(first.plusWeeks(number - 1L));
  }
}
