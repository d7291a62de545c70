package dossier.ingest;

import dossier.ingest.Line.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A clipping taken apart: which of its lines are the article, and what the others say about it.
///
/// @param lines all of them in order, each with what it is
record Clipping(List<Line> lines) {

  Clipping {
    lines = List.copyOf(lines);
  }

  Optional<String> title() {
    return first(Kind.TITLE);
  }

  List<String> of(Kind kind) {
    return lines.stream().filter(line -> line.kind() == kind).map(Line::text).toList();
  }

  /// The article's text, paragraphs separated by a blank line.
  String text() {
    List<String> paragraphs = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (Line line : lines) {
      if (line.gap() || !line.isText()) {
        paragraphs.addAll(Paragraphs.joined(block));
        block.clear();
      }
      if (line.isText()) {
        block.add(line.text());
      }
    }
    paragraphs.addAll(Paragraphs.joined(block));
    return String.join("\n\n", paragraphs);
  }

  private Optional<String> first(Kind kind) {
    return of(kind).stream().findFirst();
  }
}
