package dossier.lucene;

import dossier.search.Facet;
import dossier.search.Page;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.search.FieldDoc;

/// Hits that were found ahead of the page asked for: whoever walks through all that a request finds
/// asks for one page after the other, and a search costs the same for many pages as for one. For a
/// searcher that stays at one state of the index. Safe for use by many threads; keeps the hits of
/// one request, some 3 MB at most.
final class Ahead {
  /// How many hits a search finds ahead.
  static final int HITS = 20_000;

  private final int hits;
  private final AtomicReference<Optional<Kept>> kept = new AtomicReference<>(Optional.empty());

  /// @param hits how many are found ahead; with 0 each page is searched for
  Ahead(int hits) {
    this.hits = hits;
  }

  /// Hits in their order.
  ///
  /// @param total how many there are in all, before and after these too
  /// @param hits those after the page's cursor; one more than the page shows, where there is one
  record Run(long total, List<FieldDoc> hits, List<Facet> facets) {}

  /// Finds at least so many hits after the cursor of the page, where there are so many.
  interface Seek {
    Run find(int hits) throws IOException;
  }

  /// @param question what was asked for, whichever the page
  /// @param all whether no further hits follow these
  private record Kept(Object question, Run run, boolean all) {
    /// What follows the cursor of a page; empty where that is not among these.
    Optional<Run> after(Page.Cursor cursor, int limit) {
      List<FieldDoc> found = run.hits();
      for (int i = 0; i < found.size() && (all || found.size() - i > limit + 1); i++) {
        if (Order.isAt(found.get(i), cursor)) {
          return Optional.of(
              new Run(run.total(), found.subList(i + 1, found.size()), run.facets()));
        }
      }
      return Optional.empty();
    }
  }

  /// The hits of a page and what follows them. The first page is searched for alone: often none
  /// follows.
  Run run(Object question, Page page, Seek seek) throws IOException {
    int end = Order.end(page);
    if (page.after().isEmpty() || page.limit() == 0 || end > hits) {
      return seek.find(end);
    }
    Optional<Run> known =
        kept.get()
            .filter(one -> one.question().equals(question))
            .flatMap(one -> one.after(page.after().get(), page.limit()));
    if (known.isPresent()) {
      return known.get();
    }
    Run found = seek.find(hits + 1);
    kept.set(Optional.of(new Kept(question, found, found.hits().size() <= hits)));
    return found;
  }
}
