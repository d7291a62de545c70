package dossier.lucene;

import dossier.query.Field;
import dossier.query.Query;
import dossier.search.DrillDown;
import dossier.search.Facet;
import dossier.search.FacetRequest;
import dossier.search.HistogramRequest;
import dossier.search.Scope;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/// One request at one state of the index, with its deadline.
final class Search {
  private final Snapshot snapshot;
  private final Duration longest;
  private final long deadline;
  private final IndexSearcher searcher;
  private final QueryCompiler compiler;
  private final Names names;
  private final Groups groups;

  /// @param longest how long it may take from now on
  Search(Snapshot snapshot, Duration longest) {
    this.snapshot = snapshot;
    this.longest = longest;
    deadline = System.nanoTime() + longest.toNanos();
    searcher = new IndexSearcher(snapshot.getIndexReader());
    searcher.setTimeout(this::isLate);
    compiler = new QueryCompiler(snapshot.getIndexReader());
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

  /// What is looked for.
  interface Sought {
    /// The query, without the alternatives that are selected in the facet `beside`.
    org.apache.lucene.search.Query query(Optional<Field> beside) throws IOException;
  }

  /// Runs what is sought, and counts the facets sideways.
  ///
  /// @param drillDowns the selections that are in it
  /// @param hits which hits are kept
  Found find(
      Sought sought,
      List<DrillDown> drillDowns,
      List<FacetRequest> facets,
      boolean ofFacts,
      TopFieldCollectorManager hits)
      throws IOException {
    MultiCollectorManager manager =
        facets.isEmpty()
            ? new MultiCollectorManager(hits)
            : new MultiCollectorManager(hits, new FacetsCollectorManager());
    Object[] found = searcher.search(sought.query(Optional.empty()), manager);
    checkTime();
    FacetCounter counter = new FacetCounter(this, drillDowns, ofFacts);
    List<Facet> counted = new ArrayList<>();
    for (FacetRequest facet : facets) {
      boolean hasAlternatives =
          drillDowns.stream().anyMatch(d -> d.field() == facet.field() && !d.any().isEmpty());
      FacetsCollector collected =
          hasAlternatives
              ? collect(sought.query(Optional.of(facet.field())))
              : (FacetsCollector) found[1];
      counted.add(counter.facet(facet, collected));
    }
    return new Found((TopFieldDocs) found[0], counted);
  }

  private FacetsCollector collect(org.apache.lucene.search.Query query) throws IOException {
    FacetsCollector collected = searcher.search(query, new FacetsCollectorManager());
    checkTime();
    return collected;
  }

  /// The numbers of what `query` matches, ascending.
  int[] documents(org.apache.lucene.search.Query query) throws IOException {
    IntStream.Builder documents = IntStream.builder();
    for (FacetsCollector.MatchingDocs found : collect(query).getMatchingDocs()) {
      DocIdSetIterator each = found.bits().iterator();
      for (int at = each.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = each.nextDoc()) {
        documents.add(found.context().docBase + at);
      }
    }
    return documents.build().sorted().toArray();
  }

  /// The articles of a scope, scored.
  org.apache.lucene.search.Query articles(Scope scope) throws IOException {
    return within(scope, articles(scope.query()));
  }

  /// What `query` matches in a scope, whose own query it is.
  org.apache.lucene.search.Query within(Scope scope, org.apache.lucene.search.Query query)
      throws IOException {
    var selected = selected(query, scope.drillDowns());
    return scope.collapsed() ? groups.collapsed(selected) : selected;
  }

  /// `query` under drill-downs.
  static org.apache.lucene.search.Query selected(
      org.apache.lucene.search.Query query, List<DrillDown> drillDowns) {
    BooleanQuery.Builder narrowed = new BooleanQuery.Builder().add(query, Occur.MUST);
    drillDowns.stream()
        .flatMap(drillDown -> QueryCompiler.selections(drillDown).stream())
        .forEach(selection -> narrowed.add(selection.query(), selection.occur()));
    return narrowed.build();
  }

  /// All articles, or one of each group, over time.
  Spread archive(HistogramRequest.Interval interval, boolean collapsed) throws IOException {
    return snapshot.archive(
        interval, collapsed, articles(new Scope(new Query.All(), List.of(), collapsed)));
  }

  /// Refuses to answer from a part of the index.
  void checkTime() throws InterruptedIOException {
    if (searcher.timedOut() || isLate()) {
      throw new InterruptedIOException("the query takes longer than " + longest.toSeconds() + " s");
    }
  }

  private boolean isLate() {
    return System.nanoTime() - deadline > 0;
  }
}
