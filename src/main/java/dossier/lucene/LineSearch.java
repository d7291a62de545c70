package dossier.lucene;

import dossier.article.ArticleId;
import dossier.article.Metadata;
import dossier.search.Lines;
import dossier.search.LinesRequest;
import dossier.search.Page;
import dossier.search.Snippet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldDocs;

/// Finds keywords in context. For one request; costs a look at each matching article, as long as
/// the places are counted, and one at each that is shown.
final class LineSearch {
  private final Search search;
  private final Library library;

  LineSearch(Search search, Library library) {
    this.search = search;
    this.library = library;
  }

  /// A place before it is shown.
  private record Found(Page.Cursor article, int document, Snippet.Span place) {
    LinesRequest.After after() {
      return new LinesRequest.After(article, place.start());
    }
  }

  Lines lines(LinesRequest request) throws IOException {
    Query words = search.articles(request.scope().query());
    Query query = search.within(request.scope(), words);
    Places places = new Places(search.searcher(), library, words);
    long articles = search.searcher().count(query);
    search.checkTime();
    if (!places.hasWords()) {
      return new Lines(articles, Optional.of(0L), List.of(), Optional.empty());
    }
    List<Found> found = found(request, query, places);
    List<Found> shown = found.subList(0, Math.min(request.limit(), found.size()));
    List<Lines.Line> lines = new ArrayList<>();
    for (Found one : shown) {
      lines.add(line(one, request.width()));
    }
    boolean more = found.size() > shown.size();
    return new Lines(
        articles,
        articles > Lines.MOST_COUNTED ? Optional.empty() : Optional.of(count(query, places)),
        lines,
        more ? Optional.of(shown.getLast().after()) : Optional.empty());
  }

  private Lines.Line line(Found one, int width) throws IOException {
    Metadata about = library.metadata(one.document);
    String text = library.text(one.document);
    return Lines.Line.of(about, text, one.place.start(), one.place.end(), width);
  }

  private long count(Query query, Places places) throws IOException {
    long count = 0;
    for (int article : search.documents(query)) {
      count += places.of(article).size();
      search.checkClock();
    }
    return count;
  }

  /// The lines of the page, and one more where there is one.
  private List<Found> found(LinesRequest request, Query query, Places places) throws IOException {
    List<Found> found = new ArrayList<>();
    if (request.after().isPresent()) {
      addRest(request.after().get(), query, places, found);
    }
    Order order = Order.ofArticles(request.sort());
    Optional<Page.Cursor> after = request.after().map(LinesRequest.After::article);
    boolean more = true;
    int size = request.limit();
    while (more && found.size() <= request.limit()) {
      Page page = new Page(size, 0, after);
      TopFieldDocs top = search.searcher().search(query, order.collector(page, Order.end(page)));
      search.checkTime();
      search.checkClock();
      for (ScoreDoc hit : Order.page(top, page)) {
        add(Order.cursor((FieldDoc) hit), hit.doc, -1, places, found);
        if (found.size() > request.limit()) {
          return found;
        }
      }
      after = Order.next(top, page);
      more = after.isPresent();
      // the titles of many articles may match alone
      size = Math.min(4 * size, Page.MAX_LIMIT);
    }
    return found;
  }

  /// The lines of an article that the page before did not show.
  private void addRest(LinesRequest.After after, Query query, Places places, List<Found> found)
      throws IOException {
    String id = after.article().id();
    Optional<Integer> article = library.find(new ArticleId(id));
    Query same =
        new BooleanQuery.Builder()
            .add(query, Occur.FILTER)
            .add(new TermQuery(new Term(Schema.ID, id)), Occur.FILTER)
            .build();
    if (article.isPresent() && search.searcher().count(same) > 0) {
      add(after.article(), article.get(), after.start(), places, found);
    }
  }

  private static void add(
      Page.Cursor article, int document, int after, Places places, List<Found> found)
      throws IOException {
    places.of(document).stream()
        .filter(place -> place.start() > after)
        .forEach(place -> found.add(new Found(article, document, place)));
  }
}
