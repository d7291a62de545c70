package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// A number written out is read back, whatever stands around it. `-Dseed=` replays.
class NumbersTest {
  private static final long SEED = Long.getLong("seed", 42L);
  private static final long LARGEST = 1_000_000_000_000L;
  private static final int ROUNDS = 1_500;
  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final String HAN = "零一二三四五六七八九";

  private final Extractor extractor = new Extractor(Vocabulary.EMPTY, Rules.none());
  private final Random random = new Random(SEED);

  /// Small and large ones alike.
  private LongStream numbers() {
    return LongStream.generate(
            () -> {
              long limit = (long) Math.pow(10, 1 + random.nextInt(12));
              return 2 + random.nextLong(Math.min(limit, LARGEST));
            })
        .limit(ROUNDS);
  }

  private static String inWords(long n, boolean and) {
    if (n < 20) {
      return SMALL.get((int) n);
    }
    if (n < 100) {
      String ten = TENS.get((int) (n / 10));
      return n % 10 == 0 ? ten : ten + "-" + SMALL.get((int) (n % 10));
    }
    if (n < 1_000) {
      String joint = and ? " and " : " ";
      return SMALL.get((int) (n / 100))
          + " hundred"
          + (n % 100 == 0 ? "" : joint + inWords(n % 100, and));
    }
    long scale =
        n < 1_000_000
            ? 1_000
            : n < 1_000_000_000 ? 1_000_000 : n < LARGEST ? 1_000_000_000 : LARGEST;
    String name =
        scale == 1_000
            ? "thousand"
            : scale == 1_000_000 ? "million" : scale == LARGEST ? "trillion" : "billion";
    long rest = n % scale;
    String joint = and && rest < 100 ? " and " : " ";
    return inWords(n / scale, and) + " " + name + (rest == 0 ? "" : joint + inWords(rest, and));
  }

  private static String inHan(long n) {
    if (n >= 100_000_000) {
      return inHan(n / 100_000_000) + "亿" + rest(n % 100_000_000, 10_000_000);
    }
    if (n >= 10_000) {
      return inHan(n / 10_000) + "万" + rest(n % 10_000, 1_000);
    }
    if (n >= 1_000) {
      return HAN.charAt((int) (n / 1_000)) + "千" + rest(n % 1_000, 100);
    }
    if (n >= 100) {
      return HAN.charAt((int) (n / 100)) + "百" + rest(n % 100, 10);
    }
    if (n >= 10) {
      return HAN.charAt((int) (n / 10)) + "十" + (n % 10 == 0 ? "" : HAN.charAt((int) (n % 10)));
    }
    return String.valueOf(HAN.charAt((int) n));
  }

  /// With 零 where the next lower place is empty.
  private static String rest(long n, long place) {
    return n == 0 ? "" : (n < place ? "零" : "") + inHan(n);
  }

  private BigDecimal read(String number, String before, String after) {
    String text = before + number + after;
    List<QuantityMention> found = extractor.quantities(Articles.english(text));
    assertThat(found).as("seed %d: %s", SEED, text).hasSize(1);
    QuantityMention mention = found.getFirst();
    assertThat(text.substring(mention.start(), mention.end()))
        .as("seed %d", SEED)
        .isEqualTo(mention.text());
    return mention.value().orElseThrow();
  }

  @Test
  void a_number_in_words_is_read_back() {
    numbers()
        .forEach(n -> {
          assertThat(read(inWords(n, false), "They sold ", " lamps there."))
              .as("seed %d", SEED)
              .isEqualByComparingTo(BigDecimal.valueOf(n));
          assertThat(read(inWords(n, true), "They sold ", " lamps there."))
              .as("seed %d", SEED)
              .isEqualByComparingTo(BigDecimal.valueOf(n));
        });
  }

  @Test
  void a_number_in_digits_is_read_back_in_every_grouping() {
    numbers()
        .forEach(n -> {
          String commas = "%,d".formatted(n);
          for (String digits : List.of(String.valueOf(n), commas, commas.replace(',', '\u202F'))) {
            assertThat(read(digits, "They sold $", " there."))
                .as("seed %d: %s", SEED, digits)
                .isEqualByComparingTo(BigDecimal.valueOf(n));
          }
        });
  }

  @Test
  void a_chinese_number_is_read_back() {
    numbers()
        .forEach(n ->
            assertThat(read(inHan(n), "销售额为", "美元。"))
                .as("seed %d: %s", SEED, inHan(n))
                .isEqualByComparingTo(BigDecimal.valueOf(n)));
  }

  @Test
  void words_around_a_quantity_change_nothing_in_it() {
    List<String> around = List.of("Yesterday it rained. ", "", "“We know.” ", "Is it so? ");
    for (String text : List.of("They sold two and a half million lamps.", "It grew 5% to $3bn.")) {
      List<QuantityMention> alone = extractor.quantities(Articles.english(text));
      for (String before : around) {
        List<QuantityMention> more =
            extractor.quantities(Articles.english(before + text + " It was so."));
        assertThat(more).usingRecursiveComparison().ignoringFields("start", "end").isEqualTo(alone);
        assertThat(more.getFirst().start()).isEqualTo(alone.getFirst().start() + before.length());
      }
    }
  }
}
