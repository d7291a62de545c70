package dossier.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import dossier.article.Article;
import dossier.lucene.LuceneIndex;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Queries that are kept in the corpus, and many at once.
class SavedTest {
  @TempDir private Path folder = Path.of("");
  private Optional<LuceneIndex> index = Optional.empty();
  private Optional<Server> server = Optional.empty();

  @BeforeEach
  void start() throws IOException {
    LuceneIndex open = LuceneIndex.open(folder.resolve("index"));
    index = Optional.of(open);
    open.put(Sample.line(), List.of());
    open.commit();
    Files.writeString(
        folder.resolve("saved.jsonl"),
        """
        {"id": "harbour", "title": "The harbour", "q": "harbours OR zeppelin", "year": 2017}

        {"id": "all"}
        {"id": "slip", "yaer": "2017"}
        {"id": "harbour", "q": "again"}
        {"id": "no good", "q": "x"}
        not JSON
        """);
    server = Optional.of(Server.start(Settings.local(0)));
    server.get().open(Archive.readOnly(open, Sample.vocabulary()).of(folder));
  }

  @AfterEach
  void stop() throws IOException {
    server.orElseThrow().close();
    index.orElseThrow().close();
  }

  private Client client() {
    return new Client(server.orElseThrow().port());
  }

  @Test
  void saved_queries_are_listed_and_lines_that_are_none_are_told_of() throws IOException {
    Client.Reply reply = client().get("/v1/saved");
    new Contract().check("GET", "/v1/saved", 200, reply.type(), reply.json());
    assertThat(reply.json().get("saved"))
        .extracting(one -> one.get("id").asString() + " " + one.get("total"))
        .containsExactly("harbour 1", "all 1");
    assertThat(reply.json().get("problems"))
        .extracting(one -> one.get("line").asInt())
        .containsExactlyInAnyOrder(4, 5, 6, 7);
    Files.writeString(folder.resolve("saved.jsonl"), "{\"id\": \"new\", \"q\": \"quay\"}\n");
    String tag = reply.header("ETag").orElseThrow();
    assertThat(client().get("/v1/saved", "If-None-Match", tag).json().at("/saved/0/id").asString())
        .isEqualTo("new");
  }

  @Test
  void a_feed_says_which_words_were_found() throws Exception {
    SyndFeed atom =
        new SyndFeedInput().build(new StringReader(client().get("/v1/saved/harbour.atom").body()));
    assertThat(atom.getTitle()).isEqualTo("The harbour");
    assertThat(atom.getEntries()).hasSize(1);
    assertThat(atom.getEntries().getFirst().getCategories())
        .filteredOn(category -> "#matched".equals(category.getTaxonomyUri()))
        .extracting(category -> category.getName())
        .containsExactly("Harbour");
    Client.Reply json = client().get("/v1/saved/harbour.json");
    new Contract().check("GET", "/v1/saved/{id}.{form}", 200, "application/feed+json", json.json());
    assertThat(json.json().at("/items/0/_dossier/matched/0").asString()).isEqualTo("Harbour");
    assertThat(json.json().at("/items/0/content_text").asString()).contains("Harbour Line");
  }

  @Test
  void what_is_new_since_a_run_is_what_came_after_it_whatever_its_date() throws IOException {
    JsonNode before = client().get("/v1/saved/all.json").json();
    String moment = before.at("/_dossier/updated").asString();
    assertThat(ids("/v1/saved/all.json?since=" + moment)).isEmpty();
    Article copy = Sample.line();
    index.orElseThrow().put(copy, List.of());
    index.orElseThrow().put(Sample.undated(), List.of());
    index.orElseThrow().commit();
    assertThat(ids("/v1/saved/all.json?since=" + moment)).containsExactly("undated");
    assertThat(ids("/v1/saved/all.json")).containsExactly("undated", "line");
    assertThat(ids("/v1/saved/all.json?since=2001")).containsExactly("undated", "line");
    assertThat(ids("/v1/saved/all.json?since=2999-01-01")).isEmpty();
    assertThat(client().get("/v1/search?sort=added").json().at("/hits/0/id").asString())
        .isEqualTo("undated");
  }

