package dossier.fact;

import dossier.article.Days;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/// Reads months and days of the calendar: `March 3, 2011`, `3 March`, `June 2014`, "Tuesday, May
/// 9", "Mon 13th", "the 18th", `summer 2014`.
final class CalendarTimes {
  private static final Set<String> BEFORE_MONTH = WordList.of("before-a-month");
  private static final Set<String> ALSO_WORDS = Set.of("may", "march", "mar", "jan", "dec");
  private static final int LONGEST_SEARCH = 48;

  private final Words words;
  private final DateNumbers numbers;

  CalendarTimes(Words words, DateNumbers numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /// `March 3, 2011`, `March 3`, `March 2011`, `in March`.
  Optional<TimeForm.Read> monthFirst(int i) {
    Optional<Integer> month = month(i);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int next = behindDot(i);
    int from = dayOf(words.at(next).equals(",") ? next + 1 : next);
    Optional<DateNumbers.Read> year = numbers.yearBehind(next);
    Optional<DateNumbers.Read> day =
        year.isPresent() && words.token(year.get().end() - 1).isWord()
            ? Optional.empty()
            : numbers.day(from).filter(d -> from == next || d.ordinal());
    if (day.isPresent() && (words.token(i).capital() || isDay(i, day.get()))) {
      return withYear(i, day.get().end(), month.get(), day.get().value());
    }
    if (year.isPresent()) {
      YearMonth told = YearMonth.of(year.get().value(), month.get());
      return Optional.of(
          TimeForm.Read.point(year.get().end(), Stretch.fixed(Days.ofMonth(told), Grain.MONTH)));
    }
    return isAlone(i, next) ? yearless(i, next, month.get(), 0) : Optional.empty();
  }

  /// The token after a month, and after the point that shortens it.
  private int behindDot(int i) {
    boolean dot =
        words.at(i + 1).equals(".")
            && words.adjacent(i + 1)
            && words.at(i).length() <= 4
            && !words.isAny(i, "may", "june", "july");
    return dot ? i + 2 : i + 1;
  }

  private int dayOf(int i) {
    return words.areAt(i, "the") ? i + 1 : i;
  }

  /// "march 3" in small letters may be a march.
  private boolean isDay(int i, DateNumbers.Read day) {
    return day.ordinal() || !ALSO_WORDS.contains(words.at(i));
  }

  private boolean isAlone(int i, int next) {
    boolean range =
        (words.isAny(next, "-", "~")
                || (words.isAny(next, "to", "and", "through", "until") && isRangeBehind(i)))
            && TimeWords.month(words.at(next + 1)).isPresent();
    String before = words.at(i - 1);
    boolean told = BEFORE_MONTH.contains(before) || TimeWords.step(before).isPresent();
    boolean article = before.equals("the") && BEFORE_MONTH.contains(words.at(i - 2));
    boolean small = words.token(i).capital() || !ALSO_WORDS.contains(words.at(i));
    return range || article || (told && (small || words.at(i - 1).equals("in")));
  }

  private boolean isRangeBehind(int i) {
    return words.isAny(i - 1, "from", "between");
  }

  /// `3 March 2011`, `3rd of March`, "twenty third day of September".
  Optional<TimeForm.Read> dayFirst(int i) {
    int from = words.at(i).equals("the") ? i + 1 : i;
    Optional<DateNumbers.Read> day = numbers.day(from);
    if (day.isEmpty() || (!words.token(i - 1).isWord() && Money.before(words, i - 1).isPresent())) {
      return Optional.empty();
    }
    int end = words.at(day.get().end()).equals("day") ? day.get().end() + 1 : day.get().end();
    boolean joint = words.isAny(end, "of", "-", "/");
    int m = joint ? end + 1 : end;
    boolean small = words.isAny(m, "may", "march") && !words.token(m).capital();
    Optional<Integer> month = small && !words.isAny(end, "of") ? Optional.empty() : month(m);
    boolean written = words.token(from).isWord() && !day.get().ordinal() && !hasYear(m + 1);
    boolean sign = joint && !words.at(end).equals("of");
    if (month.isEmpty() || written || (sign && !(words.adjacent(m) && words.adjacent(m + 1)))) {
      return Optional.empty();
    }
    int behind = behindDot(m);
    return withYear(i, behind, month.get(), day.get().value());
  }

  private boolean hasYear(int i) {
    return numbers.yearBehind(i).isPresent();
  }

  private Optional<TimeForm.Read> withYear(int i, int end, int month, int day) {
    Optional<DateNumbers.Read> year =
        numbers.yearBehind(end).or(() -> shortYear(end)).or(() -> yearBehindClock(end));
    if (year.isEmpty()) {
      return yearless(i, end, month, day);
    }
    return year.filter(y -> DateNumbers.isDate(y.value(), month, day))
        .map(y -> {
          LocalDate date = LocalDate.of(y.value(), month, day);
          return TimeForm.Read.point(y.end(), Stretch.fixed(Days.of(date), Grain.DAY));
        });
  }

  /// `Oct 26 15:50:06 2016`.
  private Optional<DateNumbers.Read> yearBehindClock(int i) {
    boolean clock =
        words.at(i + 1).equals(":") && words.at(i + 3).equals(":") && words.adjacent(i + 4);
    return clock ? numbers.year(i + 5) : Optional.empty();
  }

  /// "January first 12".
  private Optional<DateNumbers.Read> shortYear(int i) {
    boolean word = words.token(i - 1).isWord() && Numeral.ordinal(words.at(i - 1)).isPresent();
    boolean two = words.token(i).isNumber() && words.at(i).length() == 2;
    boolean plain = !(words.adjacent(i + 1) && !words.isAny(i + 1, ".", ",", ")"));
    return word && two && plain && !words.token(i + 1).isNumber() && numbers.small(i) > 9
        ? Optional.of(new DateNumbers.Read(i + 1, DateNumbers.inFull(numbers.small(i)), false))
        : Optional.empty();
  }

  private Optional<TimeForm.Read> yearless(int i, int end, int month, int day) {
    return Stretch.Yearless.exists(month, day)
        ? Optional.of(
            TimeForm.Read.point(
                end, Stretch.yearless(new Stretch.Yearless(month, day), isFuture(i))))
        : Optional.empty();
  }

  private boolean isFuture(int i) {
    return words.isAny(i - 1, "by", "until", "till", "next") || words.areAt(i - 2, "by the");
  }

  /// "may" and "march" are months only where they are written so, or stand with a day or year.
  private Optional<Integer> month(int i) {
    return words.free(i) ? TimeWords.month(words.at(i)) : Optional.empty();
  }

  /// "Tuesday, May 9", "Friday 7/6", "Mon 13th"; "on Friday": the latest.
  Optional<TimeForm.Read> weekday(int i) {
    Optional<DayOfWeek> weekday = TimeWords.anyWeekday(words.at(i));
    if (weekday.isEmpty() || !words.token(i).isWord()) {
      return Optional.empty();
    }
    boolean whole = TimeWords.weekday(words.at(i)).isPresent();
    if (!whole && !words.token(i).capital()) {
      return Optional.empty();
    }
    int dot = !whole && words.at(i + 1).equals(".") && words.adjacent(i + 1) ? i + 2 : i + 1;
    Optional<TimeForm.Read> date = dateBehind(dot);
    if (date.isPresent()) {
      return date;
    }
    Optional<TimeForm.Read> day = weekdayWithDay(weekday.get(), dot);
    if (day.isPresent() || (!whole && !words.isAny(i - 1, "on", "by", "until", "since", "week"))) {
      return day;
    }
    return Optional.of(
        TimeForm.Read.point(dot, Weekdays.nearest(weekday.get(), words.at(i - 1).equals("from"))));
  }

  /// The date that a weekday only adds to.
  private Optional<TimeForm.Read> dateBehind(int i) {
    int at = words.isAny(i, ",", "-", "(") ? i + 1 : i;
    int from = words.at(at).equals("the") ? at + 1 : at;
    NumericTimes numeric = new NumericTimes(words, numbers);
    Optional<TimeForm.Read> date =
        monthFirst(from).or(() -> dayFirst(from)).or(() -> numeric.numeric(from));
    return date.filter(read -> read.stretch().grain() == Grain.DAY).or(() -> dotted(from));
  }

  /// `7.6` behind a weekday.
  private Optional<TimeForm.Read> dotted(int i) {
    String[] parts = words.at(i).split("\\.");
    boolean two = words.token(i).isNumber() && parts.length == 2 && words.at(i).length() <= 5;
    if (!two || parts[0].length() > 2 || parts[1].length() > 2) {
      return Optional.empty();
    }
    int month = Integer.parseInt(parts[0]);
    int day = Integer.parseInt(parts[1]);
    return day > 0 ? yearless(i, i + 1, month, day) : Optional.empty();
  }

  /// "Mon 13th", "friday the 26th": the nearest such day.
  private Optional<TimeForm.Read> weekdayWithDay(DayOfWeek weekday, int i) {
    int at = words.at(i).equals("the") ? i + 1 : i;
    Optional<DateNumbers.Read> day = numbers.day(at);
    boolean clock =
        words.at(at + 1).equals(":") || words.isAny(at + 1, "am", "pm", "-", "a.m.", "p.m.");
    boolean told =
        day.filter(d -> d.ordinal() || (d.value() > 12 && words.token(at).isNumber())).isPresent();
    if (!told || clock) {
      return Optional.empty();
    }
    int value = day.orElseThrow().value();
    Stretch stretch =
        Stretch.counted(
            Grain.DAY,
            "XXXX-WXX-" + weekday.getValue(),
            now -> Days.of(nearest(now, weekday, value)));
    return Optional.of(TimeForm.Read.point(day.orElseThrow().end(), stretch));
  }

  private static LocalDate nearest(LocalDate now, DayOfWeek weekday, int day) {
    for (int back = 0; back < LONGEST_SEARCH; back++) {
      YearMonth month = YearMonth.from(now).minusMonths(back);
      boolean fits = day <= month.lengthOfMonth() && month.atDay(day).getDayOfWeek() == weekday;
      if (fits) {
        return month.atDay(day);
      }
    }
    return now;
  }

  /// "on the 18th", where no noun follows.
  Optional<TimeForm.Read> dayOnly(int i) {
    boolean told =
        words.at(i).equals("the") && words.isAny(i - 1, "on", "by", "until", "since", "before");
    Optional<DateNumbers.Read> day = told ? numbers.day(i + 1) : Optional.empty();
    boolean fits =
        day.filter(d -> d.ordinal() || words.isAny(d.end(), "from", "between", "at")).isPresent()
            && words.token(i + 1).isNumber()
            && (!words.token(day.get().end()).isWord()
                || words.isAny(day.get().end(), "at", "from", "between", "and", "to", "in"))
            && !words.at(day.get().end()).equals("-");
    return fits
        ? Optional.of(
            TimeForm.Read.point(
                day.get().end(),
                Weekdays.dayOfMonth(day.get().value(), words.at(i - 1).equals("by"))))
        : Optional.empty();
  }

  /// `summer 2014`, `the spring of 2015`.
  Optional<TimeForm.Read> season(int i) {
    Optional<Integer> season = TimeWords.season(words.at(i));
    Optional<DateNumbers.Read> year = Optional.empty();
    if (season.isPresent()) {
      year = numbers.year(words.at(i + 1).equals("of") ? i + 2 : i + 1);
    }
    return year.map(y -> {
      LocalDate first = LocalDate.of(y.value(), season.get(), 1);
      Days days = new Days(first, first.plusMonths(3).minusDays(1));
      return TimeForm.Read.point(y.end(), Stretch.fixed(days, Grain.QUARTER).unnamed().roughly());
    });
  }
}
