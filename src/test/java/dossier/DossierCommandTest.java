package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.http.Archive;
import dossier.http.Server;
import dossier.http.Settings;
import dossier.lucene.LuceneSearcher;
import dossier.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The shipped corpus' own promise, a million businesses cut to 2,000, through the command and over
/// HTTP.
class DossierCommandTest {
  @TempDir private static Path folder = Path.of("");

  private record Said(int code, String out, String err) {}

  @BeforeAll
  static void index() {
    assertThat(run("index", "--corpus", "corpus").code()).isZero();
  }

  private static Said run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commands =
        Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--index", folder.resolve("index").toString()));
    int code = commands.execute(all.toArray(String[]::new));
    return new Said(code, out.toString(), err.toString());
  }

  private static JsonNode promise(JsonNode dossier) {
    return dossier
        .get("promises")
        .valueStream()
        .filter(one -> one.get("property").asString().equals("businesses-signed-up"))
        .findFirst()
        .orElseThrow();
  }

  private static void check(JsonNode dossier) {
    JsonNode promise = promise(dossier);
    assertThat(promise.get("state").asString()).isEqualTo("missed");
    assertThat(promise.get("origins").asInt()).isEqualTo(1);
    assertThat(promise.get("steps").valueStream().map(step -> step.get("part").asString()))
        .containsExactly("promise", "revision", "outcome");
    assertThat(promise.at("/steps/0/fact/value/number").asInt()).isEqualTo(1_000_000);
    assertThat(promise.at("/steps/1/fact/value/number").asInt()).isEqualTo(2_000);
    assertThat(promise.at("/steps/1/links/0/kind").asString()).isEqualTo("revised");
    assertThat(promise.at("/steps/2/fact/status").asString()).isEqualTo("missed");
    assertThat(promise.get("drift").valueStream().map(one -> one.get("field").asString()))
        .contains("number", "horizon");
  }

  @Test
  void the_command_prints_it_readably_and_as_json() {
    Said text = run("dossier", "alibaba-com-us");
    assertThat(text.code()).isZero();
    assertThat(text.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(text.out())
        .contains("MISSED businesses-signed-up", "revision: 2,000", "Gaps", "article 156fdc5d");
    check(JsonMapper.shared().readTree(run("dossier", "alibaba-com-us", "--json").out()));
  }

  @Test
  void as_of_a_day_before_the_article_nothing_is_known() {
    JsonNode dossier =
        JsonMapper.shared()
            .readTree(run("dossier", "alibaba-com-us", "--as-of", "2021", "--json").out());
    assertThat(dossier.get("promises")).isEmpty();
    assertThat(dossier.get("gaps").valueStream().map(JsonNode::asString))
        .contains("no target found in 0 articles");
    assertThat(dossier.get("asOf").asString()).isEqualTo("2021-12-31");
  }

  @Test
  void what_is_typed_wrong_is_said() {
    assertThat(run("dossier", "nobody"))
        .matches(said -> said.code() == 2 && said.err().contains("aliexpress-connect"));
    assertThat(run("dossier", "11-main", "--as-of", "soon"))
        .matches(said -> said.code() == 2 && said.err().contains("--as-of is a date"));
  }

  @Test
  void http_tells_the_same_and_the_rows_and_the_states() throws IOException, InterruptedException {
    try (LuceneSearcher searcher = LuceneSearcher.open(folder.resolve("index"));
        Server server = Server.start(Settings.local(0))) {
      server.open(
          Archive.readOnly(searcher, Vocabulary.load(Path.of("corpus/vocabulary")).vocabulary()));
      JsonNode dossier = json(server, "/v1/initiatives/alibaba-com-us");
      check(dossier);
      List<String> rows = get(server, "/v1/initiatives/alibaba-com-us.csv").lines().toList();
      assertThat(rows.getFirst()).startsWith("part,state,origins,fact,kind,who");
      assertThat(rows).anyMatch(row -> row.startsWith("revision,revised,1,"));
      assertThat(rows.getFirst())
          .isEqualTo(
              get(server, "/v1/initiatives/alibaba-com-us", "text/csv")
                  .lines()
                  .findFirst()
                  .orElse(""));
      String missed = promise(dossier).at("/steps/2/fact/id").asString();
      JsonNode facts = json(server, "/v1/facts?state=missed");
      assertThat(facts.get("facts").valueStream().map(fact -> fact.get("id").asString()))
          .contains(missed);
      assertThat(facts.at("/states/" + missed + "/0/state").asString()).isEqualTo("missed");
      JsonNode fact = json(server, "/v1/facts/" + missed);
      assertThat(fact.at("/check/verdict").asString()).isEqualTo("exact");
      assertThat(fact.at("/links/0/kind").asString()).isEqualTo("outcome");
      Optional<String> next =
          Optional.of("/v1/facts?state=missed&state=open&state=overdue&limit=1");
      List<String> pages = new ArrayList<>();
      JsonNode page = facts;
      while (next.isPresent()) {
        page = json(server, next.get());
        page.get("facts").forEach(one -> pages.add(one.get("id").asString()));
        next =
            Optional.of(page.at("/links/next")).filter(JsonNode::isString).map(JsonNode::asString);
      }
      assertThat(pages).doesNotHaveDuplicates().hasSize(page.get("total").asInt()).contains(missed);
      JsonNode moved = json(server, "/v1/facts/" + missed + "?start=3");
      assertThat(moved.at("/check/verdict").asString()).isEqualTo("moved");
    }
  }

  private static JsonNode json(Server server, String path)
      throws IOException, InterruptedException {
    return JsonMapper.shared().readTree(get(server, path));
  }

  private static String get(Server server, String path) throws IOException, InterruptedException {
    return get(server, path, "*/*");
  }

  private static String get(Server server, String path, String accept)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(
              HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                  .header("Accept", accept)
                  .build(),
              BodyHandlers.ofString())
          .body();
    }
  }
}
