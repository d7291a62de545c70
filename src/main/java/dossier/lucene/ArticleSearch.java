package dossier.lucene;

import dossier.article.Metadata;
import dossier.query.Field;
import dossier.search.Hit;
import dossier.search.Page;
import dossier.search.SearchRequest;
import dossier.search.SearchResult;
import dossier.search.Snippet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.ScoreDoc;

/// Finds articles, and cuts out what is shown of them. For one request.
final class ArticleSearch {
  private final Search search;
  private final Library library;
  private final Ahead ahead;

  ArticleSearch(Search search, Library library, Ahead ahead) {
    this.search = search;
    this.library = library;
    this.ahead = ahead;
  }

  SearchResult search(SearchRequest request) throws IOException {
    QueryCompiler.Ranked ranked = search.ranked(request.query());
    Page page = request.page();
    Ahead.Run run =
        ahead.run(
            List.of(request.scope(), request.facets(), request.sort()),
            page,
            wanted -> run(ranked, request, wanted));
    List<Hit> shown = hits(Order.page(run.hits(), page), request, ranked);
    search.checkTime();
    return new SearchResult(run.total(), shown, run.facets(), Order.next(run.hits(), page));
  }

  private Ahead.Run run(QueryCompiler.Ranked ranked, SearchRequest request, int wanted)
      throws IOException {
    Hits hits = new Hits(search, library, ranked, request, wanted);
    Search.Found found = hits.find();
    return new Ahead.Run(found.top().totalHits.value(), hits.following(found), found.facets());
  }

  /// What is shown of a page, read in the order it is stored in.
  private List<Hit> hits(List<ScoreDoc> page, SearchRequest request, QueryCompiler.Ranked ranked)
      throws IOException {
    Snippets snippets = new Snippets(search.searcher(), ranked.matching(), request.snippets());
    List<ScoreDoc> stored = new ArrayList<>(page);
    stored.sort(Comparator.comparingInt(hit -> hit.doc));
    Map<Integer, Hit> read = new HashMap<>();
    for (ScoreDoc hit : stored) {
      read.put(hit.doc, hit(hit, request, snippets));
    }
    return page.stream().map(hit -> Objects.requireNonNull(read.get(hit.doc))).toList();
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
    return new Hits(
            search, library, search.ranked(request.query()), request, Order.end(request.page()))
        .explain(article);
  }
}
