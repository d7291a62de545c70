package dossier.fact;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/// Reads parts of a whole: `3/4`, `½`, "two-thirds", "a quarter of", "half a million", "one in
/// five", "nine out of ten".
final class Fractions {
  private static final int LARGEST = 1_000;
  private static final Set<String> BEHIND_A_SHARE =
      Set.of("of", "more", "less", "fewer", "higher", "lower", "as");
  private static final Set<String> WHOLE =
      Set.of("the", "its", "their", "his", "her", "our", "all", "of", "these", "those");

  private Fractions() {}

  /// A fraction as read.
  ///
  /// @param end the token after it
  /// @param share whether it is a part of a whole, not a number of its own like half a million
  record Read(int end, BigDecimal value, boolean share) {}

  static Optional<Read> at(Words words, int i) {
    Token token = words.token(i);
    if (token.isNumber()) {
      return digits(words, i).or(() -> ratio(words, i));
    }
    if (!token.isWord()) {
      return Numeral.sign(token.word()).map(n -> new Read(i + 1, n.value(), true));
    }
    if (token.is("half")) {
      return half(words, i);
    }
    return named(words, i).or(() -> ratio(words, i));
  }

  /// `3/4`; a longer chain of slashes is none.
  static Optional<Read> digits(Words words, int i) {
    Token mark = words.token(i + 1);
    boolean slash = mark.is("/") || mark.is("\u2044");
    boolean tight = slash && words.adjacent(i + 1) && words.adjacent(i + 2);
    boolean loose = slash && !words.adjacent(i + 1) && !words.adjacent(i + 2);
    if (!words.token(i).isNumber() || !words.free(i) || !(tight || loose)) {
      return Optional.empty();
    }
    int over = small(words, i);
    int under = small(words, i + 2);
    boolean fits =
        over > 0
            && under > 1
            && (tight || over < under)
            && !(over == 24 && under == 7)
            && !(words.at(i - 1).equals("/") && words.adjacent(i))
            && !words.at(i + 3).equals("/")
            && !(words.adjacent(i + 3) && words.token(i + 3).isNumber());
    return fits ? Optional.of(new Read(i + 3, quotient(over, under), true)) : Optional.empty();
  }

  /// "half a million", "half of", "half an hour".
  private static Optional<Read> half(Words words, int i) {
    BigDecimal half = new BigDecimal("0.5");
    int next = words.at(i + 1).equals("-") && words.adjacent(i + 1) ? i + 2 : i + 1;
    int scaled = words.isAny(next, "a", "an") ? next + 1 : next;
    Optional<Numeral> scale =
        Numeral.of(words.at(scaled))
            .filter(n -> n.multiplies() || words.at(scaled).equals("dozen"));
    if (scale.isPresent()) {
      return Optional.of(new Read(scaled + 1, half.multiply(scale.get().value()), false));
    }
    if (scaled > next && Units.after(words, scaled).isPresent()) {
      return Optional.of(new Read(scaled, half, false));
    }
    boolean whole =
        next == i + 1
            && (WHOLE.contains(words.at(next)) || Nouns.after(words, next, false).isPresent())
            && !words.isAny(i - 1, "the", "first", "second", "other", "this", "last", "-");
    return whole ? Optional.of(new Read(i + 1, half, true)) : Optional.empty();
  }

  /// "two-thirds", "one fifth", "a third of", "three twenty-fifths".
  static Optional<Read> named(Words words, int i) {
    boolean article = words.isAny(i, "a", "an");
    Optional<BigDecimal> over =
        article
            ? Optional.of(BigDecimal.ONE)
            : Numeral.of(words.at(i)).filter(Numeral::isSmall).map(Numeral::value);
    int at = words.at(i + 1).equals("-") ? i + 2 : i + 1;
    if (over.isEmpty() || !words.free(at)) {
      return Optional.empty();
    }
    boolean one = over.get().compareTo(BigDecimal.ONE) == 0;
    return parts(words, at)
        .filter(under -> {
          String last = words.at(under.end() - 1);
          boolean plural = last.endsWith("s") || last.equals("halves");
          boolean told = !article || last.equals("half") || isTold(words, i, under.end());
          return told && one != plural && !goesOn(words, under.end());
        })
        .map(under -> new Read(under.end(), Digits.quotient(over.get(), under.value()), true));
  }

  /// How many parts a word tells: "thirds", "twenty-fifth".
  private static Optional<Read> parts(Words words, int i) {
    Optional<Numeral> ten = Numeral.of(words.at(i)).filter(n -> n.kind() == Numeral.Kind.TEN);
    if (ten.isEmpty()) {
      return Numeral.share(words.at(i)).map(n -> new Read(i + 1, n.value(), true));
    }
    int at = words.at(i + 1).equals("-") ? i + 2 : i + 1;
    String last = words.at(at);
    return Numeral.ordinal(last.endsWith("s") ? last.substring(0, last.length() - 1) : last)
        .filter(n -> n.value().compareTo(BigDecimal.TEN) < 0)
        .map(n -> new Read(at + 1, ten.get().value().add(n.value()), true));
  }

  /// "a third of", "by a fifth", "a quarter."; "a third party" tells a place in a row.
  private static boolean isTold(Words words, int i, int end) {
    return BEHIND_A_SHARE.contains(words.at(end))
        || words.at(i - 1).equals("by")
        || (words.isAny(end, ".", "") && !words.at(i - 1).equals("and"));
  }

  private static boolean goesOn(Words words, int i) {
    return words.at(i).equals("-") || Numeral.of(words.at(i)).isPresent();
  }

  /// "one in five", "1 in 3", "nine out of ten".
  private static Optional<Read> ratio(Words words, int i) {
    boolean out = words.areAt(i + 1, "out of");
    if (!out && !words.at(i + 1).equals("in") && !words.areAt(i + 1, "of every")) {
      return Optional.empty();
    }
    int at = words.at(i + 1).equals("in") ? i + 2 : i + 3;
    at += words.isAny(at, "every") ? 1 : 0;
    int over = small(words, i);
    Optional<Numbers.Read> whole =
        over > 0 && words.free(at) ? Cardinal.at(words, at, false) : Optional.empty();
    boolean fits =
        whole.isPresent()
            && whole.get().value().compareTo(BigDecimal.valueOf(over)) > 0
            && whole.get().value().scale() <= 0
            && (out || over < 10)
            && Units.after(words, whole.get().end()).isEmpty();
    return fits
        ? whole.map(
            w -> new Read(w.end(), Digits.quotient(BigDecimal.valueOf(over), w.value()), true))
        : Optional.empty();
  }

  private static BigDecimal quotient(int over, int under) {
    return Digits.quotient(BigDecimal.valueOf(over), BigDecimal.valueOf(under));
  }

  /// A whole number up to 1,000 in one token; 0 for anything else.
  private static int small(Words words, int i) {
    String word = words.at(i);
    if (words.token(i).isNumber()) {
      boolean plain = word.length() <= 4 && word.indexOf('.') < 0 && word.indexOf(',') < 0;
      int value = plain ? Integer.parseInt(word) : 0;
      return value <= LARGEST ? value : 0;
    }
    return Numeral.of(word).filter(Numeral::isSmall).map(n -> n.value().intValue()).orElse(0);
  }
}
