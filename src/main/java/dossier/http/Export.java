package dossier.http;

import dossier.cite.Head;
import dossier.cite.Sink;
import dossier.ledger.AsOf;
import dossier.search.FactRequest;
import dossier.search.FactResult.FactHit;
import dossier.search.Held;
import dossier.search.IndexInfo;
import dossier.search.SearchRequest;
import dossier.search.Searcher;
import dossier.search.SnippetRequest;
import dossier.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// All matches of a request as text in a standard form, without limit: read at one state of the
/// archive, with one page of rows in memory. For one thread at a time; whoever began it closes it.
public final class Export implements Outflow {
  /// Nobody waits for one at a screen.
  private static final Duration LONGEST_PAGE = Duration.ofMinutes(1);

  private final Held held;
  private final Rows<?> rows;
  private final StringWriter text;

  private Export(Held held, Rows<?> rows, StringWriter text) {
    this.held = held;
    this.rows = rows;
    this.text = text;
  }

  /// Finds what is to be written, and reads the first page of it.
  ///
  /// @param vocabulary the names whose other labels a query can be widened by
  /// @param today the day on which targets are due, where no other is asked about
  public static Export begin(
      Searcher archive, Vocabulary vocabulary, Asked.Export asked, LocalDate today)
      throws IOException {
    Held held = archive.held(LONGEST_PAGE);
    try {
      var text = new StringWriter();
      Selection articles = new Counts(held, vocabulary).resolved(asked.articles());
      return new Export(held, rows(held, articles, asked, today, text), text);
    } catch (IOException | RuntimeException e) {
      held.close();
      throw e;
    }
  }

  private static Rows<?> rows(
      Held held, Selection articles, Asked.Export asked, LocalDate today, StringWriter text)
      throws IOException {
    Head head = head(asked, held.info());
    return switch (asked.what()) {
      case Asked.Search search ->
          new Rows<>(
              Pages.ofArticles(held, request(search, articles, asked.form())),
              new ArticleForms(held, head).sink(asked.form(), text));
      case Asked.Facts facts ->
          new Rows<>(
              facts(held, facts, request(facts, articles, asked.form()), today),
              FactForms.sink(asked.form(), text, head));
    };
  }

  private static SearchRequest request(Asked.Search asked, Selection articles, ExportForm form) {
    return new SearchRequest(
        articles.scope(),
        List.of(),
        form.sort(),
        asked.request().page(),
        form.shown() ? asked.request().snippets() : SnippetRequest.NONE);
  }

  private static FactRequest request(Asked.Facts asked, Selection articles, ExportForm form) {
    FactRequest request = asked.request();
    return new FactRequest(
        articles.scope(),
        request.factFilters(),
        request.min(),
        request.max(),
        request.due(),
        request.ids(),
        List.of(),
        form.sort(),
        request.page());
  }

  private static Pages<FactHit> facts(
      Held held, Asked.Facts asked, FactRequest request, LocalDate today) throws IOException {
    if (asked.states().isEmpty()) {
      return Pages.ofFacts(held, request);
    }
    AsOf asOf = asked.asOf().map(AsOf::then).orElseGet(() -> AsOf.now(today));
    return Pages.ofTargets(held, request, asked.states(), asOf);
  }

  private static Head head(Asked.Export asked, IndexInfo info) {
    boolean ofFacts = asked.what() instanceof Asked.Facts;
    Map<String, List<String>> given = asked.articles().given();
    Map<String, List<String>> query = new TreeMap<>(given);
    query.keySet().removeAll(ExportForm.NAMES);
    return new Head(
        (ofFacts ? "Facts" : "Articles") + " of a Dossier archive",
        QueryString.write(query),
        LinksView.to("/v1/export", given).orElse("/v1/export"),
        info.updated(),
        Optional.empty());
  }

  /// How many rows it has; in long shape, how many articles.
  public long total() {
    return rows.total();
  }

  @Override
  public Optional<String> next() throws IOException {
    boolean more = rows.write();
    String piece = text.toString();
    text.getBuffer().setLength(0);
    return more || !piece.isEmpty() ? Optional.of(piece) : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    held.close();
  }

  /// The rows that are still to be written.
  private static final class Rows<T> {
    private static final int AT_ONCE = 100;

    private final Pages<T> pages;
    private final Sink<T> sink;
    private int written;
    private boolean ended;

    Rows(Pages<T> pages, Sink<T> sink) {
      this.pages = pages;
      this.sink = sink;
    }

    long total() {
      return pages.total();
    }

    /// Writes some more of them; false where all are written.
    boolean write() throws IOException {
      if (ended) {
        return false;
      }
      if (written == pages.rows().size()) {
        if (!pages.turn()) {
          sink.end();
          ended = true;
          return true;
        }
        written = 0;
      }
      int end = Math.min(written + AT_ONCE, pages.rows().size());
      for (T row : pages.rows().subList(written, end)) {
        sink.add(row);
      }
      written = end;
      return true;
    }
  }
}
