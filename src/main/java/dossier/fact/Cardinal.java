package dossier.fact;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads one cardinal number in words, digits or both: "three hundred and five", "2.9 billion", "4
/// thousand 3 hundred and 21", "two and a half million", "nine point five", "three lakh crore".
/// Used once.
final class Cardinal {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final int LONGEST = 48;

  private final Words words;
  private final int begun;
  private final boolean money;
  private final boolean joinsAnd;

  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal lastComponent = BigDecimal.ZERO;
  private BigDecimal group = BigDecimal.ZERO;
  private BigDecimal lastScale = BigDecimal.ZERO;
  private boolean grouped;
  private boolean scaled;
  private Last last = Last.NOTHING;
  private int k;

  private enum Last {
    NOTHING,
    DIGIT,
    TEN,
    HUNDRED,
    SCALE,
    NUMBER
  }

  private Cardinal(Words words, int i, boolean money) {
    this.words = words;
    this.money = money;
    this.begun = i;
    this.k = i;
    this.joinsAnd = !words.at(i - 1).equals("between");
  }

  static Optional<Numbers.Read> at(Words words, int i, boolean money) {
    return new Cardinal(words, i, money).read();
  }

  private Optional<Numbers.Read> read() {
    if (words.isAny(k, "a", "an")) {
      if (Numeral.of(words.at(k + 1)).filter(n -> !n.isSmall()).isEmpty()) {
        return Optional.empty();
      }
      group = BigDecimal.ONE;
      grouped = true;
      k++;
    }
    while (k - begun < LONGEST && step(joint())) {
      // goes on
    }
    if (last == Last.NOTHING) {
      return Optional.empty();
    }
    point();
    part();
    return Optional.of(new Numbers.Read(k, total.add(group), scaled, false));
  }

  /// The token at which the number may go on: over a hyphen, or over "and".
  private int joint() {
    if (k == begun) {
      return k;
    }
    if (words.at(k).equals("-") && words.adjacent(k) && words.adjacent(k + 1)) {
      return k + 1;
    }
    boolean and =
        words.at(k).equals("and") && joinsAnd && (last == Last.HUNDRED || last == Last.SCALE);
    return and && mayFollowAnd(k + 1) ? k + 1 : k;
  }

  /// Not "one million and two million", "3 hundred and 2 hundred".
  private boolean mayFollowAnd(int i) {
    if (Fractions.named(words, i).isPresent()) {
      return false;
    }
    boolean mixed = words.token(begun).isNumber() && words.token(i).isNumber();
    if (!mixed && Numeral.of(words.at(i)).filter(Numeral::isSmall).isEmpty()) {
      return false;
    }
    if (mixed && Digits.at(words, i, money).filter(d -> d.value().signum() > 0).isEmpty()) {
      return false;
    }
    for (int j = i + 1; j < i + 4; j++) {
      Optional<BigDecimal> scale = Numeral.scale(words.at(j));
      if (scale.isPresent()) {
        boolean lower = lastScale.signum() == 0 || scale.get().compareTo(lastScale) < 0;
        return lower && (last == Last.SCALE || scale.get().compareTo(HUNDRED) > 0);
      }
    }
    return true;
  }

  private boolean step(int i) {
    if (!words.free(i)) {
      return false;
    }
    if (words.token(i).isNumber()) {
      return digits(i);
    }
    Optional<Numeral> numeral = Numeral.of(words.at(i));
    if (numeral.isEmpty() || isBarePlural(i) || !take(numeral.get())) {
      return false;
    }
    k = i + 1;
    return true;
  }

  /// "dozens of" tells no number, "three dozens" does.
  private boolean isBarePlural(int i) {
    return !grouped && words.at(i).equals("dozens");
  }

  private boolean digits(int i) {
    boolean follows =
        (last == Last.SCALE
                && Numeral.scale(words.at(i + 1)).isPresent()
                && words.token(begun).isNumber())
            || (i > k && last != Last.NOTHING && words.at(k).equals("and"));
    if (i > begun && !follows) {
      return false;
    }
    Optional<Digits.Read> read = Digits.at(words, i, money);
    if (read.isEmpty()) {
      return false;
    }
    group = group.add(read.get().value());
    grouped = true;
    scaled |= read.get().scaled();
    last = Last.NUMBER;
    k = read.get().end();
    return true;
  }

