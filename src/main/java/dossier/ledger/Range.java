package dossier.ledger;

import dossier.fact.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// The numbers that a quantity can mean.
///
/// What is said as "over 20 million" is likely the amount that somebody else gives as 23 million,
/// and is not contradicted by 50 million: so there is a near range, up to the next round number in
/// the precision that the number is given in, and a wide one.
///
/// @param number as given
/// @param low lowest of the wide range; absent for no bound
/// @param high highest of the wide range
/// @param nearLow lowest of the near range
/// @param nearHigh highest of the near range
record Range(
    BigDecimal number,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    BigDecimal nearLow,
    BigDecimal nearHigh) {
  private static final BigDecimal ABOUT = new BigDecimal("0.1");
  private static final BigDecimal ROUNDED = new BigDecimal("0.05");
  private static final BigDecimal TEN_TIMES = new BigDecimal("0.01");
  private static final int MOST_TENS = 9;
  private static final MathContext SHORT = new MathContext(3);

  /// Empty for a quantity without a number.
  static Optional<Range> of(Quantity quantity) {
    Optional<BigDecimal> high = quantity.high();
    return high.isPresent()
        ? quantity.number().map(low -> between(low, high.get()))
        : quantity.number().map(number -> of(number, quantity.comparator()));
  }

  /// Both ends of a range are told; its number is the lower, as for a bound.
  private static Range between(BigDecimal low, BigDecimal high) {
    return new Range(low, Optional.of(low), Optional.of(high), low, high);
  }

  private static Range of(BigDecimal n, Quantity.Comparator comparator) {
    BigDecimal slack = n.abs().multiply(ABOUT);
    Optional<BigDecimal> itself = Optional.of(n);
    return switch (comparator) {
      case EQ -> new Range(n, itself, itself, n, n);
      case GT, GE -> new Range(n, itself, Optional.empty(), n, n.add(step(n)));
      case LT, LE -> new Range(n, Optional.empty(), itself, n.subtract(step(n)), n);
      case ABOUT ->
          new Range(
              n,
              Optional.of(n.subtract(slack)),
              Optional.of(n.add(slack)),
              n.subtract(slack),
              n.add(slack));
    };
  }

  /// One in the last place that is not a zero: 10 million for 20 million.
  private static BigDecimal step(BigDecimal n) {
    return n.signum() == 0 ? BigDecimal.ZERO : n.stripTrailingZeros().ulp();
  }

  /// The same in a unit of which so many are one of this one.
  Range times(BigDecimal factor) {
    return new Range(
        number.multiply(factor),
        low.map(factor::multiply),
        high.map(factor::multiply),
        nearLow.multiply(factor),
        nearHigh.multiply(factor));
  }

  /// Whether the two are likely one amount.
  boolean agrees(Range other) {
    return nearLow.compareTo(other.nearHigh) <= 0 && other.nearLow.compareTo(nearHigh) <= 0;
  }

  /// Whether the two cannot both be true of one amount.
  boolean clashes(Range other) {
    return isBelow(other) || other.isBelow(this);
  }

  private boolean isBelow(Range other) {
    return high.isPresent() && other.low.isPresent() && high.get().compareTo(other.low.get()) < 0;
  }

  /// Whether the difference is less than one in the last place of the rougher number, and at most a
  /// twentieth: cut or rounded.
  boolean isRounded(Range other) {
    BigDecimal apart = number.subtract(other.number).abs();
    return apart.compareTo(step(number).max(step(other.number))) < 0 && isWithin(other, ROUNDED);
  }

  /// Whether the difference is at most this part of the larger number.
  boolean isWithin(Range other, BigDecimal part) {
    BigDecimal apart = number.subtract(other.number).abs();
    return apart.compareTo(number.abs().max(other.number.abs()).multiply(part)) <= 0;
  }

  /// Whether one is the other with the point moved.
  boolean isTenTimes(Range other) {
    for (int tens = -MOST_TENS; tens <= MOST_TENS; tens++) {
      BigDecimal moved = other.number.scaleByPowerOfTen(tens);
      BigDecimal apart = number.subtract(moved).abs();
      if (tens != 0
          && number.signum() != 0
          && apart.compareTo(number.abs().multiply(TEN_TIMES)) <= 0) {
        return true;
      }
    }
    return false;
  }

  /// This number as a multiple of the other, to three digits; empty where that is zero.
  Optional<BigDecimal> ratio(Range other) {
    return other.number.signum() == 0
        ? Optional.empty()
        : Optional.of(number.divide(other.number, SHORT));
  }
}
