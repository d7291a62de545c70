package dossier.ledger;

import java.util.Locale;

/// Where a promise stands on a given day, by what the archive held then.
///
/// What articles say of its end goes before the calendar, and of that abandoned before missed
/// before revised before met: so a missed or revised promise is never shown as met, also where a
/// later article speaks of success.
public enum State {
  /// Its deadline lies ahead, or it has none that can be resolved.
  OPEN,
  /// Its deadline is a stretch of days, such as a year or a month, and today is one of them.
  DUE,
  /// Its deadline has passed, and later articles speak of the initiative, but none of an outcome
  /// that decides.
  OVERDUE,
  /// Its deadline has passed, and no later article speaks of the initiative at all.
  SILENT,
  /// An article says that it was reached; or gives, for the time of its deadline, an amount that is
  /// comparable in full and as large.
  MET,
  /// An article says that it was not reached; or gives, for the time of a deadline that has passed,
  /// an amount that is comparable in full and smaller.
  MISSED,
  /// An article says that it was changed; or a later one promises another number or another time in
  /// its place.
  REVISED,
  /// An article says that it was given up.
  ABANDONED;

  /// The word for it in answers and filters.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
