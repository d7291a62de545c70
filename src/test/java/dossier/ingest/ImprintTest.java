package dossier.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.About;
import dossier.article.Claim;
import dossier.article.Metadata;
import dossier.article.PublicationDate;
import dossier.article.RawArticle;
import dossier.fact.Extractor;
import dossier.fact.Rules;
import dossier.vocabulary.Vocabulary;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImprintTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);
  private static final Vocabulary VOCABULARY = Vocabulary.of(List.of());
  private static final Understanding UNDERSTANDING =
      new Understanding(
          VOCABULARY,
          new Extractor(VOCABULARY, Rules.builtIn()),
          Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
  private static final String GERMAN =
      "Die Fähre hält ab heute schon um zwölf Uhr mittags, und das hat mit dem Wind zu tun, der in diesem Jahr stärker ist"
          + " als in den Jahren davor. Die Leute im Hafen sind nicht froh, aber sie haben es kommen sehen. Wer nach der"
          + " Insel will, der muss nun früh aufstehen oder bis zum Abend auf das nächste Schiff warten.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Von Ada Lindqvist, Redakteurin           | Ada Lindqvist",
        "Lindqvist, Ada                           | Ada Lindqvist",
        "Ada Lindqvist (dpa)                      | Ada Lindqvist",
        "Ada Lindqvist, Tom Okafor and Bo Berg    | Ada Lindqvist; Tom Okafor; Bo Berg",
        "Ada Lindqvist; ADA LINDQVIST             | Ada Lindqvist",
        "Ada Lindqvist ada@quay.example           | Ada Lindqvist",
        "Written by Ada Lindqvist on May 3, 2019  | Ada Lindqvist",
        "By Ada Lindqvist, Staff Writer           | Ada Lindqvist",
        "https://quay.example/ada                 | ''",
        "null                                     | ''",
      })
  void a_claim_gives_names_only(String claim, String names) {
    assertThat(String.join("; ", AuthorNames.of(claim))).isEqualTo(names);
  }

  @Test
  void people_come_before_the_newsroom_and_the_publisher() {
    Metadata about =
        about(
            "words",
            new Claim(About.PUBLISHER, "The Quay", "meta: og:site_name"),
            new Claim(About.AUTHOR, "The Quay", "JSON-LD: author"),
            new Claim(About.AUTHOR, "Redaktion", "meta: author"),
            new Claim(About.AUTHOR, "Ada Lind", "page: byline"));
    assertThat(about.authors()).containsExactly("Ada Lind");
    assertThat(about.origins())
        .containsEntry(About.AUTHOR, "page: byline")
        .containsEntry(About.PUBLISHER, "meta: og:site_name")
        .doesNotContainKey(About.SECTION);
  }

  @Test
  void a_text_clearly_in_another_language_than_its_template_is_believed() {
    Metadata about = about(GERMAN, new Claim(About.LANGUAGE, "en", "html: lang"));
    assertThat(about.language().toLanguageTag()).isEqualTo("de");
    assertThat(about.origins())
        .containsEntry(About.LANGUAGE, "text: detected, against html: lang en");
  }

  @Test
  void a_day_shown_to_readers_goes_before_that_of_greenwich() {
    PublicationDate date =
        about(
                "words",
                new Claim(About.PUBLISHED, "2019-04-04T05:10:00Z", "JSON-LD: datePublished"),
                new Claim(About.PUBLISHED, "2019-04-03", "page: time \"April 3, 2019\""))
            .published()
            .orElseThrow();
    assertThat(date.edtf()).isEqualTo("2019-04-03");
    assertThat(date.evidence()).contains("April 3, 2019").contains("JSON-LD: datePublished");
  }

  @Test
  void a_month_is_narrowed_by_a_day_in_it_and_by_no_other() {
    Claim month = new Claim(About.PUBLISHED, "2019-04", "meta: date");
    assertThat(date(month, new Claim(About.PUBLISHED, "2019-04-03", "page: time")))
        .isEqualTo("2019-04-03");
    assertThat(date(month, new Claim(About.PUBLISHED, "2019-05-03", "page: time")))
        .isEqualTo("2019-04");
  }

  @Test
  void where_only_a_change_is_known_it_stands_as_about_then_and_says_so() {
    PublicationDate date =
        about("words", new Claim(About.MODIFIED, "2019-04-03", "meta: last-modified"))
            .published()
            .orElseThrow();
    assertThat(date.edtf()).isEqualTo("2019-04-03~");
    assertThat(date.evidence()).startsWith("meta: last-modified, the last change");
  }

  @Test
  void no_claim_makes_an_article_of_the_future() {
    long seed = Long.getLong("seed", 7L);
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      LocalDate day = TODAY.plusDays(random.nextInt(-2000, 2000));
      About kind = random.nextBoolean() ? About.PUBLISHED : About.MODIFIED;
      about("words", new Claim(kind, day.toString(), "meta: date"))
          .published()
          .ifPresent(date ->
              assertThat(date.days().first())
                  .as("seed %d, claim %s", seed, day)
                  .isBeforeOrEqualTo(TODAY.plusDays(1))
                  .isEqualTo(day));
    }
  }

  private static String date(Claim... claims) {
    return about("words", claims).published().orElseThrow().edtf();
  }

  private static Metadata about(String text, Claim... claims) {
    return UNDERSTANDING
        .of(new RawArticle("a.html", "a", text, "test", false, List.of(claims)))
        .article()
        .about();
  }
}
