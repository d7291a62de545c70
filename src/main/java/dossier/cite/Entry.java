package dossier.cite;

import java.time.Instant;
import java.util.List;

/// An article, or a fact, in a feed.
///
/// @param self its address in the archive, without the host
/// @param updated when the archive took it in
/// @param matched the words in it that the query found, as they stand there
/// @param summary a piece of it
public record Entry(
    Reference reference, String self, Instant updated, List<String> matched, String summary) {
  public Entry {
    matched = List.copyOf(matched);
  }
}
