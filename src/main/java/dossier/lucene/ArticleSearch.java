package dossier.lucene;

import dossier.article.Metadata;
import dossier.query.Field;
import dossier.search.Hit;
import dossier.search.SearchRequest;
import dossier.search.SearchResult;
import dossier.search.Snippet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.ScoreDoc;

/// Finds articles, and cuts out what is shown of them. For one request.
final class ArticleSearch {
  private final Search search;
  private final Library library;

  ArticleSearch(Search search, Library library) {
    this.search = search;
    this.library = library;
  }

  SearchResult search(SearchRequest request) throws IOException {
    QueryCompiler.Ranked ranked = search.ranked(request.query());
    Hits hits = new Hits(search, library, ranked, request);
    Search.Found found = hits.find();
    List<FieldDoc> page = hits.following(found);
    Snippets snippets = new Snippets(search.searcher(), ranked.matching(), request.snippets());
    List<Hit> shown = new ArrayList<>();
    for (ScoreDoc hit : Order.page(page, request.page())) {
      shown.add(hit(hit, request, snippets));
    }
    search.checkTime();
    return new SearchResult(
        found.top().totalHits.value(), shown, found.facets(), Order.next(page, request.page()));
  }

  private Hit hit(ScoreDoc hit, SearchRequest request, Snippets snippets) throws IOException {
    Metadata about = library.metadata(hit.doc);
    List<Snippet.Span> title = List.of();
    List<Snippet> cut = List.of();
    if (request.snippets().count() > 0) {
      LeafReaderContext leaf = library.leaf(hit.doc);
      int document = hit.doc - leaf.docBase;
      Matches matches = snippets.matches(leaf, document);
      title = Spans.of(matches, Field.TITLE, about.heading());
      cut = snippets.snippets(leaf, document, matches, library.text(hit.doc));
    }
    boolean isScored = request.sort() == SearchRequest.Sort.RELEVANCE;
    return new Hit(
        about,
        isScored ? Optional.of(Order.number(hit)) : Optional.empty(),
        title,
        cut,
        library.factCount(hit.doc),
        library.others(about));
  }

  /// Why the article has its score; empty where it does not match.
  Optional<String> explain(SearchRequest request, int article) throws IOException {
    return new Hits(search, library, search.ranked(request.query()), request).explain(article);
  }
}
