package dossier.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.ris.RISParser;
import dossier.article.ArticleId;
import dossier.search.Index;
import java.io.IOException;
import java.io.StringReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Everything out again, as statistics programs and reference managers fetch it.
class ExportTest {

  /// A plain GET without a word about what is accepted, read as `read.csv(url)` and
  /// `pandas.read_csv(url)` do.
  private static List<CSVRecord> csv(int port, String asked) throws IOException {
    var connection =
        URI.create("http://127.0.0.1:" + port + "/v1/export?" + asked).toURL().openConnection();
    try (var in = connection.getInputStream()) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(new StringReader(text))
          .getRecords();
    }
  }

  private static List<String> column(List<CSVRecord> rows, String name) {
    return rows.stream().map(row -> row.get(name)).toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatever_is_asked_export_and_search_and_facets_agree(long seed) throws IOException {
    try (var server = Server.start(Settings.local(0))) {
      server.open(Archive.readOnly(Sample.random(seed, 60), Sample.vocabulary()));
      var client = new Client(server.port());
      var random = new Random(seed);
      for (int i = 0; i < 12; i++) {
        String asked = CountsTest.parameters(random);
        String told = "seed " + seed + ": " + asked;
        List<CSVRecord> rows = csv(server.port(), asked);
        assertThat(column(rows, "id"))
            .as(told)
            .isEqualTo(ids(client.get("/v1/search?limit=100&sort=newest&" + asked).json()));
        JsonNode years = client.get("/v1/facets/year?limit=100&" + asked).json();
        if (!asked.contains("year=")) {
          assertThat(rows.stream().filter(row -> countable(row).isEmpty()).count())
              .as(told)
              .isEqualTo(years.get("missing").asLong());
          for (JsonNode year : years.get("values")) {
            String value = year.get("value").asString();
            assertThat(rows.stream().filter(row -> countable(row).contains(value)).count())
                .as(told + " " + value)
                .isEqualTo(year.get("count").asLong());
          }
        }
        List<CSVRecord> facts = csv(server.port(), "of=facts&" + asked);
        JsonNode found = client.get("/v1/facts?limit=100&sort=newest&" + asked).json();
        assertThat(column(facts, "fact")).as(told).isEqualTo(ids(found));
      }
    }
  }

  /// The years an article counts in.
  private static List<String> countable(CSVRecord row) {
    List<String> years = new ArrayList<>();
    if (!row.get("from").isEmpty() && !row.get("to").isEmpty()) {
      int last = Integer.parseInt(row.get("to").substring(0, 4));
      for (int year = Integer.parseInt(row.get("from").substring(0, 4)); year <= last; year++) {
        years.add("" + year);
      }
    }
    return years;
  }

  private static List<String> ids(JsonNode answer) {
    List<String> ids = new ArrayList<>();
    JsonNode rows = answer.has("hits") ? answer.get("hits") : answer.get("facts");
    rows.forEach(row -> ids.add(row.get("id").asString()));
    return ids;
  }

  @ParameterizedTest
  @CsvSource({
    "csv, text/csv, csv",
    "tsv, text/tab-separated-values, tsv",
    "ndjson, application/x-ndjson, ndjson",
    "ris, application/x-research-info-systems, ris",
    "bibtex, application/x-bibtex, bib",
    "csl-json, application/vnd.citationstyles.csl+json, csl.json",
    "atom, application/atom+xml, atom"
  })
  void each_form_says_what_it_is_and_how_much(String format, String type, String suffix)
      throws IOException {
    try (var server = Server.start(Settings.local(0))) {
      server.open(Archive.readOnly(Sample.small(), Sample.vocabulary()));
      var client = new Client(server.port());
      for (String of : List.of("articles", "facts")) {
        String asked = "/v1/export?q=harbour&of=" + of + "&format=" + format;
        Client.Reply reply = client.get(asked);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.type()).isEqualTo(type);
        assertThat(reply.header("X-Total-Count")).contains("2");
        assertThat(reply.header("Content-Disposition").orElse(""))
            .matches(
                "attachment; filename=\""
                    + of
                    + "-harbour-\\d{4}-\\d\\d-\\d\\d\\."
                    + suffix
                    + "\"");
        assertThat(reply.header("Link").orElse("")).contains("q=harbour").contains("rel=\"self\"");
        String tag = reply.header("ETag").orElseThrow();
        assertThat(client.get(asked, "If-None-Match", tag).status()).isEqualTo(304);
        Client.Reply head = client.send("HEAD", asked, "");
        assertThat(head.header("X-Total-Count")).contains("2");
        assertThat(head.header("Content-Length")).isEmpty();
        assertThat(client.get(asked.replace("harbour", "zeppelin")).status()).isEqualTo(200);
      }
    }
  }

  @Test
  void lines_are_what_the_api_answers_and_references_are_read_by_others() throws IOException {
    try (var server = Server.start(Settings.local(0))) {
      server.open(Archive.readOnly(Sample.small(), Sample.vocabulary()));
      var client = new Client(server.port());
      List<String> lines = client.get("/v1/export?format=ndjson").body().lines().toList();
      assertThat(lines).hasSize(3);
      for (String line : lines) {
        JsonNode article = Json.MAPPER.readTree(line);
        assertThat(article)
            .isEqualTo(client.get("/v1/articles/" + article.get("id").asString()).json());
      }
      String fact = client.get("/v1/export?format=ndjson&of=facts&kind=target").body();
      assertThat(Json.MAPPER.readTree(fact))
          .isEqualTo(client.get("/v1/facts?kind=target").json().at("/facts/0"));
      String ris = client.get("/v1/export?format=ris&of=facts&kind=target").body();
      assertThat(new RISParser().parse(new StringReader(ris)).getReferences().getFirst().getNotes())
          .containsExactly(
              "“will carry 2 million passengers by 2021” (article line, characters 19–58)");
    }
  }

  @Test
  void long_shape_has_a_row_for_each_name_and_one_for_an_article_without() throws IOException {
    try (var server = Server.start(Settings.local(0))) {
      server.open(Archive.readOnly(Sample.small(), Sample.vocabulary()));
      List<CSVRecord> rows = csv(server.port(), "shape=long");
      assertThat(rows)
          .extracting(row -> row.get("id") + " " + row.get("field") + " " + row.get("value"))
          .containsExactlyInAnyOrder(
              "line author Ada Lind",
              "line initiative harbour-line",
              "line topic transport",
              "copy author Ada Lind",
              "copy initiative harbour-line",
              "copy topic transport",
              "undated  ");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=5",
        "format=xls",
        "format=ris&excel=1",
        "format=atom&shape=long",
        "of=facts&shape=long",
        "of=people",
        "of=facts&snippets=2",
        "sort=best",
        "kind=claim&min=3"
      })
  void what_cannot_be_had_is_refused(String asked) throws IOException {
    try (var server = Server.start(Settings.local(0))) {
      server.open(Archive.readOnly(Sample.small(), Sample.vocabulary()));
      assertThat(new Client(server.port()).get("/v1/export?" + asked).status()).isEqualTo(400);
    }
  }

  @Test
  void pages_of_an_export_are_of_one_state_of_the_archive() throws IOException {
    Index index = many(1_500);
    var asked =
        JsonAnswers.understood(
            new SearchParameters(dossier.query.Limits.URL)
                .export(QueryString.read("format=tsv").orElseThrow()));
    StringBuilder text = new StringBuilder();
    try (Export export =
        Export.begin(
            index, dossier.vocabulary.Vocabulary.EMPTY, asked, java.time.LocalDate.EPOCH)) {
      text.append(export.next().orElseThrow());
      for (int i = 0; i < 1_500; i += 2) {
        index.delete(new ArticleId("a" + i));
      }
      index.commit();
      for (var piece = export.next(); piece.isPresent(); piece = export.next()) {
        text.append(piece.get());
      }
    }
    assertThat(text.toString().lines().count()).isEqualTo(1_501);
  }

  private static Index many(int articles) throws IOException {
    return Sample.random(5, articles);
  }

  @Test
  void clients_that_go_away_make_room_for_others() throws Exception {
    try (var server = Server.start(Settings.local(0))) {
      server.open(Archive.readOnly(many(1_500), Sample.vocabulary()));
      for (int i = 0; i < 10; i++) {
        try (var socket = new Socket("127.0.0.1", server.port())) {
          socket
              .getOutputStream()
              .write(
                  "GET /v1/export?format=atom HTTP/1.1\r\nHost: localhost\r\n\r\n"
                      .getBytes(StandardCharsets.US_ASCII));
          assertThat(socket.getInputStream().read()).isEqualTo('H');
        }
      }
      org.awaitility.Awaitility.await()
          .untilAsserted(() -> assertThat(csv(server.port(), "")).hasSize(1_500));
    }
  }

  @Test
  void an_export_that_breaks_is_cut_and_never_ends_as_if_it_were_whole() throws IOException {
    try (var server = Server.start(Settings.local(0))) {
      server.open(Archive.readOnly(new Breaking(many(1_500), 2).searcher(), Sample.vocabulary()));
      String answer =
          new Client(server.port())
              .raw("GET /v1/export HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain("problem");
      assertThat(answer).doesNotEndWith("0\r\n\r\n");
      assertThat(answer.lines().count()).isLessThan(1_100);
    }
  }

  @Test
  void a_whole_export_has_an_end_of_its_own_for_a_client_that_closes() throws IOException {
    try (var server = Server.start(Settings.local(0))) {
      server.open(Archive.readOnly(Sample.small(), Sample.vocabulary()));
      var client = new Client(server.port());
      String asked = "GET /v1/export HTTP/1.%d\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      assertThat(client.raw(asked.formatted(1)))
          .contains("Transfer-Encoding: chunked")
          .endsWith("0\r\n\r\n");
      assertThat(client.raw(asked.formatted(0)))
          .startsWith("HTTP/1.1 200")
          .doesNotContain("chunked");
    }
  }

  @Test
  void one_article_is_cited_in_each_form_by_suffix_and_by_accept() throws IOException {
    try (var server = Server.start(Settings.local(0))) {
      server.open(Archive.readOnly(Sample.small(), Sample.vocabulary()));
      var client = new Client(server.port());
      for (ArticleForm form : ArticleForm.CITATIONS) {
        String body = client.get("/v1/articles/line." + form.suffix()).body();
        assertThat(body).contains("Harbour Line promised").contains("line");
        assertThat(client.get("/v1/articles/line/cite." + form.suffix()).body()).isEqualTo(body);
        String name = Given.word(form);
        assertThat(client.get("/v1/articles/line." + name).body()).isEqualTo(body);
        String type = client.get("/v1/articles/line." + form.suffix()).type();
        assertThat(client.get("/v1/articles/line", "Accept", type).body()).isEqualTo(body);
        assertThat(client.get("/v1/articles/line/cite", "Accept", type).body()).isEqualTo(body);
      }
      JsonNode data = client.get("/v1/articles/line", "Accept", "application/ld+json").json();
      assertThat(data.get("@type").asString()).isEqualTo("NewsArticle");
      assertThat(data.get("datePublished").asString()).isEqualTo("2017-06");
      assertThat(client.get("/v1/articles/line/cite", "Accept", "image/png").status())
          .isEqualTo(406);
      assertThat(client.get("/v1/articles/line.doc").status()).isEqualTo(404);
      assertThat(client.get("/v1/articles/nobody.ris").status()).isEqualTo(404);
    }
  }
}
