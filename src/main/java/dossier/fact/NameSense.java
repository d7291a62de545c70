package dossier.fact;

import java.util.Set;

/// Decides what a run of capitalised words names, from its words and those around it; where neither
/// tells, guesses.
final class NameSense {
  private static final Set<String> AMBIGUOUS = Gazetteer.words("ambiguous");
  private static final Set<String> VERBS = WordList.of("verb-behind-a-name");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "who");

  private NameSense() {}

  /// Whether one word is a place's name and a common word or a person's name too.
  static boolean isEither(Words words, int from, int to) {
    return to - from == 1 && AMBIGUOUS.contains(words.at(from));
  }

  /// What the tokens `from` to `to` name, as far as something tells it.
  static Naming of(Words words, int from, int to) {
    Naming known = Gazetteer.of(words, from, to);
    Naming beside = NameContext.beside(words, from, to);
    if (NameContext.hasTitle(words, from)) {
      return Naming.PERSON;
    }
    if (to - from == 1) {
      return ofOne(words, from, known.or(() -> beside).or(() -> NameShape.of(words, from, to)));
    }
    Naming shape = known.or(() -> NameShape.of(words, from, to));
    boolean overruled =
        switch (beside) {
          case ORGANISATION ->
              !known.isKnown() && !(shape == Naming.PERSON && isAgent(words.at(from - 1)));
          case PERSON -> shape != Naming.ORGANISATION && !known.isKnown();
          case PLACE -> shape == Naming.OTHER || shape == Naming.UNKNOWN;
          case OTHER, PEOPLE, UNKNOWN -> false;
        };
    return overruled
        ? beside
        : shape
            .or(() -> NameContext.of(words, from, to))
            .or(() -> beside)
            .or(() -> NameShape.byFamilyName(words, from, to));
  }

  /// Whether a word can mean a person who does something, as "operator" can.
  private static boolean isAgent(String word) {
    return word.endsWith("er") || word.endsWith("or") || word.endsWith("nt");
  }

  private static Naming ofOne(Words words, int i, Naming known) {
    boolean first = Capitals.startsSentence(words, i);
    boolean either = AMBIGUOUS.contains(words.at(i));
    if (known.isKnown() && !(either && first)) {
      return known;
    }
    boolean acts = verbAfter(words, i + 1) || words.at(i + 1).equals("'s");
    Naming told = NameContext.of(words, i, i + 1);
    if (known.isKnown()) {
      return told.or(() -> acts || words.at(i + 1).equals(",") ? known : Naming.UNKNOWN);
    }
    boolean name = Gazetteer.isGiven(words.at(i)) || Gazetteer.isSurname(words.at(i));
    boolean stands =
        name && !Capitals.isCommonFirst(words, i) && words.at(i).length() > 2 && (!first || acts);
    return told.or(() -> stands ? Naming.PERSON : Naming.UNKNOWN);
  }

  /// Whether words of which nothing is known are a name at all: they stand inside a sentence, or
  /// begin one with more than one word, or with a possessive or a verb behind them.
  static boolean isName(Words words, int from, int start, int to) {
    boolean single = to - start == 1;
    if (single && (words.at(start).length() < 2 || Roles.at(words, start).isPresent())) {
      return false;
    }
    boolean inside = !Capitals.startsSentence(words, start) || start > from;
    return inside
        || !single
        || words.at(to).equals("'s")
        || verbAfter(words, to)
        || (words.at(to).equals(",")
            && (ARTICLES.contains(words.at(to + 1))
                || !(words.at(start).endsWith("ly") || Nouns.isPlural(words.at(start)))))
        || Roles.at(words, to).isPresent();
  }

  /// Whether what follows can only be the verb of a name: "Brightco said".
  private static boolean verbAfter(Words words, int i) {
    String word = words.at(i);
    return words.token(i).isWord()
        && !words.token(i).capital()
        && (word.endsWith("ed") || VERBS.contains(word));
  }
}
