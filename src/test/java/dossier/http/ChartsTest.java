package dossier.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The numbers behind charts add up with each other and with the search, and are to be had as
/// tables.
class ChartsTest {
  private static Server server;
  private static Client client;

  @BeforeAll
  static void start() throws IOException {
    server = Server.start(Settings.local(0));
    server.open(Archive.readOnly(Sample.random(11, 80), Sample.vocabulary()));
    client = new Client(server.port());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static long total(String parameters) {
    return client.get("/v1/search?limit=0&facets=none&" + parameters).json().get("total").asLong();
  }

  private static String encoded(JsonNode text) {
    return URLEncoder.encode(text.asString(), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&person=Ada+Lind", "&collapse=duplicates&interval=week"})
  void a_comparison_is_the_histograms_of_its_queries(String filter) {
    JsonNode all = client.get("/v1/compare?q=harbour&q=budget+-ferry&q=bridge" + filter).json();
    List<String> queries = List.of("harbour", "budget+-ferry", "bridge");
    for (int i = 0; i < queries.size(); i++) {
      JsonNode alone = client.get("/v1/histogram?q=" + queries.get(i) + filter).json();
      JsonNode one = all.get("queries").get(i);
      assertThat(one.get("total")).isEqualTo(alone.get("total"));
      assertThat(one.get("missing")).isEqualTo(alone.get("missing"));
      int buckets = 0;
      for (JsonNode bucket : all.get("buckets")) {
        int count = bucket.get("counts").get(i).asInt();
        JsonNode same = bucket(alone, bucket.get("key").asString());
        assertThat(same.path("count").asInt(0)).isEqualTo(count);
        buckets += same.isMissingNode() ? 0 : 1;
      }
      assertThat(buckets).isEqualTo(alone.get("buckets").size());
    }
    assertThat(all.get("total").asLong())
        .isEqualTo(
            total("q=harbour+OR+(budget+-ferry)+OR+bridge" + filter.replace("&interval=week", "")));
    assertThat(all.at("/overlaps/0/total").asLong())
        .isEqualTo(total("q=harbour+budget+-ferry" + filter.replace("&interval=week", "")));
  }

  private static JsonNode bucket(JsonNode histogram, String key) {
    return StreamSupport.stream(histogram.get("buckets").spliterator(), false)
        .filter(bucket -> bucket.get("key").asString().equals(key))
        .findFirst()
        .orElse(Json.MAPPER.missingNode());
  }

  @Test
  void the_query_of_a_term_finds_the_articles_that_are_counted() {
    JsonNode terms = client.get("/v1/terms?q=harbour+ferry&year=2012..2015").json();
    assertThat(terms.get("terms")).isNotEmpty();
    for (JsonNode term : terms.get("terms")) {
      String query = encoded(term.get("query"));
      assertThat(total("q=" + query)).isEqualTo(term.get("archive").asLong());
      assertThat(total("year=2012..2015&q=harbour+ferry+" + query))
          .isEqualTo(term.get("count").asLong());
    }
  }

  @Test
  void the_query_of_an_ngram_finds_the_articles_that_are_counted() {
    JsonNode ngrams = client.get("/v1/ngrams?q=harbour&words=3&person.not=Ada+Lind").json();
    assertThat(ngrams.get("ngrams")).isNotEmpty();
    for (JsonNode ngram : ngrams.get("ngrams")) {
      assertThat(ngram.get("ngram").asString()).contains("harbour");
      assertThat(total("person.not=Ada+Lind&q=" + encoded(ngram.get("query"))))
          .isEqualTo(ngram.get("articles").asLong());
    }
  }

  @Test
  void lines_by_pages_are_one_long_concordance_and_stand_in_their_texts() {
    JsonNode whole = client.get("/v1/kwic?q=harbour&limit=1000&width=12").json();
    List<JsonNode> pages = new ArrayList<>();
    JsonNode page = client.get("/v1/kwic?q=harbour&limit=7&width=12").json();
    page.get("lines").forEach(pages::add);
    while (!page.at("/links/next").isNull()) {
      page = client.get(page.at("/links/next").asString()).json();
      page.get("lines").forEach(pages::add);
    }
    assertThat(pages).isEqualTo(List.copyOf(lines(whole)));
    assertThat(whole.get("total").asInt()).isEqualTo(pages.size()).isGreaterThan(10);
    for (JsonNode line : pages.subList(0, 10)) {
      String id = line.at("/article/id").asString();
      String text = client.get("/v1/articles/" + id).json().get("text").asString();
      assertThat(text.substring(line.get("start").asInt(), line.get("end").asInt()))
          .isEqualTo(line.get("keyword").asString());
      assertThat(text)
          .contains(
              line.get("left").asString()
                  + line.get("keyword").asString()
                  + line.get("right").asString());
    }
  }

  private static List<JsonNode> lines(JsonNode answer) {
    List<JsonNode> lines = new ArrayList<>();
    answer.get("lines").forEach(lines::add);
    return lines;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/histogram?q=harbour",
        "/v1/histogram?q=harbour&by=person",
        "/v1/compare?q=harbour&q=bridge",
        "/v1/terms?q=harbour",
        "/v1/kwic?q=harbour",
        "/v1/ngrams?q=harbour"
      })
  void a_chart_is_a_table_by_suffix_by_format_and_by_accept(String path) {
    Client.Reply suffix = client.get(path.replace("?", ".csv?"));
    assertThat(suffix.status()).isEqualTo(200);
    assertThat(suffix.header("Content-Type")).contains("text/csv;charset=utf-8");
    assertThat(suffix.header("Content-Disposition").orElse(""))
        .contains("harbour")
        .contains(".csv");
    assertThat(client.get(path + "&format=csv").body()).isEqualTo(suffix.body());
    assertThat(client.get(path, "Accept", "text/csv").body()).isEqualTo(suffix.body());
    assertThat(client.get(path, "Accept", "text/csv;q=0.5, */*").type())
        .isEqualTo("application/json");
    assertThat(client.get(path + "&format=json", "Accept", "application/json, text/csv").type())
        .isEqualTo("application/json");
    List<String> rows = suffix.body().lines().toList();
    long commas = rows.getFirst().chars().filter(c -> c == ',').count();
    assertThat(rows).hasSizeGreaterThan(3);
    assertThat(rows)
        .allMatch(row ->
            row.replaceAll("\"[^\"]*\"", "").chars().filter(c -> c == ',').count() == commas);
  }

  @Test
  void a_table_of_lines_leads_to_its_next_page() {
    Client.Reply page = client.get("/v1/kwic.csv?q=harbour&limit=5");
    assertThat(page.header("Link").orElse("")).contains("/v1/kwic.csv?").contains("rel=\"next\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/compare?q=harbour",
        "/v1/compare?q=a&q=b&q=c&q=d&q=e&q=f",
        "/v1/compare?q=harbour&q=%22open&syntax=strict",
        "/v1/histogram?by=title",
        "/v1/histogram?format=xls",
        "/v1/terms?measure=chi",
        "/v1/terms?limit=9999",
        "/v1/kwic?q=",
        "/v1/kwic?q=harbour&sort=relevance",
        "/v1/kwic?q=harbour&cursor=nonsense",
        "/v1/ngrams",
        "/v1/ngrams?q=harbour&words=9",
        "/v1/kwic?q=harbour&facets=year"
      })
  void what_cannot_be_asked_is_refused_with_its_reason(String path) {
    Client.Reply reply = client.get(path);
    assertThat(reply.status()).as(reply.body()).isEqualTo(400);
    assertThat(reply.type()).isEqualTo("application/problem+json");
    assertThat(reply.json().get("errors")).isNotEmpty();
  }

  @Test
  void a_cursor_of_lines_belongs_to_its_query() {
    String cursor =
        client.get("/v1/kwic?q=harbour&limit=3").json().at("/page/nextCursor").asString();
    assertThat(client.get("/v1/kwic?q=harbour&limit=9&cursor=" + cursor).status()).isEqualTo(200);
    assertThat(client.get("/v1/kwic?q=bridge&cursor=" + cursor).status()).isEqualTo(400);
    assertThat(client.get("/v1/kwic?q=harbour&sort=oldest&cursor=" + cursor).status())
        .isEqualTo(400);
    assertThat(client.get("/v1/search?q=harbour&cursor=" + cursor).status()).isEqualTo(400);
  }

  @Test
  void similar_articles_say_what_they_share_and_are_no_copies() {
    JsonNode answer = client.get("/v1/articles/a3/similar?limit=5").json();
    assertThat(answer.get("similar")).isNotEmpty();
    for (JsonNode one : answer.get("similar")) {
      assertThat(one.get("id").asString()).isNotEqualTo("a3");
      assertThat(one.get("shared")).isNotEmpty();
    }
    assertThat(client.get("/v1/articles/nobody/similar").status()).isEqualTo(404);
    assertThat(client.get("/v1/articles/a3/similar?limit=99").status()).isEqualTo(400);
  }
}
