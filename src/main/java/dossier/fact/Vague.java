package dossier.fact;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads amounts without a number: "dozens of employees", "tens of millions", "a handful", "a few
/// thousand", "several", "the majority of".
final class Vague {
  private static final Map<String, Integer> PLURAL =
      Map.of(
          "tens",
          10,
          "dozens",
          12,
          "scores",
          20,
          "hundreds",
          100,
          "thousands",
          1_000,
          "millions",
          1_000_000,
          "billions",
          1_000_000_000);
  private static final Set<String> HALVES = Set.of("half", "two-thirds");

  private Vague() {}

  /// The words that such an amount can begin with.
  static Set<String> firstWords() {
    Set<String> words = new HashSet<>(PLURAL.keySet());
    words.addAll(HALVES);
    words.addAll(List.of("a", "several", "the"));
    return words;
  }

  /// @param start its first token
  /// @param end the token after its last
  /// @param low the least it can mean, where its words tell a size
  /// @param high ten times that
  record Read(
      int start,
      int end,
      Unit unit,
      String noun,
      Optional<BigDecimal> low,
      Optional<BigDecimal> high) {}

  /// @param every whether "several shops" and "a few" are asked for too
  static Optional<Read> at(Words words, int i, boolean every) {
    if (!words.gives(i, Clues.VAGUE) || !words.free(i)) {
      return Optional.empty();
    }
    String word = words.at(i);
    if (PLURAL.containsKey(word)) {
      boolean verb = word.equals("scores") && !words.at(i + 1).equals("of");
      return verb ? Optional.empty() : plural(words, i);
    }
    if (word.equals("a") && words.at(i + 1).equals("handful")) {
      return withUnit(words, i, i + 2, Optional.empty());
    }
    boolean few = words.areAt(i, "a few") || words.areAt(i, "a couple of");
    int scale = few ? (words.at(i + 1).equals("few") ? i + 2 : i + 3) : i + 1;
    boolean several = few || word.equals("several");
    if (several && Numbers.scale(words, scale).isPresent()) {
      return withUnit(words, i, scale + 1, Optional.empty());
    }
    if (several && every && !words.at(i - 1).equals("quite")) {
      return withUnit(words, i, scale, Optional.empty()).filter(read -> !read.unit().isNone());
    }
    if (HALVES.contains(word) && (words.at(i + 1).equals("of") || words.at(i + 1).equals("the"))) {
      return Optional.of(share(i, i + 1));
    }
    return words.areAt(i, "the majority of") ? Optional.of(share(i, i + 2)) : Optional.empty();
  }

  private static Read share(int start, int end) {
    Unit percent = Units.of("%").orElse(Unit.SHARE);
    return new Read(start, end, percent, "", Optional.empty(), Optional.empty());
  }

  /// "thousands", "tens of thousands", "hundreds of millions".
  private static Optional<Read> plural(Words words, int i) {
    BigDecimal low = size(words.at(i));
    int end = i + 1;
    while (words.at(end).equals("of") && PLURAL.containsKey(words.at(end + 1)) && end < i + 5) {
      low = low.multiply(size(words.at(end + 1)));
      end += 2;
    }
    return withUnit(words, i, end, Optional.of(low));
  }

  private static BigDecimal size(String word) {
    return BigDecimal.valueOf(PLURAL.getOrDefault(word, 1));
  }

  private static Optional<Read> withUnit(
      Words words, int start, int end, Optional<BigDecimal> low) {
    int from = words.at(end).equals("of") ? end + 1 : end;
    Optional<BigDecimal> high = low.map(BigDecimal.TEN::multiply);
    Optional<Money.Sign> money = Money.after(words, from);
    if (money.isPresent()) {
      Money.Sign sign = money.get();
      return Optional.of(new Read(start, sign.end(), sign.unit(), "", low, high));
    }
    Optional<Lexicon.Found<Unit>> unit = Units.after(words, from);
    if (unit.isPresent()) {
      return Optional.of(new Read(start, unit.get().end(), unit.get().value(), "", low, high));
    }
    Optional<Nouns.Counted> noun = Nouns.after(words, from, false);
    return Optional.of(
        noun.map(n -> new Read(start, n.end(), n.unit(words, from), n.singular(), low, high))
            .orElse(new Read(start, end, Unit.NONE, "", low, high)));
  }
}
