package dossier.lucene;

import dossier.search.Snippet;
import java.util.List;

/// The words around a place in a text, without reading all of the text: it is read between white
/// space, over which no word reaches.
final class Window {
  private static final int LETTERS_OF_A_WORD = 16;

  private Window() {}

  /// The words in the exact form from `words` before the place to as many after it, as far as there
  /// are any; a few more may stand at either end.
  static List<Tokens.Token> of(String text, Snippet.Span place, int words) {
    int reach = (words + 1) * LETTERS_OF_A_WORD;
    while (true) {
      int from = spaceBefore(text, place.start() - reach);
      int to = spaceAfter(text, place.end() + reach);
      List<Tokens.Token> tokens = Tokens.of(Analysis.EXACT, text.substring(from, to));
      int first = place.start() - from;
      int end = place.end() - from;
      boolean enough =
          (from == 0 || tokens.stream().filter(token -> token.end() <= first).count() >= words)
              && (to == text.length()
                  || tokens.stream().filter(token -> token.start() >= end).count() >= words);
      if (enough) {
        return tokens.stream()
            .map(token -> new Tokens.Token(token.word(), from + token.start(), from + token.end()))
            .toList();
      }
      reach *= 2;
    }
  }

  private static int spaceBefore(String text, int at) {
    int from = Math.max(0, at);
    while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private static int spaceAfter(String text, int at) {
    int to = Math.min(text.length(), at);
    while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    return to;
  }
}
