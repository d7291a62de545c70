package dossier.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanerTest {
  private static final long SEED = Long.getLong("seed", 5);
  private static final Path FIXTURES = Path.of("src/test/resources/articles");
  private static final String BODY =
      """
      The town library will stay open until midnight, the council said on Monday, and the lamps will burn as long as readers want them.

      About 70 students asked for it in a letter. They had counted the nights on which they were sent home before they were done.

      The council has set aside 18,000 pounds for the first year. “It is a small price,” said the mayor, who reads at night himself.\
      """;
  private static final List<String> JUNK =
      List.of(
          "Leave a Reply",
          "Comments are closed.",
          "Share this:",
          "Discover more",
          "Pin It on Pinterest",
          "3 Comments",
          "This site uses Akismet to reduce spam. Learn how your comment data is processed.",
          "About the author",
          "You might also like",
          "Copyright 2011 Linden Weekly. All rights reserved.",
          "About nightreader",
          "On March 3, a shop opened a new wareh...\nSeven ways to wrap a parcel, and why...",
          "Tags: a, b, c",
          "Kommentar verfassen",
          "Laisser un commentaire",
          "Deja un comentario",
          "相关阅读：别的新闻");

  private final Cleaner cleaner = new Cleaner(Vocabulary.EMPTY);

  @Test
  void a_clipping_is_told_apart_into_title_byline_article_and_junk() throws IOException {
    Clipping clipping = cleaner.clean(fixture("plain-clipping.txt"));
    assertThat(clipping.title()).contains("Harbour Lane Opens Its Doors to Small Sellers");
    assertThat(clipping.of(Line.Kind.BYLINE).getFirst()).isEqualTo("By Ada Lindqvist");
    assertThat(clipping.text())
        .startsWith("DETROIT, June 21, 2017 — Alibaba closed")
        .endsWith("she said, and laughed.")
        .contains("workshop on labels");
  }

  @Test
  void teasers_and_lines_in_another_script_are_not_the_article() throws IOException {
    assertThat(cleaner.clean(fixture("deceptive-date.txt")).text()).endsWith("can open soon.");
    String mixed = BODY + "\n\n1、跨境卖家发货邮件模板，欢迎收藏\n<span data-x=\"[[20\n&nbsp;";
    assertThat(cleaner.clean(mixed).text()).isEqualTo(BODY);
  }

  @Test
  void a_caption_with_a_credit_or_that_the_article_repeats_is_left_out() {
    String caption = "The town library will stay open until midnight, the council said";
    assertThat(cleaner.clean("Photo: Zoë Håkansson\n" + caption + "\n" + BODY).text())
        .isEqualTo(BODY);
  }

  @Test
  void what_follows_an_editors_mark_on_the_last_line_is_cut_off() {
    String tail = " Editor✎ Robin/ Disclaimer: This article is copyrighted. |";
    assertThat(cleaner.clean(BODY + tail).text()).isEqualTo(BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A short last word.",
        "“Share this house with me,” he said, and she did.",
        "Comments are closed to nobody, says the mayor, who answers every letter himself.",
        "Who pays",
        "Copyright law is older than the library.",
        "She wrote: “We wait and see ...”"
      })
  void what_only_looks_like_junk_stays(String line) {
    assertThat(cleaner.clean(BODY + "\n\n" + line + "\n\n" + BODY.substring(0, 130)).text())
        .contains(line);
  }

  @Test
  void junk_after_an_article_changes_nothing() {
    Random random = new Random(SEED);
    for (int i = 0; i < 200; i++) {
      StringBuilder clipping = new StringBuilder(BODY);
      for (int n = 1 + random.nextInt(5); n > 0; n--) {
        clipping.append("\n\n").append(JUNK.get(random.nextInt(JUNK.size())));
      }
      assertThat(cleaner.clean(clipping.toString()).text())
          .as("seed %d, %s", SEED, clipping)
          .isEqualTo(BODY);
    }
  }

  @Test
  void no_word_is_made_up_and_the_same_clipping_gives_the_same_article() throws IOException {
    List<String> lines = new ArrayList<>(JUNK);
    for (String file :
        List.of("plain-clipping.txt", "deceptive-date.txt", "no-title.txt", "chinese.txt")) {
      lines.addAll(fixture(file).lines().toList());
    }
    Random random = new Random(SEED);
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      random
          .ints(12, 0, lines.size())
          .forEach(n -> text.append(lines.get(n)).append(random.nextBoolean() ? "\n" : "\n\n"));
      String cleaned = cleaner.clean(text.toString()).text();
      assertThat(cleaner.clean(text.toString()).text()).isEqualTo(cleaned);
      String flat = flat(text.toString());
      assertThat(cleaned.lines().filter(line -> !line.isEmpty()))
          .as("seed %d, %s", SEED, text)
          .allSatisfy(line -> assertThat(flat).contains(flat(line)));
    }
  }

  @Test
  void lines_wrapped_at_a_width_become_paragraphs_and_others_stay_apart() {
    String wrapped =
        """
        The old bridge at Riverside is closed to cars for eight
        weeks. Engineers found 14 cracks in the northern arch, and
        the town does not want to run any risk. People on foot may
        still cross.\
        """;
    assertThat(cleaner.clean(wrapped).text()).isEqualTo(wrapped.replace('\n', ' '));
    String apart = "The first line is a sentence of its own.\nThe second is one too.\nAnd a third.";
    assertThat(Paragraphs.normalised(apart)).isEqualTo(apart.replace("\n", "\n\n"));
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static String fixture(String name) throws IOException {
    return Files.readString(FIXTURES.resolve(name));
  }
}
