package dossier.fact;

import java.util.ArrayList;
import java.util.List;

/// Finds words in double quotation marks, within a paragraph.
final class Quotations {
  private static final int LONGEST = 2_000;

  private Quotations() {}

  static List<Span.Quoted> in(String text) {
    List<Span.Quoted> quotes = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean paragraph = c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (paragraph || (open >= 0 && i - open > LONGEST)) {
        open = -1;
      } else if (open < 0 && (c == '\u201C' || c == '\u300C' || c == '"')) {
        open = i;
      } else if (open >= 0 && (c == '\u201D' || c == '\u300D' || c == '"')) {
        quotes.add(new Span.Quoted(open, i + 1));
        open = -1;
      }
    }
    return quotes;
  }
}
