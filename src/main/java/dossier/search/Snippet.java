package dossier.search;

import dossier.query.Field;
import java.util.List;

/// A piece of an article's text that shows why it matched.
///
/// @param start where `text` begins in the field's text, in Unicode code points
/// @param spans the matches in `text`, ascending and apart
public record Snippet(Field field, int start, String text, List<Span> spans) {
  public Snippet {
    spans = List.copyOf(spans);
  }

  /// The piece `start..end` (UTF-16) of the field's whole text.
  public static Snippet of(Field field, String whole, int start, int end, List<Span> spans) {
    int place = whole.codePointCount(0, start);
    return new Snippet(field, place, whole.substring(start, end), spans);
  }

  /// A part of `text`: first UTF-16 index, and the index after the last.
  public record Span(int start, int end) {}
}
