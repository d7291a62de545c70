package dossier.fact;

import dossier.article.Days;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;

/// Reads parts of other times: "early 2014", "mid-May", "the end of next year", "later this month",
/// "the first Monday of June", "the last four months of 2021", "Tuesday of last week".
final class PartTimes {
  private final Words words;
  private final DateNumbers numbers;
  private final TimeForm inner;

  /// @param inner reads the whole
  PartTimes(Words words, DateNumbers numbers, TimeForm inner) {
    this.words = words;
    this.numbers = numbers;
    this.inner = inner;
  }

  /// "early 2014", "in the middle of the year", "later this week", "the week of April 10".
  Optional<TimeForm.Read> portion(int i) {
    int at = words.at(i).equals("the") ? i + 1 : i;
    Optional<Portion> portion = TimeWords.portion(words.at(at));
    if (portion.isEmpty()) {
      return Optional.empty();
    }
    boolean of = words.isAny(at + 1, "of", "in");
    boolean noun = !words.isAny(at, "early", "mid", "late", "earlier", "later");
    boolean hyphen = words.at(at + 1).equals("-") && words.adjacent(at + 1);
    if (noun && !words.at(at + 1).equals("of") || (at > i && !noun && of)) {
      return Optional.empty();
    }
    int whole = of || hyphen ? at + 2 : at + 1;
    Optional<TimeForm.Read> read = current(whole, portion.get()).or(() -> inner.at(whole));
    return read.filter(r -> r.isPoint() && r.stretch().portion() == Portion.WHOLE)
        .filter(r -> r.stretch().grain() != Grain.DAY || noun)
        .map(r -> r.with(r.stretch().part(portion.get())));
  }

  /// "the end of the year" is that of this year.
  private Optional<TimeForm.Read> current(int i, Portion portion) {
    boolean noun =
        portion == Portion.START
            || portion == Portion.MID
            || portion == Portion.END
            || portion == Portion.REST;
    int at = words.at(i).equals("the") ? i + 1 : i;
    return TimeWords.unit(words.at(at))
        .filter(grain -> noun && !Nouns.isPlural(words.at(at)))
        .map(grain -> TimeForm.Read.point(at + 1, current(grain)));
  }

  private static Stretch current(Grain grain) {
    return Stretch.counted(grain, grain.length(), grain::around);
  }

  /// "the week of April 10th", "the week commencing February 4", "the weekend of Halloween".
  Optional<TimeForm.Read> around(int i) {
    int at = words.at(i).equals("the") ? i + 1 : i;
    Optional<Grain> grain =
        TimeWords.unit(words.at(at)).filter(g -> g == Grain.WEEK || g == Grain.WEEKEND);
    boolean of =
        words.isAny(at + 1, "of", "commencing", "starting", "beginning", "ending", "ended");
    return grain.isPresent() && of
        ? day(words.at(at + 2).equals("on") ? at + 3 : at + 2)
            .map(read ->
                TimeForm.Read.point(
                    read.end(),
                    over(read, grain.get(), (days, now) -> grain.get().around(days.first()))))
        : Optional.empty();
  }

  private Optional<TimeForm.Read> day(int i) {
    return inner.at(i).filter(r -> r.isPoint() && r.stretch().grain() == Grain.DAY);
  }

