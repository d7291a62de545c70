package dossier.fact;

import dossier.article.Days;
import java.time.LocalDate;
import java.util.Optional;

/// The days an article can have been written on, from which its relative times are counted. Where
/// they are not known to within three years, relative times stay words with a TIMEX3 value.
record Now(Days days) {

  boolean known() {
    return days.countable();
  }

  /// A time as seen from now: the interval that it is for the first day and for the last, taken
  /// together; approximate unless both agree.
  When when(String text, Stretch stretch) {
    return days(stretch)
        .map(all -> When.of(text, all, stretch.isRough() || differs(stretch)))
        .orElseGet(() -> new When(text, stretch.timex(), Days.ALL));
  }

  /// All days that a time can mean; none where it is counted from a day that is not known.
  Optional<Days> days(Stretch stretch) {
    if (!known()) {
      return stretch.fixed() ? Optional.of(stretch.days(LocalDate.EPOCH)) : Optional.empty();
    }
    Days early = stretch.days(days.first());
    Days late = stretch.days(days.last());
    Days all = new Days(min(early.first(), late.first()), max(early.last(), late.last()));
    return all.equals(Days.ALL) ? Optional.empty() : Optional.of(all);
  }

  /// The TIMEX3 value of a time: that of the unit of the calendar that it names, else empty.
  String timex(Stretch stretch) {
    if (!stretch.fixed() && (!known() || differs(stretch))) {
      return stretch.timex();
    }
    LocalDate day = known() ? days.first() : LocalDate.EPOCH;
    if (stretch.reckoned().apply(day).equals(Days.ALL)) {
      return stretch.timex();
    }
    return stretch.named() ? stretch.grain().timex(stretch.reckoned().apply(day).first()) : "";
  }

  private boolean differs(Stretch stretch) {
    return !stretch.fixed() && !stretch.days(days.first()).equals(stretch.days(days.last()));
  }

  /// The days as a point to count from.
  Optional<Days> anchor() {
    return known() ? Optional.of(days) : Optional.empty();
  }

  private static LocalDate min(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static LocalDate max(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
