package dossier.fact;

import dossier.article.Days;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/// Days that are told by the weekday or by the day of the month alone.
final class Weekdays {
  private Weekdays() {}

  static Stretch nearest(DayOfWeek day, boolean future) {
    return Stretch.counted(
        Grain.DAY,
        timex(day),
        now ->
            Days.of(
                now.with(
                    future ? TemporalAdjusters.next(day) : TemporalAdjusters.previousOrSame(day))));
  }

  /// "last Friday" is that of the week before, "next Friday" that of the week after.
  static Stretch stepped(DayOfWeek day, int step) {
    return Stretch.counted(Grain.DAY, timex(day), now -> Days.of(inWeek(day, now.plusWeeks(step))));
  }

  /// The first after now, or the last before it.
  static Stretch strictly(DayOfWeek day, int step) {
    return Stretch.counted(
        Grain.DAY,
        timex(day),
        now ->
            Days.of(
                now.with(
                    step > 0 ? TemporalAdjusters.next(day) : TemporalAdjusters.previous(day))));
  }

  static LocalDate inWeek(DayOfWeek day, LocalDate now) {
    return Grain.WEEK.around(now).first().plusDays(day.getValue() - 1L);
  }

  /// "the 18th": of this month or the one before; in the future of this or the next.
  static Stretch dayOfMonth(int day, boolean future) {
    return Stretch.counted(
        Grain.DAY,
        String.format(Locale.ROOT, "XXXX-XX-%02d", day),
        now -> Days.of(nearest(now, day, future)));
  }

  private static LocalDate nearest(LocalDate now, int day, boolean future) {
    YearMonth month = YearMonth.from(now);
    while (day > month.lengthOfMonth()
        || (future ? month.atDay(day).isBefore(now) : month.atDay(day).isAfter(now))) {
      month = month.plusMonths(future ? 1 : -1);
    }
    return month.atDay(day);
  }

  static String timex(DayOfWeek day) {
    return "XXXX-WXX-" + day.getValue();
  }
}