  private boolean take(Numeral numeral) {
    BigDecimal value = numeral.value();
    return switch (numeral.kind()) {
      case DIGIT ->
          takeSmall(
              value, value.signum() > 0 && (last == Last.TEN || last == Last.HUNDRED), Last.DIGIT);
      case TEEN -> takeSmall(value, last == Last.HUNDRED, Last.DIGIT);
      case TEN -> takeSmall(value, last == Last.HUNDRED, Last.TEN);
      case HUNDRED -> takeHundred();
      case DOZEN -> takeDozen();
      case SCALE -> takeScale(value);
      case SHORT, ORDINAL, SHARE, SIGN -> false;
    };
  }

  private boolean takeSmall(BigDecimal value, boolean adds, Last kind) {
    if (grouped && !adds) {
      return false;
    }
    group = group.add(value);
    grouped = true;
    last = kind;
    return true;
  }

  private boolean takeHundred() {
    if (!grouped || last == Last.HUNDRED || group.compareTo(HUNDRED) >= 0) {
      return false;
    }
    group = group.multiply(HUNDRED);
    scaled = true;
    last = Last.HUNDRED;
    return true;
  }

  private boolean takeDozen() {
    if (last == Last.SCALE || last == Last.HUNDRED || words.at(begun - 1).equals("'s")) {
      return false;
    }
    group = (grouped ? group : BigDecimal.ONE).multiply(new BigDecimal(12));
    grouped = true;
    last = Last.NUMBER;
    return true;
  }

  private boolean takeScale(BigDecimal scale) {
    if (last == Last.SCALE) {
      total = total.add(lastComponent.multiply(scale.subtract(BigDecimal.ONE)));
      lastComponent = lastComponent.multiply(scale);
      lastScale = lastScale.multiply(scale);
      return true;
    }
    if (!grouped || (lastScale.signum() > 0 && scale.compareTo(lastScale) >= 0)) {
      return false;
    }
    lastComponent = group.multiply(scale);
    total = total.add(lastComponent);
    lastScale = scale;
    group = BigDecimal.ZERO;
    grouped = false;
    scaled = true;
    last = Last.SCALE;
    return true;
  }

  /// "two hundred point zero three million".
  private void point() {
    if (!words.at(k).equals("point") || !grouped || last == Last.NUMBER) {
      return;
    }
    StringBuilder places = new StringBuilder();
    int i = k + 1;
    for (Optional<Numeral> digit = digit(i);
        digit.isPresent() && i - k < LONGEST;
        digit = digit(i)) {
      places.append(digit.get().value().toPlainString());
      i++;
    }
    if (!places.isEmpty()) {
      group = group.add(new BigDecimal("0." + places));
      k = i;
      scale();
    }
  }

  private Optional<Numeral> digit(int i) {
    return Numeral.of(words.at(i)).filter(n -> n.kind() == Numeral.Kind.DIGIT);
  }

  private void scale() {
    Optional<BigDecimal> scale = Numeral.scale(words.at(k));
    if (scale.isPresent() && words.free(k) && takeScale(scale.get())) {
      k++;
    }
  }

  /// "two and a half million", "3 million and a quarter", "two-and-a-half".
  private void part() {
    boolean hyphen = words.at(k).equals("-") && words.at(k + 1).equals("and");
    int and = hyphen ? k + 1 : k;
    if (!words.at(and).equals("and") || !joinsAnd) {
      return;
    }
    int from = words.at(and + 1).equals("-") ? and + 2 : and + 1;
    Optional<Fractions.Read> read = part(from);
    if (read.isEmpty()) {
      return;
    }
    BigDecimal value = read.get().value();
    Optional<BigDecimal> scale = Numeral.scale(words.at(read.get().end()));
    k = read.get().end();
    if (last == Last.SCALE && scale.isPresent()) {
      total = total.add(value.multiply(scale.get()));
      k++;
    } else if (last == Last.SCALE) {
      total = total.add(value.multiply(lastScale));
    } else {
      group = group.add(value);
      scale();
    }
  }

  private Optional<Fractions.Read> part(int from) {
    int at = words.at(from + 1).equals("-") ? from + 2 : from + 1;
    boolean article = words.isAny(from, "a", "an") && words.free(from);
    Optional<Numeral> share = article ? Numeral.share(words.at(at)) : Optional.empty();
    return share.isPresent()
        ? share.map(
            s -> new Fractions.Read(at + 1, Digits.quotient(BigDecimal.ONE, s.value()), true))
        : Fractions.named(words, from);
  }
}
