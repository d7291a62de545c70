package dossier.fact;

import dossier.article.Days;

/// A time that a text speaks of.
///
/// @param text as written
/// @param edtf as understood, EDTF level 1; the TIMEX3 value (`P3Y`) of a duration with nothing to
///   anchor it
/// @param days the first and last day it can mean; [Days#ALL] where it is not anchored
public record When(String text, String edtf, Days days) {}
