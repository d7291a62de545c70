package dossier.fact;

import dossier.article.Days;

/// A time as it stands in a text.
///
/// @param start first UTF-16 index
/// @param end UTF-16 index after the last
/// @param text as written, with the word that binds it: "since 2014"
/// @param timex its TIMEX3 value (TimeML, ISO 24617-1): `2014-Q2`, `P3Y`, `XXXX-WXX-1`; empty for a
///   range
/// @param mod the TIMEX3 modifier: `BEFORE`, `AFTER`, `ON_OR_BEFORE`, `ON_OR_AFTER`, `START`,
///   `MID`, `END`; else empty
/// @param edtf the days as EDTF; the TIMEX3 value where no day is told
/// @param approximate whether the words are coarser than the days
/// @param days the first and last day it can mean, [Days#ALL] where it tells none
public record TimeMention(
    Kind kind,
    int start,
    int end,
    String text,
    String timex,
    String mod,
    String edtf,
    boolean approximate,
    Days days) {

  /// As TIMEX3 has them; `TIME` is a time of day without a day.
  public enum Kind {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /// Whether it tells days.
  public boolean tellsDays() {
    return !days.equals(Days.ALL);
  }
}
