package dossier.cite;

import java.time.Instant;
import java.util.Optional;

/// What a file says of itself where its form has a place for that.
///
/// @param title what it is
/// @param query what was asked, as parameters
/// @param self the address it was fetched from, without the host
/// @param updated when the archive last changed
/// @param next where more of it is
public record Head(
    String title, String query, String self, Instant updated, Optional<String> next) {

  String line() {
    return title + "; " + (query.isEmpty() ? "everything" : query) + "; archive of " + updated;
  }
}
