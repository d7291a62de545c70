package dossier.fact;

import dossier.article.Days;
import java.time.LocalDate;

/// The side of a time that its words leave open: "since 2014" begins with it.
///
/// @param start first UTF-16 index of the words together with the time
/// @param end UTF-16 index after the last
record TimeBound(int start, int end, Side side) {

  /// A side of a time: before it, after it, with or without itself; named as TIMEX3 has them.
  enum Side {
    BEFORE,
    AFTER,
    ON_OR_BEFORE,
    ON_OR_AFTER;

    Days of(Days days) {
      return switch (this) {
        case BEFORE -> new Days(LocalDate.MIN, days.first().minusDays(1));
        case AFTER -> new Days(days.last().plusDays(1), LocalDate.MAX);
        case ON_OR_BEFORE -> new Days(LocalDate.MIN, days.last());
        case ON_OR_AFTER -> new Days(days.first(), LocalDate.MAX);
      };
    }
  }
}
