package dossier.http;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.corpus.Inventory;
import dossier.fact.Extractor;
import dossier.fact.Rules;
import dossier.ingest.Ingest;
import dossier.ingest.Relearned;
import dossier.ingest.Understanding;
import dossier.search.Index;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Writing over HTTP: who may, what is taken, and when it is seen.
class WritingTest {
  private static final String TOKEN = "correct-horse-battery-staple";
  private static final String BODY =
      "{\"title\":\"Ferry ends\",\"text\":\"The ferry made its last trip.\",\"published\":\"2016-05\",\"orgs\":[\"Quay\"]}";
  private static final String[] AS_WRITER = {
    "Authorization", "Bearer " + TOKEN, "Content-Type", "application/json"
  };

  @TempDir private static Path folder;
  private static Server server;
  private static Client client;
  private static Contract contract;

  @BeforeAll
  static void start() throws IOException {
    var vocabulary = Sample.vocabulary();
    Index index = Sample.small();
    var understanding =
        new Understanding(
            vocabulary, new Extractor(vocabulary, Rules.builtIn()), Clock.systemUTC());
    var ingest = new Ingest(index, Inventory.load(folder, "model", "shape"), understanding, 0.8);
    server = Server.start(new Settings("127.0.0.1", 0, Set.of(), Set.of(), Optional.of(TOKEN)));
    Reload reload = () -> reloaded(ingest.relearn(understanding));
    server.open(Archive.of(index, vocabulary, Rules.builtIn(), ingest, reload));
    client = new Client(server.port());
    contract = new Contract();
  }

