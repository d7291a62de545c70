package dossier.fact;

import java.math.BigDecimal;

/// A number with its unit, as a piece of an amount.
///
/// @param start its first token
/// @param end the token after its last
/// @param value as written, before the unit's factor
/// @param scaled whether a word like "million" belongs to it
/// @param signed whether a sign of money stands before it
record Part(
    int start, int end, BigDecimal value, Unit unit, String noun, boolean scaled, boolean signed) {

  /// The lower end of a range, with the unit and scale of the upper one where it has none itself:
  /// "10 to 20 million" begins at 10 million, "$200 to $4 million" at 200.
  Part lowerOf(Part upper) {
    boolean shares =
        !scaled
            && upper.scaled
            && !(signed && upper.signed)
            && upper.unit.factor().compareTo(BigDecimal.ONE) == 0;
    BigDecimal lower =
        shares && value.compareTo(upper.value) < 0 ? value.multiply(magnitude(upper.value)) : value;
    return unit.isNone() || !upper.unit.isNone()
        ? new Part(start, end, lower, upper.unit, upper.noun, scaled, signed)
        : new Part(start, end, lower, unit, noun, scaled, signed);
  }

  /// What "million" would be for 20,000,000.
  private static BigDecimal magnitude(BigDecimal value) {
    int digits = value.precision() - value.scale() - 1;
    return BigDecimal.TEN.pow(Math.max(0, digits / 3 * 3));
  }

  /// The value in the unit's code.
  BigDecimal converted() {
    return unit.value(value);
  }
}
