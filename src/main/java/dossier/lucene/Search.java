package dossier.lucene;

import dossier.query.Query;
import dossier.search.DrillDown;
import dossier.search.Facet;
import dossier.search.FacetRequest;
import dossier.search.HistogramRequest;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/// One request at one state of the index, with its deadline.
final class Search {
  private static final Duration LONGEST = Duration.ofSeconds(2);

  private final Snapshot snapshot;
  private final IndexSearcher searcher;
  private final QueryCompiler compiler;
  private final Names names;
  private final Groups groups;

  Search(Snapshot snapshot) throws IOException {
    this.snapshot = snapshot;
    long deadline = System.nanoTime() + LONGEST.toNanos();
    searcher = new IndexSearcher(snapshot.getIndexReader());
    searcher.setTimeout(() -> System.nanoTime() - deadline > 0);
    compiler = new QueryCompiler(snapshot);
    names = new Names(snapshot.getIndexReader());
    groups = new Groups(searcher);
  }

  Snapshot snapshot() {
    return snapshot;
  }

  IndexSearcher searcher() {
    return searcher;
  }

  Names names() {
    return names;
  }

  /// The articles that `query` matches, as Lucene's query.
  org.apache.lucene.search.Query articles(Query query) throws IOException {
    return compiler.articles(query);
  }

  /// The same with what makes their order.
  QueryCompiler.Ranked ranked(Query query) throws IOException {
    return compiler.ranked(query);
  }

  /// What was found in the index.
  ///
  /// @param top the hits up to the one after the page
  /// @param facets in the order asked for
  record Found(TopFieldDocs top, List<Facet> facets) {}

  /// What a search finds.
  enum Of {
    ARTICLES,
    /// one article of each group of copies
    GROUPS,
    FACTS
  }

  /// Runs `query` under the drill-downs, and counts the facets sideways.
  ///
  /// @param hits which hits are kept
  Found find(
      org.apache.lucene.search.Query query,
      List<DrillDown> drillDowns,
      List<FacetRequest> facets,
      Of of,
      TopFieldCollectorManager hits)
      throws IOException {
    MultiCollectorManager manager =
        facets.isEmpty()
            ? new MultiCollectorManager(hits)
            : new MultiCollectorManager(hits, new FacetsCollectorManager());
    Object[] found = searcher.search(of(of, selected(query, drillDowns)), manager);
    checkTime();
    FacetCounter counter = new FacetCounter(this, drillDowns, of == Of.FACTS);
    List<Facet> counted = new ArrayList<>();
    for (FacetRequest facet : facets) {
      boolean hasAlternatives =
          drillDowns.stream().anyMatch(d -> d.field() == facet.field() && !d.any().isEmpty());
      FacetsCollector collected =
          hasAlternatives ? sideways(query, drillDowns, facet, of) : (FacetsCollector) found[1];
      counted.add(counter.facet(facet, collected));
    }
    return new Found((TopFieldDocs) found[0], counted);
  }

  private FacetsCollector sideways(
      org.apache.lucene.search.Query query, List<DrillDown> drillDowns, FacetRequest facet, Of of)
      throws IOException {
    BooleanQuery.Builder narrowed = new BooleanQuery.Builder().add(query, Occur.FILTER);
    drillDowns.forEach(drillDown -> add(narrowed, drillDown, drillDown.field() != facet.field()));
    FacetsCollector collected =
        searcher.search(of(of, narrowed.build()), new FacetsCollectorManager());
    checkTime();
    return collected;
  }

  /// What of the matches is found.
  org.apache.lucene.search.Query of(Of of, org.apache.lucene.search.Query query)
      throws IOException {
    return of == Of.GROUPS ? groups.collapsed(query) : query;
  }

  /// `query` under all drill-downs.
  org.apache.lucene.search.Query selected(
      org.apache.lucene.search.Query query, List<DrillDown> drillDowns) {
    BooleanQuery.Builder narrowed = new BooleanQuery.Builder().add(query, Occur.MUST);
    drillDowns.forEach(drillDown -> add(narrowed, drillDown, true));
    return narrowed.build();
  }

  private static void add(BooleanQuery.Builder narrowed, DrillDown drillDown, boolean alsoAny) {
    QueryCompiler.selections(drillDown, alsoAny)
        .forEach(selection -> narrowed.add(selection.query(), selection.occur()));
  }

  /// All articles, or one of each group, over time.
  Spread archive(HistogramRequest.Interval interval, Of of) throws IOException {
    return snapshot.archive(interval, of, of(of, Schema.ARTICLES));
  }

  /// Refuses to answer from a part of the index.
  void checkTime() throws InterruptedIOException {
    if (searcher.timedOut()) {
      throw new InterruptedIOException("the query takes longer than " + LONGEST.toSeconds() + " s");
    }
  }
}
