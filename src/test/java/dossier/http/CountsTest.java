package dossier.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Whatever is asked, the paths agree with each other.
class CountsTest {
  private static final List<String> PARTS =
      List.of(
          "q=harbour",
          "q=budget+OR+ferry",
          "q=minister+-bridge",
          "year=2012",
          "year=2011..2014&year=2016",
          "person=Ada+Lind",
          "person.all=ada-lind&person.all=bo-karlsen",
          "person.not=Cy+Moss",
          "source=the-quay",
          "missing=year",
          "has=facts",
          "from=2013&to=2015-06",
          "collapse=duplicates",
          "kind=claim",
          "match=any",
          "fuzzy=auto&q=harbuor",
          "missing=person",
          "mentioned=2014",
          "mentioned=2013..2015",
          "asOf=2014-06",
          "has=date",
          "missing=facts",
          "year.not=2013",
          "topic.not=ships",
          "kind.not=claim");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void counts_of_search_facets_and_histogram_agree(long seed) throws IOException {
    try (var server = Server.start(Settings.local(0))) {
      server.open(Archive.readOnly(Sample.random(seed, 50), Sample.vocabulary()));
      var client = new Client(server.port());
      var random = new Random(seed);
      for (int i = 0; i < 15; i++) {
        String asked = parameters(random);
        agree(client, asked, "seed " + seed + ": " + asked);
        finds(client, "/v1/search", "person", asked, "seed " + seed + ": " + asked);
        finds(client, "/v1/facts", "year", asked, "seed " + seed + ": " + asked);
        finds(client, "/v1/facts", "initiative", asked, "seed " + seed + ": " + asked);
      }
    }
  }

  static String parameters(Random random) {
    List<String> chosen = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      String part = PARTS.get(random.nextInt(PARTS.size()));
      if (chosen.stream()
          .noneMatch(other ->
              name(other).equals(name(part)) || other.contains("q=") && part.contains("q="))) {
        chosen.add(part);
      }
    }
    return String.join("&", chosen);
  }

  private static String name(String part) {
    return part.substring(0, part.indexOf('='));
  }

  private static void agree(Client client, String asked, String told) {
    JsonNode search = client.get("/v1/search?limit=0&facets=year:1000,person:1000&" + asked).json();
    JsonNode histogram = client.get("/v1/histogram?" + asked).json();
    JsonNode facets = client.get("/v1/facets?" + asked).json();
    assertThat(histogram.get("total")).as(told).isEqualTo(search.get("total"));
    for (String name : List.of("year", "person")) {
      JsonNode inSearch = search.at("/facets/" + name);
      JsonNode alone = client.get("/v1/facets/" + name + "?limit=100&" + asked).json();
      assertThat(alone.get("values")).as(told).isEqualTo(inSearch.get("values"));
      for (JsonNode summary : facets.get("facets")) {
        if (summary.get("name").asString().equals(name)) {
          assertThat(summary.get("distinct")).as(told).isEqualTo(inSearch.get("distinct"));
          assertThat(summary.get("missing")).as(told).isEqualTo(inSearch.get("missing"));
        }
      }
    }
    if (!asked.contains("year=")) {
      assertThat(histogram.get("missing")).as(told).isEqualTo(search.at("/facets/year/missing"));
      for (JsonNode bucket : histogram.get("buckets")) {
        assertThat(bucket.get("count").asInt())
            .as(told)
            .isEqualTo(count(search.at("/facets/year/values"), bucket.get("key").asString()));
      }
    }
  }

  /// Each value of a facet, selected, finds as many as the facet counts of it; not where copies are
  /// one, because a copy may have a value that its representative has not.
  private static void finds(Client client, String path, String facet, String asked, String told) {
    if (("&" + asked).contains("&" + facet + "=") || asked.contains("collapse=")) {
      return;
    }
    JsonNode whole = client.get(path + "?facets=" + facet + ":1000&limit=0&" + asked).json();
    for (JsonNode value : whole.at("/facets/" + facet + "/values")) {
      String one = "&" + facet + "=" + value.get("value").asString();
      JsonNode alone = client.get(path + "?facets=none&limit=0&" + asked + one).json();
      assertThat(alone.get("total")).as(told + one).isEqualTo(value.get("count"));
    }
  }

  private static int count(JsonNode values, String value) {
    for (JsonNode one : values) {
      if (one.get("value").asString().equals(value)) {
        return one.get("count").asInt();
      }
    }
    return 0;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&q=harbour", "&sort=oldest", "&person=Ada+Lind&sort=newest"})
  void pages_by_cursor_are_one_long_page(String asked) throws IOException {
    try (var server = Server.start(Settings.local(0))) {
      server.open(Archive.readOnly(Sample.random(7, 70), Sample.vocabulary()));
      var client = new Client(server.port());
      for (String path : List.of("/v1/search", "/v1/facts")) {
        String list = path.equals("/v1/search") ? "hits" : "facts";
        List<String> whole = ids(client.get(path + "?limit=100" + asked).json().get(list));
        List<String> pages = new ArrayList<>();
        JsonNode next = Json.MAPPER.getNodeFactory().stringNode(path + "?limit=7" + asked);
        while (!next.isNull()) {
          JsonNode page = client.get(next.asString()).json();
          pages.addAll(ids(page.get(list)));
          next = page.at("/links/next");
        }
        assertThat(pages).as(path + asked).isEqualTo(whole).isNotEmpty();
      }
    }
  }

  private static List<String> ids(JsonNode rows) {
    List<String> ids = new ArrayList<>();
    rows.forEach(row -> ids.add(row.get("id").asString()));
    return ids;
  }

  @Test
  void a_cursor_belongs_to_its_query_and_order() throws IOException {
    try (var server = Server.start(Settings.local(0))) {
      server.open(Archive.readOnly(Sample.random(7, 70), Sample.vocabulary()));
      var client = new Client(server.port());
      String cursor = client.get("/v1/search?limit=5").json().at("/page/nextCursor").asString();
      assertThat(client.get("/v1/search?limit=9&facets=none&cursor=" + cursor).status())
          .isEqualTo(200);
      assertThat(client.get("/v1/search?cursor=" + cursor + "&sort=oldest").status())
          .isEqualTo(400);
      assertThat(client.get("/v1/search?cursor=" + cursor + "&q=harbour").status()).isEqualTo(400);
      assertThat(client.get("/v1/search?cursor=" + cursor + "&offset=5").status()).isEqualTo(400);
    }
  }
}
