package dossier.search;

import java.util.Optional;

/// Which lines of a concordance are wanted: the places in the texts of articles where a query
/// matches, in the order of the articles, then of the places.
///
/// @param scope the query must match words; labels and dates have no place in a text
/// @param sort [SearchRequest.Sort#NEWEST] or [SearchRequest.Sort#OLDEST]
/// @param width how many characters are shown on either side, in UTF-16
/// @param limit at most so many lines, 1 to 1,000
public record LinesRequest(
    Scope scope, SearchRequest.Sort sort, int width, int limit, Optional<After> after) {
  private static final int MOST = 1_000;

  public LinesRequest {
    if (sort == SearchRequest.Sort.RELEVANCE) {
      throw new IllegalArgumentException("lines come in the order of days");
    }
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("limit " + limit + " is not from 1 to " + MOST);
    }
  }

  /// The page that begins after a line.
  public LinesRequest after(After line) {
    return new LinesRequest(scope, sort, width, limit, Optional.of(line));
  }

  /// The line after which a page begins.
  ///
  /// @param article the place of its article in the order
  /// @param start where the line's keyword begins, in UTF-16
  public record After(Page.Cursor article, int start) {}
}
