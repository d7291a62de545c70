package dossier.fact;

import dossier.article.Days;
import dossier.article.Edtf;

/// A time that a text speaks of.
///
/// @param text as written
/// @param edtf as understood, EDTF level 1; the TIMEX3 value (`P3Y`) of a duration with nothing to
///   anchor it
/// @param days the first and last day it can mean; [Days#ALL] where it is not anchored
public record When(String text, String edtf, Days days) {

  /// Whether an end of it is only about right.
  boolean isApproximate() {
    return edtf.indexOf('~') >= 0;
  }

  /// @param approximate whether each end is marked `~`
  static When of(String text, Days days, boolean approximate) {
    return new When(text, Edtf.format(days, approximate ? "~" : ""), days);
  }
}
