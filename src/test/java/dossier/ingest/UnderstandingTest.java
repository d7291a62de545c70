package dossier.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.About;
import dossier.article.Article;
import dossier.article.Claim;
import dossier.article.Metadata;
import dossier.article.RawArticle;
import dossier.article.Tag;
import dossier.fact.Extractor;
import dossier.fact.Rules;
import dossier.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnderstandingTest {
  private static final Understanding UNDERSTANDING = understanding();

  @Test
  void an_initiative_is_tagged_when_the_title_names_it_or_the_text_twice() {
    String once = "The visitors saw Gateway ’17 and went home.";
    assertThat(tags(raw("A quiet day", once), Tag.Kind.INITIATIVE)).isEmpty();
    assertThat(tags(raw("Gateway ’17 begins", "The visitors went home."), Tag.Kind.INITIATIVE))
        .containsExactly("gateway-17");
    assertThat(tags(raw("A quiet day", once + " Gateway 17 was full."), Tag.Kind.INITIATIVE))
        .containsExactly("gateway-17");
  }

  @Test
  void brought_names_stand_beside_those_found_each_once() {
    Article article =
        article(
            raw(
                "t",
                "Jack Ma spoke in Detroit.",
                new Claim(About.PERSON, "Ma Yun", "record: people"),
                new Claim(About.PERSON, "Lena Brandt", "record: people"),
                new Claim(About.TOPIC, "Bread & Salt", "record: topics")));
    assertThat(article.about().tags())
        .containsExactly(
            new Tag(Tag.Kind.PERSON, "jack-ma", "Jack Ma", true),
            new Tag(Tag.Kind.PERSON, "lena-brandt", "Lena Brandt", true),
            new Tag(Tag.Kind.TOPIC, "bread-salt", "Bread & Salt", true),
            new Tag(Tag.Kind.PLACE, "detroit", "Detroit", false));
  }

  @Test
  void the_first_words_stand_in_for_a_missing_title_and_say_so() throws IOException {
    Metadata about = article(clipping("no-title.txt")).about();
    assertThat(about.title()).isEmpty();
    assertThat(about.heading())
        .isEqualTo(
            "The ferry company Northern Sound carried 1.2 million passengers in 2018, the …");
  }

  @Test
  void a_chinese_clipping_has_its_title_reporter_and_language() throws IOException {
    Metadata about = article(clipping("chinese.txt")).about();
    assertThat(about.title()).contains("青石镇旧书店参加双十一");
    assertThat(about.authors()).containsExactly("林小禾");
    assertThat(about.language()).isEqualTo(Locale.CHINESE);
    assertThat(about.published().orElseThrow().days().isOneDay()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ada Lindqvist                      | Ada Lindqvist",
        "By Ada Lindqvist and Tom Okafor       | Ada Lindqvist; Tom Okafor",
        "Written by Ada Lindqvist, Tom Okafor  | Ada Lindqvist; Tom Okafor",
        "Ada LindqvistAuthor                   | Ada Lindqvist",
        "By Ada van der Berg · May 3, 2019     | Ada van der Berg",
        "Von Lena Brandt                       | Lena Brandt",
        "By the end of the year                | ''",
        "By Monday                             | ''",
      })
  void a_byline_names_the_authors(String line, String names) {
    assertThat(String.join("; ", Byline.names(line))).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://news.example.org/a?b=c | https://news.example.org/a?b=c",
        "javascript:alert(1)            | ''",
        "urn:sha256:2e88                | ''",
        "http://                        | ''",
        "not an address                 | ''",
      })
  void only_an_address_that_a_reader_can_follow_is_kept(String claimed, String kept) {
    Optional<URI> url =
        article(raw("t", "text", new Claim(About.URL, claimed, "record: url"))).about().url();
    assertThat(url.map(URI::toString).orElse("")).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The clock on the town hall has stopped at ten past four, for the third time in five years.",
        "de | Die Uhr am Rathaus ist um zehn nach vier stehen geblieben, zum dritten Mal in fünf Jahren.",
        "fr | Le café de la Gare a rouvert ses portes à Besançon après dix-huit mois de travaux.",
        "es | El reloj del ayuntamiento se paró a las cuatro y diez, por tercera vez en cinco años.",
        "ja | 町役場の時計が四時十分で止まっています。この五年で三度目のことだそうです。",
        "ko | 시청의 시계가 네 시 십 분에 멈췄다. 지난 오 년 동안 벌써 세 번째이고 사람들은 이제 전화기를 본다고 한다.",
        "ru | Часы на ратуше остановились в десять минут пятого, уже в третий раз за последние пять лет.",
        "pl | Zegar na ratuszu zatrzymał się dziesięć po czwartej, już trzeci raz w ciągu pięciu lat.",
        "'' | Zegar 17",
      })
  void the_language_is_told_from_the_text(String language, String text) {
    assertThat(article(raw("t", text)).about().language().getLanguage()).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({"en-GB, en-GB", "en_GB, en-GB", "FR, fr", "german, de", "???, en"})
  void what_the_file_says_of_its_language_comes_first(String claimed, String language) {
    String text =
        "The clock on the town hall has stopped at ten past four, for the third time in five years.";
    Claim claim = new Claim(About.LANGUAGE, claimed, "html: lang");
    assertThat(article(raw("t", text, claim)).about().language().toLanguageTag())
        .isEqualTo(language);
  }

  @Test
  void what_cannot_stand_in_text_is_replaced() {
    assertThat(article(raw("t", "one\u0000two \uD800 three\u0007 🙂")).text())
        .isEqualTo("one two \uFFFD three  🙂");
  }

  private static RawArticle raw(String title, String text, Claim... claims) {
    List<Claim> all = new ArrayList<>(List.of(new Claim(About.TITLE, title, "test")));
    all.addAll(List.of(claims));
    return new RawArticle("a.md", "a", text, "test", false, all);
  }

  private static RawArticle clipping(String name) throws IOException {
    String text = Files.readString(Path.of("src/test/resources/articles").resolve(name));
    return new RawArticle(name, name, text, "test", true, List.of());
  }

  private static Article article(RawArticle raw) {
    return UNDERSTANDING.of(raw).article();
  }

  private static List<String> tags(RawArticle raw, Tag.Kind kind) {
    return article(raw).about().tags(kind).stream().map(Tag::id).toList();
  }

  private static Understanding understanding() {
    try {
      Vocabulary vocabulary = Vocabulary.load(Path.of("corpus/vocabulary")).vocabulary();
      return new Understanding(
          vocabulary, new Extractor(vocabulary, Rules.builtIn()), Clock.systemUTC());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
