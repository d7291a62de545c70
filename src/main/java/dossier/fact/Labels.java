package dossier.fact;

import java.util.Optional;
import java.util.Set;

/// Knows the numbers that are no amounts: of a page, a room, a model, a score, a telephone, or in a
/// word.
final class Labels {
  private static final Set<String> BEFORE = WordList.of("before-a-label");
  private static final Set<String> BEFORE_BARE = WordList.of("before-a-bare-label");
  private static final Set<String> SCORES = WordList.of("ends-a-score");
  private static final Set<String> NOT_ONE =
      Set.of(
          "no",
          "any",
          "each",
          "every",
          "the",
          "this",
          "that",
          "which",
          "another",
          "some",
          "only",
          "not",
          "such",
          "everyone",
          "or",
          "by");

  private Labels() {}

  /// Whether the number at `i` belongs to a word or names something.
  static boolean isLabel(Words words, int i) {
    Token token = words.token(i);
    String before = words.at(i - 1);
    boolean inWord =
        words.adjacent(i)
            && (words.token(i - 1).isWord()
                || (before.equals("-")
                    && words.adjacent(i - 1)
                    && words.token(i - 2).isWord()
                    && !words.token(i - 3).isNumber()
                    && !words.isAny(i - 2, "sub", "minus", "to", "mid", "and")
                    && token.isNumber())
                || (words.isAny(i - 1, ".", ",")
                    && words.adjacent(i - 1)
                    && words.token(i - 2).isWord()
                    && token.isNumber()));
    boolean apostrophe =
        before.equals("'") && words.adjacent(i) && token.isNumber() && token.word().length() == 2;
    boolean slashed = words.at(i + 1).equals("/") && words.token(i + 2).isNumber();
    return inWord
        || apostrophe
        || isModel(words, i)
        || (token.isNumber()
            && BEFORE.contains(before)
            && (!before.equals(":") || words.adjacent(i)))
        || (slashed && Fractions.digits(words, i).isEmpty());
  }

  /// Whether a number without unit names the thing before it: "Row 21", "Big 12".
  static boolean isBareLabel(Words words, Part part) {
    int i = part.start();
    Token before = words.token(i - 1);
    boolean aside = words.at(i - 1).equals(",") && words.at(part.end()).equals(",");
    if (aside && words.token(i - 2).capital()) {
      return true;
    }
    boolean name =
        before.isWord()
            && hasCapital(words, before)
            && !before.is("i")
            && i > 1
            && !words.isBreak(i - 2)
            && !words.isBreak(i - 1);
    return words.token(i).isNumber()
        && part.unit().isNone()
        && !part.scaled()
        && (name || BEFORE_BARE.contains(before.word()));
  }

  private static boolean hasCapital(Words words, Token token) {
    for (int i = token.start(); i < token.end(); i++) {
      if (Character.isUpperCase(words.text().charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /// Whether a number names a product: "iPhone 12 Mini deals".
  private static boolean isModel(Words words, int i) {
    Token before = words.token(i - 1);
    return before.isWord() && !before.capital() && !words.adjacent(i) && hasCapital(words, before);
  }

  /// The token after a chain like `1-800-555` or a score like `3-1`; `i` where there is none.
  static int chainEnd(Words words, int i) {
    int end = i;
    int count = 0;
    while (words.token(end).isNumber() && words.free(end)) {
      count++;
      boolean on =
          words.isAny(end + 1, "-")
              && words.adjacent(end + 1)
              && words.adjacent(end + 2)
              && words.token(end + 2).isNumber();
      if (!on) {
        break;
      }
      end += 2;
    }
    boolean score =
        count == 2
            && words.at(i).length() <= 3
            && words.at(end).length() <= 3
            && isScore(words, i, end);
    return count > 2 || score ? end + 1 : i;
  }

  private static boolean isScore(Words words, int i, int end) {
    boolean whole =
        Optional.of(words.at(i) + words.at(end)).filter(w -> w.indexOf('.') < 0).isPresent();
    boolean bare =
        whole
            && !(words.adjacent(end + 1) && words.token(end + 1).isWord())
            && Units.after(words, end + 1).isEmpty()
            && Money.after(words, end + 1).isEmpty()
            && Numeral.scale(words.at(end + 1)).isEmpty();
    return bare
        && (Integer.parseInt(words.at(i)) >= Integer.parseInt(words.at(end))
            || SCORES.contains(words.at(end + 1)));
  }

  /// "one" as a pronoun, and nought in words.
  static boolean isPronoun(Words words, int i, Numbers.Read read) {
    boolean one =
        words.at(i).equals("one")
            && read.end() == i + 1
            && !words.isAny(i + 1, "%", "percent", "per");
    return one || words.isAny(i, "zero", "nought", "naught");
  }

  /// Whether "one" before token `i` may count a thing.
  static boolean mayCount(Words words, int i) {
    return !NOT_ONE.contains(words.at(i - 1));
  }
}