  @Test
  void a_long_feed_goes_on_at_its_next_page() throws IOException {
    index.orElseThrow().put(Sample.undated(), List.of());
    index.orElseThrow().commit();
    JsonNode first = client().get("/v1/saved/all.json?limit=1").json();
    String next = first.get("next_url").asString();
    JsonNode second = client().get(next).json();
    assertThat(second.at("/items/0/_dossier/article").asString()).isEqualTo("line");
    assertThat(second.has("next_url")).isFalse();
    assertThat(client().get(next.replace("all", "harbour")).status()).isEqualTo(400);
  }

  private List<String> ids(String path) {
    List<String> ids = new ArrayList<>();
    client()
        .get(path)
        .json()
        .get("items")
        .forEach(item -> ids.add(item.at("/_dossier/article").asString()));
    return ids;
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/saved/nobody.atom, 404",
    "/v1/saved/slip.json, 400",
    "/v1/saved/all.rss, 404",
    "/v1/saved/all.json?since=lately, 400",
    "/v1/saved/all.json?limit=1000, 400",
    "/v1/saved/all.json?q=x, 400"
  })
  void what_is_not_there_is_said(String path, int status) {
    assertThat(client().get(path).status()).isEqualTo(status);
  }

  @Test
  void a_bad_line_does_not_stop_the_rest_of_a_batch() throws IOException {
    Client.Reply reply =
        client()
            .send(
                "POST",
                "/v1/batch?syntax=strict&limit=1",
                "harbour line\n\n\"unbalanced\nzeppelin\n/re.*/\n" + "x ".repeat(2_500) + "\n",
                "Content-Type",
                "text/plain");
    new Contract().check("POST", "/v1/batch", 200, reply.type(), reply.json());
    assertThat(reply.json().get("lines"))
        .extracting(line ->
            line.get("line") + " " + line.get("total") + " " + line.get("code").asString(""))
        .containsExactly(
            "1 1 ",
            "3 null query-syntax",
            "4 0 ",
            "5 null regexp-not-supported",
            "6 null query-too-long");
    assertThat(reply.json().get("answered").asInt()).isEqualTo(2);
    assertThat(reply.json().get("empty").asInt()).isEqualTo(1);
    assertThat(reply.json().get("refused").asInt()).isEqualTo(3);
    assertThat(reply.json().at("/lines/0/hits/0/id").asString()).isEqualTo("line");
  }

  @Test
  void a_table_of_queries_has_columns_for_filters_and_comes_back_as_a_table() {
    String table =
        "name,q,year\r\none,harbour,2017 | 2019\r\ntwo,harbour,2018\r\n,\"a\nb\",20l9\r\n";
    Client.Reply reply =
        client().send("POST", "/v1/batch", table, "Content-Type", "text/csv", "Accept", "text/csv");
    assertThat(reply.body().lines().map(line -> line.replaceAll("^((?:[^,]*,){4}).*", "$1")))
        .startsWith("line,q,parsed,total,", "2,harbour,harbour,1,", "3,harbour,harbour,0,");
    assertThat(reply.body()).contains("invalid-parameter");
    JsonNode json = client().send("POST", "/v1/batch", table, "Content-Type", "text/csv").json();
    assertThat(json.get("ignored")).extracting(JsonNode::asString).containsExactly("name");
  }

  @ParameterizedTest
  @CsvSource({
    "text/csv, 'name,year\nx,2017', 400",
    "application/json, '{}', 415",
    "text/csv, 'q\n\"never closed', 400"
  })
  void what_is_no_batch_is_refused(String type, String body, int status) {
    assertThat(client().send("POST", "/v1/batch", body, "Content-Type", type).status())
        .isEqualTo(status);
  }

  @Test
  void a_browser_is_told_how_to_search_here() {
    Client.Reply reply = client().get("/opensearch.xml");
    assertThat(reply.type()).isEqualTo("application/opensearchdescription+xml");
    assertThat(reply.body())
        .contains("http://127.0.0.1:" + server.orElseThrow().port() + "/?q={searchTerms}");
  }
}
