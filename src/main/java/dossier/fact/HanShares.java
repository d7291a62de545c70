package dossier.fact;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads Chinese parts of a whole: 百分之五, 三分之一, 千分之二, 一又二分之一, 三成五, 九折, 八五折.
final class HanShares {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final Unit PERCENT = new Unit("%", "percentage", UnitKind.PERCENT, BigDecimal.ONE);

  private HanShares() {}

  /// @param end the index after it
  record Read(int end, BigDecimal value, Unit unit) {}

  static Optional<Read> at(String folded, int i) {
    Optional<Integer> hundred = hundredEnd(folded, i);
    if (hundred.isPresent()) {
      return HanNumbers.at(folded, hundred.get()).map(n -> new Read(n.end(), n.value(), PERCENT));
    }
    Optional<HanNumbers.Read> number =
        HanNumbers.at(folded, i).or(() -> HanNumbers.scale(folded, i));
    return number.flatMap(n -> parts(folded, n).or(() -> tenths(folded, i, n)));
  }

  /// The index after 百分之, with blanks inside.
  private static Optional<Integer> hundredEnd(String folded, int i) {
    int k = i;
    for (char wanted : "百分之".toCharArray()) {
      while (k < folded.length() && folded.charAt(k) == ' ' && k > i) {
        k++;
      }
      boolean bank = wanted == '百' && k < folded.length() && folded.charAt(k) == '佰';
      if (k >= folded.length() || (folded.charAt(k) != wanted && !bank)) {
        return Optional.empty();
      }
      k++;
    }
    int at = blanks(folded, k);
    return at < folded.length() ? Optional.of(at) : Optional.empty();
  }

  private static int blanks(String folded, int i) {
    int k = i;
    while (k < folded.length() && folded.charAt(k) == ' ' && k < i + 3) {
      k++;
    }
    return k;
  }

  /// 三分之一, 一又二分之一.
  private static Optional<Read> parts(String folded, HanNumbers.Read number) {
    int at = blanks(folded, number.end());
    if (folded.startsWith("又", at) && at + 1 < folded.length()) {
      return HanNumbers.at(
              folded, blanks(folded, at + 1) < folded.length() ? blanks(folded, at + 1) : at)
          .flatMap(under -> parts(folded, under))
          .map(part -> {
            BigDecimal more = number.value().signum() < 0 ? part.value.negate() : part.value;
            return new Read(part.end, number.value().add(more), Unit.NONE);
          });
    }
    if (!folded.startsWith("分", at)) {
      return Optional.empty();
    }
    int of = blanks(folded, at + 1);
    int over = blanks(folded, of + 1);
    if (!folded.startsWith("之", of) || over >= folded.length() || number.value().signum() == 0) {
      return Optional.empty();
    }
    return HanNumbers.at(folded, over)
        .map(n -> new Read(n.end(), Digits.quotient(n.value(), number.value()), Unit.SHARE));
  }

  /// 三成, 三成五, 九折, 八五折.
  private static Optional<Read> tenths(String folded, int start, HanNumbers.Read number) {
    int at = blanks(folded, number.end());
    boolean share = folded.startsWith("成", at);
    if ((!share && !folded.startsWith("折", at)) || number.value().compareTo(HUNDRED) >= 0) {
      return Optional.empty();
    }
    boolean word =
        share && (at + 1 < folded.length() && "为立功本员就果长".indexOf(folded.charAt(at + 1)) >= 0);
    if (word || number.open()) {
      return Optional.empty();
    }
    boolean two = number.value().compareTo(BigDecimal.TEN) > 0 && at - start > 1;
    BigDecimal percent = two && !share ? number.value() : number.value().multiply(BigDecimal.TEN);
    int next = blanks(folded, at + 1);
    int digit = share && next < folded.length() ? HanNumbers.digit(folded.charAt(next)) : -1;
    return Optional.of(
        digit > 0
            ? new Read(next + 1, percent.add(BigDecimal.valueOf(digit)), PERCENT)
            : new Read(at + 1, percent, PERCENT));
  }
}
