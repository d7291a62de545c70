package dossier.query;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A query that Lucene's parser can read, being written: its text, where each of its characters was
/// typed, and the functions that were cut out of it.
///
/// A function is written as the word `fn`, and found again by the index of that word. For one
/// thread.
final class Repaired {
  private static final String PLACEHOLDER = "fn";
  private static final String SPECIAL = "+-!():^[]\"{}~*?\\/@<>=";

  private final StringBuilder text = new StringBuilder();
  private int[] typed = new int[64];
  private final Map<Integer, Interval> functions = new HashMap<>();

  String text() {
    return text.toString();
  }

  int length() {
    return text.length();
  }

  /// Writes `written`, all of which stands for what was typed at an index.
  void write(String written, int typedIndex) {
    for (int i = 0; i < written.length(); i++) {
      write(written.charAt(i), typedIndex);
    }
  }

  void write(char written, int typedIndex) {
    if (text.length() == typed.length) {
      typed = Arrays.copyOf(typed, typed.length * 2);
    }
    typed[text.length()] = typedIndex;
    text.append(written);
  }

  /// Writes a character of a word, such that it is nothing else.
  void writeLiteral(char letter, int typedIndex) {
    if (SPECIAL.indexOf(letter) >= 0) {
      write('\\', typedIndex);
    }
    write(letter, typedIndex);
  }

  /// Writes a space, unless nothing stands before.
  void writeGap(int typedIndex) {
    if (!text.isEmpty()) {
      write(' ', typedIndex);
    }
  }

  void writeFunction(Interval function, int typedIndex) {
    functions.put(text.length(), function);
    write(PLACEHOLDER, typedIndex);
  }

  /// Takes back everything written since the text had this length.
  void takeBack(int length) {
    text.setLength(length);
  }

  Optional<Interval> function(int index) {
    return Optional.ofNullable(functions.get(index));
  }

  /// Where the character at an index was typed.
  int typedStart(int index) {
    return index < text.length() ? typed[index] : typedEnd(text.length());
  }

  /// The index after the typed character that the character before `index` stands for.
  int typedEnd(int index) {
    return index == 0 ? 0 : typed[index - 1] + 1;
  }
}
