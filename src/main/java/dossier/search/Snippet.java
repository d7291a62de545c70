package dossier.search;

import dossier.query.Field;
import java.util.List;

/// A piece of an article's text that shows why it matched.
///
/// @param start where `text` begins in the article's text, UTF-16
/// @param spans the matches, ascending and apart
public record Snippet(Field field, int start, String text, List<Span> spans) {
  public Snippet {
    spans = List.copyOf(spans);
  }

  /// A part of `text`: first UTF-16 index, and the index after the last.
  public record Span(int start, int end) {}
}
