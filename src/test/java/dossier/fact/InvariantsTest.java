package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// What must hold for every text, tried on random ones. `-Dseed=` replays.
class InvariantsTest {
  private static final long SEED = Long.getLong("seed", 42L);

  private static final Rules RULES = Rules.builtIn();

  private final Extractor extractor = new Extractor(Vocabulary.EMPTY, RULES);
  private final List<String> sentences = sentences();
  private final Random random = new Random(SEED);

  private static List<String> sentences() {
    try (InputStream in = InvariantsTest.class.getResourceAsStream("gold.jsonl")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> JsonMapper.shared().readTree(line).get("text").stringValue())
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private String mix(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(sentences.get(random.nextInt(sentences.size())));
      text.append(random.nextInt(4) == 0 ? "\n\n" : " ");
    }
    return text.toString();
  }

  private List<Fact> facts(String text) {
    return extractor.extract(Articles.english(text)).facts();
  }

  @Test
  void every_quote_is_verbatim_in_order_and_inside_one_paragraph() {
    for (int round = 0; round < 150; round++) {
      String text = mix(12);
      int last = 0;
      for (Fact fact : facts(text)) {
        Evidence evidence = fact.evidence();
        assertThat(text.substring(evidence.start(), evidence.end()))
            .as("seed %d", SEED)
            .isEqualTo(evidence.quote());
        assertThat(evidence.quote()).as("seed %d", SEED).doesNotContain("\n\n").isNotBlank();
        assertThat(evidence.start()).as("seed %d", SEED).isGreaterThanOrEqualTo(last);
        last = evidence.start();
      }
    }
  }

  @Test
  void extraction_is_the_same_each_time_whatever_came_before() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      texts.add(mix(6));
    }
    List<List<Fact>> forwards = texts.stream().map(this::facts).toList();
    List<List<Fact>> backwards =
        texts.reversed().stream().map(this::facts).collect(Collectors.toList()).reversed();
    List<List<Fact>> apart =
        texts.stream()
            .map(t -> new Extractor(Vocabulary.EMPTY, RULES).extract(Articles.english(t)).facts())
            .toList();
    assertThat(backwards).as("seed %d", SEED).isEqualTo(forwards);
    assertThat(apart).as("seed %d", SEED).isEqualTo(forwards);
  }

  @Test
  void a_question_never_yields_a_fact() {
    for (String sentence : sentences) {
      String question = sentence.replaceAll("[.?]+$", "?");
      assertThat(facts(question)).as(question).isEmpty();
      assertThat(facts("“" + question + "”")).as(question).isEmpty();
    }
  }

  @Test
  void a_missed_revised_or_abandoned_target_is_never_shown_as_met() {
    List<String> verbs =
        List.of(
            "missed its goal of",
            "did not reach its target of",
            "failed to meet its goal of",
            "never met its target of",
            "has not achieved its objective of",
            "fell short of its goal of",
            "cut its target to",
            "lowered its annual goal to",
            "scrapped its goal of",
            "abandoned its plan to build");
    for (int round = 0; round < 60; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 4; i++) {
        String verb = verbs.get(random.nextInt(verbs.size()));
        text.append("Brightco ").append(verb).append(' ').append(20 + random.nextInt(900));
        text.append(random.nextBoolean() ? " shops. " : " homes by 2030. ");
      }
      assertThat(facts(text.toString()))
          .as("seed %d: %s", SEED, text)
          .noneMatch(f -> f instanceof Fact.Target t && t.status() == Fact.Status.MET)
          .anyMatch(f -> f instanceof Fact.Target);
    }
  }

  @Test
  void words_after_the_article_change_none_of_its_facts() {
    for (int round = 0; round < 40; round++) {
      String text = mix(5).strip();
      List<Fact> alone = facts(text);
      List<Fact> more = facts(text + "\n\n" + "leave a reply log out / change %s");
      assertThat(more).as("seed %d", SEED).isEqualTo(alone);
    }
  }

  @Test
  void no_text_makes_it_fail() {
    String parts =
        sentences.stream().collect(Collectors.joining(" "))
            + "$€%'’“”—–-/:.,;()¥½二千万点分之成几\n\n\ud83d\ude00\ud83d双１２";
    for (int round = 0; round < 1_500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        int from = random.nextInt(parts.length());
        text.append(parts, from, Math.min(parts.length(), from + random.nextInt(12)));
      }
      assertThat(facts(text.toString())).as("seed %d round %d", SEED, round).isNotNull();
      extractor.mentions(Articles.english(text.toString()));
      extractor.quantities(Articles.english(text.toString()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "1",
        "1,",
        "9.",
        " ",
        "\n",
        "\n\n",
        "(",
        "“",
        "A ",
        "Aa",
        "the ",
        "$1 ",
        "one ",
        "Mr. ",
        "2014 ",
        "aims to ",
        "of ",
        "aims to sign 5 shops, ",
        "within three years ",
        "goal of 1 million to ",
        "U.S.",
        "-",
        "and A",
        "双",
        "¥1 ",
        "one in ",
        "二",
        "千",
        "两百点",
        "1 000 ",
        "1/",
        "1-",
        "half a ",
        "a third of ",
        "between 1 and ",
        "from 1 to ",
        "four-, ",
        "://"
      })
  void the_cost_is_linear_in_the_length(String part) {
    String text = part.repeat(200_000 / part.length());
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long begun = thread.getCurrentThreadCpuTime();
    facts(text);
    extractor.quantities(Articles.english(text));
    assertThat((thread.getCurrentThreadCpuTime() - begun) / 1_000_000)
        .as("milliseconds of this thread for %s", part)
        .isLessThan(4_000);
  }
}
