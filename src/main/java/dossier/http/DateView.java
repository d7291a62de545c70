package dossier.http;

import dossier.article.Days;
import dossier.article.PublicationDate;
import java.time.LocalDate;
import java.util.Optional;

/// When an article appeared: calendar days, never an instant; an open end is absent.
///
/// @param evidence why we think so
record DateView(String edtf, Optional<LocalDate> from, Optional<LocalDate> to, String evidence) {

  static DateView of(PublicationDate date) {
    return new DateView(date.edtf(), first(date.days()), last(date.days()), date.evidence());
  }

  static Optional<LocalDate> first(Days days) {
    return days.opensEarly() ? Optional.empty() : Optional.of(days.first());
  }

  static Optional<LocalDate> last(Days days) {
    return days.opensLate() ? Optional.empty() : Optional.of(days.last());
  }
}
