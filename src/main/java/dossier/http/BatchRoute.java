package dossier.http;

import dossier.cite.GivenTable;
import dossier.query.Limits;
import dossier.search.Held;
import dossier.search.Hit;
import dossier.search.IndexInfo;
import dossier.search.Page;
import dossier.search.SearchRequest;
import dossier.search.SearchResult;
import dossier.search.Searcher;
import dossier.search.SnippetRequest;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `/v1/batch`: many queries, a line each, or the rows of a table whose columns are parameters;
/// answered at one state of the archive. What stands behind `?` holds for all. A line that cannot
/// be asked is told of and does not stop the rest.
final class BatchRoute implements Route {
  private static final SearchParameters PARAMETERS = new SearchParameters(Limits.BODY);
  private static final int LONGEST = 1_000_000;
  private static final int MOST = 1_000;
  private static final int USUAL_HITS = 3;
  private static final int MOST_HITS = 20;
  private static final String CSV = "text/csv";

  private final Readiness readiness;
  private final Gate gate;

  BatchRoute(Readiness readiness, Gate gate) {
    this.readiness = readiness;
    this.gate = gate;
  }

  /// What was sent.
  ///
  /// @param ignored columns that are no parameter
  private record Batch(List<GivenTable.Row> rows, List<String> ignored) {}

  @Override
  public Answer answer(Request request) throws IOException {
    Optional<String> accept = request.header("Accept");
    boolean asTable = Accepts.quality(accept, CSV) > Accepts.quality(accept, "application/json");
    if (!asTable) {
      JsonAnswers.requireJson(request);
    }
    var given = new Given(request.parameters(), Parameters.OF_A_BATCH);
    int limit = given.number("limit", 0, MOST_HITS, USUAL_HITS);
    if (!given.mistakes().isEmpty()) {
      throw Refusal.of(given.mistakes());
    }
    SearchBody.requireUtf8(request);
    Batch batch = read(request, SearchBody.text(request.body(LONGEST).readAllBytes()));
    BatchView view;
    Archive archive = readiness.archive();
    try (Held held = archive.searcher().held(Searcher.LONGEST)) {
      view = answer(held, new Counts(held, archive.vocabulary()), batch, given, limit);
    }
    Answer answer =
        asTable
            ? Answer.text(CSV + ";charset=utf-8", view.csv())
            : Answer.json(view, request.pretty());
    return answer.with("Cache-Control", "no-store");
  }

  private static Batch read(Request request, String body) {
    Batch batch =
        switch (request.contentType()) {
          case "text/plain" -> lines(body);
          case CSV -> table(body);
          default ->
              throw Refusal.of(
                  Code.UNSUPPORTED_MEDIA_TYPE,
                  "a batch is text/plain, a query a line, or text/csv with a column q",
                  Map.of("Accept-Post", "text/plain, text/csv"));
        };
    if (batch.rows.size() > MOST) {
      throw Refusal.of(Code.PAYLOAD_TOO_LARGE, "a batch has at most " + MOST + " queries");
    }
    return batch;
  }

  private static Batch lines(String body) {
    List<GivenTable.Row> rows = new ArrayList<>();
    String text = body.startsWith("\ufeff") ? body.substring(1) : body;
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        rows.add(new GivenTable.Row(i + 1, Map.of("q", lines.get(i).strip())));
      }
    }
    return new Batch(rows, List.of());
  }

  private static Batch table(String body) {
    GivenTable table;
    try {
      table = GivenTable.read(body, MOST + 1);
    } catch (IllegalArgumentException e) {
      throw Refusal.of(Code.INVALID_BODY, String.valueOf(e.getMessage()));
    }
    if (!table.columns().contains("q")) {
      throw Refusal.of(Code.INVALID_BODY, "the table has no column q");
    }
    List<String> ignored =
        table.columns().stream().filter(name -> !Parameters.OF_ARTICLES.contains(name)).toList();
    return new Batch(table.rows(), ignored);
  }

  private BatchView answer(Held held, Counts counts, Batch batch, Given given, int limit)
      throws IOException {
    IndexInfo info = held.info();
    List<BatchView.Line> lines = new ArrayList<>();
    for (GivenTable.Row row : batch.rows) {
      Map<String, List<String>> parameters = new LinkedHashMap<>(given.canonical());
      parameters.remove("limit");
      row.cells()
          .forEach((name, value) -> {
            if (!batch.ignored.contains(name)) {
              parameters.put(
                  name, name.equals("q") ? List.of(value) : List.of(value.split(" \\| ")));
            }
          });
      lines.add(line(held, counts, row, parameters, limit));
    }
    return BatchView.of(lines, batch.ignored, IndexView.of(info));
  }

  private BatchView.Line line(
      Held held, Counts counts, GivenTable.Row row, Map<String, List<String>> parameters, int limit)
      throws IOException {
    String q = row.cells().getOrDefault("q", "");
    try {
      Selection articles = JsonAnswers.understood(PARAMETERS.articles(parameters));
      return gate.run(() -> found(held, counts, row.line(), articles, limit));
    } catch (Refusal refusal) {
      return refused(row.line(), q, refusal.code().word(), refusal.detail());
    } catch (IllegalArgumentException tooMuch) {
      Refusal refusal = Failures.of(tooMuch, "batch");
      return refused(row.line(), q, refusal.code().word(), refusal.detail());
    } catch (InterruptedIOException late) {
      return refused(row.line(), q, Code.QUERY_TIMEOUT.word(), String.valueOf(late.getMessage()));
    }
  }

  private static BatchView.Line refused(long line, String q, String code, String detail) {
    return new BatchView.Line(
        line,
        q,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.of(code),
        Optional.of(detail));
  }

  private static BatchView.Line found(
      Held held, Counts counts, long line, Selection asked, int limit) throws IOException {
    Selection articles = counts.resolved(asked);
    SearchResult result =
        held.search(
            new SearchRequest(
                articles.scope(),
                List.of(),
                articles.q().isBlank() ? SearchRequest.Sort.NEWEST : SearchRequest.Sort.RELEVANCE,
                Page.first(limit),
                SnippetRequest.NONE));
    return new BatchView.Line(
        line,
        articles.q(),
        Optional.of(articles.typed().toString()),
        Optional.of(result.total()),
        result.hits().stream().map(BatchRoute::top).toList(),
        counts.warnings(articles, List.of()),
        Optional.empty(),
        Optional.empty());
  }

  private static BatchView.Top top(Hit hit) {
    return new BatchView.Top(
        hit.about().id().value(),
        hit.about().heading(),
        hit.about().published().map(DateView::of),
        hit.score(),
        HitView.Links.of(hit.about()));
  }
}
