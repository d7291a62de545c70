package dossier.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The answers are what `openapi.yaml` says, and what they have been.
class ContractTest {
  private static Server server;
  private static Client client;
  private static Contract contract;

  @BeforeAll
  static void start() throws IOException {
    server = Server.start(Settings.local(0));
    server.open(Archive.readOnly(Sample.small(), Sample.vocabulary()));
    client = new Client(server.port());
    contract = new Contract();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          search            | /v1/search              | /v1/search?q=harbour&year=2017&highlight=html&clauses=1
          search-nothing    | /v1/search              | /v1/search?q=harbour+zeppelin&person=Nobody&facets=year
          suggest           | /v1/suggest             | /v1/suggest?q=li&limit=4
          article           | /v1/articles/{id}       | /v1/articles/line
          article-undated   | /v1/articles/{id}       | /v1/articles/undated
          article-facts     | /v1/articles/{id}/facts | /v1/articles/line/facts
          facts             | /v1/facts               | /v1/facts?initiative=harbour-line&kind=target&min=1e6&due=2020..2022
          facts-silent      | /v1/facts               | /v1/facts?kind=target&state=silent&asOf=2022
          dossier           | /v1/initiatives/{id}    | /v1/initiatives/harbour-line?asOf=2022
          fact              | /v1/facts/{id}          | /v1/facts/TARGET?asOf=2022
          fact-gone         | /v1/facts/{id}          | /v1/facts/nobody?article=line&exact=will+carry+3+million+passengers+by+2021&start=19
          facets            | /v1/facets              | /v1/facets?q=harbour
          facet             | /v1/facets/{name}       | /v1/facets/topic?contains=TRANS
          histogram         | /v1/histogram           | /v1/histogram?interval=month&by=initiative
          compare           | /v1/compare             | /v1/compare?q=harbour&q=bridge&q=nothing
          terms             | /v1/terms               | /v1/terms?q=harbour&measure=jlh&limit=3
          kwic              | /v1/kwic                | /v1/kwic?q=minister&width=20&limit=1
          ngrams            | /v1/ngrams              | /v1/ngrams?q=harbour&words=3
          similar           | /v1/articles/{id}/similar | /v1/articles/line/similar
          problem-compare   | /v1/compare             | /v1/compare?q=harbour&interval=decade
          problem-kwic      | /v1/kwic                | /v1/kwic?year=2017
          initiatives       | /v1/initiatives         | /v1/initiatives
          info              | /v1/info                | /v1/info
          livez             | /livez                  | /livez
          readyz            | /readyz                 | /readyz
          error             | /errors/{code}          | /errors/query-syntax
          problem-parameter | /v1/search              | /v1/search?yaer=2017&limit=many&year=20l9
          problem-syntax    | /v1/search              | /v1/search?syntax=strict&q=climate+%22fund+2019
          problem-initiative | /v1/initiatives/{id}   | /v1/initiatives/nobody
          problem-fact      | /v1/facts/{id}          | /v1/facts/nobody
          problem-article   | /v1/articles/{id}       | /v1/articles/nobody
          """)
  void an_answer_is_as_described_and_as_it_was(String name, String path, String asked)
      throws IOException {
    Client.Reply reply = client.get(asked.replace("TARGET", Sample.target(Sample.line()).id()));
    contract.check("GET", path, reply.status(), reply.type(), reply.json());
    assertThat(Json.indented(steady(reply.json())) + "\n").as(asked).isEqualTo(golden(name, reply));
  }

  /// What it has been; `-Dgolden=write` keeps what it is.
  private static String golden(String name, Client.Reply reply) throws IOException {
    Path file = Path.of("src/test/resources/golden/" + name + ".json");
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, Json.indented(steady(reply.json())) + "\n");
    }
    return Files.readString(file);
  }

  /// The answer without what differs from run to run, or with every rule.
  private static JsonNode steady(JsonNode answer) {
    JsonNode copy = answer.deepCopy();
    if (copy instanceof ObjectNode object) {
      if (object.has("tookMs")) {
        object.put("tookMs", 0);
      }
      if (object.has("requestId")) {
        object.put("requestId", "…");
      }
      if (object.path("rules") instanceof ObjectNode rules) {
        rules.put("count", 0).put("hash", "…");
      }
    }
    return copy;
  }

  @Test
  void every_route_is_in_the_file_and_the_other_way_round() {
    var writing = new Writing(new Readiness(), Gate.ofWrites(), java.util.Optional.empty());
    Set<String> routes =
        new Routes(new Readiness(), Gate.ofSearches(), Gate.ofExports(), writing, Assets.load())
            .entries().stream()
                .filter(entry -> !entry.method().equals("HEAD"))
                .map(entry -> entry.method() + " " + entry.path())
                .collect(Collectors.toCollection(TreeSet::new));
    assertThat(contract.operations()).isEqualTo(routes);
  }

  @Test
  void every_parameter_is_in_the_file_and_the_other_way_round() {
    assertThat(contract.parameters("GET", "/v1/search")).isEqualTo(described(Parameters.OF_SEARCH));
    assertThat(contract.parameters("GET", "/v1/facts")).isEqualTo(described(Parameters.OF_FACTS));
    assertThat(contract.parameters("GET", "/v1/export"))
        .isEqualTo(described(SearchParameters.namesOfExport()));
    assertThat(contract.parameters("POST", "/v1/batch"))
        .isEqualTo(described(Parameters.OF_A_BATCH));
    assertThat(contract.parameters("GET", "/v1/saved/{id}.{form}")).isEqualTo(Parameters.OF_A_FEED);
    assertThat(contract.parameters("GET", "/v1/facts/{id}")).isEqualTo(Parameters.OF_ONE_FACT);
    assertThat(contract.parameters("GET", "/v1/initiatives/{id}"))
        .isEqualTo(Parameters.OF_A_DOSSIER);
    assertThat(contract.parameters("GET", "/v1/facets"))
        .isEqualTo(described(Parameters.OF_ARTICLES));
    assertThat(contract.parameters("GET", "/v1/facets/{name}"))
        .isEqualTo(described(Parameters.OF_ONE_FACET));
    assertThat(contract.parameters("GET", "/v1/histogram"))
        .isEqualTo(described(Parameters.OF_HISTOGRAM));
    assertThat(contract.parameters("GET", "/v1/compare"))
        .isEqualTo(described(Parameters.OF_COMPARISON));
    assertThat(contract.parameters("GET", "/v1/terms")).isEqualTo(described(Parameters.OF_TERMS));
    assertThat(contract.parameters("GET", "/v1/kwic")).isEqualTo(described(Parameters.OF_LINES));
    assertThat(contract.parameters("GET", "/v1/ngrams")).isEqualTo(described(Parameters.OF_NGRAMS));
    assertThat(contract.parameters("GET", "/v1/articles/{id}/similar"))
        .isEqualTo(Parameters.OF_SIMILAR);
  }

  private static Set<String> described(Set<String> names) {
    return names.stream()
        .map(name -> name.replaceFirst("^\\w+(\\.all|\\.not)$", "{facet}$1"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void a_search_by_post_answers_as_by_get() {
    JsonNode get = steady(client.get("/v1/search?q=harbour&year=2017&limit=1").json());
    Client.Reply json =
        client.send(
            "POST",
            "/v1/search",
            "{\"q\":\"harbour\",\"year\":[2017],\"limit\":1}",
            "Content-Type",
            "application/json");
    Client.Reply form =
        client.send(
            "POST",
            "/v1/search?limit=1",
            "q=harbour&year=2017",
            "Content-Type",
            "application/x-www-form-urlencoded");
    contract.check("POST", "/v1/search", 200, json.type(), json.json());
    assertThat(steady(json.json())).isEqualTo(get);
    assertThat(steady(form.json())).isEqualTo(get);
  }

  @Test
  void a_quote_stands_in_the_text_at_its_place_in_code_points() {
    String text = client.get("/v1/articles/line").json().get("text").asString();
    int[] points = text.codePoints().toArray();
    JsonNode facts = client.get("/v1/articles/line/facts").json().get("facts");
    assertThat(facts).isNotEmpty();
    for (JsonNode fact : facts) {
      JsonNode place = fact.at("/selector/position");
      int start = place.get("start").asInt();
      int length = place.get("end").asInt() - start;
      assertThat(new String(points, start, length))
          .isEqualTo(fact.at("/selector/quote/exact").asString());
    }
  }
}
