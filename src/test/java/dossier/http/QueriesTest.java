package dossier.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Whatever somebody types is answered, or refused in words.
class QueriesTest {
  private static Server server;
  private static Client client;

  @BeforeAll
  static void start() throws IOException {
    server = Server.start(Settings.local(0));
    server.open(Archive.readOnly(Sample.small(), Sample.vocabulary()));
    client = new Client(server.port());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Client.Reply ask(String q, String more) {
    return client.get("/v1/search?" + QueryString.write(Map.of("q", List.of(q))) + more);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C++",
        "\"unbalanced",
        "AND",
        "a/b",
        "http://x.y/z",
        "foo:",
        "(x",
        "*",
        "-",
        "a:b:c",
        "a>b",
        "x=y",
        "))((",
        "\\",
        "~",
        "^2",
        "[2014 TO",
        "/re.*/",
        "NOT NOT a",
        "a AND OR b",
        "{!x}",
        "title:",
        "🚋~9"
      })
  void what_people_type_is_answered_leniently_and_placed_strictly(String q) {
    Client.Reply lenient = ask(q, "");
    assertThat(lenient.status()).as(q + lenient.body()).isEqualTo(200);
    Client.Reply strict = ask(q, "&syntax=strict");
    assertThat(strict.status()).as(q).isIn(200, 400);
    if (strict.status() == 400) {
      assertThat(strict.json().at("/errors/0/position/start").isInt()).as(strict.body()).isTrue();
    }
  }

  @Test
  void brackets_without_end_are_refused_by_a_limit_that_is_named() {
    String deep = "(".repeat(450) + "a" + ")".repeat(450);
    assertThat(ask(deep, "").status()).isIn(200, 400);
    String body = "{\"q\":\"" + "(".repeat(1900) + "a" + ")".repeat(1900) + "\"}";
    Client.Reply reply =
        client.send("POST", "/v1/search", body, "Content-Type", "application/json");
    assertThat(reply.status()).as(reply.body()).isIn(200, 400);
    Client.Reply long5000 = ask("(".repeat(5000) + "a", "");
    assertThat(long5000.status()).isEqualTo(400);
    assertThat(long5000.json().get("code").asString()).isEqualTo("query-too-long");
  }

  @Test
  void words_spelt_alike_are_taken_only_where_these_find_nothing() {
    JsonNode found = ask("harbuor", "&fuzzy=auto").json();
    assertThat(found.get("total").asInt()).isEqualTo(2);
    assertThat(found.at("/query/fuzzy").asBoolean()).isTrue();
    assertThat(found.at("/query/warnings/0/code").asString()).isEqualTo("fuzzy");
    assertThat(ask("harbour", "&fuzzy=auto").json().at("/query/fuzzy").asBoolean()).isFalse();
    assertThat(ask("harbuor", "").json().get("total").asInt()).isZero();
    assertThat(ask("\"harbuor\"", "&fuzzy=auto").json().get("total").asInt()).isZero();
  }

  @Test
  void other_spellings_are_said() {
    JsonNode query = ask("short-term 2500000", "").json().get("query");
    assertThat(query.at("/expanded/0/also").toString()).isEqualTo("[\"shortterm\",\"short term\"]");
    assertThat(query.at("/expanded/1/also").toString()).isEqualTo("[\"2.5 million\",\"250万\"]");
    assertThat(ask("short-term", "&expand=none").json().at("/query/expanded").isEmpty()).isTrue();
  }

  @Test
  void any_of_the_words_are_suggested_where_all_find_nothing() {
    JsonNode found = ask("harbour zeppelin", "").json();
    assertThat(found.get("total").asInt()).isZero();
    assertThat(found.at("/suggestions/relaxed/total").asInt()).isEqualTo(2);
    String href = found.at("/suggestions/relaxed/href").asString();
    assertThat(client.get(href).json().get("total").asInt()).isEqualTo(2);
  }

  @Test
  void a_value_that_nobody_has_is_a_warning_and_no_hits() {
    JsonNode found = client.get("/v1/search?person=NoSuchPerson").json();
    assertThat(found.get("total").asInt()).isZero();
    assertThat(found.at("/query/warnings/0/code").asString()).isEqualTo("unknown-value");
    JsonNode known = client.get("/v1/search?initiative=HARBOUR+line").json();
    assertThat(known.get("total").asInt()).isEqualTo(2);
    assertThat(known.at("/query/warnings")).isEmpty();
  }

  @Test
  void a_value_that_no_fact_has_is_a_warning_and_one_that_none_can_have_is_refused() {
    JsonNode found = client.get("/v1/facts?who=NoSuchFirm&unit=parsec").json();
    assertThat(found.at("/total").asInt()).isZero();
    assertThat(found.at("/query/warnings").valueStream().map(one -> one.at("/message").asString()))
        .containsExactly("no fact has the who \"NoSuchFirm\"", "no fact has the unit \"parsec\"");
    for (String path : List.of("/v1/facts?", "/v1/search?", "/v1/export?of=facts&")) {
      Client.Reply refused = client.get(path + "kind=targt");
      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.json().at("/errors/0/suggestion").asString()).isEqualTo("target");
    }
    assertThat(client.get("/v1/facts?kind=Target").json().at("/total").asInt())
        .isEqualTo(client.get("/v1/facts?kind=target").json().at("/total").asInt())
        .isPositive();
    assertThat(client.get("/v1/facts?kind=target&facets=none").json().at("/facets")).isEmpty();
  }

  @Test
  void copies_can_be_left_out() {
    JsonNode found = client.get("/v1/search?collapse=duplicates&q=harbour").json();
    assertThat(found.get("total").asInt()).isEqualTo(1);
    assertThat(found.at("/hits/0/id").asString()).isEqualTo("line");
    assertThat(found.at("/hits/0/duplicates/others").asInt()).isEqualTo(1);
    JsonNode copy = client.get("/v1/search?collapse=duplicates&q=id:copy").json();
    assertThat(copy.at("/hits/0/id").asString()).isEqualTo("copy");
  }

  @Test
  void a_group_is_shown_with_what_each_member_is() {
    JsonNode group = client.get("/v1/articles/copy").json().get("duplicates");
    assertThat(group.get("representative").asString()).isEqualTo("line");
    assertThat(group.at("/members/0/kind").asString()).isEqualTo("representative");
    assertThat(group.at("/members/1").toString())
        .isEqualTo("{\"id\":\"copy\",\"kind\":\"exact\",\"similarity\":1.0}");
  }

  @Test
  void each_part_of_a_query_is_counted_where_that_is_asked_for() {
    JsonNode clauses = ask("harbour zeppelin", "&clauses=1").json().at("/query/clauses");
    assertThat(clauses.toString())
        .isEqualTo("[{\"query\":\"harbour\",\"total\":2},{\"query\":\"zeppelin\",\"total\":0}]");
  }
}
