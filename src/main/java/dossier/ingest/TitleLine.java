package dossier.ingest;

import java.util.List;

/// Which line of a clipping is its title: the first that is not junk, if it is short, does not end
/// like a sentence, and stands apart or above a longer line.
final class TitleLine {
  private static final int LONGEST = 120;
  private static final int FARTHEST = 5;

  private TitleLine() {}

  /// The index of the title; -1 where the clipping has none.
  static int of(List<Line> lines, JunkWords words) {
    int at = 0;
    while (at < Math.min(lines.size(), FARTHEST) && isSkipped(lines.get(at).text(), words)) {
      at++;
    }
    return at + 1 < lines.size()
            && isTitle(lines.get(at).text(), lines.get(at + 1))
            && !isWrapped(lines, at)
        ? at
        : -1;
  }

  private static boolean isSkipped(String text, JunkWords words) {
    return words.known(text).isPresent() || Byline.matches(text) || Dateline.isAlone(text);
  }

  private static boolean isTitle(String text, Line next) {
    boolean ends =
        text.endsWith(".") || text.endsWith("。") || text.endsWith(",") || text.endsWith("…");
    boolean apart = next.gap() || next.text().length() > text.length();
    return text.length() <= LONGEST && !ends && apart && !Captions.isCredited(text);
  }

  /// Whether the line is the first of a paragraph that was wrapped at a width.
  private static boolean isWrapped(List<Line> lines, int at) {
    int end = at + 1;
    while (end < lines.size() && !lines.get(end).gap()) {
      end++;
    }
    return Paragraphs.isWrapped(lines.subList(at, end).stream().map(Line::text).toList());
  }
}
