package dossier.fact;

import java.util.BitSet;

/// Finds the sentences in which nearly every longer word has a capital: there a capital says
/// nothing.
final class Headings {
  private static final int LONG = 4;
  private static final int MOST_SMALL = 4;

  private Headings() {}

  /// The tokens of such sentences. Linear.
  static BitSet in(Words words) {
    BitSet headings = new BitSet();
    int from = 0;
    while (from < words.size()) {
      int to = from + 1;
      while (to < words.size() && !words.isBreak(to)) {
        to++;
      }
      if (isHeading(words, from, to)) {
        headings.set(from, to);
      }
      from = to;
    }
    return headings;
  }

  private static boolean isHeading(Words words, int from, int to) {
    int small = 0;
    int longer = 0;
    int shouted = 0;
    for (int i = from; i < to; i++) {
      boolean word = words.token(i).isWord() && words.at(i).length() >= LONG;
      longer += word ? 1 : 0;
      small += word && !words.token(i).capital() ? 1 : 0;
      shouted += word && Capitals.isAcronym(words, i) ? 1 : 0;
    }
    boolean stopped = words.at(to - 1).equals(".");
    boolean headline = !stopped && longer >= LONG && small * MOST_SMALL <= longer;
    return headline || (longer >= LONG && shouted * MOST_SMALL >= longer * (MOST_SMALL - 1));
  }
}
