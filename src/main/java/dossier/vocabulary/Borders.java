package dossier.vocabulary;

/// Where words begin and end in a folded text.
final class Borders {
  private static final String JOINS_NUMBERS = ".,/:";
  private static final String SIGNS_BEFORE_NUMBERS = "$€£¥";

  private Borders() {}

  /// Whether a phrase can begin at `i`.
  static boolean opens(String folded, int i) {
    char first = folded.charAt(i);
    if (i == 0 || !isWord(first)) {
      return true;
    }
    char before = folded.charAt(i - 1);
    if (isDigit(first) && continuesNumberBefore(folded, i)) {
      return false;
    }
    return !isWord(before) || isGapless(first) || isGapless(before);
  }

  /// Whether a phrase can end before `end`.
  static boolean closes(String folded, int end) {
    char last = folded.charAt(end - 1);
    if (end == folded.length() || !isWord(last)) {
      return true;
    }
    char after = folded.charAt(end);
    if (isDigit(last) && continuesNumberAfter(folded, end)) {
      return false;
    }
    return (!isWord(after) || isGapless(last) || isGapless(after)) && !contracted(folded, end);
  }

  private static boolean continuesNumberBefore(String folded, int i) {
    char before = folded.charAt(i - 1);
    return SIGNS_BEFORE_NUMBERS.indexOf(before) >= 0
        || (JOINS_NUMBERS.indexOf(before) >= 0 && i > 1 && isDigit(folded.charAt(i - 2)));
  }

  private static boolean continuesNumberAfter(String folded, int end) {
    char after = folded.charAt(end);
    return after == '%'
        || (JOINS_NUMBERS.indexOf(after) >= 0
            && end + 1 < folded.length()
            && isDigit(folded.charAt(end + 1)));
  }

  /// `don't`: an apostrophe and a letter go on after the word. The possessive `'s` is no part of
  /// it.
  private static boolean contracted(String folded, int end) {
    if (folded.charAt(end) != '\'' || end + 1 >= folded.length()) {
      return false;
    }
    char after = folded.charAt(end + 1);
    boolean possessive =
        after == 's' && (end + 2 >= folded.length() || !isWord(folded.charAt(end + 2)));
    return Character.isLetter(after) && !possessive && !isGapless(after);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWord(char c) {
    return c < 0x80
        ? (c >= 'a' && c <= 'z') || isDigit(c) || c == '_'
        : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /// Whether `c` belongs to a script that writes words without gaps.
  private static boolean isGapless(char c) {
    if (c < '\u0E00') {
      return false;
    }
    return (c <= '\u0EFF') || (c >= '\u3040' && c <= '\u30FF') || Character.isIdeographic(c);
  }
}
