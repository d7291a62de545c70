package dossier.http;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.ingest.Ingest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// `PUT` and `DELETE` on `/v1/articles/{id}`, and `POST` of many to `/v1/articles`: answered when
/// what was written is durable.
final class Writing {
  private static final Set<String> LINES =
      Set.of(
          "application/x-ndjson",
          "application/ndjson",
          "application/jsonl",
          "application/x-jsonlines");
  private static final int MOST_LINES = 100_000;

  private final Readiness readiness;
  private final Gate gate;
  private final WriteToken token;

  /// @param token what a writer must know; without one nobody may write
  Writing(Readiness readiness, Gate gate, Optional<String> token) {
    this.readiness = readiness;
    this.gate = gate;
    this.token = new WriteToken(token);
  }

  /// What reads names and rules again, for whoever may write.
  Route reload() {
    return new ReloadRoute(readiness, gate, token);
  }

  /// What became of an article.
  record Written(String id, String result, HitView.Links links) {}

  /// What became of a line.
  record Line(
      int line,
      Optional<String> id,
      String result,
      Optional<String> code,
      Optional<String> detail) {}

  Answer put(Request request) throws IOException {
    token.require(request);
    ArticleId id = id(request);
    if (!request.contentType().equals("application/json")) {
      throw unsupported("an article is application/json");
    }
    SearchBody.requireUtf8(request);
    byte[] body = request.body(Body.LONGEST).readAllBytes();
    return gate.run(() -> put(request, id, body));
  }

  private Answer put(Request request, ArticleId id, byte[] body) throws IOException {
    boolean known = exists(id);
    requirePreconditions(request, known);
    Article stored = put(ArticleBody.read(body, Optional.of(id)));
    ingest().commit();
    var view = new Written(id.value(), result(known), HitView.Links.of(stored.about()));
    Answer answer = Answer.json(view, request.pretty()).with("Cache-Control", "no-store");
    return known ? answer : answer.status(201).with("Location", view.links().self());
  }

  private Article put(dossier.article.RawArticle raw) throws IOException {
    try {
      return ingest().put(raw);
    } catch (IllegalArgumentException e) {
      throw Refusal.of(
          List.of(
              Mistake.in(
                  Code.INVALID_ARTICLE, "/text", "", "nothing of the text is an article's")));
    }
  }

  Answer delete(Request request) throws IOException {
    token.require(request);
    ArticleId id = id(request);
    return gate.run(() -> {
      boolean known = exists(id);
      requirePreconditions(request, known);
      if (!known) {
        throw Refusal.of(Code.NO_SUCH_ARTICLE, "no article has this id");
      }
      ingest().delete(id);
      ingest().commit();
      return Answer.empty(204).with("Cache-Control", "no-store");
    });
  }

  /// Takes a line an article; a bad line is told of and does not stop the rest. All that was taken
  /// is durable when the answer begins.
  Answer post(Request request) throws IOException {
    token.require(request);
    if (!LINES.contains(request.contentType())) {
      throw unsupported("articles are application/x-ndjson, a line an article");
    }
    SearchBody.requireUtf8(request);
    ingest();
    try (InputStream in = request.body(Body.LONGEST_BATCH)) {
      List<byte[]> lines = lines(in);
      return gate.run(() -> answer(lines));
    }
  }

  private Answer answer(List<byte[]> lines) throws IOException {
    var out = new ByteArrayOutputStream();
    Map<ArticleId, Boolean> known = new HashMap<>();
    int number = 0;
    for (byte[] line : lines) {
      number++;
      if (line.length > 0) {
        out.writeBytes(
            (Json.line(written(number, line, known)) + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    ingest().commit();
    return new Answer(200, "application/x-ndjson", out.toByteArray(), Map.of())
        .with("Cache-Control", "no-store");
  }

  private Line written(int number, byte[] line, Map<ArticleId, Boolean> seen) throws IOException {
    try {
      if (line.length > Body.LONGEST) {
        throw Refusal.of(Code.PAYLOAD_TOO_LARGE, "a line has at most " + Body.LONGEST + " bytes");
      }
      var raw = ArticleBody.read(line, Optional.empty());
      ArticleId id = ArticleId.of(raw.id());
      boolean known = seen.containsKey(id) || exists(id);
      put(raw);
      seen.put(id, true);
      return new Line(
          number, Optional.of(id.value()), result(known), Optional.empty(), Optional.empty());
    } catch (Refusal refusal) {
      return new Line(
          number,
          Optional.empty(),
          "refused",
          Optional.of(refusal.code().word()),
          Optional.of(refusal.detail()));
    }
  }

  /// The lines without their ends; one that is too long is cut just beyond the limit.
  private static List<byte[]> lines(InputStream in) throws IOException {
    List<byte[]> lines = new ArrayList<>();
    var line = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      for (int i = 0; i < n; i++) {
        if (buffer[i] == '\n') {
          lines.add(line.toByteArray());
          line.reset();
        } else if (buffer[i] != '\r' && line.size() <= Body.LONGEST) {
          line.write(buffer[i]);
        }
      }
      if (lines.size() > MOST_LINES) {
        throw Refusal.of(Code.PAYLOAD_TOO_LARGE, "at most " + MOST_LINES + " articles at once");
      }
    }
    lines.add(line.toByteArray());
    return lines;
  }

  private boolean exists(ArticleId id) throws IOException {
    return readiness.archive().searcher().article(id).isPresent();
  }

  private Ingest ingest() {
    return readiness
        .archive()
        .ingest()
        .orElseThrow(() ->
            Refusal.of(
                Code.INDEX_READ_ONLY,
                "the index is open for reading only",
                Map.of("Retry-After", "60")));
  }

  private static String result(boolean known) {
    return known ? "replaced" : "created";
  }

  /// `If-None-Match: *` asks for a new article, `If-Match` for one that is there; our validators
  /// are weak, so none matches.
  private static void requirePreconditions(Request request, boolean known) {
    Optional<String> match = request.header("If-Match");
    Optional<String> noneMatch = request.header("If-None-Match");
    boolean failed =
        match.filter(tags -> !known || !tags.strip().equals("*")).isPresent()
            || noneMatch.filter(tags -> known && tags.strip().equals("*")).isPresent();
    if (failed) {
      throw Refusal.of(
          Code.PRECONDITION_FAILED, "the article is " + (known ? "there" : "not there"));
    }
  }

  private static ArticleId id(Request request) {
    String id = request.place("id");
    if (!ArticleId.fits(id)) {
      String rule = "an id has 1 to 128 characters of [A-Za-z0-9_-]";
      throw Refusal.of(List.of(Mistake.in(Code.INVALID_ARTICLE, "id", id, rule)));
    }
    return new ArticleId(id);
  }

  private static Refusal unsupported(String message) {
    return Refusal.of(Code.UNSUPPORTED_MEDIA_TYPE, message);
  }
}
