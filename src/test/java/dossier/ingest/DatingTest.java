package dossier.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.About;
import dossier.article.Claim;
import dossier.article.Metadata;
import dossier.article.PublicationDate;
import dossier.article.RawArticle;
import dossier.fact.Extractor;
import dossier.fact.Rules;
import dossier.vocabulary.Name;
import dossier.vocabulary.Vocabulary;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatingTest {
  private static final Vocabulary VOCABULARY =
      Vocabulary.of(
          List.of(
              name("lantern-fair", "Lantern Fair", "2017-06-20", "2017-06-21", ""),
              name("moon-sale", "Moon Sale", "2009-10-09", "", "--10-09"),
              name("bread-line", "Bread Line", "2020-05-28", "", ""),
              name("night-market", "Night Market", "2019", "", ""),
              name("river-mall", "River Mall", "2014-06", "2015-06", "")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2014-05-13                      | 2014-05-13",
        "2014                            | 2014",
        "2018-03/2018-05                 | 2018-03/2018-05",
        "2020-05?                        | 2020-05?",
        "2016-11-28T23:30:00Z            | 2016-11-28",
        "2016-11-28 23:30:00             | 2016-11-28",
        "Thu, 28 May 2020 10:00:00 GMT   | 2020-05-28",
        "May 28, 2020                    | 2020-05-28",
        "28. Mai 2020                    | 2020-05-28",
        "28 août 2020                    | 2020-08-28",
        "2020年5月28日                    | 2020-05-28",
        "20200528                        | 2020-05-28",
        "28.05.2020                      | 2020-05-28",
        "May 2020                        | 2020-05",
      })
  void a_claim_is_believed_as_it_is_written(String claim, String edtf) {
    PublicationDate date =
        published("words", new Claim(About.PUBLISHED, claim, "meta: date")).orElseThrow();
    assertThat(date.edtf()).isEqualTo(edtf);
    assertThat(date.evidence()).isEqualTo("meta: date");
  }

  @ParameterizedTest
  @CsvSource({"yesterday", "05/06/2020", "2020-02-30", "0001-01-01", "1970-01-01T00:00:00Z", "n/a"})
  void a_claim_that_means_no_day_is_no_claim(String claim) {
    assertThat(published("words", new Claim(About.PUBLISHED, claim, "meta: date"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://a.example.org/2019/03/07/bridge   | 2019-03-07",
        "https://a.example.org/2019/03/bridge      | 2019-03",
        "https://a.example.org/news/2019-03-07-x   | 2019-03-07",
      })
  void an_address_can_hold_the_day_or_the_month(String url, String edtf) {
    assertThat(
            published("words", new Claim(About.URL, url, "canonical")).map(PublicationDate::edtf))
        .contains(edtf);
  }

  @ParameterizedTest
  @CsvSource({"https://a.example.org/story/12345678", "https://a.example.org/call-0800-12-12-99"})
  void an_address_with_other_numbers_holds_no_date(String url) {
    assertThat(published("words", new Claim(About.URL, url, "canonical"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EBBING, June 21, 2017 — The clock has stopped.           | 2017-06-21",
        "LONDON (Reuters), 3 March 2011 - The clock has stopped.  | 2011-03-03",
      })
  void a_dateline_gives_the_day(String text, String edtf) {
    assertThat(published(text).map(PublicationDate::edtf)).contains(edtf);
  }

  @Test
  void an_updated_line_of_a_clipping_gives_the_day() {
    String text =
        "A Clock Has Stopped\n\nUpdated: June 3, 2019 at 10:15 am\n\nThe clock on the town hall has stopped again.";
    assertThat(
            dated(new RawArticle("a.txt", "a", text, "test", true, List.of()))
                .map(PublicationDate::edtf))
        .contains("2019-06-03");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Last week the town held the Lantern Fair. The Lantern Fair was full.                       | 2017-06-26~/2017-07-02~",
        "The Moon Sale is around the corner. Will the Moon Sale 2015 be good?                       | 2015-08-09~/2015-10-08~",
        "On May 28, the baker began the Bread Line. The Bread Line is long.                         | 2020-05-28~/2020-12-31~",
        "Three years ago the town opened the Night Market. The Night Market is quiet. A cook left in May. | 2022-05~/2022-12~",
        "Last June 2014 they began to build River Mall. Even last summer he called River Mall a flop.| 2014-09~/2015-06~",
        "Zoë moved in on 4 October 2016. The house was built in 1987.                               | 2016-10-04/..",
        "In 2018 the port grew.                                                                     | 2018/..",
      })
  void clues_in_the_text_leave_an_interval(String text, String edtf) {
    PublicationDate date = published(text).orElseThrow();
    assertThat(date.edtf()).isEqualTo(edtf);
    assertThat(date.days().isOneDay()).isFalse();
    assertThat(date.evidence()).startsWith("text: \"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The town plans a new bridge by 2030.",
        "The museum owns 1,100 umbrellas, and 2014 of them are black.",
        "It will open in 2021.",
        "Last week somebody called. A cook left in May.",
        "In 2099 a robot bought umbrellas.",
      })
  void what_tells_nothing_leaves_no_date(String text) {
    assertThat(published(text)).isEmpty();
  }

  @Test
  void the_month_a_file_was_made_counts_only_where_the_text_gives_no_day_and_is_not_much_older() {
    Claim made = new Claim(About.CREATED, "2019-03-07T08:00:00Z", "PDF: CreationDate");
    PublicationDate alone = published("Bread goes by bicycle.", made).orElseThrow();
    assertThat(alone.edtf()).isEqualTo("2019-03~");
    assertThat(alone.evidence()).isEqualTo("PDF: CreationDate");
    assertThat(published("LONDON, May 4, 2019 - Bread goes by bicycle.", made).orElseThrow().edtf())
        .isEqualTo("2019-05-04");
    assertThat(published("The mill burned down in May 2008.", made).orElseThrow().evidence())
        .doesNotContain("CreationDate");
  }

  private static Optional<PublicationDate> published(String text, Claim... claims) {
    return dated(new RawArticle("a.md", "a", text, "test", false, List.of(claims)));
  }

  private static Optional<PublicationDate> dated(RawArticle raw) {
    Clock clock = Clock.fixed(Instant.parse("2024-06-01T00:00:00Z"), ZoneOffset.UTC);
    Metadata about =
        new Understanding(VOCABULARY, new Extractor(VOCABULARY, Rules.builtIn()), clock)
            .of(raw)
            .article()
            .about();
    return about.published();
  }

  private static Name name(String id, String label, String start, String end, String recurs) {
    return new Name(
        id,
        Name.Kind.INITIATIVE,
        label,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(start),
        Optional.of(end).filter(day -> !day.isEmpty()),
        Optional.of(recurs).filter(day -> !day.isEmpty()),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }
}
