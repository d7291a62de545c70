package dossier.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What a reader is offered while typing, and where nothing was found.
class HelpTest {
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

  private static JsonNode search(String q, String more) {
    return client.get("/v1/search?" + QueryString.write(Map.of("q", List.of(q))) + more).json();
  }

  private static JsonNode meant(JsonNode found) {
    return found.at("/suggestions/didYouMean");
  }

  @Test
  void another_spelling_is_offered_only_where_it_finds_something() {
    JsonNode better = meant(search("title:harbuor passengers", ""));
    assertThat(better.asString()).isEqualTo("title:harbour passengers");
    assertThat(search(better.asString(), "").get("total").asInt()).isPositive();
    assertThat(meant(search("harbuor zeppelin", "")).isNull()).isTrue();
    assertThat(meant(search("harbuor", "&year=1850")).isNull()).isTrue();
    assertThat(meant(search("harbour", "")).isNull()).isTrue();
  }

  @Test
  void a_misspelt_field_is_a_word_and_the_right_one_is_named() {
    JsonNode warning = search("titel:harbour", "").at("/query/warnings/0");
    assertThat(warning.get("code").asString()).isEqualTo("unknown-field");
    assertThat(warning.get("message").asString()).contains("did you mean title?");
    assertThat(warning.at("/position/end").asInt()).isEqualTo(5);
  }

  @Test
  void at_most_ten_things_are_suggested_and_mistakes_are_named() {
    assertThat(client.get("/v1/suggest?q=h&limit=11").status()).isEqualTo(400);
    assertThat(client.get("/v1/suggest?q=h&q=i").status()).isEqualTo(400);
    assertThat(client.get("/v1/suggest?query=h").body()).contains("did you mean");
    assertThat(client.get("/v1/suggest?q=" + "h".repeat(201)).status()).isEqualTo(400);
    assertThat(client.get("/v1/suggest").json().get("suggestions")).isEmpty();
    assertThat(client.get("/v1/suggest?q=h&limit=1").json().get("suggestions")).hasSize(1);
  }
}
