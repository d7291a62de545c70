package dossier.fact;

import dossier.article.Days;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The days an article can have been written on, from which its relative times are counted. Where
/// they are not known to within three years, relative times stay words with a TIMEX3 value.
record Now(Days days) {

  boolean known() {
    return days.countable();
  }

  /// A time that is counted from now: the interval that `shift` gives for the first day and for the
  /// last, taken together; approximate unless both agree.
  ///
  /// @param timex what it is where now is not known
  When when(
      String text, String timex, UnaryOperator<LocalDate> first, UnaryOperator<LocalDate> last) {
    if (!known()) {
      return new When(text, timex, Days.ALL);
    }
    Days early = new Days(first.apply(days.first()), last.apply(days.first()));
    Days late = new Days(first.apply(days.last()), last.apply(days.last()));
    Days all = new Days(min(early.first(), late.first()), max(early.last(), late.last()));
    return When.of(text, all, !early.equals(late));
  }

  /// A length of time before now; as wide as the words are coarse: "three years ago" is that year.
  When ago(String text, Period length) {
    boolean years = length.getYears() > 0;
    boolean months = !years && length.getMonths() > 0;
    UnaryOperator<LocalDate> first = now -> start(now.minus(length), years, months);
    UnaryOperator<LocalDate> last = now -> last(now.minus(length), years, months);
    When when = when(text, TimeWords.timex(length), first, last);
    return known() ? When.of(text, when.days(), years || months || !days.isOneDay()) : when;
  }

  /// The latest month of that name that has begun by now, or the next to come.
  When month(String text, int month, boolean future) {
    String timex = "XXXX-" + (month < 10 ? "0" : "") + month;
    UnaryOperator<LocalDate> first = now -> monthNear(now, month, future);
    return when(text, timex, first, now -> endOfMonth(first.apply(now)));
  }

  /// A day of a month without a year: the nearest to now.
  When day(String text, int month, int day, boolean future) {
    String timex = String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
    UnaryOperator<LocalDate> at =
        now -> {
          LocalDate in = monthNear(now, month, future);
          return in.withDayOfMonth(Math.min(day, in.lengthOfMonth()));
        };
    return when(text, timex, at, at);
  }

  /// The twelve months up to the end of a month, the latest that is over or running.
  When yearTo(String text, int month) {
    UnaryOperator<LocalDate> last = now -> endOfMonth(monthNear(now, month, false));
    return when(text, "P1Y", now -> monthNear(now, month, false).minusMonths(11), last);
  }

  static LocalDate endOfMonth(LocalDate day) {
    return day.with(TemporalAdjusters.lastDayOfMonth());
  }

  /// The days as a point to count from.
  Optional<Days> anchor() {
    return known() ? Optional.of(days) : Optional.empty();
  }

  private static LocalDate monthNear(LocalDate now, int month, boolean future) {
    LocalDate same = now.withDayOfMonth(1).withMonth(month);
    if (future) {
      return same.isBefore(now.withDayOfMonth(1)) ? same.plusYears(1) : same;
    }
    return same.isAfter(now) ? same.minusYears(1) : same;
  }

  private static LocalDate start(LocalDate day, boolean years, boolean months) {
    return years ? day.withDayOfYear(1) : months ? day.withDayOfMonth(1) : day;
  }

  private static LocalDate last(LocalDate day, boolean years, boolean months) {
    return years ? day.with(TemporalAdjusters.lastDayOfYear()) : months ? endOfMonth(day) : day;
  }

  private static LocalDate min(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static LocalDate max(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
