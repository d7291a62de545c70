package dossier.http;

import dossier.search.Snippet;
import java.util.ArrayList;
import java.util.List;

/// A piece of shown text that matches, or stands between matches. Text, never markup.
record Segment(String text, boolean hit) {

  /// The pieces of `text`, which together are `text`.
  static List<Segment> of(String text, List<Snippet.Span> spans) {
    List<Segment> segments = new ArrayList<>();
    int at = 0;
    for (Snippet.Span span : spans) {
      if (span.start() > at) {
        segments.add(new Segment(text.substring(at, span.start()), false));
      }
      segments.add(new Segment(text.substring(span.start(), span.end()), true));
      at = span.end();
    }
    if (at < text.length() || segments.isEmpty()) {
      segments.add(new Segment(text.substring(at), false));
    }
    return List.copyOf(segments);
  }

  /// The pieces as HTML, in which nothing is markup but `<mark>` around what matches.
  static String html(List<Segment> segments) {
    StringBuilder html = new StringBuilder();
    for (Segment segment : segments) {
      String text = Html.escape(segment.text);
      html.append(segment.hit ? "<mark>" + text + "</mark>" : text);
    }
    return html.toString();
  }
}
