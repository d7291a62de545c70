package dossier.fact;

import dossier.article.Days;
import dossier.fact.Span.Moment.Sort;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Reads times that are counted from another: "last year", "three years ago", "within three years",
/// "yesterday".
final class RelativeTimes {
  private static final int LONGEST = 1_000;

  private final Words words;
  private final Now now;

  RelativeTimes(Words words, Now now) {
    this.words = words;
    this.now = now;
  }

  /// "last year", "this month", "the past year", "last June 2014", "yesterday", "on Monday".
  Optional<TimeForm.Read> named(int i) {
    Optional<UnaryOperator<LocalDate>> day = day(words.at(i));
    if (day.isPresent()) {
      When when = now.when(words.between(i, i + 1), words.at(i), day.get(), day.get());
      return Optional.of(TimeForm.Read.relative(i + 1, when));
    }
    int at = words.at(i).equals("the") ? i + 1 : i;
    int step =
        switch (words.at(at)) {
          case "last", "past", "previous" -> -1;
          case "this" -> 0;
          case "next", "coming" -> 1;
          default -> 2;
        };
    at = words.areAt(at, "this past") ? at + 1 : at;
    return step == 2 ? Optional.empty() : stepped(i, at + 1, step);
  }

  private Optional<TimeForm.Read> stepped(int i, int unit, int step) {
    String text = words.between(i, unit + 1);
    String word = words.at(unit);
    boolean rolling = words.at(unit - 1).equals("past");
    Optional<Period> one = TimeWords.period(1, word);
    if (one.isPresent() && Nouns.isPlural(word)) {
      return Optional.empty();
    }
    if (one.isPresent() && rolling) {
      When when =
          now.when(text, TimeWords.timex(one.get()), day -> day.minus(one.get()), day -> day);
      return Optional.of(TimeForm.Read.relative(unit + 1, approximate(when)));
    }
    if (one.isPresent()) {
      return Optional.of(TimeForm.Read.relative(unit + 1, unitStep(text, word, step)));
    }
    Optional<Integer> season = TimeWords.season(word);
    if (season.isPresent()) {
      When when =
          now.when(
              text,
              text,
              d -> seasonNear(d, season.get(), step),
              d -> Now.endOfMonth(seasonNear(d, season.get(), step).plusMonths(2)));
      return Optional.of(TimeForm.Read.relative(unit + 1, approximate(when)));
    }
    return monthOrWeekday(i, unit, step);
  }

  private Optional<TimeForm.Read> monthOrWeekday(int i, int unit, int step) {
    String text = words.between(i, unit + 1);
    Optional<Integer> month =
        words.token(unit).capital() ? TimeWords.month(words.at(unit)) : Optional.empty();
    if (month.isPresent()) {
      int year = unit + 1;
      if (TimeWords.isYear(words.at(year)) && words.free(year)) {
        Days days = Days.ofMonth(YearMonth.of(Integer.parseInt(words.at(year)), month.get()));
        return Optional.of(TimeForm.Read.point(year + 1, words.between(i, year + 1), days, false));
      }
      return Optional.of(TimeForm.Read.relative(unit + 1, now.month(text, month.get(), step > 0)));
    }
    Optional<DayOfWeek> weekday = TimeWords.weekday(words.at(unit));
    return weekday.map(d -> {
      UnaryOperator<LocalDate> at =
          day ->
              step > 0
                  ? day.with(TemporalAdjusters.next(d))
                  : day.with(TemporalAdjusters.previousOrSame(d));
      return TimeForm.Read.relative(unit + 1, now.when(text, "XXXX-WXX-" + d.getValue(), at, at));
    });
  }

  private When unitStep(String text, String unit, int step) {
    String timex =
        unit.equals("year")
            ? "P1Y"
            : unit.equals("month") ? "P1M" : unit.equals("week") ? "P1W" : "P1D";
    return switch (unit) {
      case "year" ->
          now.when(
              text,
              timex,
              d -> d.plusYears(step).withDayOfYear(1),
              d -> d.plusYears(step).with(TemporalAdjusters.lastDayOfYear()));
      case "month" ->
          now.when(
              text,
              timex,
              d -> d.plusMonths(step).withDayOfMonth(1),
              d -> Now.endOfMonth(d.plusMonths(step)));
      case "quarter" ->
          now.when(
              text,
              "P3M",
              d -> quarter(d).plusMonths(3L * step),
              d -> Now.endOfMonth(quarter(d).plusMonths(3L * step + 2)));
      case "week" ->
          now.when(
              text,
              timex,
              d -> d.plusWeeks(step).with(DayOfWeek.MONDAY),
              d -> d.plusWeeks(step).with(DayOfWeek.SUNDAY));
      case "decade" ->
          now.when(
              text,
              "P10Y",
              d -> d.plusYears(10L * Math.min(step, 0)).withDayOfYear(1),
              d -> d.plusYears(10L * Math.max(step, 0)));
      default -> now.when(text, timex, d -> d.plusDays(step), d -> d.plusDays(step));
    };
  }

