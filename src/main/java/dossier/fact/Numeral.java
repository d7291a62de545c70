package dossier.fact;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A word or sign that numbers are made of, from `numerals.txt`.
record Numeral(Kind kind, BigDecimal value) {

  enum Kind {
    DIGIT,
    TEEN,
    TEN,
    HUNDRED,
    DOZEN,
    SCALE,
    SHORT,
    ORDINAL,
    SHARE,
    SIGN
  }

  private static final Map<String, Numeral> CARDINALS = new HashMap<>();
  private static final Map<String, Numeral> ORDINALS = new HashMap<>();
  private static final Map<String, Numeral> SHARES = new HashMap<>();
  private static final Map<String, Numeral> SHORTS = new HashMap<>();
  private static final Map<String, Numeral> SIGNS = new HashMap<>();

  static {
    for (String line : WordList.lines("numerals.txt")) {
      String[] parts = line.split("\\s+");
      Kind kind = Kind.valueOf(parts[0].toUpperCase(Locale.ROOT));
      Numeral numeral = new Numeral(kind, new BigDecimal(parts[1]));
      for (int i = 2; i < parts.length; i++) {
        numeral.spell(parts[i]);
      }
    }
  }

  private void spell(String word) {
    switch (kind) {
      case DIGIT, TEEN, TEN, HUNDRED, DOZEN, SCALE -> CARDINALS.put(word, this);
      case SHORT -> SHORTS.put(word, this);
      case SIGN -> SIGNS.put(word, this);
      case SHARE -> SHARES.put(word, this);
      case ORDINAL -> {
        ORDINALS.put(word, this);
        if (value.compareTo(BigDecimal.TWO) > 0) {
          SHARES.put(word, this);
          SHARES.put(word + "s", this);
        }
      }
    }
  }

  static Set<String> cardinals() {
    return Collections.unmodifiableSet(CARDINALS.keySet());
  }

  static Set<String> ordinals() {
    return Collections.unmodifiableSet(ORDINALS.keySet());
  }

  /// The words and signs that a number can begin with.
  static Set<String> first() {
    Set<String> words = new HashSet<>(CARDINALS.keySet());
    words.addAll(SIGNS.keySet());
    return words;
  }

  /// What a word of a cardinal number means: "seven", "million".
  static Optional<Numeral> of(String word) {
    return Optional.ofNullable(CARDINALS.get(word));
  }

  /// "seventh" is 7.
  static Optional<Numeral> ordinal(String word) {
    return Optional.ofNullable(ORDINALS.get(word));
  }

  /// The number of parts that a word divides into: "half" 2, "thirds" 3.
  static Optional<Numeral> share(String word) {
    return Optional.ofNullable(SHARES.get(word));
  }

  /// A factor written directly behind digits: "k".
  static Optional<Numeral> shortScale(String word) {
    return Optional.ofNullable(SHORTS.get(word));
  }

  /// `½` and its like.
  static Optional<Numeral> sign(String word) {
    return Optional.ofNullable(SIGNS.get(word));
  }

  /// The factor of a word like "thousand".
  static Optional<BigDecimal> scale(String word) {
    return of(word).filter(Numeral::multiplies).map(Numeral::value);
  }

  boolean multiplies() {
    return kind == Kind.SCALE || kind == Kind.HUNDRED;
  }

  boolean isSmall() {
    return kind == Kind.DIGIT || kind == Kind.TEEN || kind == Kind.TEN;
  }
}
