package dossier;

import dossier.cite.ArticleTable;
import dossier.cite.Layout;
import dossier.http.Answers;
import dossier.http.Asked;
import dossier.http.HitView;
import dossier.http.Json;
import dossier.http.SearchParameters;
import dossier.lucene.LuceneSearcher;
import dossier.query.Limits;
import dossier.search.Held;
import dossier.search.Hit;
import dossier.search.SearchResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `dossier search`: asks the index as `/v1/search` does, with the same filters as options.
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Searches the archive. Takes the filters of /v1/search as options, each as often as needed.")
final class SearchCommand implements Callable<Integer>, FilterOptions.Taker {
  /// Parameters that shape the JSON answer of the API only; `--format` shapes this command's.
  private static final List<String> NOT_OFFERED = List.of("q", "pretty", "highlight");

  @Spec private CommandSpec spec;
  @Mixin private IndexOption index;
  @Mixin private NamesOption names;

  @Parameters(
      arity = "0..1",
      paramLabel = "QUERY",
      description = "In the query language; all articles without one.")
  private Optional<String> query = Optional.empty();

  @Option(
      names = "--format",
      description = "How to print the hits: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.table;

  @Option(
      names = "--excel",
      description =
          "For csv and tsv: a byte order mark, and no cell that a spreadsheet runs as a formula.")
  private boolean excel;

  /// The forms of an answer, named as they are typed.
  @SuppressWarnings("MemberName")
  enum Format {
    table,
    json,
    ndjson,
    csv,
    tsv
  }

  @Override
  public Collection<String> filters() {
    return SearchParameters.namesOfSearch().stream()
        .filter(name -> !NOT_OFFERED.contains(name))
        .toList();
  }

  @Override
  public Integer call() throws IOException {
    Asked.Search asked = asked();
    PrintWriter out = spec.commandLine().getOut();
    try (LuceneSearcher opened = LuceneSearcher.open(index.folder());
        Held searcher = opened.held(IndexOption.PATIENCE)) {
      print(new Answers(searcher, names.load()), asked, out);
    }
    out.flush();
    return ExitCode.DONE.code();
  }

  private Asked.Search asked() {
    return FilterOptions.understood(
        spec, new SearchParameters(Limits.LOCAL).search(FilterOptions.given(spec, this, query)));
  }

  private void print(Answers answers, Asked.Search asked, PrintWriter out) throws IOException {
    switch (format) {
      case json -> out.println(Json.indented(answers.search(asked)));
      case ndjson -> {
        for (HitView hit : answers.search(asked).hits()) {
          out.println(Json.line(hit));
        }
      }
      case csv -> rows(ArticleTable.of(out, new Layout(false, excel)), answers.result(asked));
      case tsv -> rows(ArticleTable.of(out, new Layout(true, excel)), answers.result(asked));
      case table -> new HitTable(out).print(answers.result(asked));
    }
  }

  private static void rows(ArticleTable table, SearchResult result) throws IOException {
    for (Hit hit : result.hits()) {
      table.add(hit);
    }
  }
}
