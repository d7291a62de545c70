package dossier.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for every request, whatever it asks for.
class ProtocolTest {
  private static final String NAMED = "https://news.example";
  private static final String JSON = "application/json";
  private static final String FORM = "application/x-www-form-urlencoded";

  private static Server server;
  private static Client client;

  @BeforeAll
  static void start() throws IOException {
    server =
        Server.start(
            new Settings(
                "127.0.0.1", 0, Set.of(NAMED), Set.of("archive.example"), Optional.empty()));
    server.open(Archive.readOnly(Sample.small(), Sample.vocabulary()));
    client = new Client(server.port());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Client.Reply isProblem(Client.Reply reply, int status, String code) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(status);
    assertThat(reply.type()).isEqualTo("application/problem+json");
    assertThat(reply.json().get("code").asString()).isEqualTo(code);
    assertThat(reply.json().get("requestId").asString())
        .isEqualTo(reply.header("X-Request-Id").orElse(""));
    assertThat(reply.header("Cache-Control")).contains("no-store");
    assertThat(reply.header("X-Content-Type-Options")).contains("nosniff");
    assertThat(client.get(reply.json().get("type").asString()).status()).isEqualTo(200);
    return reply;
  }

  @Test
  void head_answers_as_get_without_a_body() {
    Client.Reply get = client.get("/v1/search?q=harbour");
    Client.Reply head = client.send("HEAD", "/v1/search?q=harbour", "");
    assertThat(head.body()).isEmpty();
    assertThat(head.header("ETag")).isEqualTo(get.header("ETag")).isPresent();
    assertThat(client.send("HEAD", "/v1/search?limit=x", "").status()).isEqualTo(400);
  }

