package dossier.fact;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads numbers in every form: `-1,000,000`, `2.9 billion`, "three hundred and five", "half a
/// million", `35k`, `3/4`, "minus ten".
final class Numbers {
  private static final int LONGEST = 26;
  private static final Set<String> MINUS = Set.of("minus", "negative");

  private static final Set<String> LEADING = Set.of("minus", "negative", "-", "+", ".");

  private Numbers() {}

  /// The words and signs that a number can begin with, but for digits.
  static Set<String> firstWords() {
    Set<String> words = new HashSet<>(Numeral.first());
    words.addAll(LEADING);
    words.addAll(List.of("a", "an", "half"));
    return words;
  }

  /// A number as read.
  ///
  /// @param end the token after its last
  /// @param scaled whether a word like "million" belongs to it
  /// @param share whether it is a part of a whole: "two-thirds"
  record Read(int end, BigDecimal value, boolean scaled, boolean share) {
    private Read negated() {
      return new Read(end, value.negate(), scaled, share);
    }
  }

  /// The number that begins at token `i`.
  static Optional<Read> at(Words words, int i) {
    return at(words, i, false);
  }

  /// @param money whether a sign of money stands before it
  static Optional<Read> at(Words words, int i, boolean money) {
    if (!words.gives(i, Clues.NUMBERS) || !words.free(i)) {
      return Optional.empty();
    }
    Token token = words.token(i);
    if (MINUS.contains(token.word())) {
      int next = words.at(i + 1).equals("-") ? i + 2 : i + 1;
      return unsigned(words, next, money).map(Read::negated);
    }
    boolean sign =
        words.adjacent(i + 1) && words.token(i + 1).isNumber() && (money || !words.adjacent(i));
    if (sign && (token.is("-") || token.is("+"))) {
      Optional<Read> read = unsigned(words, i + 1, money);
      return token.is("-") ? read.map(Read::negated) : read;
    }
    return unsigned(words, i, money);
  }

  private static Optional<Read> unsigned(Words words, int i, boolean money) {
    Token token = words.token(i);
    if (token.is(".")) {
      return places(words, i);
    }
    boolean begins = words.gives(i, Clues.NUMBERS) && !LEADING.contains(token.word());
    if (!begins || !words.free(i)) {
      return Optional.empty();
    }
    return Fractions.at(words, i)
        .map(f -> new Read(f.end(), f.value(), !f.share(), f.share()))
        .or(() -> Cardinal.at(words, i, money));
  }

  /// `.5`, `.5 million`.
  private static Optional<Read> places(Words words, int i) {
    Token digits = words.token(i + 1);
    boolean fits =
        !words.adjacent(i)
            && words.adjacent(i + 1)
            && digits.isNumber()
            && digits.word().chars().allMatch(Character::isDigit)
            && !(words.adjacent(i + 2) && words.token(i + 2).isWord());
    if (!fits || digits.word().length() > LONGEST) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal("0." + digits.word());
    Optional<BigDecimal> scale = Numeral.scale(words.at(i + 2));
    return Optional.of(
        scale
            .map(s -> new Read(i + 3, value.multiply(s), true, false))
            .orElse(new Read(i + 2, value, false, false)));
  }

  /// The factor that the word at `i` is, where it is one that stands apart: "million".
  static Optional<BigDecimal> scale(Words words, int i) {
    return words.free(i) ? Numeral.scale(words.at(i)) : Optional.empty();
  }
}
