package dossier.http;

import dossier.article.ArticleId;
import dossier.search.IndexInfo;

/// A validator for caches (RFC 9110, 8.8.3): weak, and known before the search that would make the
/// answer.
record EntityTag(String value) {

  /// The tag of what `asked` gives on this state of the index, by this version of the program.
  ///
  /// @param asked everything that the answer depends on beside them
  static EntityTag of(IndexInfo index, String asked) {
    return ofText(
        String.join("\u0000", Version.NUMBER, index.id(), index.generation() + "", asked));
  }

  static EntityTag ofText(String text) {
    return new EntityTag("W/\"" + ArticleId.hash(text) + "\"");
  }

  /// Whether an `If-None-Match` header names this tag, by weak comparison.
  boolean isIn(String header) {
    if (header.strip().equals("*")) {
      return true;
    }
    String opaque = value.substring(2);
    for (String candidate : header.split(",")) {
      String tag = candidate.strip();
      if (tag.equals(opaque) || tag.equals(value)) {
        return true;
      }
    }
    return false;
  }
}
