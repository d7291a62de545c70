package dossier.fact;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/// An amount.
///
/// @param text what the article says: `more than 1 million businesses`
/// @param number absent for a vague amount: `a handful`, `dozens`; the lower end of a range
/// @param high the upper end of a range: 20 million for "18 to 20 million"; never less than `number`
/// @param unit ISO 4217 for money (`USD`), UCUM for the rest: `%`, `km`, `{business}`, with `/a`
///   for a yearly rate, `1` for a part of a whole ("two-thirds"); empty for a bare number
public record Quantity(
    String text,
    Optional<BigDecimal> number,
    Optional<BigDecimal> high,
    Comparator comparator,
    String unit) {

  public Quantity {
    if (high.isPresent() && number.filter(low -> low.compareTo(high.get()) <= 0).isEmpty()) {
      throw new IllegalArgumentException("a range from " + number + " to " + high);
    }
  }

  /// An amount that is no range.
  public Quantity(String text, Optional<BigDecimal> number, Comparator comparator, String unit) {
    this(text, number, Optional.empty(), comparator, unit);
  }

  /// The same amount of something else.
  Quantity in(String otherUnit) {
    return new Quantity(text, number, high, comparator, otherUnit);
  }

  /// How the number bounds the amount, after FHIR Quantity, and `~`.
  public enum Comparator {
    EQ("="),
    LT("<"),
    LE("<="),
    GT(">"),
    GE(">="),
    ABOUT("~");

    private final String sign;

    Comparator(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }

    static Comparator ofSign(String sign) {
      return Arrays.stream(values())
          .filter(comparator -> comparator.sign.equals(sign))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no comparator \"" + sign + "\""));
    }
  }
}
