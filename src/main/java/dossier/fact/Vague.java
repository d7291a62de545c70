package dossier.fact;

import java.util.Optional;
import java.util.Set;

/// Reads amounts without a number: "dozens of employees", "a handful", "a few thousand", "half of
/// the sellers".
final class Vague {
  private static final Set<String> PLURAL =
      Set.of("dozens", "hundreds", "thousands", "millions", "billions", "scores", "tens");
  private static final Set<String> HALVES = Set.of("half", "two-thirds");

  private Vague() {}

  /// @param start its first token
  /// @param end the token after its last
  record Read(int start, int end, String unit, String noun) {}

  static Optional<Read> at(Words words, int i) {
    if (!words.free(i)) {
      return Optional.empty();
    }
    String word = words.at(i);
    if (PLURAL.contains(word)) {
      return withNoun(words, i, pluralEnd(words, i));
    }
    if (word.equals("a") && words.at(i + 1).equals("handful")) {
      return withNoun(words, i, i + 2);
    }
    boolean few = words.areAt(i, "a few") || words.areAt(i, "a couple of");
    int scale = few ? (words.at(i + 1).equals("few") ? i + 2 : i + 3) : i + 1;
    if ((few || word.equals("several")) && Numbers.scale(words, scale).isPresent()) {
      return withNoun(words, i, scale + 1);
    }
    if (HALVES.contains(word) && (words.at(i + 1).equals("of") || words.at(i + 1).equals("the"))) {
      int start = words.areAt(i - 2, "more than") ? i - 2 : i;
      return Optional.of(new Read(start, i + 1, "%", ""));
    }
    return words.areAt(i, "the majority of")
        ? Optional.of(new Read(i, i + 2, "%", ""))
        : Optional.empty();
  }

  /// "tens of thousands".
  private static int pluralEnd(Words words, int i) {
    return words.at(i + 1).equals("of") && PLURAL.contains(words.at(i + 2)) ? i + 3 : i + 1;
  }

  private static Optional<Read> withNoun(Words words, int start, int end) {
    int from = words.at(end).equals("of") ? end + 1 : end;
    Optional<Nouns.Counted> noun = Nouns.after(words, from, false);
    return Optional.of(
        noun.map(n -> new Read(start, n.end(), "{" + n.singular() + "}", n.singular()))
            .orElse(new Read(start, end, "", "")));
  }
}