  @Test
  void what_has_not_changed_is_not_sent_again() {
    String tag = client.get("/v1/search?year=2017&q=harbour").header("ETag").orElseThrow();
    Client.Reply again =
        client.get("/v1/search?q=harbour&year=2017", "If-None-Match", "\"other\", " + tag);
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.header("ETag")).contains(tag);
    assertThat(again.header("Vary"))
        .hasValueSatisfying(vary -> assertThat(vary).contains("Origin"));
    assertThat(again.header("Content-Type")).isEmpty();
    Client.Reply other = client.get("/v1/search?q=harbour", "If-None-Match", tag);
    assertThat(other.status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {NAMED, "http://localhost:8000", "http://127.0.0.1", "http://[::1]:3000"})
  void a_page_of_this_machine_or_one_that_is_named_may_read(String origin) {
    Client.Reply reply = client.get("/v1/search", "Origin", origin);
    assertThat(reply.header("Access-Control-Allow-Origin")).contains(origin);
    assertThat(reply.header("Access-Control-Allow-Credentials")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "null",
        "http://localhost.evil.example",
        "https://news.example:444"
      })
  void no_other_page_may_read(String origin) {
    Client.Reply reply = client.get("/v1/search", "Origin", origin);
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.header("Access-Control-Allow-Origin")).isEmpty();
    assertThat(reply.header("Vary"))
        .hasValueSatisfying(vary -> assertThat(vary).contains("Origin"));
  }

  @Test
  void a_page_without_an_origin_may_read_where_null_is_named() throws IOException {
    var settings = new Settings("127.0.0.1", 0, Set.of("null"), Set.of(), Optional.empty());
    try (var other = Server.start(settings)) {
      Client.Reply reply = new Client(other.port()).get("/livez", "Origin", "null");
      assertThat(reply.header("Access-Control-Allow-Origin")).contains("*");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /v1/search?q=%ZZ, 400, malformed-url",
    "GET, /v1/search?q=%FF, 400, malformed-url",
    "GET, /v1/search?q=a%00b, 400, malformed-url",
    "GET, /v1/search?year=100%, 400, malformed-url",
    "GET, /v1/search?limit=1&limit=2, 400, invalid-parameter",
    "GET, /v1/search?limit=101, 400, invalid-parameter",
    "GET, /v1/search?offset=10001, 400, page-too-deep",
    "GET, /v1/search?cursor=abc, 400, invalid-cursor",
    "GET, /v1/search?from=2019&to=2018, 400, invalid-parameter",
    "GET, /v1/search?from=2019-02-30, 400, invalid-parameter",
    "GET, /v1/search?expand=all, 400, invalid-parameter",
    "GET, /v1/search?callback=x, 400, unknown-parameter",
    "GET, /v1/facts?min=lots, 400, invalid-parameter",
    "GET, /v1/facets/colour, 404, no-such-facet",
    "GET, /v1/articles/a.b, 404, no-such-page",
    "GET, /errors/nothing, 404, no-such-page",
    "GET, /nowhere, 404, no-such-page",
    "PATCH, /v1/search, 405, method-not-allowed",
    "DELETE, /v1/articles/line, 403, forbidden",
    "PUT, /v1/articles/line, 403, forbidden",
    "POST, /v1/articles, 403, forbidden"
  })
  void every_error_is_a_problem_that_a_page_may_read(
      String method, String path, int status, String code) throws IOException {
    String answer =
        client.raw(
            "%s %s HTTP/1.1\r\nHost: localhost\r\nOrigin: %s\r\nConnection: close\r\n\r\n"
                .formatted(method, path, NAMED));
    assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
    assertThat(answer).contains("Content-Type: application/problem+json");
    assertThat(answer).contains("Access-Control-Allow-Origin: " + NAMED);
    assertThat(answer).contains("\"code\":\"" + code + "\"");
    assertThat(answer).doesNotContainPattern("\\b(java|org|io|dossier)\\.[a-z]+\\.");
  }

  @Test
  void a_method_that_a_path_has_not_is_answered_with_those_it_has() {
    Client.Reply reply =
        isProblem(client.send("PUT", "/v1/search", "x"), 405, "method-not-allowed");
    assertThat(reply.header("Allow").orElse("").split(", "))
        .containsExactlyInAnyOrder("GET", "HEAD", "POST", "OPTIONS");
  }

  @Test
  void a_preflight_allows_reading_only() {
    String[] asked = {"Origin", NAMED, "Access-Control-Request-Method", "PUT"};
    Client.Reply reply = client.send("OPTIONS", "/v1/articles/line", "", asked);
    assertThat(reply.status()).isEqualTo(204);
    assertThat(reply.header("Access-Control-Allow-Methods")).contains("GET, HEAD");
    assertThat(reply.header("Allow")).contains("GET, HEAD, PUT, DELETE, OPTIONS");
    assertThat(client.send("OPTIONS", "/nowhere", "", asked).status()).isEqualTo(404);
  }

  @Test
  void a_foreign_host_is_refused_and_a_named_one_served() {
    isProblem(client.get("/v1/search", "Host", "evil.example"), 421, "unknown-host");
    isProblem(client.get("/nowhere", "Host", "localhost.evil.example:80"), 421, "unknown-host");
    assertThat(client.get("/v1/search", "Host", "archive.example:8080").status()).isEqualTo(200);
    assertThat(client.get("/livez", "X-Forwarded-Host", "evil.example").status()).isEqualTo(200);
  }

  @Test
  void an_overridden_method_is_refused() {
    isProblem(
        client.get("/v1/articles/line", "X-HTTP-Method-Override", "DELETE"),
        400,
        "method-override-refused");
  }

  @Test
  void only_what_can_be_given_is_promised() {
    isProblem(client.get("/v1/search", "Accept", "text/csv"), 406, "not-acceptable");
    isProblem(
        client.get("/v1/search", "Accept", "application/json;q=0, */*"), 406, "not-acceptable");
    assertThat(client.get("/v1/search", "Accept", "text/html, */*;q=0.1").status()).isEqualTo(200);
    assertThat(client.get("/errors/overloaded", "Accept", "text/html,*/*;q=0.8").type())
        .isEqualTo("text/html");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "text/plain                       | q=x              | 415 | unsupported-media-type",
        "application/json; charset=utf-16 | {}               | 415 | unsupported-media-type",
        "application/json                 | []               | 400 | invalid-body",
        "application/json                 | {\"q\":\"a\"} x  | 400 | invalid-body",
        "application/json                 | {\"q\":1,\"q\":2} | 400 | invalid-body",
        "application/json                 | {\"q\":{}}       | 400 | invalid-body",
        "application/json                 | {\"yaer\":1}     | 400 | unknown-parameter",
        "application/x-www-form-urlencoded | q=%G1           | 400 | invalid-body"
      })
  void a_body_that_is_not_understood_is_refused(String type, String body, int status, String code) {
    isProblem(client.send("POST", "/v1/search", body, "Content-Type", type), status, code);
  }

  @Test
  void a_body_is_bounded_in_size_depth_and_form() {
    String deep = "{\"q\":" + "[".repeat(100) + "]".repeat(100) + "}";
    isProblem(client.send("POST", "/v1/search", deep, "Content-Type", JSON), 400, "invalid-body");
    String large = "q=" + "a".repeat(70_000);
    isProblem(
        client.send("POST", "/v1/search", large, "Content-Type", FORM), 413, "payload-too-large");
    isProblem(
        client.send("POST", "/v1/search", "x", "Content-Type", JSON, "Content-Encoding", "gzip"),
        415,
        "unsupported-media-type");
  }

  @Test
  void a_long_query_goes_by_post() {
    String q = "harbour ".repeat(15) + "x".repeat(900);
    isProblem(client.get("/v1/search?q=" + q.replace(' ', '+')), 400, "query-too-long");
    String body = "{\"q\":\"" + q + "\"}";
    assertThat(client.send("POST", "/v1/search", body, "Content-Type", JSON).status())
        .isEqualTo(200);
  }

  @Test
  void a_head_that_is_too_large_is_a_problem_also_where_the_server_never_sees_it()
      throws IOException {
    String origin = "Host: localhost\r\nOrigin: " + NAMED + "\r\n";
    String large = "a".repeat(33_000);
    assertThat(client.raw("GET /v1/search?q=" + large + " HTTP/1.1\r\n" + origin + "\r\n"))
        .startsWith("HTTP/1.1 414 ")
        .contains("problem+json", "Access-Control-Allow-Origin: " + NAMED);
    assertThat(client.raw("GET /livez HTTP/1.1\r\n" + origin + "X-A: " + large + "\r\n\r\n"))
        .startsWith("HTTP/1.1 431 ")
        .contains("problem+json", "Access-Control-Allow-Origin: " + NAMED);
    assertThat(
            client.raw("GET /v1/search?q=" + large.repeat(3) + " HTTP/1.1\r\n" + origin + "\r\n"))
        .startsWith("HTTP/1.1 414 ")
        .contains("problem+json");
    assertThat(client.raw("GET / HTTP/1.1\r\nNoColon\r\n\r\n"))
        .startsWith("HTTP/1.1 400 ")
        .contains("problem+json", "\"code\":\"bad-request\"", "nosniff");
    assertThat(client.raw("GET /v1/articles/a%2fb HTTP/1.1\r\n" + origin + "\r\n"))
        .startsWith("HTTP/1.1 400 ")
        .contains("problem+json");
  }

  @Test
  void a_request_keeps_a_clean_id_and_loses_a_dirty_one() {
    assertThat(client.get("/livez", "X-Request-Id", "run-7.a").header("X-Request-Id"))
        .contains("run-7.a");
    assertThat(client.get("/livez", "X-Request-Id", "a b<c>").header("X-Request-Id"))
        .hasValueSatisfying(id -> assertThat(id).matches("[0-9a-f]{16}"));
  }

  @Test
  void the_archive_is_not_ready_before_it_is_open() {
    try (var closed = Server.start(Settings.local(0))) {
      var early = new Client(closed.port());
      assertThat(early.get("/livez").status()).isEqualTo(200);
      assertThat(early.get("/readyz").status()).isEqualTo(503);
      Client.Reply search = early.get("/v1/search");
      assertThat(search.status()).isEqualTo(503);
      assertThat(search.json().get("code").asString()).isEqualTo("not-ready");
      assertThat(search.header("Retry-After")).isPresent();
    }
  }

  @Test
  void a_page_is_served_with_a_strict_policy_and_kept_while_it_stays_the_same() {
    Client.Reply page = client.get("/");
    assertThat(page.type()).isEqualTo("text/html");
    assertThat(page.header("Content-Security-Policy"))
        .hasValueSatisfying(
            policy -> assertThat(policy).startsWith("default-src 'none'; script-src 'self'"));
    String tag = page.header("ETag").orElseThrow();
    assertThat(client.get("/", "If-None-Match", tag).status()).isEqualTo(304);
    assertThat(client.get("/embed/v1/dossier-search.js").type()).isEqualTo("text/javascript");
    assertThat(client.get("/articles/line").type()).isEqualTo("text/html");
  }
}
