package dossier.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShinglesTest {
  private static final String STORY =
      "The clock on the town hall of Ebbing has stopped at ten past four, for the third time in five years.";

  private static Shingles of(String text) {
    return Shingles.of(Articles.id("x").text(text).article()).orElseThrow();
  }

  @Test
  void case_and_punctuation_say_nothing() {
    assertThat(of(STORY.toUpperCase(java.util.Locale.ROOT).replace(",", " –")).fingerprint())
        .isEqualTo(of(STORY).fingerprint());
  }

  @Test
  void the_title_belongs_to_what_an_article_says() {
    Shingles titled =
        Shingles.of(Articles.id("x").title("A clock stops").text(STORY).article()).orElseThrow();
    assertThat(titled.fingerprint()).isNotEqualTo(of(STORY).fingerprint());
    assertThat(titled.similarity(of(STORY))).isEqualTo(17 / 20.0);
  }

  @Test
  void the_order_of_words_counts() {
    assertThat(of("one two three four five six seven ".repeat(4) + "eight").fingerprint())
        .isNotEqualTo(of("two one three four five six seven ".repeat(4) + "eight").fingerprint());
  }

  @Test
  void a_short_text_is_like_no_other() {
    assertThat(Shingles.of(Articles.id("x").text("Correction.").article())).isEmpty();
  }

  @Test
  void chinese_is_compared_by_characters() {
    String text = "这座城市的市政厅时钟在四点十分停了下来这是五年来的第三次".repeat(3);
    String edited = text.substring(0, 40) + "又" + text.substring(41);
    assertThat(of(text).size()).isGreaterThan(20);
    assertThat(of(text).similarity(of(edited))).isBetween(0.7, 0.95);
  }

  @Test
  void sketches_agree_as_often_as_the_texts_are_alike() {
    Random random = new Random(3);
    double sum = 0;
    double bands = 0;
    int pairs = 300;
    double similarity = 0;
    for (int i = 0; i < pairs; i++) {
      int from = random.nextInt(1_000_000);
      Shingles one = of(words(from, from + 204));
      Shingles other = of(words(from + 22, from + 226));
      similarity = one.similarity(other);
      sum += Shingles.similarity(one.sketch(), other.sketch());
      bands += share(Shingles.bands(one.sketch()), Shingles.bands(other.sketch())) ? 1 : 0;
    }
    assertThat(similarity).isCloseTo(0.8, within(0.01));
    assertThat(sum / pairs).isCloseTo(similarity, within(0.02));
    assertThat(bands / pairs).isGreaterThan(0.98);
  }

  private static boolean share(String[] some, String[] others) {
    return IntStream.range(0, some.length).anyMatch(i -> some[i].equals(others[i]));
  }

  private static String words(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
  }
}
