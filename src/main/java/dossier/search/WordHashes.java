package dossier.search;

import java.util.Arrays;

/// The words of a text as hashes, in order: runs of letters, marks and digits without case, and
/// each character alone of a script that puts no spaces between words.
final class WordHashes {
  private static final long PRIME = 0x100000001B3L;
  private static final long START = 0xCBF29CE484222325L;

  private long[] words = new long[512];
  private int count;

  private WordHashes() {}

  static long[] of(String text) {
    WordHashes hashes = new WordHashes();
    long word = START;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      boolean isAlone = character > 0x7F && standsAlone(character);
      if (word != START && (isAlone || !isOfWord(character))) {
        hashes.add(word);
        word = START;
      }
      if (isOfWord(character)) {
        word = (word ^ Character.toLowerCase(character)) * PRIME;
      }
      if (isAlone && word != START) {
        hashes.add(word);
        word = START;
      }
    }
    if (word != START) {
      hashes.add(word);
    }
    return Arrays.copyOf(hashes.words, hashes.count);
  }

  private void add(long word) {
    if (count == words.length) {
      words = Arrays.copyOf(words, 2 * count);
    }
    words[count++] = word;
  }

  private static boolean isOfWord(int character) {
    return Character.isLetterOrDigit(character)
        || character > 0x7F && Character.getType(character) == Character.NON_SPACING_MARK;
  }

  private static boolean standsAlone(int character) {
    return switch (Character.UnicodeScript.of(character)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
