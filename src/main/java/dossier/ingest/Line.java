package dossier.ingest;

/// A line of a clipping and what it is.
///
/// @param text trimmed
/// @param gap whether a blank line stands before it
record Line(String text, Kind kind, boolean gap) {

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

  Line as(Kind other) {
    return new Line(text, other, gap);
  }

  boolean isText() {
    return kind == Kind.BODY || kind == Kind.SUBHEAD;
  }
}