  /// "three years ago", "two weeks earlier".
  Optional<TimeForm.Read> ago(int i) {
    Optional<Length> length = length(i);
    if (length.isEmpty() || !words.at(length.get().end).equals("ago")) {
      return Optional.empty();
    }
    int end = length.get().end + 1;
    When when = now.ago(words.between(i, end), length.get().period);
    return Optional.of(new TimeForm.Read(end, when, Sort.AGO, length.get().period, false));
  }

  /// "within three years", "in the next two months", "over the past year"; else "for ten years",
  /// "ten years".
  Optional<TimeForm.Read> duration(int i) {
    int at = i;
    boolean within = words.at(i).equals("within");
    boolean in = words.isAny(i, "in", "over", "during", "for");
    at += within || in ? 1 : 0;
    at +=
        words.isAny(at, "the", "a")
                && words.isAny(
                    at + 1, "next", "coming", "past", "last", "period", "following", "first")
            ? 1
            : 0;
    boolean next = words.isAny(at, "next", "coming", "following");
    boolean past = words.isAny(at, "past", "last");
    at += next || past || words.at(at).equals("first") ? 1 : 0;
    Optional<Length> length = length(at).or(() -> shortTime(i));
    boolean rate = at == i && words.isAny(i, "a", "an");
    if (length.isEmpty() || rate) {
      return Optional.empty();
    }
    int end = length.get().end;
    Period period = length.get().period;
    String text = words.between(i, end);
    if (past) {
      When when = now.when(text, TimeWords.timex(period), d -> d.minus(period), d -> d);
      return Optional.of(TimeForm.Read.relative(end, approximate(when)));
    }
    boolean toCome = within || next || words.at(i).equals("in");
    Sort sort = toCome ? Sort.WITHIN : Sort.SPAN;
    return Optional.of(
        new TimeForm.Read(
            end, new When(text, TimeWords.timex(period), Days.ALL), sort, period, false));
  }

  /// @param end the token after it
  private record Length(int end, Period period) {}

  /// "three years", "18 months", "a year", "10-year", "several years" (none: not counted).
  private Optional<Length> length(int i) {
    boolean article =
        words.isAny(i, "a", "an", "one") && TimeWords.period(1, words.at(i + 1)).isPresent();
    if (article) {
      return TimeWords.period(1, words.at(i + 1)).map(period -> new Length(i + 2, period));
    }
    Optional<Numbers.Read> number = Numbers.at(words, i);
    if (number.isEmpty()
        || number.get().value().scale() > 0
        || number.get().value().longValue() > LONGEST) {
      return Optional.empty();
    }
    int unit =
        words.at(number.get().end()).equals("-") ? number.get().end() + 1 : number.get().end();
    return TimeWords.period(number.get().value().intValue(), words.at(unit))
        .map(period -> new Length(unit + 1, period));
  }

  private Optional<Length> shortTime(int i) {
    return Numbers.at(words, i)
        .filter(n -> TimeWords.isShort(words.at(n.end())))
        .map(n -> new Length(n.end() + 1, Period.ZERO));
  }

  private static Optional<UnaryOperator<LocalDate>> day(String word) {
    Optional<DayOfWeek> weekday = TimeWords.weekday(word);
    if (weekday.isPresent()) {
      return Optional.of(day -> day.with(TemporalAdjusters.previousOrSame(weekday.get())));
    }
    return switch (word) {
      case "today" -> Optional.of(day -> day);
      case "yesterday" -> Optional.of(day -> day.minusDays(1));
      case "tomorrow" -> Optional.of(day -> day.plusDays(1));
      default -> Optional.empty();
    };
  }

  private When approximate(When when) {
    return now.known() ? When.of(when.text(), when.days(), true) : when;
  }

  private static LocalDate quarter(LocalDate day) {
    return day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
  }

  private static LocalDate seasonNear(LocalDate day, int month, int step) {
    LocalDate same = LocalDate.of(day.getYear(), month, 1);
    boolean over = same.plusMonths(3).isBefore(day) || same.plusMonths(3).equals(day);
    if (step < 0) {
      return over ? same : same.minusYears(1);
    }
    return step > 0 && over ? same.plusYears(1) : same;
  }
}
