package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private static List<String> sentences(String text) {
    int[] starts = Sentences.starts(text);
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < starts.length; i++) {
      sentences.add(text.substring(starts[i], Sentences.end(text, starts, i)));
    }
    return sentences;
  }

  @Test
  void a_full_stop_question_or_exclamation_mark_ends_a_sentence() {
    assertThat(sentences("It rained. Why? Nobody knew! “Wait.” They waited."))
        .containsExactly("It rained.", "Why?", "Nobody knew!", "“Wait.”", "They waited.");
  }

  @Test
  void titles_initials_abbreviations_decimals_and_addresses_do_not() {
    assertThat(
            sentences(
                "Mr. Ray of moongarden.com paid $2.9 million to J. R. Holt in the U.S. market. He left."))
        .containsExactly(
            "Mr. Ray of moongarden.com paid $2.9 million to J. R. Holt in the U.S. market.",
            "He left.");
    assertThat(sentences("moongarden.com. 9moons.com CEO Ann Ray spoke."))
        .containsExactly("moongarden.com.", "9moons.com CEO Ann Ray spoke.");
    assertThat(sentences("Marla Works Inc. Raises Funds in No. 9 on Jan. 5 vs. Holt.")).hasSize(1);
  }

  @Test
  void an_abbreviation_ends_one_before_a_word_that_mostly_begins_one() {
    assertThat(sentences("They sell in the U.S. The lamps are cheap."))
        .containsExactly("They sell in the U.S.", "The lamps are cheap.");
  }

  @Test
  void chinese_marks_and_paragraphs_end_one() {
    assertThat(sentences("灯节到了。人很多！好吗？好")).hasSize(4);
    assertThat(sentences("A heading\n\nThe text\ngoes on"))
        .containsExactly("A heading", "The text\ngoes on");
  }

  @Test
  void none_is_longer_than_2000_characters_and_the_starts_ascend_from_0() {
    long seed = Long.getLong("seed", 42L);
    Random random = new Random(seed);
    String parts = "aB .!?\n\u201D\u3002\ud83d\ude00,9";
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(9_000);
      int variety = 1 + random.nextInt(parts.length());
      for (int i = 0; i < length; i++) {
        text.append(parts.charAt(random.nextInt(variety)));
      }
      int[] starts = Sentences.starts(text.toString());
      assertThat(starts[0]).isZero();
      for (int i = 0; i < starts.length; i++) {
        int end = i + 1 < starts.length ? starts[i + 1] : text.length();
        assertThat(end).as("seed %d round %d", seed, round).isGreaterThanOrEqualTo(starts[i]);
        assertThat(Sentences.end(text.toString(), starts, i) - starts[i])
            .as("seed %d round %d", seed, round)
            .isLessThanOrEqualTo(2_000);
      }
    }
  }
}
