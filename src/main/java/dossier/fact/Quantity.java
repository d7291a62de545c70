package dossier.fact;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/// An amount.
///
/// @param text what the article says: `more than 1 million businesses`
/// @param number absent for a vague amount: `a handful`, `dozens`
/// @param unit ISO 4217 for money (`USD`), UCUM for the rest: `%`, `km`, `{business}`, with `/a`
///   for a yearly rate, `1` for a part of a whole ("two-thirds"); empty for a bare number
public record Quantity(
    String text, Optional<BigDecimal> number, Comparator comparator, String unit) {

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
