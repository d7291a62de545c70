package dossier.fact;

import java.util.BitSet;

/// Finds the sentences in which nearly every longer word has a capital, where a capital says
/// nothing; and titles in quotation marks, "A Day in Leeds", which name no place in the story.
final class Headings {
  private static final int LONG = 4;
  private static final int MOST_SMALL = 4;
  private static final int SHOUTED = 3;
  private static final int LONGEST_TITLE = 10;

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
      shouted += word && words.token(i).capital() && Capitals.isAcronym(words, i) ? 1 : 0;
    }
    boolean stopped = words.at(to - 1).equals(".");
    boolean headline = !stopped && longer >= LONG && small * MOST_SMALL <= longer;
    return headline || (longer >= LONG && shouted * MOST_SMALL >= longer * (MOST_SMALL - 1));
  }

  /// Whether the words of a run are all written in capitals, three at least and not all short.
  static boolean isShouted(Words words, int from, int to) {
    int longest = 0;
    for (int i = from; i < to; i++) {
      if (!Capitals.isAcronym(words, i)) {
        return false;
      }
      longest = Math.max(longest, words.at(i).length());
    }
    return to - from >= SHOUTED && longest > LONG;
  }

  /// The tokens of titles in quotation marks. Linear.
  static BitSet titles(Words words) {
    BitSet titles = new BitSet();
    int open = -1;
    for (int i = 0; i < words.size(); i++) {
      if (words.isBreak(i) || (open >= 0 && i - open > LONGEST_TITLE)) {
        open = -1;
      }
      if (words.at(i).equals("\"")) {
        if (open >= 0 && isTitle(words, open + 1, i)) {
          titles.set(open, i);
          open = -1;
        } else {
          open = i;
        }
      }
    }
    return titles;
  }

  private static boolean isTitle(Words words, int from, int to) {
    int capitals = 0;
    for (int i = from; i < to; i++) {
      boolean word = words.token(i).isWord();
      capitals += word && words.token(i).capital() ? 1 : 0;
      if (word && !words.token(i).capital() && words.at(i).length() >= LONG) {
        return false;
      }
    }
    boolean stopped = words.isAny(to - 1, ".", "!", "?");
    return capitals >= 1 && to - from >= 1 && !stopped;
  }
}
