package dossier.fact;

import java.util.Set;

/// Whether an amount is told as a rise or a fall: "rose 5%", "cut by half", "+0.2%", "down 68p".
enum Trend {
  NONE,
  UP,
  DOWN;

  private static final int REACH = 5;
  private static final Set<String> RISES = WordList.of("rises");
  private static final Set<String> FALLS = WordList.of("falls");
  private static final Set<String> BETWEEN = WordList.of("between-a-change-and-its-number");

  /// What the words just before token `i`, the first of an amount with its bound, tell.
  static Trend before(Words words, int i) {
    if (words.at(i).equals("+") && words.token(i + 1).isNumber()) {
      return UP;
    }
    for (int k = i - 1; k >= i - REACH && words.token(k).isWord(); k--) {
      String word = words.at(k);
      boolean bound = words.at(k).equals("up") && words.at(k + 1).equals("to");
      if (RISES.contains(word) && !bound) {
        return UP;
      }
      if (FALLS.contains(word)) {
        return DOWN;
      }
      if (!BETWEEN.contains(word)) {
        return NONE;
      }
    }
    return NONE;
  }
}
