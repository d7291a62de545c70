package dossier.search;

import dossier.fact.Sentences;
import dossier.query.Interval;
import java.util.Arrays;

/// Where the sentences and paragraphs of a text begin, for functions that keep within one.
///
/// A paragraph begins a sentence after at least one empty line.
public final class Breaks {
  private Breaks() {}

  /// The UTF-16 index of each beginning, ascending, from 0. Linear in the length of the text.
  public static int[] starts(String text, Interval.Unit unit) {
    int[] sentences = Sentences.starts(text);
    return switch (unit) {
      case SENTENCE -> sentences;
      case PARAGRAPH ->
          Arrays.stream(sentences).filter(start -> start == 0 || afterGap(text, start)).toArray();
    };
  }

  private static boolean afterGap(String text, int start) {
    int lines = 0;
    for (int i = start - 1; i >= 0 && Character.isWhitespace(text.charAt(i)); i--) {
      lines += text.charAt(i) == '\n' ? 1 : 0;
    }
    return lines > 1;
  }
}
