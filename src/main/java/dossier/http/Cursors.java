package dossier.http;

import dossier.article.ArticleId;
import dossier.search.Page;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/// Cursors as clients see them: base64url of JSON with the place, and a checksum over it and over
/// the query it belongs to. Not a secret; the checksum keeps a cursor from being used with another
/// query or order by mistake.
final class Cursors {
  private static final int VERSION = 1;
  private static final int LONGEST = 1_000;

  private Cursors() {}

  /// What stands inside.
  ///
  /// @param v version of this form
  /// @param k bits of the sort key, so that every number survives
  /// @param i the last id shown
  /// @param c checksum
  private record Inside(int v, String k, String i, String c) {}

  /// @param query canonical text of what the pages are pages of, with its order
  static String write(Page.Cursor cursor, String query) {
    String key = Long.toHexString(Double.doubleToLongBits(cursor.key()));
    var inside = new Inside(VERSION, key, cursor.id(), checksum(key, cursor.id(), query));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(Json.line(inside).getBytes(StandardCharsets.UTF_8));
  }

  /// The place; empty for what is no cursor, or one of another query.
  static Optional<Page.Cursor> read(String text, String query) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      byte[] json = Base64.getUrlDecoder().decode(text);
      Inside inside = Json.MAPPER.readValue(json, Inside.class);
      boolean ours =
          inside != null
              && inside.v == VERSION
              && checksum(inside.k, inside.i, query).equals(inside.c);
      return ours
          ? Optional.of(
              new Page.Cursor(
                  Double.longBitsToDouble(Long.parseUnsignedLong(inside.k, 16)), inside.i))
          : Optional.empty();
    } catch (IllegalArgumentException | JacksonException e) {
      return Optional.empty();
    }
  }

  private static String checksum(String key, String id, String query) {
    return ArticleId.hash(String.join("\u0000", VERSION + "", key, id, query)).substring(0, 8);
  }
}
