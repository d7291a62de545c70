package dossier.http;

import dossier.article.Tag;
import dossier.cite.ChartTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The paths behind charts: `/v1/histogram`, `/v1/compare`, `/v1/terms`, `/v1/kwic` and
/// `/v1/ngrams`; as JSON, or as a table by the suffix `.csv`, by `format=csv` or by `Accept:
/// text/csv`.
final class ChartRoutes {
  private static final ChartParameters PARAMETERS = new ChartParameters();
  private static final String CSV = "text/csv";
  private static final int LONGEST_NAME = 60;

  private final JsonAnswers json;

  ChartRoutes(JsonAnswers json) {
    this.json = json;
  }

  /// A path that is to be had as a table too.
  interface Chart {
    /// @param table whether the path ends in `.csv`
    Answer answer(Request request, boolean table) throws IOException;
  }

  /// What a chart's numbers are asked for by.
  private interface Question<T> {
    T ask(ChartAnswers answers) throws IOException;
  }

  /// The rows of a chart's table.
  private interface Rows<T> {
    void add(ChartTable table, T view) throws IOException;
  }

  Answer histogram(Request request, boolean table) throws IOException {
    Asked.Spread asked = JsonAnswers.understood(PARAMETERS.histogram(request.parameters()));
    boolean isSplit = asked.request().by().isPresent();
    return answer(
        request,
        new Form("histogram", isSplit ? ChartTables.SPLIT : ChartTables.HISTOGRAM, table),
        List.of(asked.articles()),
        answers -> answers.histogram(asked),
        ChartTables::histogram);
  }

  Answer compare(Request request, boolean table) throws IOException {
    ChartParameters.Compared asked =
        JsonAnswers.understood(PARAMETERS.comparison(request.parameters()));
    return answer(
        request,
        new Form("compare", ChartTables.COMPARISON, table),
        asked.queries(),
        answers -> answers.compare(asked),
        ChartTables::comparison);
  }

  Answer terms(Request request, boolean table) throws IOException {
    Asked.Terms asked = JsonAnswers.understood(PARAMETERS.terms(request.parameters()));
    return answer(
        request,
        new Form("terms", ChartTables.TERMS, table),
        List.of(asked.articles()),
        answers -> answers.terms(asked),
        ChartTables::terms);
  }

  Answer lines(Request request, boolean table) throws IOException {
    Asked.Places asked = JsonAnswers.understood(PARAMETERS.lines(request.parameters()));
    return answer(
        request,
        new Form("kwic", ChartTables.LINES, table),
        List.of(asked.articles()),
        answers -> answers.lines(asked, isTable(request, table)),
        ChartTables::lines);
  }

  Answer ngrams(Request request, boolean table) throws IOException {
    Asked.Runs asked = JsonAnswers.understood(PARAMETERS.ngrams(request.parameters()));
    return answer(
        request,
        new Form("ngrams", ChartTables.NGRAMS, table),
        List.of(asked.articles()),
        answers -> answers.ngrams(asked),
        ChartTables::ngrams);
  }

  /// How a chart is written.
  ///
  /// @param header of its table
  /// @param table whether the path asks for that
  private record Form(String name, List<String> header, boolean table) {}

  private <T> Answer answer(
      Request request, Form form, List<Selection> articles, Question<T> question, Rows<T> rows)
      throws IOException {
    String canonical =
        articles.stream()
            .map(one -> QueryString.write(one.given()))
            .collect(Collectors.joining("&", form.name + "?", ""));
    if (!isTable(request, form.table)) {
      return json.answer(
          request, canonical, (archive, _) -> question.ask(new ChartAnswers(archive.searcher())));
    }
    String queries = articles.stream().map(Selection::q).collect(Collectors.joining(" "));
    return json.answer(
        request,
        canonical + ".csv",
        (archive, _) -> question.ask(new ChartAnswers(archive.searcher())),
        view -> csv(form, queries, view, rows));
  }

  private static boolean isTable(Request request, boolean table) {
    List<String> format = request.parameters().getOrDefault("format", List.of());
    Optional<String> accept = request.header("Accept");
    return table
        || format.contains("csv")
        || format.isEmpty()
            && Accepts.quality(accept, CSV) > Accepts.quality(accept, "application/json");
  }

  private static <T> Answer csv(Form form, String queries, T view, Rows<T> rows)
      throws IOException {
    StringBuilder text = new StringBuilder();
    try (ChartTable table = new ChartTable(text, form.header)) {
      rows.add(table, view);
    }
    return new Answer(
            200, CSV + ";charset=utf-8", text.toString().getBytes(StandardCharsets.UTF_8), Map.of())
        .with("Content-Disposition", "inline; filename=\"" + form.name + name(queries) + ".csv\"");
  }

  /// The query in letters that every file system takes.
  private static String name(String queries) {
    String slug = Tag.slug(queries).replaceAll("[^A-Za-z0-9-]", "");
    return slug.isEmpty() ? "" : "-" + slug.substring(0, Math.min(LONGEST_NAME, slug.length()));
  }
}
