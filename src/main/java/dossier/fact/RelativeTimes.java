package dossier.fact;

import dossier.article.Days;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/// Reads times that are told by a step from now: "last year", "next Friday", "this summer", "the
/// week after next", "yesterday", "tonight".
final class RelativeTimes {
  private final Words words;
  private final DateNumbers numbers;
  private final CalendarTimes calendar;

  RelativeTimes(Words words, DateNumbers numbers, CalendarTimes calendar) {
    this.words = words;
    this.numbers = numbers;
    this.calendar = calendar;
  }

  /// "today", "tomorrow", "the day after tomorrow".
  Optional<TimeForm.Read> day(int i) {
    boolean after = words.areAt(i, "the day after") || words.areAt(i, "the day before");
    int at = after ? i + 3 : i;
    int more = !after ? 0 : words.at(i + 2).equals("after") ? 1 : -1;
    boolean current = words.areAt(at, "current date") || words.areAt(at, "current day");
    Optional<Integer> day =
        current || isNowInRange(i) ? Optional.of(0) : TimeWords.day(words.at(at));
    return day.map(step -> {
      long days = (long) step + more;
      Stretch stretch =
          Stretch.counted(Grain.DAY, words.at(at), now -> Days.of(now.plusDays(days)));
      int end = current ? at + 2 : at + 1;
      return dateBehind(end).orElse(TimeForm.Read.point(end, stretch));
    });
  }

  /// "between now and May", "from 2011 until now".
  private boolean isNowInRange(int i) {
    boolean first =
        words.isAny(i - 1, "between", "from") && words.isAny(i + 1, "and", "to", "until", "till");
    return words.at(i).equals("now")
        && (first || words.isAny(i - 1, "and", "to", "until", "till", "-"));
  }

  /// "tomorrow, 13/04/21,": the date tells it too.
  private Optional<TimeForm.Read> dateBehind(int i) {
    return words.at(i).equals(",")
        ? new NumericTimes(words, numbers)
            .numeric(i + 1)
            .filter(r -> r.stretch().fixed() && r.stretch().grain() == Grain.DAY)
        : Optional.empty();
  }

  /// "last year", "this month", "the past year", "last June 2014", "next Easter", "this morning".
  Optional<TimeForm.Read> stepped(int i) {
    int at = words.at(i).equals("the") ? i + 1 : i;
    Optional<Integer> first = TimeWords.step(words.at(at));
    if (first.isEmpty() || isVerb(at)) {
      return Optional.empty();
    }
    boolean two = words.at(at).equals("this") && TimeWords.step(words.at(at + 1)).isPresent();
    int step = two ? TimeWords.step(words.at(at + 1)).orElseThrow() : first.get();
    int unit = two ? at + 2 : at + 1;
    boolean near = two || words.isAny(at, "coming", "upcoming", "past");
    return grain(unit, step, words.isAny(unit - 1, "past"))
        .or(() -> dayPart(unit, step))
        .or(() -> weekday(unit, step, near))
        .or(() -> month(unit, step))
        .or(() -> season(unit, step))
        .or(() -> holiday(unit, step));
  }

  /// "will last two hours".
  private boolean isVerb(int i) {
    return isVerb(words, i);
  }

  static boolean isVerb(Words words, int i) {
    return words.at(i).equals("last")
        && (words.isAny(
                i - 1, "will", "to", "would", "can", "could", "may", "might", "should", "must",
                "not", "'ll")
            || words.at(i - 1).endsWith("n't"));
  }

  /// "the weekend"; "over the weekend" is the latest.
  Optional<TimeForm.Read> weekend(int i) {
    int at = words.at(i).equals("the") ? i + 1 : i;
    boolean told = at > i || !words.token(at + 1).isWord();
    if (!words.at(at).equals("weekend") || !told || words.isAny(at + 1, "of", "'s")) {
      return Optional.empty();
    }
    boolean over = words.at(i - 1).equals("over");
    Stretch stretch =
        Stretch.counted(
            Grain.WEEKEND,
            "P1WE",
            now -> {
              Days days = Grain.WEEKEND.around(now);
              boolean past = over && days.first().isAfter(now);
              return past ? Grain.WEEKEND.around(now.minusWeeks(1)) : days;
            });
    return Optional.of(TimeForm.Read.point(at + 1, stretch));
  }

  private Optional<TimeForm.Read> grain(int unit, int step, boolean rolling) {
    Optional<Grain> grain = TimeWords.unit(words.at(unit));
    boolean plural = Nouns.isPlural(words.at(unit));
    if (grain.isEmpty() || plural || (words.adjacent(unit + 1) && words.at(unit + 1).equals("-"))) {
      return Optional.empty();
    }
    if (words.at(unit).equals("night")) {
      return dayPart(unit, step);
    }
    Grain of = grain.get();
    if (rolling && of != Grain.WEEKEND) {
      Period one = TimeWords.period(1, words.at(unit)).orElseThrow();
      Stretch past =
          Stretch.counted(of, TimeWords.timex(one), now -> new Days(now.minus(one), now));
      return Optional.of(TimeForm.Read.point(unit + 1, past.unnamed().roughly()));
    }
    Stretch stretch = Stretch.counted(of, of.length(), now -> of.around(of.moved(now, step)));
    return Optional.of(inWeek(unit + 1, of, step).orElse(TimeForm.Read.point(unit + 1, stretch)));
  }

