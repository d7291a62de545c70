package dossier.query;

/// A query as typed, made readable: every kind of space, control character and lone surrogate is
/// one `' '`, and nothing else is changed, so that an index here is an index in the text as typed.
final class Typed {
  /// Next line, zero-width space, byte order mark, and the marks that turn the direction of
  /// writing.
  private static final String INVISIBLE =
      "\u0085\u200b\ufeff\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

  private static final String QUOTES = "\"“”„‟";

  private final String text;

  private Typed(String text) {
    this.text = text;
  }

  /// Reads the text once; reports each run of characters that are no text at all.
  static Typed of(String text, Findings findings) {
    StringBuilder clean = new StringBuilder(text.length());
    int unreadableSince = -1;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int width = Character.charCount(c);
      if (unreadable(c)) {
        unreadableSince = unreadableSince < 0 ? i : unreadableSince;
        clean.append(' ');
      } else {
        if (unreadableSince >= 0) {
          findings.add(Flaw.UNREADABLE_CHARACTER, unreadableSince, i);
        }
        unreadableSince = -1;
        clean.appendCodePoint(isSpace(c) ? ' ' : c);
      }
      i += width;
    }
    if (unreadableSince >= 0) {
      findings.add(Flaw.UNREADABLE_CHARACTER, unreadableSince, text.length());
    }
    return new Typed(clean.toString());
  }

  private static boolean unreadable(int c) {
    return Character.getType(c) == Character.SURROGATE
        || (Character.isISOControl(c) && !isSpace(c));
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || INVISIBLE.indexOf(c) >= 0;
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  /// The character at an index; a space after the end.
  char at(int index) {
    return index < text.length() ? text.charAt(index) : ' ';
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /// Whether a word ends before this index in any case: at a space, a bracket, a quote or the end.
  boolean isBoundary(int index) {
    char c = at(index);
    return c == ' ' || c == '(' || c == ')' || isQuote(c);
  }

  static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  /// Whether a quote opened by one character is closed by the other: a curly one by any.
  static boolean closes(char open, char c) {
    return c == '"' || (open != '"' && isQuote(c));
  }

  /// The text without spaces around it, and one space for each run of them within.
  static String collapse(CharSequence text) {
    StringBuilder collapsed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' || (!collapsed.isEmpty() && collapsed.charAt(collapsed.length() - 1) != ' ')) {
        collapsed.append(c);
      }
    }
    return collapsed.toString().stripTrailing();
  }

  int skipSpaces(int index) {
    int i = index;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  int skipDigits(int index) {
    int i = index;
    while (at(i) >= '0' && at(i) <= '9') {
      i++;
    }
    return i;
  }

  /// Whether a backslash here makes the next character plain text. Before a letter or digit it does
  /// only where a word begins (`\AND`): elsewhere it is a part of the text, as in `C:\data`.
  boolean isEscape(int index, int wordStart) {
    return at(index) == '\\'
        && at(index + 1) != ' '
        && (index == wordStart || !Character.isLetterOrDigit(text.charAt(index + 1)));
  }

  /// The index of the next character of a word, an escaped one counted with its backslash.
  int next(int index, int wordStart) {
    return isEscape(index, wordStart) ? index + 2 : index + 1;
  }

  /// Where the word that begins here ends.
  int wordEnd(int start) {
    int i = start;
    while (i < text.length() && !isBoundary(i)) {
      i = next(i, start);
    }
    return i;
  }

  /// The first of `characters` that stands unescaped in the word, or `end`.
  int find(String characters, int wordStart, int from, int end) {
    int i = from;
    while (i < end && (isEscape(i, wordStart) || characters.indexOf(text.charAt(i)) < 0)) {
      i = next(i, wordStart);
    }
    return Math.min(i, end);
  }
}
