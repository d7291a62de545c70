package dossier.fact;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads numbers: `1,000,000`, `2.9 billion`, `three hundred and five`, `half a million`, `35k`.
final class Numbers {
  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90),
          Map.entry("dozen", 12));
  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "hundred", new BigDecimal(100),
          "thousand", new BigDecimal(1_000),
          "million", new BigDecimal(1_000_000),
          "mn", new BigDecimal(1_000_000),
          "billion", new BigDecimal(1_000_000_000),
          "bn", new BigDecimal(1_000_000_000),
          "trillion", new BigDecimal(1_000_000_000_000L),
          "tn", new BigDecimal(1_000_000_000_000L),
          "lakh", new BigDecimal(100_000),
          "crore", new BigDecimal(10_000_000));
  private static final Map<String, BigDecimal> LETTERS =
      Map.of(
          "k", new BigDecimal(1_000),
          "m", new BigDecimal(1_000_000),
          "b", new BigDecimal(1_000_000_000),
          "bln", new BigDecimal(1_000_000_000),
          "mln", new BigDecimal(1_000_000));
  private static final Set<String> FRACTIONS = Set.of("half", "quarter", "third");
  private static final int LONGEST_NUMBER = 24;

  private Numbers() {}

  /// A number as read.
  ///
  /// @param end the token after its last
  /// @param scaled whether a word like "million" belongs to it
  record Read(int end, BigDecimal value, boolean scaled) {}

  /// The number that begins at token `i`.
  static Optional<Read> at(Words words, int i) {
    if (!words.free(i)) {
      return Optional.empty();
    }
    Token token = words.token(i);
    if (token.isNumber()) {
      return digits(words, i);
    }
    if (token.isWord()) {
      return inWords(words, i);
    }
    return Optional.empty();
  }

  /// The factor that the word at `i` is, where it is one that stands apart: "million".
  static Optional<BigDecimal> scale(Words words, int i) {
    return words.free(i) ? Optional.ofNullable(SCALES.get(words.at(i))) : Optional.empty();
  }

  private static Optional<Read> digits(Words words, int i) {
    String word = words.at(i);
    if (word.length() > LONGEST_NUMBER) {
      return Optional.empty();
    }
    Optional<BigDecimal> value = plain(word);
    int next = i + 1;
    if (value.isPresent() && words.adjacent(next) && words.token(next).isWord()) {
      BigDecimal letters = LETTERS.getOrDefault(words.at(next), SCALES.get(words.at(next)));
      boolean unit = Units.isAdjacentUnit(words.at(next));
      if (letters == null && !unit) {
        return Optional.empty();
      }
      return Optional.of(
          letters == null
              ? new Read(next, value.get(), false)
              : new Read(next + 1, value.get().multiply(letters), true));
    }
    int word2 =
        words.at(next).equals("-") && words.adjacent(next) && words.adjacent(next + 1)
            ? next + 1
            : next;
    Optional<BigDecimal> scale = scale(words, word2);
    if (scale.isPresent() && value.isPresent()) {
      return Optional.of(scaledOn(words, word2 + 1, value.get().multiply(scale.get())));
    }
    return value.map(v -> new Read(next, v, false));
  }

  /// `1,000,000` and `2.9`; what has its commas elsewhere ("11,1") is no number.
  private static Optional<BigDecimal> plain(String word) {
    int comma = word.indexOf(',');
    int point = word.indexOf('.');
    if (point >= 0 && (word.indexOf('.', point + 1) >= 0 || word.indexOf(',', point) >= 0)) {
      return Optional.empty();
    }
    String whole = point < 0 ? word : word.substring(0, point);
    if (comma >= 0) {
      String[] groups = whole.split(",", -1);
      for (int k = 0; k < groups.length; k++) {
        boolean fits =
            k == 0 ? groups[k].length() <= 3 : groups[k].length() == 3 || groups[k].length() == 2;
        if (!fits || (k == groups.length - 1 && groups[k].length() != 3)) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(new BigDecimal(asciiDigits(word.replace(",", ""))));
  }

  private static String asciiDigits(String word) {
    return word.startsWith(".") ? "0" + word : word;
  }

  private static Read scaledOn(Words words, int from, BigDecimal start) {
    BigDecimal value = start;
    int i = from;
    for (Optional<BigDecimal> next = scale(words, i);
        next.isPresent() && i < from + 2;
        next = scale(words, i)) {
      value = value.multiply(next.get());
      i++;
    }
    return new Read(i, value, true);
  }

  private static Optional<Read> inWords(Words words, int i) {
    String word = words.at(i);
    if (FRACTIONS.contains(word) && words.at(i + 1).equals("a")) {
      Optional<BigDecimal> scale = scale(words, i + 2);
      return scale
          .filter(s -> word.equals("half"))
          .map(s -> new Read(i + 3, s.divide(BigDecimal.TWO), true));
    }
    boolean article = word.equals("a") || word.equals("an");
    if (article && !words.at(i + 1).equals("dozen") && scale(words, i + 1).isEmpty()) {
      return Optional.empty();
    }
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal group = article ? BigDecimal.ONE : BigDecimal.ZERO;
    boolean scaled = false;
    int k = article ? i + 1 : i;
    int begun = k;
    while (words.free(k) && k - i < 12) {
      Integer small = SMALL.get(words.at(k));
      Optional<BigDecimal> scale = k > i ? scale(words, k) : Optional.empty();
      if (small != null && words.at(k).equals("dozen")) {
        group = group.max(BigDecimal.ONE).multiply(new BigDecimal(small));
      } else if (small != null) {
        group = group.add(new BigDecimal(small));
      } else if (scale.isPresent() && words.at(k).equals("hundred")) {
        group = group.multiply(scale.get());
        scaled = true;
      } else if (scale.isPresent()) {
        total = total.add(group.multiply(scale.get()));
        group = BigDecimal.ZERO;
        scaled = true;
      } else if (!joins(words, k, begun)) {
        break;
      }
      k++;
    }
    return k == begun ? Optional.empty() : Optional.of(new Read(k, total.add(group), scaled));
  }

  /// "twenty-five", "two hundred and five".
  private static boolean joins(Words words, int k, int begun) {
    boolean more = SMALL.containsKey(words.at(k + 1));
    boolean hyphen = words.at(k).equals("-") && words.adjacent(k) && words.adjacent(k + 1);
    boolean and = words.at(k).equals("and") && SCALES.containsKey(words.at(k - 1));
    return k > begun && more && (hyphen || and);
  }
}
