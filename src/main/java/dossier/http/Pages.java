package dossier.http;

import dossier.ledger.AsOf;
import dossier.ledger.State;
import dossier.search.FactRequest;
import dossier.search.FactResult;
import dossier.search.FactResult.FactHit;
import dossier.search.Held;
import dossier.search.Hit;
import dossier.search.Page;
import dossier.search.SearchRequest;
import dossier.search.SearchResult;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All that a request finds at one state of the index, a page at a time, in order. For one thread
/// at a time; holds one page.
final class Pages<T> {
  private final Question<T> question;
  private Found<T> found;

  /// Asks for one page.
  private interface Question<T> {
    Found<T> ask(Page page) throws IOException;
  }

  /// @param next the page that follows; absent on the last
  private record Found<T>(long total, List<T> rows, Optional<Page> next) {}

  private Pages(Question<T> question) throws IOException {
    this.question = question;
    found = question.ask(Page.first(Page.MAX_LIMIT));
  }

  /// Articles; the first page is asked for at once.
  static Pages<Hit> ofArticles(Held held, SearchRequest request) throws IOException {
    return new Pages<>(page -> {
      SearchResult result =
          held.search(
              new SearchRequest(
                  request.scope(), List.of(), request.sort(), page, request.snippets()));
      return new Found<>(result.total(), result.hits(), result.next().map(Pages::after));
    });
  }

  /// Facts; the first page is asked for at once.
  static Pages<FactHit> ofFacts(Held held, FactRequest request) throws IOException {
    return new Pages<>(page -> found(held.facts(request.page(page))));
  }

  /// Targets that stand as asked.
  static Pages<FactHit> ofTargets(Held held, FactRequest request, Set<State> states, AsOf asOf)
      throws IOException {
    FactStates stands = new FactStates(held, asOf);
    return new Pages<>(
        page -> found(stands.page(request.page(page), states).orElseThrow().result()));
  }

  private static Found<FactHit> found(FactResult result) {
    return new Found<>(result.total(), result.facts(), result.next().map(Pages::after));
  }

  private static Page after(Page.Cursor cursor) {
    return new Page(Page.MAX_LIMIT, 0, Optional.of(cursor));
  }

  /// How many there are in all.
  long total() {
    return found.total();
  }

  /// The rows of this page.
  List<T> rows() {
    return found.rows();
  }

  /// Goes on to the next page; false where there is none.
  boolean turn() throws IOException {
    if (found.next().isEmpty()) {
      return false;
    }
    found = question.ask(found.next().get());
    return true;
  }
}
