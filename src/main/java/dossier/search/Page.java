package dossier.search;

import java.util.Optional;

/// Which part of the ordered hits: from an offset, or after a cursor.
///
/// @param limit 0 to 1,000
/// @param offset 0 to 10,000; 0 with a cursor
public record Page(int limit, int offset, Optional<Cursor> after) {
  public static final int MAX_LIMIT = 1_000;
  public static final int MAX_OFFSET = 10_000;

  public Page {
    if (limit < 0 || limit > MAX_LIMIT || offset < 0 || offset > MAX_OFFSET) {
      throw new IllegalArgumentException("limit " + limit + ", offset " + offset + " out of range");
    }
    if (after.isPresent() && offset != 0) {
      throw new IllegalArgumentException("a page starts at an offset or after a cursor, not both");
    }
  }

  public static Page first(int limit) {
    return new Page(limit, 0, Optional.empty());
  }

  /// A place in the order: the sort key of the last hit shown, and its id.
  ///
  /// @param key its score for relevance, else the epoch day it is sorted by, as the engine gave it
  public record Cursor(double key, String id) {}
}