  private static Reloaded reloaded(Relearned articles) {
    return new Reloaded(
        new Reloaded.Changes(List.of("person/ines"), List.of(), List.of()),
        new Reloaded.Changes(List.of(), List.of(), List.of()),
        List.of("C:/names/people.jsonl:3:7: not JSON: oh: no", "places.jsonl: the file is gone"),
        articles);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void an_article_that_is_put_is_found_at_once_and_gone_when_deleted() {
    Client.Reply created = client.send("PUT", "/v1/articles/ferry", BODY, AS_WRITER);
    contract.check("PUT", "/v1/articles/{id}", created.status(), created.type(), created.json());
    assertThat(created.status()).isEqualTo(201);
    assertThat(created.header("Location")).contains("/v1/articles/ferry");
    JsonNode hits = client.get("/v1/search?q=ferry+trip&year=2016&organisation=quay").json();
    assertThat(hits.get("total").asInt()).isEqualTo(1);
    assertThat(hits.at("/hits/0/id").asString()).isEqualTo("ferry");
    Client.Reply replaced = client.send("PUT", "/v1/articles/ferry", BODY, AS_WRITER);
    assertThat(replaced.status()).isEqualTo(200);
    assertThat(replaced.json().get("result").asString()).isEqualTo("replaced");
    assertThat(client.send("DELETE", "/v1/articles/ferry", "", AS_WRITER).status()).isEqualTo(204);
    assertThat(client.get("/v1/articles/ferry").status()).isEqualTo(404);
    assertThat(client.send("DELETE", "/v1/articles/ferry", "", AS_WRITER).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Bearer",
        "Bearer ",
        "Bearer wrong",
        "Basic YTpi",
        "Bearer " + TOKEN + "x",
        TOKEN
      })
  void nobody_writes_without_the_token(String authorization) {
    for (String method : new String[] {"PUT", "DELETE"}) {
      Client.Reply reply =
          client.send(method, "/v1/articles/line", BODY, "Authorization", authorization);
      assertThat(reply.status()).isEqualTo(401);
      assertThat(reply.header("WWW-Authenticate")).isPresent();
      assertThat(reply.type()).isEqualTo("application/problem+json");
    }
    assertThat(client.get("/v1/articles/line").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hello",
        "[]",
        "null",
        "{\"title\":\"a\"}",
        "{\"text\":\"  \"}",
        "{\"text\":7}",
        "{\"text\":\"b\",\"title\":{\"a\":1}}",
        "{\"text\":\"b\",\"published\":[]}",
        "{\"text\":\"b\",\"published\":\"2024-02-30\"}",
        "{\"text\":\"b\",\"published\":\"2024-02-30T10:00:00Z\"}",
        "{\"text\":\"b\",\"published\":\"soon\"}",
        "{\"text\":\"b\",\"text\":\"c\"}",
        "{\"text\":\"b\"} x",
        "{\"text\":NaN}",
        "{\"text\":\"a\\u0000b\"}",
        "{\"text\":\"\\ud800\"}",
        "{\"text\":\"b\",\"id\":\"other\"}"
      })
  void a_body_that_is_no_article_is_refused(String body) {
    Client.Reply reply = client.send("PUT", "/v1/articles/bad", body, AS_WRITER);
    assertThat(reply.status()).as(body).isEqualTo(400);
    assertThat(reply.json().get("code").asString()).isEqualTo("invalid-article");
    assertThat(client.get("/v1/articles/bad").status()).isEqualTo(404);
  }

  @Test
  void an_article_is_bounded_and_of_one_type() {
    String large = "{\"text\":\"" + "a ".repeat(600_000) + "\"}";
    assertThat(client.send("PUT", "/v1/articles/large", large, AS_WRITER).status()).isEqualTo(413);
    Client.Reply plain =
        client.send(
            "PUT",
            "/v1/articles/x",
            BODY,
            "Authorization",
            "Bearer " + TOKEN,
            "Content-Type",
            "text/plain");
    assertThat(plain.status()).isEqualTo(415);
    assertThat(client.send("PUT", "/v1/articles/a.b", BODY, AS_WRITER).status()).isEqualTo(400);
  }

  @Test
  void a_bad_line_does_not_stop_the_rest() {
    String lines =
        "{\"id\":\"one\",\"text\":\"First.\"}\n\nnonsense\n{\"id\":\"one\",\"text\":\"Again.\"}\r\n{\"text\":\"Unnamed.\"}";
    Client.Reply reply =
        client.send(
            "POST",
            "/v1/articles",
            lines,
            "Authorization",
            "Bearer " + TOKEN,
            "Content-Type",
            "application/x-ndjson");
    assertThat(reply.type()).isEqualTo("application/x-ndjson");
    JsonNode[] rows = reply.body().lines().map(Json.MAPPER::readTree).toArray(JsonNode[]::new);
    assertThat(rows)
        .extracting(row -> row.get("line").asInt() + " " + row.get("result").asString())
        .containsExactly("1 created", "3 refused", "4 replaced", "5 created");
    for (JsonNode row : rows) {
      contract.check("POST", "/v1/articles", 200, reply.type(), row);
    }
    assertThat(client.get("/v1/articles/one").json().get("text").asString()).isEqualTo("Again.");
  }

  @Test
  void who_may_write_may_have_names_and_rules_read_again() {
    Client.Reply reply = client.send("POST", "/v1/reload", "", AS_WRITER);
    contract.check("POST", "/v1/reload", reply.status(), reply.type(), reply.json());
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.json().at("/result").asString()).isEqualTo("reloaded");
    assertThat(reply.json().at("/names/added/0").asString()).isEqualTo("person/ines");
    JsonNode line = reply.json().at("/problems/0");
    assertThat(line.path("file").asString()).isEqualTo("C:/names/people.jsonl");
    assertThat(line.path("line").intValue()).isEqualTo(3);
    assertThat(line.path("column").intValue()).isEqualTo(7);
    assertThat(line.path("message").asString()).isEqualTo("not JSON: oh: no");
    assertThat(reply.json().at("/problems/1/line").isNull()).isTrue();
    assertThat(client.send("POST", "/v1/reload", "").status()).isEqualTo(401);
    assertThat(client.send("POST", "/v1/reload?now=1", "", AS_WRITER).status()).isEqualTo(400);
    assertThat(client.get("/v1/reload").status()).isEqualTo(405);
  }

  @Test
  void a_precondition_that_does_not_hold_stops_a_write() {
    Client.Reply exists =
        client.send(
            "PUT",
            "/v1/articles/line",
            BODY,
            "Authorization",
            "Bearer " + TOKEN,
            "Content-Type",
            "application/json",
            "If-None-Match",
            "*");
    assertThat(exists.status()).isEqualTo(412);
    assertThat(client.get("/v1/articles/line").json().get("heading").asString())
        .isEqualTo("Harbour Line promised");
  }
}
