package dossier.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;

/// Reads numbers in digits: `1,000,000`, `1.000.000,5`, `1 000 000`, `12,34,567`, `.5`, `10 1/2`,
/// `2½`, `35k`. What has its commas and points elsewhere (`11,1`, `1.2.3`) is none.
final class Digits {
  private static final int LONGEST = 26;
  private static final Set<String> METRES = WordList.of("behind-metres");

  private Digits() {}

  /// @param end the token after it
  /// @param scaled whether a letter like `k` belongs to it
  record Read(int end, BigDecimal value, boolean scaled) {}

  /// The number in digits at token `i`.
  ///
  /// @param money whether a sign of money stands before it, so that `m` is a million
  static Optional<Read> at(Words words, int i, boolean money) {
    String word = words.at(i);
    Optional<BigDecimal> value =
        word.length() > LONGEST ? Optional.empty() : value(word, measuredAt(words, i + 1));
    if (value.isEmpty()) {
      return Optional.empty();
    }
    int next = i + 1;
    if (!words.adjacent(next)) {
      return Optional.of(spaced(words, i, value.get()));
    }
    Optional<Numeral> sign = Numeral.sign(words.at(next));
    if (sign.isPresent()) {
      return Optional.of(new Read(next + 1, value.get().add(sign.get().value()), false));
    }
    return words.token(next).isWord()
        ? lettered(words, next, value.get(), money)
        : Optional.of(new Read(next, value.get(), false));
  }

  private static boolean measuredAt(Words words, int i) {
    return words.at(i).equals("%")
        || Units.after(words, i).isPresent()
        || Money.after(words, i).isPresent()
        || Numeral.scale(words.at(i)).isPresent();
  }

  /// Letters that stand directly behind the digits: a scale, a unit, or the whole is no number.
  private static Optional<Read> lettered(Words words, int next, BigDecimal value, boolean money) {
    String letters = words.at(next);
    Optional<BigDecimal> factor =
        Numeral.scale(letters)
            .or(() ->
                Numeral.shortScale(letters)
                    .filter(n -> money || isScale(words, next))
                    .map(Numeral::value));
    if (factor.isPresent()) {
      return Optional.of(new Read(next + 1, value.multiply(factor.get()), true));
    }
    if (letters.equals("mm") && money) {
      return Optional.of(new Read(next + 1, value.movePointRight(6), true));
    }
    boolean unit = Units.after(words, next).isPresent() || Money.after(words, next).isPresent();
    return unit ? Optional.of(new Read(next, value, false)) : Optional.empty();
  }

  /// `m` is a million unless a length follows from what stands behind it; `t` and `G` are units.
  private static boolean isScale(Words words, int i) {
    return switch (words.at(i)) {
      case "m" -> !METRES.contains(words.at(i + 1)) && !words.at(i + 1).equals("/");
      case "k", "b" -> true;
      default -> Money.after(words, i + 1).isPresent();
    };
  }

  /// Groups of three behind spaces, and fractions: `1 000 000`, `10 1/2`. One group behind a plain
  /// space must end in `00`, for two numbers may stand side by side.
  private static Read spaced(Words words, int i, BigDecimal value) {
    int groups = 0;
    StringBuilder whole = new StringBuilder(words.at(i));
    boolean narrow = true;
    while (whole.length() <= LONGEST && isGroup(words, i + 1 + groups)) {
      narrow &= words.text().charAt(words.token(i + groups).end()) != ' ';
      groups++;
      whole.append(words.at(i + groups));
    }
    boolean fits =
        groups > 0
            && words.at(i).length() <= 3
            && isPlain(words.at(i))
            && !words.at(i).startsWith("0")
            && (narrow || groups > 1 || whole.toString().endsWith("00"));
    if (fits) {
      return new Read(i + 1 + groups, new BigDecimal(whole.toString()), false);
    }
    return Fractions.digits(words, i + 1)
        .filter(f -> isPlain(words.at(i)) && f.value().compareTo(BigDecimal.ONE) < 0)
        .map(f -> new Read(f.end(), value.add(f.value()), false))
        .orElseGet(() -> new Read(i + 1, value, false));
  }

  private static boolean isGroup(Words words, int i) {
    Token token = words.token(i);
    int point = token.word().indexOf('.');
    boolean three = token.isNumber() && (point < 0 ? token.word().length() : point) == 3;
    boolean last = point >= 0 && token.word().indexOf(',') < 0;
    return three
        && (last || isPlain(token.word()))
        && isPlain(words.at(i - 1))
        && token.start() == words.token(i - 1).end() + 1
        && !(words.adjacent(i + 1) && words.token(i + 1).isNumber());
  }

  private static boolean isPlain(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /// @param measured whether a unit follows, so that `3,5` is three and a half
  private static Optional<BigDecimal> value(String word, boolean measured) {
    int point = word.lastIndexOf('.');
    int comma = word.lastIndexOf(',');
    if (comma < 0 && point == word.indexOf('.')) {
      return Optional.of(new BigDecimal(point == 0 ? "0" + word : word));
    }
    if (comma < 0) {
      return grouped(word, '.', -1);
    }
    boolean decimalComma = point < comma && isDecimalComma(word, comma, measured);
    return grouped(word, decimalComma ? '.' : ',', decimalComma ? comma : point);
  }

  /// @param decimal where the decimal mark stands, or -1
  private static Optional<BigDecimal> grouped(String word, char separator, int decimal) {
    String whole = decimal < 0 ? word : word.substring(0, decimal);
    String places = decimal < 0 ? "" : word.substring(decimal + 1);
    boolean fits = isGrouped(whole, separator) && (decimal < 0 || isPlain(places));
    String digits = whole.replace(String.valueOf(separator), "");
    return fits
        ? Optional.of(new BigDecimal(decimal < 0 ? digits : digits + "." + places))
        : Optional.empty();
  }

  private static boolean isDecimalComma(String word, int comma, boolean measured) {
    boolean one = word.indexOf(',') == comma;
    int behind = word.length() - comma - 1;
    return one && (word.indexOf('.') >= 0 || (measured && behind < 3));
  }

  /// `1,000,000` or, as in India, `12,34,567`.
  private static boolean isGrouped(String whole, char separator) {
    String[] groups = whole.split(separator == '.' ? "\\." : ",", -1);
    for (int k = 0; k < groups.length; k++) {
      int length = groups[k].length();
      boolean last = k == groups.length - 1;
      boolean fits =
          k == 0
              ? (last || length <= 3) && length > 0
              : length == 3 || (length == 2 && !last && separator == ',');
      if (!fits || !isPlain(groups[k])) {
        return false;
      }
    }
    return true;
  }

  /// A quotient to twelve places.
  static BigDecimal quotient(BigDecimal a, BigDecimal b) {
    BigDecimal value = a.divide(b, 12, RoundingMode.HALF_UP).stripTrailingZeros();
    return value.scale() < 0 ? value.setScale(0) : value;
  }
}
