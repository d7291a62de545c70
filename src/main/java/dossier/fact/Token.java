package dossier.fact;

import dossier.vocabulary.Fold;
import java.util.ArrayList;
import java.util.List;

/// A word, number or sign of a text.
///
/// @param start first UTF-16 index
/// @param end UTF-16 index after the last
/// @param word as [Fold] has it
/// @param capital whether it is written with a capital
record Token(int start, int end, String word, Type type, boolean capital) {

  private static final int LONGEST_CODE = 3;

  /// `WORD` begins with a letter and goes on with letters, digits and inner apostrophes ("don't",
  /// but "Ann" + "'s"); "U.S." is one. `NUMBER` is digits with inner points and commas. Any other
  /// visible character is a `SIGN`.
  enum Type {
    WORD,
    NUMBER,
    SIGN
  }

  boolean is(String other) {
    return word.equals(other);
  }

  boolean isWord() {
    return type == Type.WORD;
  }

  boolean isNumber() {
    return type == Type.NUMBER;
  }

  /// The tokens of a text, in order. Linear.
  static List<Token> of(String text) {
    return of(text, Fold.fold(text));
  }

  /// @param folded the text as [Fold] has it
  static List<Token> of(String text, String folded) {
    List<Token> tokens = new ArrayList<>(text.length() / 5 + 4);
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || folded.charAt(i) == ' ') {
        i++;
        continue;
      }
      Type type = isDigit(folded.charAt(i)) ? Type.NUMBER : isLetter(c) ? Type.WORD : Type.SIGN;
      int end =
          switch (type) {
            case NUMBER -> numberEnd(folded, i);
            case WORD -> wordEnd(text, i);
            case SIGN -> signEnd(text, i);
          };
      String word = folded.substring(i, end);
      tokens.add(new Token(i, end, word, type, Character.isUpperCase(c)));
      i = end;
    }
    return tokens;
  }

  private static int numberEnd(String folded, int start) {
    int i = start + 1;
    while (i < folded.length()) {
      char c = folded.charAt(i);
      boolean joined =
          (c == '.' || c == ',') && i + 1 < folded.length() && isDigit(folded.charAt(i + 1));
      if (!isDigit(c) && !joined) {
        return i;
      }
      i++;
    }
    return i;
  }

  private static int wordEnd(String text, int start) {
    int dotted = dottedEnd(text, start);
    if (dotted > start) {
      return dotted;
    }
    int i = start + 1;
    while (i < text.length() && inWord(text, i)) {
      if (i - start <= LONGEST_CODE && isDigit(text.charAt(i)) && isCode(text, start, i)) {
        return i;
      }
      i++;
    }
    return i;
  }

  /// Whether digits follow a code of money without a space: `USD50`.
  private static boolean isCode(String text, int start, int i) {
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    return !isDigit(text.charAt(i - 1)) && CodeLetters.are(text.substring(start, i), before);
  }

  private static boolean inWord(String text, int i) {
    char c = text.charAt(i);
    if (isLetter(c) || isDigit(Fold.fold(c))) {
      return true;
    }
    if (Fold.fold(c) != '\'' || i + 1 >= text.length() || !isLetter(text.charAt(i + 1))) {
      return false;
    }
    boolean possessive =
        Fold.fold(text.charAt(i + 1)) == 's'
            && (i + 2 >= text.length() || !isLetter(text.charAt(i + 2)));
    return !possessive;
  }

  /// The end of "U.S.", "e.g.": single letters, each with a point; `start` where there is none.
  private static int dottedEnd(String text, int start) {
    int i = start;
    while (i + 1 < text.length()
        && isLetter(text.charAt(i))
        && text.charAt(i + 1) == '.'
        && (i + 2 >= text.length() || i > start || isLetter(text.charAt(i + 2)))) {
      i += 2;
    }
    boolean whole = i >= text.length() || !isLetter(text.charAt(i));
    return i - start >= 4 && whole ? i : start;
  }

  /// `'s` is one sign, so is a surrogate pair.
  private static int signEnd(String text, int i) {
    boolean pair =
        i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
    boolean possessive =
        Fold.fold(text.charAt(i)) == '\''
            && i > 0
            && i + 1 < text.length()
            && !Character.isWhitespace(text.charAt(i - 1))
            && Fold.fold(text.charAt(i + 1)) == 's'
            && (i + 2 >= text.length() || !isLetter(text.charAt(i + 2)));
    return pair || possessive ? i + 2 : i + 1;
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || c == '_';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
