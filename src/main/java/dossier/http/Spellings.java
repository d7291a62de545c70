package dossier.http;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Other ways to write the same word: with and without hyphens, a large number in digits and in
/// words. What is no difference to the analyzer needs none of this.
final class Spellings {
  private static final Pattern HYPHENED = Pattern.compile("\\p{L}+(?:[-‐‑]\\p{L}+){1,3}");
  private static final Pattern DIGITS = Pattern.compile("\\d{7,13}|\\d{1,3}(?:,\\d{3}){2,4}");
  private static final Pattern FEW_DIGITS = Pattern.compile("\\d{1,3}(?:\\.\\d{1,2})?");
  private static final int MOST_DIGITS_IN_WORDS = 5;
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "million", MILLION,
          "billion", MILLION.scaleByPowerOfTen(3),
          "trillion", MILLION.scaleByPowerOfTen(6));

  private Spellings() {}

  /// Of one word.
  static List<String> of(String word) {
    if (HYPHENED.matcher(word).matches()) {
      return List.of(word.replaceAll("[-‐‑]", ""), word.replaceAll("[-‐‑]", " "));
    }
    if (DIGITS.matcher(word).matches()) {
      return ofNumber(new BigDecimal(word.replace(",", "")));
    }
    return List.of();
  }

  /// Of a number in digits, those that need few of them: `1 million`, `100万`.
  private static List<String> ofNumber(BigDecimal number) {
    List<String> spellings = new ArrayList<>();
    add(spellings, number, 6, " million");
    add(spellings, number, 9, " billion");
    add(spellings, number, 4, "万");
    add(spellings, number, 8, "亿");
    return spellings;
  }

  private static void add(List<String> to, BigDecimal number, int power, String scale) {
    BigDecimal scaled = number.scaleByPowerOfTen(-power).stripTrailingZeros();
    boolean isShort =
        scaled.precision() <= MOST_DIGITS_IN_WORDS
            && scaled.scale() <= 2
            && scaled.compareTo(BigDecimal.ONE) >= 0
            && scaled.compareTo(BigDecimal.valueOf(10_000)) < 0;
    if (isShort) {
      to.add(scaled.toPlainString() + scale);
    }
  }

  /// Of two words side by side, as one: `1 million` is `1000000`, `e commerce` is `ecommerce`.
  static Optional<String> ofPair(String first, String second) {
    Optional<BigDecimal> scale = Optional.ofNullable(SCALES.get(second));
    if (scale.isPresent() && FEW_DIGITS.matcher(first).matches()) {
      return Optional.of(
          new BigDecimal(first).multiply(scale.get()).stripTrailingZeros().toPlainString());
    }
    boolean isElectronic = first.equalsIgnoreCase("e") && second.matches("\\p{L}{2,}");
    return isElectronic ? Optional.of(first + second) : Optional.empty();
  }
}
