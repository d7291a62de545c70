package dossier.ingest;

/// A line of a clipping and what it is.
///
/// @param text trimmed
/// @param gap whether a blank line stands before it
/// @param why what it was told by, for a reader; empty where nothing speaks against the article
record Line(String text, Kind kind, boolean gap, String why) {

  /// What a line can be; title, byline, dateline, caption, teaser and junk are not part of the
  /// article's text.
  enum Kind {
    TITLE,
    BYLINE,
    DATELINE,
    SUBHEAD,
    CAPTION,
    BODY,
    TEASER,
    JUNK
  }

  Line as(Kind other, String because) {
    return new Line(text, other, gap, because);
  }

  boolean isText() {
    return kind == Kind.BODY || kind == Kind.SUBHEAD;
  }
}
