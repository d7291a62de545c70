package dossier.http;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.article.Metadata;
import dossier.search.Index;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The pages that the server makes, as a browser without JavaScript and a reference manager see
/// them.
class PagesTest {
  private static final String MARKUP =
      "</script><script>alert(1)</script> \"quoted\" & <b>bold</b>";

  private static Server server;
  private static Client client;

  @BeforeAll
  static void start() throws IOException {
    Index index = Sample.small();
    index.put(hostile(), List.of());
    index.commit();
    server = Server.start(Settings.local(0));
    server.open(Archive.readOnly(index, Sample.vocabulary()));
    client = new Client(server.port());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /// An article whose every text tries to be markup.
  private static Article hostile() {
    Metadata plain = Sample.undated().about();
    return new Article(
        new Metadata(
            new ArticleId("hostile"),
            Optional.of(MARKUP),
            MARKUP,
            List.of(MARKUP),
            Optional.of(MARKUP),
            plain.section(),
            plain.published(),
            plain.modified(),
            plain.language(),
            Optional.of(URI.create("javascript:alert(2)")),
            plain.file(),
            plain.tags(),
            plain.mentionedYears(),
            plain.duplicateOf(),
            Map.of()),
        MARKUP + "\n\nsecond");
  }

  private static Document page(String path) {
    return Jsoup.parse(client.get(path).body());
  }

  private static List<String> meta(Document page, String name) {
    return page.select("meta[name=" + name + "]").eachAttr("content");
  }

  @Test
  void an_article_is_read_without_its_script() {
    Document page = page("/articles/line");
    assertThat(page.title()).isEqualTo("Harbour Line promised – Dossier");
    assertThat(page.select("#view h1").text()).isEqualTo("Harbour Line promised");
    assertThat(page.select("#view .text p").eachText())
        .containsExactly(
            "The Harbour Line 🚋 will carry 2 million passengers by 2021, the minister said.",
            "Critics call <b>the plan</b> & its budget a dream.");
    assertThat(page.select("#view a[href=/v1/articles/line/cite.ris]")).isNotEmpty();
    assertThat(page.select("noscript")).isEmpty();
  }

  @Test
  void its_head_tells_reference_managers_what_it_is() {
    Document page = page("/articles/line");
    assertThat(meta(page, "citation_title")).containsExactly("Harbour Line promised");
    assertThat(meta(page, "citation_author")).containsExactly("Ada Lind");
    assertThat(meta(page, "citation_publication_date")).containsExactly("2017/06");
    assertThat(meta(page, "citation_public_url")).containsExactly("https://quay.example/line");
    assertThat(meta(page, "DC.date")).containsExactly("2017-06");
    assertThat(meta(page, "DC.publisher")).containsExactly("The Quay");
    assertThat(meta(page, "description")).allMatch(text -> text.startsWith("The Harbour Line"));
    JsonNode data = jsonLd(page);
    assertThat(data.get("@type").asString()).isEqualTo("NewsArticle");
    assertThat(data.get("headline").asString()).isEqualTo("Harbour Line promised");
    for (String href : page.select("link[rel=alternate]").eachAttr("href")) {
      assertThat(client.get(href).status()).as("%s", href).isEqualTo(200);
    }
  }

  private static JsonNode jsonLd(Document page) {
    return Json.MAPPER.readTree(page.select("script[type=application/ld+json]").html());
  }

  @Test
  void hostile_text_stays_text_wherever_it_stands() {
    Document page = page("/articles/hostile");
    assertThat(page.select("script:not([src])").eachAttr("type"))
        .containsExactly("application/ld+json");
    assertThat(page.select("#view b, #view script, a[href^=javascript]")).isEmpty();
    assertThat(page.select("#view h1").text()).isEqualTo(MARKUP);
    assertThat(meta(page, "citation_title")).containsExactly(MARKUP);
    assertThat(meta(page, "citation_public_url")).isEmpty();
    assertThat(jsonLd(page).get("headline").asString()).isEqualTo(MARKUP);
  }

  @Test
  void a_page_that_does_not_exist_says_so() {
    for (String path : List.of("/articles/nobody", "/articles/no.body", "/initiatives/nothing")) {
      Client.Reply reply = client.get(path);
      assertThat(reply.status()).as("%s", path).isEqualTo(404);
      assertThat(reply.type()).isEqualTo("text/html");
      assertThat(Jsoup.parse(reply.body()).select("#view h1").text())
          .startsWith("There is no such");
    }
  }

  @Test
  void pages_have_the_strict_policy_and_are_kept_while_nothing_changes() {
    for (String path : List.of("/articles/line", "/initiatives/harbour-line")) {
      Client.Reply reply = client.get(path);
      assertThat(reply.header("Content-Security-Policy"))
          .hasValueSatisfying(policy ->
              assertThat(policy)
                  .startsWith("default-src 'none'; script-src 'self'; style-src 'self'"));
      String tag = reply.header("ETag").orElseThrow();
      assertThat(client.get(path, "If-None-Match", tag).status()).isEqualTo(304);
    }
  }

  @Test
  void a_dossier_shows_each_promise_with_its_state_and_the_words_it_rests_on() {
    Document page = page("/initiatives/harbour-line?asOf=2022");
    assertThat(page.select("#view h1").text()).isEqualTo("Harbour Line");
    JsonNode api = client.get("/v1/initiatives/harbour-line?asOf=2022").json();
    JsonNode promise = api.get("promises").get(0);
    assertThat(page.select("section[aria-label=Promises] h3 .state").eachText())
        .containsExactly(promise.get("state").asString());
    assertThat(page.select("section[aria-label=Promises] q").eachText())
        .contains("will carry 2 million passengers by 2021");
    for (String href : page.select("#view a[href^=/]").eachAttr("href")) {
      assertThat(client.get(href).status()).as("%s", href).isEqualTo(200);
    }
  }

  @Test
  void a_dossier_of_a_day_that_is_none_is_refused() {
    Client.Reply reply = client.get("/initiatives/harbour-line?asOf=20l9");
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.type()).isEqualTo("text/html");
  }

  @Test
  void an_archive_that_is_not_open_yet_says_so_on_its_pages() {
    try (Server early = Server.start(Settings.local(0))) {
      Client.Reply reply = new Client(early.port()).get("/articles/line");
      assertThat(reply.status()).isEqualTo(503);
      assertThat(reply.type()).isEqualTo("text/html");
      assertThat(reply.header("Retry-After")).isPresent();
    }
  }
}
