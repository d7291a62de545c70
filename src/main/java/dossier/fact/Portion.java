package dossier.fact;

import dossier.article.Days;
import java.time.LocalDate;

/// A part of a stretch of days: "early", "mid-", "the end of". Where it begins and ends is only
/// agreed on: early, mid and late are thirds; the end of a year, half or quarter is its last month.
enum Portion {
  WHOLE(""),
  START("START"),
  EARLY("START"),
  MID("MID"),
  LATE("END"),
  END("END"),
  EARLIER("START"),
  LATER(""),
  REST("");

  private final String mod;

  Portion(String mod) {
    this.mod = mod;
  }

  /// What TIMEX3 calls it in `mod`; empty where it has no word.
  String mod() {
    return mod;
  }

  /// A single day has no parts.
  ///
  /// @param now the day of writing: "later this year" begins with it, if it is past the middle
  Days of(Grain grain, Days whole, LocalDate now) {
    LocalDate first = whole.first();
    LocalDate last = whole.last();
    if (first.equals(last)) {
      return whole;
    }
    return switch (this) {
      case WHOLE -> whole;
      case START -> new Days(first, edge(grain, whole, first, 1).minusDays(1));
      case EARLY -> new Days(first, cut(grain, whole, 1).minusDays(1));
      case MID -> new Days(cut(grain, whole, 1), cut(grain, whole, 2).minusDays(1));
      case LATE -> new Days(cut(grain, whole, 2), last);
      case END -> new Days(edge(grain, whole, last.plusDays(1), -1), last);
      case EARLIER -> new Days(first, middle(grain, whole).minusDays(1));
      case LATER -> later(middle(grain, whole), whole, now);
      case REST -> new Days(now.isBefore(first) || now.isAfter(last) ? first : now, last);
    };
  }

  private static Days later(LocalDate middle, Days whole, LocalDate now) {
    boolean past = now.isAfter(middle) && !now.isAfter(whole.last());
    return new Days(past ? now : middle, whole.last());
  }

  /// Where a third ends and the next begins.
  private static LocalDate cut(Grain grain, Days whole, int third) {
    LocalDate first = whole.first();
    return switch (grain) {
      case YEAR -> first.plusMonths(4L * third);
      case HALF -> first.plusMonths(2L * third);
      case QUARTER -> first.plusMonths(third);
      case MONTH -> first.plusDays(10L * third);
      case DECADE -> first.plusYears(third == 1 ? 4 : 7);
      case CENTURY -> first.plusYears(third == 1 ? 33 : 67);
      case DAY -> first;
      case WEEK, WEEKEND ->
          first.plusDays((whole.last().toEpochDay() - first.toEpochDay() + 1) * third / 3);
    };
  }

  private static LocalDate edge(Grain grain, Days whole, LocalDate from, int sign) {
    return switch (grain) {
      case YEAR, HALF, QUARTER -> from.plusMonths(sign);
      case DECADE, CENTURY, MONTH, WEEK, WEEKEND ->
          sign > 0 ? cut(grain, whole, 1) : cut(grain, whole, 2);
      case DAY -> from.plusDays(sign);
    };
  }

  private static LocalDate middle(Grain grain, Days whole) {
    LocalDate first = whole.first();
    return switch (grain) {
      case YEAR -> first.plusMonths(6);
      case HALF -> first.plusMonths(3);
      case DECADE -> first.plusYears(5);
      case CENTURY -> first.plusYears(50);
      case MONTH -> first.plusDays(15);
      case DAY -> first;
      case QUARTER, WEEK, WEEKEND ->
          first.plusDays((whole.last().toEpochDay() - first.toEpochDay()) / 2);
    };
  }
}
