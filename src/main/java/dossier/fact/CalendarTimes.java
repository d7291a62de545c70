package dossier.fact;

import dossier.article.Days;
import dossier.fact.Span.Moment.Sort;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/// Reads times of the calendar and the clock: `2014-06-03`, `March 3, 2011`, `3 March`, `June
/// 2014`, `summer 2014`, `2014`, `the 1990s`, `23:59`.
final class CalendarTimes {
  private static final Set<String> BEFORE_MONTH =
      Set.of(
          "in", "since", "by", "until", "till", "through", "of", "from", "to", "early", "late",
          "mid", "during", "and", "before", "after", "ended", "ending", "last", "this", "next",
          "on", "-", "between", "around", "for");
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in", "since", "by", "until", "till", "through", "of", "from", "during", "before",
          "after", "for", "to", "year", "early", "late", "mid", "and", "between", "around", "the",
          "(", "-", "/", ",", "day", "than", "back", "at");

  private final Words words;
  private final Now now;

  CalendarTimes(Words words, Now now) {
    this.words = words;
    this.now = now;
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
    int after = half ? end + 1 : end;
    String text = words.between(i, after);
    return Optional.of(
        new TimeForm.Read(
            after, new When(text, "T" + words.at(i), Days.ALL), Sort.CLOCK, Period.ZERO, false));
  }

  /// `2014-06-03`, `2014/6/3`, `3/6/2014`, `11/11`: of two readings the month first, unless that is
  /// none.
  Optional<TimeForm.Read> numeric(int i) {
    String mark = words.at(i + 1);
    boolean pair =
        words.token(i).isNumber()
            && (mark.equals("-") || mark.equals("/"))
            && words.adjacent(i + 1)
            && words.adjacent(i + 2)
            && words.token(i + 2).isNumber();
    if (!pair) {
      return Optional.empty();
    }
    boolean triple =
        words.at(i + 3).equals(mark)
            && words.adjacent(i + 3)
            && words.adjacent(i + 4)
            && words.token(i + 4).isNumber();
    int a = small(i);
    int b = small(i + 2);
    if (triple) {
      int c = small(i + 4);
      return words.at(i).length() == 4
          ? date(i, i + 5, a, b, c)
          : date(i, i + 5, c < 100 ? c + 2000 : c, b > 12 ? a : a > 12 ? b : a, a > 12 ? a : b);
    }
    boolean dayOnly =
        mark.equals("/")
            && !words.at(i + 3).equals("of")
            && Units.after(words, i + 3).isEmpty()
            && a >= 1
            && a <= 12
            && b >= 1
            && b <= 31
            && words.at(i).length() <= 2;
    return dayOnly
        ? Optional.of(
            TimeForm.Read.relative(
                i + 3, now.day(words.between(i, i + 3), a, Math.min(b, 28), false)))
        : Optional.empty();
  }

  /// `March 3, 2011`, `March 3`, `March 2011`, `in March`.
  Optional<TimeForm.Read> monthFirst(int i) {
    int m = words.isAny(i, "early", "late", "mid") ? i + (words.at(i + 1).equals("-") ? 2 : 1) : i;
    Optional<Integer> month = month(m);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int next = words.at(m + 1).equals(".") && words.adjacent(m + 1) ? m + 2 : m + 1;
    int day = dayEnd(next) > next ? small(next) : 0;
    if (day > 0) {
      int end = dayEnd(next);
      int year = words.at(end).equals(",") ? end + 1 : end;
      return isYear(year)
          ? date(i, year + 1, small(year), month.get(), day)
          : Optional.of(
              TimeForm.Read.relative(
                  end, now.day(words.between(i, end), month.get(), day, future(i))));
    }
    int year = words.at(next).equals(",") || words.at(next).equals("of") ? next + 1 : next;
    if (isYear(year)) {
      Days days = Days.ofMonth(YearMonth.of(small(year), month.get()));
      return Optional.of(TimeForm.Read.point(year + 1, words.between(i, year + 1), days, false));
    }
    boolean alone = BEFORE_MONTH.contains(words.at(i - 1)) || m > i;
    return alone
        ? Optional.of(
            TimeForm.Read.relative(
                m + 1, now.month(words.between(i, m + 1), month.get(), future(i))))
        : Optional.empty();
  }

  /// `3 March 2011`, `3rd of March`.
  Optional<TimeForm.Read> dayFirst(int i) {
    int end = dayEnd(i);
    int m = words.at(end).equals("of") ? end + 1 : end;
    Optional<Integer> month = month(m);
    if (end == i || month.isEmpty()) {
      return Optional.empty();
    }
    int year = words.at(m + 1).equals(",") ? m + 2 : m + 1;
    return isYear(year)
        ? date(i, year + 1, small(year), month.get(), small(i))
        : Optional.of(
            TimeForm.Read.relative(
                m + 1, now.day(words.between(i, m + 1), month.get(), small(i), future(i))));
  }

  /// `summer 2014`, `the spring of 2015`.
  Optional<TimeForm.Read> season(int i) {
    Optional<Integer> season = TimeWords.season(words.at(i));
    int year = words.at(i + 1).equals("of") ? i + 2 : i + 1;
    if (season.isEmpty() || !isYear(year)) {
      return Optional.empty();
    }
    LocalDate first = LocalDate.of(small(year), season.get(), 1);
    Days days = new Days(first, Now.endOfMonth(first.plusMonths(2)));
    return Optional.of(TimeForm.Read.point(year + 1, words.between(i, year + 1), days, true));
  }

  /// `2014`, `early 2014`, `the 1990s`, `2014-2016`.
  Optional<TimeForm.Read> year(int i) {
    int y = words.isAny(i, "early", "late", "mid") ? i + (words.at(i + 1).equals("-") ? 2 : 1) : i;
    if (!isYear(y)) {
      return words.token(y).isNumber() ? decade(y) : Optional.empty();
    }
    int year = small(y);
    boolean told =
        y > i
            || BEFORE_YEAR.contains(words.at(y - 1))
            || TimeWords.month(words.at(y - 1)).isPresent();
    boolean counts = Nouns.after(words, y + 1, false).isPresent();
    if (!told && (counts || year < 1900 || year > 2099)) {
      return Optional.empty();
    }
    if (words.at(y - 1).equals("than") && counts) {
      return Optional.empty();
    }
    boolean range = words.at(y + 1).equals("-") && words.adjacent(y + 1) && isYear(y + 2);
    Days days =
        range && small(y + 2) > year
            ? new Days(LocalDate.of(year, 1, 1), LocalDate.of(small(y + 2), 12, 31))
            : Days.ofYear(year);
    int end = range ? y + 3 : y + 1;
    return Optional.of(TimeForm.Read.point(end, words.between(i, end), days, y > i));
  }

  private Optional<TimeForm.Read> decade(int i) {
    boolean decade =
        words.at(i).length() == 4
            && words.at(i).endsWith("0")
            && small(i) > 0
            && words.at(i + 1).equals("s")
            && words.adjacent(i + 1);
    if (!decade) {
      return Optional.empty();
    }
    int year = small(i);
    Days days = new Days(LocalDate.of(year, 1, 1), LocalDate.of(year + 9, 12, 31));
    return Optional.of(TimeForm.Read.point(i + 2, words.between(i, i + 2), days, false));
  }

  private Optional<TimeForm.Read> date(int from, int end, int year, int month, int day) {
    if (year < 1000 || year > 2999 || month < 1 || month > 12 || day < 1) {
      return Optional.empty();
    }
    LocalDate first = LocalDate.of(year, month, 1);
    return day > first.lengthOfMonth()
        ? Optional.empty()
        : Optional.of(
            TimeForm.Read.point(
                end, words.between(from, end), Days.of(first.withDayOfMonth(day)), false));
  }

  /// "may" and "march" are months only where they are written so.
  private Optional<Integer> month(int i) {
    return words.token(i).capital() && words.free(i)
        ? TimeWords.month(words.at(i))
        : Optional.empty();
  }

  /// The token after "3", "3rd"; `i` where there is no day.
  private int dayEnd(int i) {
    int day = words.token(i).isNumber() && words.at(i).length() <= 2 ? small(i) : 0;
    if (day < 1 || day > 31 || !words.free(i)) {
      return i;
    }
    boolean ordinal = words.adjacent(i + 1) && words.isAny(i + 1, "st", "nd", "rd", "th");
    boolean joined = words.adjacent(i + 1) && words.token(i + 1).isWord() && !ordinal;
    boolean scaled = Numbers.scale(words, i + 1).isPresent() || words.isAny(i + 1, "%", "percent");
    return joined || scaled ? i : ordinal ? i + 2 : i + 1;
  }

  private boolean future(int i) {
    return words.isAny(i - 1, "by", "until", "till", "next") || words.areAt(i - 2, "by the");
  }

  /// Four digits from 1000 to 2999, with nothing but a gap or a sign around.
  private boolean isYear(int i) {
    Token token = words.token(i);
    boolean four =
        token.isNumber()
            && token.word().length() == 4
            && words.free(i)
            && (token.word().charAt(0) == '1' || token.word().charAt(0) == '2');
    return four
        && token.word().chars().allMatch(c -> c >= '0' && c <= '9')
        && !(words.adjacent(i + 1) && words.token(i + 1).isWord())
        && Units.after(words, i + 1).filter(u -> !Units.isTime(u.value())).isEmpty()
        && (words.token(i - 1).isWord() || Money.before(words, i - 1).isEmpty())
        && Money.after(words, i + 1).isEmpty()
        && Numbers.scale(words, i + 1).isEmpty();
  }

  private int small(int i) {
    String word = words.at(i);
    return word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(word)
        : 0;
  }
}