  /// "the first Monday of June", "the third week of May", "the 9th month of next year", "the last
  /// four months of 2021", "the 26th day of the month", "the second day of the fair" is none.
  Optional<TimeForm.Read> place(int i) {
    int at = words.at(i).equals("the") ? i + 1 : i;
    boolean last = words.isAny(at, "last", "final");
    Optional<DateNumbers.Read> place =
        last ? Optional.of(new DateNumbers.Read(at + 1, -1, true)) : numbers.inPlace(at);
    if (place.isEmpty()) {
      return Optional.empty();
    }
    int unit = place.get().end();
    Optional<DateNumbers.Read> count = numbers.inWords(unit).or(() -> numbers.day(unit));
    boolean many = count.isPresent() && (last || place.get().value() == 1);
    int noun = many ? count.get().end() : unit;
    Optional<DayOfWeek> weekday = many ? Optional.empty() : TimeWords.weekday(words.at(noun));
    Optional<Grain> grain =
        weekday.isPresent() ? Optional.of(Grain.DAY) : TimeWords.unit(words.at(noun));
    int of = noun + 1;
    while (of < noun + 7 && !words.at(of).equals("of") && isClock(of)) {
      of++;
    }
    if (grain.isEmpty() || !words.isAny(of, "of", "in")) {
      return Optional.empty();
    }
    Optional<TimeForm.Read> whole = whole(of + 1).filter(r -> larger(r, grain.get()));
    int number = place.get().value();
    int length = many ? count.get().value() : 1;
    return whole.map(read ->
        TimeForm.Read.point(
            read.end(),
            over(
                read,
                grain.get(),
                (days, now) ->
                    weekday
                        .map(day -> weekday(days, day, number))
                        .orElseGet(() -> units(days, grain.get(), number, length)))));
  }

  private boolean isClock(int i) {
    return words.token(i).isNumber() || words.isAny(i, "am", "pm", "to", "a.m.", "p.m.", "from");
  }

  private Optional<TimeForm.Read> whole(int i) {
    boolean current = words.at(i).equals("the") && TimeWords.unit(words.at(i + 1)).isPresent();
    return current
        ? TimeWords.unit(words.at(i + 1)).map(grain -> TimeForm.Read.point(i + 2, current(grain)))
        : inner.at(i).filter(TimeForm.Read::isPoint);
  }

  private static boolean larger(TimeForm.Read whole, Grain grain) {
    return whole.stretch().grain().compareTo(grain) > 0;
  }

  private static Days weekday(Days whole, DayOfWeek day, int number) {
    LocalDate first = Weekdays.inWeek(day, whole.first());
    first = first.isBefore(whole.first()) ? first.plusWeeks(1) : first;
    LocalDate last = Weekdays.inWeek(day, whole.last());
    last = last.isAfter(whole.last()) ? last.minusWeeks(1) : last;
    LocalDate found = number < 0 ? last : first.plusWeeks(number - 1L);
    return found.isAfter(whole.last()) ? whole : Days.of(found);
  }

  private static Days units(Days whole, Grain grain, int number, int length) {
    LocalDate begin =
        grain == Grain.WEEK || grain == Grain.WEEKEND
            ? firstWeek(whole.first(), grain)
            : whole.first();
    LocalDate first =
        number < 0
            ? grain.moved(whole.last().plusDays(1), -length)
            : grain.moved(begin, number - 1L);
    LocalDate last = grain.moved(first, length).minusDays(1);
    boolean outside = first.isAfter(whole.last()) || first.isBefore(whole.first().minusWeeks(1));
    return outside ? whole : new Days(first, last);
  }

  /// The week that has the first Thursday, as weeks of a year are counted.
  private static LocalDate firstWeek(LocalDate first, Grain grain) {
    LocalDate week = grain.around(first).first();
    boolean before = Grain.WEEK.around(first).first().plusDays(3).isBefore(first);
    return before ? week.plusWeeks(1) : week;
  }

  /// "Tuesday of last week", "monday of the following week".
  Optional<TimeForm.Read> weekdayOf(int i) {
    Optional<DayOfWeek> weekday = TimeWords.anyWeekday(words.at(i));
    Optional<TimeForm.Read> week =
        weekday.isPresent() && words.isAny(i + 1, "of", "in")
            ? whole(i + 2).filter(r -> r.stretch().grain() == Grain.WEEK)
            : Optional.empty();
    return week.map(read ->
        TimeForm.Read.point(
            read.end(),
            over(
                read,
                Grain.DAY,
                (days, now) -> Days.of(Weekdays.inWeek(weekday.get(), days.first())))));
  }

  private static Stretch over(
      TimeForm.Read whole, Grain grain, BiFunction<Days, LocalDate, Days> pick) {
    Stretch told = whole.stretch();
    Stretch stretch = Stretch.counted(grain, told.timex(), now -> pick.apply(told.days(now), now));
    return told.fixed() ? Stretch.fixed(stretch.days(LocalDate.EPOCH), grain) : stretch;
  }
}
