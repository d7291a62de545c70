package dossier.fact;

import java.util.Set;

/// Tells verbs in their bare form, which many nouns share ("order", "fine", "offer"), from others.
final class Verbs {
  private static final Set<String> IRREGULAR = WordList.of("irregular-past");
  private static final Set<String> BEFORE_BARE = WordList.of("before-a-bare-verb");
  private static final Set<String> PLANNING = WordList.of("planning");
  private static final int REACH = 24;

  private Verbs() {}

  /// Whether the word at a token has no ending of a verb: "acquire", but not "acquired", "bought".
  static boolean isBare(Words words, int i) {
    String word = words.at(i);
    return words.token(i).isWord()
        && !word.endsWith("ed")
        && !word.endsWith("ing")
        && !word.endsWith("s")
        && !IRREGULAR.contains(word);
  }

  /// Whether a bare verb can follow the token: "to", "will", "and", a plural.
  static boolean canBeBare(Words words, int before) {
    String word = words.at(before);
    return BEFORE_BARE.contains(word)
        || word.endsWith("ly")
        || (words.token(before).isWord() && Nouns.isPlural(word));
  }

  /// Whether a bare verb behind "and" goes on with what was planned before: "will open ten shops
  /// and hire 40 people".
  static boolean goesOn(Passage passage, int verb) {
    Words words = passage.words();
    if (!words.isAny(verb - 1, "and", "or")
        || !isBare(words, verb) && !words.at(verb).equals("cut")) {
      return false;
    }
    int first = Math.max(words.indexAt(passage.start()), verb - REACH);
    for (int i = verb - 2; i >= first; i--) {
      if (PLANNING.contains(words.at(i))) {
        return true;
      }
    }
    return false;
  }
}
