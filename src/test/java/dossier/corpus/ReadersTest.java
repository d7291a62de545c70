package dossier.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.About;
import dossier.article.Claim;
import dossier.article.RawArticle;
import dossier.corpus.ReadOutcome.Skipped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadersTest {
  private static final Folder ARTICLES = new Folder(Path.of("src/test/resources/articles"));

  @TempDir private Path temp;

  @Test
  void markdown_gives_its_front_matter_and_words_without_markup() {
    RawArticle article = fixture("markdown-front-matter.md");
    assertThat(article.claims(About.TITLE).getFirst().value())
        .isEqualTo("A bakery: bread by bicycle");
    assertThat(values(article, About.AUTHOR)).containsExactly("Ines Moreau", "Tom Okafor");
    assertThat(values(article, About.TOPIC)).containsExactly("food", "cycling");
    assertThat(values(article, About.URL))
        .containsExactly("https://news.example.org/bread-by-bicycle");
    assertThat(article.claims(About.PUBLISHED))
        .containsExactly(new Claim(About.PUBLISHED, "2019-05-04", "front matter: published"));
    assertThat(article.clipping()).isFalse();
    assertThat(article.text())
        .startsWith("The bakery Four Corners now brings its bread by bicycle.")
        .contains(
            "more than 90 today",
            "What it costs",
            "rye | €4.20",
            "no orders on Sunday\n\nno delivery in snow")
        .doesNotContain("**", "](", "##", "---", "A bakery: bread by bicycle");
  }

  @Test
  void the_first_heading_is_the_title_of_markdown_without_front_matter() {
    RawArticle article = fixture("markdown-no-front-matter.md");
    assertThat(article.claims(About.TITLE).getFirst().value())
        .isEqualTo("The library stays open at night");
    assertThat(article.text()).startsWith("From September 2021, the town library");
  }

  @Test
  void deep_markdown_is_read_in_bounded_time() {
    String deep =
        "> ".repeat(20_000) + "bottom\n\n" + "*a **b ".repeat(5_000) + "\n\n" + "[".repeat(20_000);
    Folder folder = folder().with("deep.md", deep);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(folder.outcomes()).hasSize(1));
  }

  @Test
  void a_page_gives_its_article_and_not_what_stands_around_it() {
    RawArticle article = fixture("page.html");
    assertThat(article.claims(About.TITLE).getFirst().value())
        .isEqualTo("Why <script>alert(1)</script> is not a headline");
    assertThat(article.clipping()).isFalse();
    assertThat(article.claims(About.PUBLISHED))
        .startsWith(
            new Claim(About.PUBLISHED, "2019-03-07T08:30:00+01:00", "JSON-LD: datePublished"));
    assertThat(values(article, About.PUBLISHER)).containsExactly("The Valley Courier");
    assertThat(values(article, About.TOPIC)).containsExactly("security", "newspapers");
    assertThat(article.text())
        .startsWith("The newspaper found a piece of computer code")
        .contains("within 40 minutes & thanked")
        .doesNotContain(
            "cookies", "Weather", "passwords", "pat on", "Copyright", "secretCounter", "By Ines");
  }

  @Test
  void a_page_without_json_ld_speaks_through_its_meta_elements() {
    RawArticle article = fixture("page-meta-only.html");
    assertThat(article.claims(About.TITLE).getFirst().value()).isEqualTo("The bridge is shut");
    assertThat(values(article, About.PUBLISHED).getFirst()).isEqualTo("2016-11-28T23:30:00Z");
    assertThat(values(article, About.MODIFIED)).containsExactly("2016-12-02T07:00:00Z");
    assertThat(values(article, About.PUBLISHER)).containsExactly("Riverside News");
    assertThat(values(article, About.LANGUAGE).getFirst()).isEqualTo("en-GB");
    assertThat(article.text())
        .contains("Engineers found 14 cracks", "People on foot may still cross");
  }

  @Test
  void json_ld_is_found_inside_a_graph_and_broken_json_ld_is_passed_over() {
    String page =
        """
        <html><head><script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>
        <script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":["Thing","NewsArticle"],
        "headline":"Salt &amp; water","datePublished":"2012-04-05","author":{"name":"Lena Brandt"}}]}</script></head>
        <body><article><p>%s</p></article></body></html>\
        """
            .formatted("The salt works stand by the water and have stood there long. ".repeat(5));
    RawArticle article = folder().with("a.html", page).articles().getFirst();
    assertThat(article.claims(About.TITLE).getFirst().value()).isEqualTo("Salt & water");
    assertThat(values(article, About.AUTHOR)).containsExactly("Lena Brandt");
    assertThat(values(article, About.PUBLISHED)).containsExactly("2012-04-05");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<b>", "<table><tr><td>", "<p><span x='"})
  void a_page_100_000_elements_deep_is_one_outcome_in_bounded_time(String element) {
    String page = "<html><body>" + element.repeat(100_000) + "bottom words";
    Folder folder = folder().with("deep.html", page);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(folder.outcomes()).hasSize(1));
  }

  @Test
  void a_bad_record_is_named_by_its_line_and_the_others_are_read() {
    Folder folder = folder().with("r.jsonl", bytes("records.jsonl"));
    assertThat(folder.articles())
        .extracting(RawArticle::id)
        .containsExactly("r1", "r2", "r3", "r4", "r5");
    assertThat(folder.skipped())
        .singleElement()
        .extracting(Skipped::line)
        .isEqualTo(OptionalInt.of(3));
    RawArticle third = folder.articles().get(2);
    assertThat(third.text()).startsWith("Tram 9 runs again after a pause");
    assertThat(values(third, About.PUBLISHED)).containsExactly("2017-01-08");
    assertThat(values(third, About.ORGANISATION)).containsExactly("Linden Trams");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"title\":\"x\"}", "[1]", "7", "nonsense", "{\"text\":\" \"}", "{\"text\":{}}"})
  void a_record_without_an_article_is_skipped(String line) {
    Folder folder = folder().with("r.jsonl", line + "\n{\"text\":\"good\"}\n");
    assertThat(folder.articles()).extracting(RawArticle::text).containsExactly("good");
    assertThat(folder.skipped()).extracting(Skipped::line).containsExactly(OptionalInt.of(1));
  }

  @Test
  void a_line_of_more_than_five_megabytes_is_skipped() {
    Folder folder = folder().with("r.jsonl", "x".repeat((5 << 20) + 1) + "\n{\"text\":\"good\"}");
    assertThat(folder.articles()).hasSize(1);
    assertThat(folder.skipped())
        .singleElement()
        .extracting(Skipped::reason)
        .asString()
        .startsWith("too large");
  }

  @Test
  void a_record_without_an_id_keeps_its_name_when_lines_are_added_before_it() {
    String record = "{\"text\":\"the same record\"}\n";
    String alone = folder().with("r.jsonl", record).articles().getFirst().id();
    String later =
        folder().with("r.jsonl", "{\"text\":\"new\"}\n" + record).articles().getLast().id();
    assertThat(later).isEqualTo(alone);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1"})
  void text_is_read_in_its_encoding(String charset) {
    String text = "Élodie Fouché a gardé le vieux comptoir, et le café rouvre à Besançon.";
    Folder folder = folder().with("a.txt", text.getBytes(Charset.forName(charset)));
    assertThat(folder.articles().getFirst().text()).isEqualTo(text);
  }

  @Test
  void chinese_text_in_gb18030_is_read_and_one_bad_byte_spoils_only_itself() {
    String chinese = "青石镇的一家旧书店第一次参加购物活动。店主说，当天一共卖出很多书。";
    byte[] broken =
        "Zoë moved in with “two” cats – and Élodie \u0000".getBytes(StandardCharsets.UTF_8);
    broken[broken.length - 1] = (byte) 0xFF;
    Folder folder =
        folder().with("a.txt", chinese.getBytes(Charset.forName("GB18030"))).with("b.txt", broken);
    assertThat(folder.articles().getFirst().text()).isEqualTo(chinese);
    assertThat(folder.articles().getLast().text())
        .startsWith("Zoë moved in with “two” cats")
        .endsWith("\uFFFD");
  }

  private Folder folder() {
    return new Folder(temp);
  }

  private static byte[] bytes(String name) {
    try {
      return Files.readAllBytes(ARTICLES.path().resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RawArticle fixture(String name) {
    return ARTICLES.articles().stream()
        .filter(article -> article.file().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> values(RawArticle article, About about) {
    return article.claims(about).stream().map(Claim::value).toList();
  }
}