  /// "next week Wednesday", "previous week - Monday".
  private Optional<TimeForm.Read> inWeek(int i, Grain grain, int step) {
    int at = words.isAny(i, "on", "-", ",") ? i + 1 : i;
    Optional<DayOfWeek> weekday =
        grain == Grain.WEEK ? TimeWords.anyWeekday(words.at(at)) : Optional.empty();
    return weekday.map(day -> TimeForm.Read.point(at + 1, Weekdays.stepped(day, step)));
  }

  /// "this morning", "last night", "next evening": the day.
  private Optional<TimeForm.Read> dayPart(int unit, int step) {
    return TimeWords.dayPart(words.at(unit))
        .filter(part -> !words.at(unit).endsWith("s"))
        .map(part ->
            TimeForm.Read.point(
                unit + 1,
                Stretch.counted(Grain.DAY, "T" + part, now -> Days.of(now.plusDays(step)))));
  }

  private Optional<TimeForm.Read> weekday(int unit, int step, boolean near) {
    Optional<DayOfWeek> weekday = TimeWords.anyWeekday(words.at(unit));
    if (weekday.isEmpty()) {
      return Optional.empty();
    }
    Optional<TimeForm.Read> date = calendar.weekday(unit);
    boolean dated = date.filter(read -> read.end() > unit + 1).isPresent();
    Stretch stretch =
        near && step != 0
            ? Weekdays.strictly(weekday.get(), step)
            : Weekdays.stepped(weekday.get(), step);
    return dated ? date : Optional.of(TimeForm.Read.point(unit + 1, stretch));
  }

  private Optional<TimeForm.Read> month(int unit, int step) {
    boolean capital = words.token(unit).capital() || !words.isAny(unit, "may", "march", "mar");
    Optional<Integer> month = capital ? TimeWords.month(words.at(unit)) : Optional.empty();
    if (month.isEmpty()) {
      return Optional.empty();
    }
    Optional<TimeForm.Read> full = calendar.monthFirst(unit).filter(read -> read.end() > unit + 1);
    Stretch.Yearless told = new Stretch.Yearless(month.get(), 0);
    Stretch stretch =
        Stretch.counted(
            Grain.MONTH,
            told.timex(),
            now ->
                step == 0
                    ? told.in(now.getYear())
                    : step > 0
                        ? told.from(Grain.MONTH.around(now).last().plusDays(1))
                        : told.upTo(now.withDayOfMonth(1).minusDays(1)));
    return full.or(() -> Optional.of(TimeForm.Read.point(unit + 1, stretch)));
  }

  private Optional<TimeForm.Read> season(int unit, int step) {
    return TimeWords.season(words.at(unit))
        .map(month ->
            TimeForm.Read.point(
                unit + 1,
                Stretch.counted(
                        Grain.QUARTER,
                        words.between(unit - 1, unit + 1),
                        now -> seasonNear(now, month, step))
                    .unnamed()
                    .roughly()));
  }

  private static Days seasonNear(LocalDate day, int month, int step) {
    LocalDate same = LocalDate.of(day.getYear(), month, 1);
    boolean over = !same.plusMonths(3).isAfter(day);
    LocalDate first =
        step < 0 && !over ? same.minusYears(1) : step > 0 && over ? same.plusYears(1) : same;
    return new Days(first, first.plusMonths(3).minusDays(1));
  }

  private Optional<TimeForm.Read> holiday(int unit, int step) {
    return Holidays.at(words, unit)
        .map(read -> {
          Stretch near = step == 0 ? inThisYear(read.holiday()) : read.near(step);
          return TimeForm.Read.point(read.end(), near);
        });
  }

  private static Stretch inThisYear(Holidays.Holiday holiday) {
    return Stretch.counted(
        Grain.DAY,
        holiday.timex(),
        now -> holiday.in(now.getYear()).map(Days::of).orElse(Days.ALL));
  }

  /// "Christmas", "Black Friday 2010".
  Optional<TimeForm.Read> holiday(int i) {
    Optional<Holidays.Read> read = Holidays.at(words, i);
    if (read.isEmpty() || !words.free(i)) {
      return Optional.empty();
    }
    int end = read.get().end();
    int at = words.isAny(end, "of", "in", ",") ? end + 1 : end;
    Optional<TimeForm.Read> dated =
        numbers
            .year(at)
            .flatMap(year ->
                read.get()
                    .holiday()
                    .in(year.value())
                    .map(day ->
                        TimeForm.Read.point(year.end(), Stretch.fixed(Days.of(day), Grain.DAY))));
    int step = words.isAny(i - 1, "by", "until", "before", "till") ? 1 : 0;
    return dated.or(() -> Optional.of(TimeForm.Read.point(end, read.get().near(step))));
  }

  /// "the week after next", "the year before last".
  Optional<TimeForm.Read> second(int i) {
    int at = words.at(i).equals("the") ? i + 1 : i;
    boolean after = words.areAt(at + 1, "after next");
    boolean before = words.areAt(at + 1, "before last");
    return TimeWords.unit(words.at(at))
        .filter(grain -> after || before)
        .map(grain ->
            TimeForm.Read.point(
                at + 3,
                Stretch.counted(
                    grain, grain.length(), now -> grain.around(grain.moved(now, after ? 2 : -2)))));
  }
}
