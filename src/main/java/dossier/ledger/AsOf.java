package dossier.ledger;

import dossier.query.Field;
import dossier.query.Query;
import java.time.LocalDate;

/// The day that is asked about.
///
/// @param day the day on which promises are due, overdue, silent
/// @param bounded whether only articles count that can have been read by then; otherwise all do,
///   the undated too
public record AsOf(LocalDate day, boolean bounded) {

  /// As the archive stood on a day: articles that can have appeared by then. One without a date is
  /// left out, because nobody knows.
  public static AsOf then(LocalDate day) {
    return new AsOf(day, true);
  }

  /// With all that the archive holds.
  public static AsOf now(LocalDate today) {
    return new AsOf(today, false);
  }

  /// The articles that count.
  public Query articles() {
    return bounded ? new Query.Range(Field.PUBLISHED, LocalDate.MIN, day) : new Query.All();
  }
}
