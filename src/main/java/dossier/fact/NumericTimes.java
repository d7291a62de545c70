package dossier.fact;

import dossier.article.Days;
import dossier.fact.Span.Moment.Sort;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;

/// Reads dates and clocks written with signs: `2014-06-03`, `3/6/2014`, `22.04.2014`,
/// `05-Aug-2016`, `2015-12`, `11/11`, `20161016`, `23:59`. Of two readings the month comes first,
/// unless that is none.
final class NumericTimes {
  private static final Stretch CLOCK = Stretch.unanchored("T");

  private final Words words;
  private final DateNumbers numbers;

  NumericTimes(Words words, DateNumbers numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /// `23:59`, `8 p.m.`, `10:30 am`: says nothing of the day.
  Optional<TimeForm.Read> clock(int i) {
    if (!words.token(i).isNumber()) {
      return Optional.empty();
    }
    boolean colon =
        words.at(i + 1).equals(":")
            && words.adjacent(i + 1)
            && words.adjacent(i + 2)
            && words.token(i + 2).isNumber()
            && words.at(i + 2).length() == 2;
    int end = colon ? i + 3 : i + 1;
    boolean zone = words.isAny(end, "gmt", "bst", "utc", "est", "edt", "cet", "hours");
    boolean half =
        (zone && words.at(i).length() == 4)
            || words.isAny(end, "a.m.", "p.m.", "a.m", "p.m", "am", "pm", "o'clock");
    if (!colon && !half) {
      return Optional.empty();
    }
    int seconds = colon && words.at(end).equals(":") && words.adjacent(end + 1) ? end + 2 : end;
    int after = half ? end + 1 : seconds;
    return Optional.of(new TimeForm.Read(after, CLOCK, Sort.CLOCK, Period.ZERO));
  }

  /// A date of numbers and signs.
  Optional<TimeForm.Read> numeric(int i) {
    if (!words.token(i).isNumber() || isInNumber(i)) {
      return Optional.empty();
    }
    if (words.at(i).length() > 4) {
      return inOne(i);
    }
    String mark = words.at(i + 1);
    boolean joined =
        (mark.equals("-") || mark.equals("/")) && words.adjacent(i + 1) && words.adjacent(i + 2);
    if (!joined) {
      return Optional.empty();
    }
    boolean triple =
        words.at(i + 3).equals(mark)
            && words.adjacent(i + 3)
            && words.adjacent(i + 4)
            && words.token(i + 4).isNumber();
    return triple ? triple(i) : words.token(i + 2).isNumber() ? pair(i, mark) : Optional.empty();
  }

  /// A telephone number or an address has more of them.
  private boolean isInNumber(int i) {
    boolean before =
        words.adjacent(i) && words.isAny(i - 1, "-", "/", ".") && words.adjacent(i - 1);
    boolean range = words.at(i - 1).equals("-") && words.at(i + 1).equals("/");
    return before && !range && words.token(i - 2).isNumber();
  }

  private Optional<TimeForm.Read> triple(int i) {
    boolean more = words.isAny(i + 5, "-", "/") && words.adjacent(i + 5) && words.adjacent(i + 6);
    boolean range = more && words.isAny(i + 7, "/", "-");
    if (more && !range && words.token(i + 6).isNumber()) {
      return Optional.empty();
    }
    int last = numbers.small(i + 4);
    boolean yearFirst = words.at(i).length() == 4;
    int year = yearFirst ? numbers.small(i) : last;
    if (!words.token(i + 2).isNumber()) {
      return TimeWords.month(words.at(i + 2))
          .flatMap(m -> date(i + 5, year, m, yearFirst ? last : numbers.small(i)));
    }
    if (yearFirst && !words.token(i + 2).isNumber()) {
      return Optional.empty();
    }
    int a = yearFirst ? numbers.small(i + 2) : numbers.small(i);
    int b = yearFirst ? last : numbers.small(i + 2);
    int length = words.at(i + 4).length();
    boolean fits = yearFirst ? length <= 2 : length == 4 || length == 2;
    return fits ? monthAndDay(i + 5, DateNumbers.inFull(year), a, b) : Optional.empty();
  }

  /// `2020/23/Sep`, `2019-aug-01` and `Dec/2018` are told by a month in letters.
  Optional<TimeForm.Read> lettered(int i) {
    Optional<Integer> month = TimeWords.month(words.at(i));
    boolean joined = words.isAny(i + 1, "/", "-") && words.adjacent(i + 1) && words.adjacent(i + 2);
    if (month.isPresent() && joined) {
      Optional<DateNumbers.Read> year = numbers.year(i + 2);
      if (year.isPresent()) {
        return Optional.of(month(i + 3, year.get().value(), month.get()));
      }
      int day = words.at(i + 2).length() <= 2 ? numbers.small(i + 2) : 0;
      boolean free = !(words.adjacent(i + 3) && words.token(i + 3).isWord());
      return day >= 1
              && Stretch.Yearless.exists(month.get(), day)
              && free
              && words.at(i + 1).equals("/")
          ? Optional.of(TimeForm.Read.point(i + 3, yearless(month.get(), day)))
          : Optional.empty();
    }
    boolean third =
        words.token(i).isNumber()
            && words.at(i).length() == 4
            && joined
            && words.at(i + 3).equals(words.at(i + 1))
            && words.adjacent(i + 4);
    return third
        ? TimeWords.month(words.at(i + 4))
            .flatMap(m -> date(i + 5, numbers.small(i), m, numbers.small(i + 2)))
        : Optional.empty();
  }

  private Optional<TimeForm.Read> monthAndDay(int end, int year, int a, int b) {
    return date(end, year, a > 12 ? b : a, a > 12 ? a : b);
  }

  private static Optional<TimeForm.Read> date(int end, int year, int month, int day) {
    return DateNumbers.isDate(year, month, day)
        ? Optional.of(
            TimeForm.Read.point(
                end, Stretch.fixed(Days.of(LocalDate.of(year, month, day)), Grain.DAY)))
        : Optional.empty();
  }

  private static TimeForm.Read month(int end, int year, int month) {
    return TimeForm.Read.point(
        end, Stretch.fixed(Days.ofMonth(YearMonth.of(year, month)), Grain.MONTH));
  }

  private static Stretch yearless(int month, int day) {
    return Stretch.yearless(new Stretch.Yearless(month, day), false);
  }

  /// `2015-12`, `12/2015`, `11/11`, `22/04`.
  private Optional<TimeForm.Read> pair(int i, String mark) {
    int a = numbers.small(i);
    int b = numbers.small(i + 2);
    boolean more = words.isAny(i + 3, "-", "/") && words.adjacent(i + 3) && words.adjacent(i + 4);
    boolean range = more && mark.equals("/") && words.at(i + 3).equals("-");
    if (more && !range) {
      return Optional.empty();
    }
    if (words.at(i).length() == 4 && words.at(i + 2).length() <= 2) {
      boolean month = b >= 1 && b <= 12 && numbers.year(i).isPresent();
      return month ? Optional.of(month(i + 3, a, b)) : Optional.empty();
    }
    if (words.at(i + 2).length() == 4 && words.at(i).length() <= 2) {
      boolean month = a >= 1 && a <= 12 && numbers.year(i + 2).isPresent();
      return month ? Optional.of(month(i + 3, b, a)) : Optional.empty();
    }
    boolean monthFirst = b >= 1 && Stretch.Yearless.exists(a, b);
    boolean dayFirst = a > 12 && Stretch.Yearless.exists(b, a) && words.at(i + 2).length() == 2;
    boolean day =
        mark.equals("/")
            && words.at(i).length() <= 2
            && words.at(i + 2).length() <= 2
            && !words.at(i + 3).equals("of")
            && Units.after(words, i + 3).isEmpty()
            && (monthFirst || dayFirst);
    return day
        ? Optional.of(TimeForm.Read.point(i + 3, monthFirst ? yearless(a, b) : yearless(b, a)))
        : Optional.empty();
  }

  /// `20161016`, `23.04.2022`.
  private Optional<TimeForm.Read> inOne(int i) {
    String word = words.at(i);
    boolean plain =
        !(words.adjacent(i) && !words.isBreak(i - 1))
            && !(words.adjacent(i + 1) && !words.isAny(i + 1, ".", ",", ")", ";"));
    if (!plain) {
      return Optional.empty();
    }
    if (word.length() == 8 && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
      boolean recent = word.startsWith("19") || word.startsWith("20");
      return recent
          ? date(i + 1, part(word, 0, 4), part(word, 4, 6), part(word, 6, 8))
          : Optional.empty();
    }
    String[] parts = word.split("\\.");
    boolean dotted =
        parts.length == 3
            && word.length() <= 10
            && parts[0].length() <= 2
            && parts[1].length() <= 2
            && (parts[2].length() == 4)
            && word.indexOf(',') < 0;
    return dotted
        ? date(
            i + 1,
            Integer.parseInt(parts[2]),
            Integer.parseInt(parts[1]),
            Integer.parseInt(parts[0]))
        : Optional.empty();
  }

  private static int part(String word, int from, int to) {
    return Integer.parseInt(word.substring(from, to));
  }
}
