package dossier.lucene;

import dossier.article.Article;
import dossier.fact.Fact;
import dossier.search.FactRequest;
import dossier.search.FactResult;
import dossier.search.Page;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.util.BytesRef;

/// Finds the facts of matching articles. For one request.
final class FactSearch {
  private final Search search;
  private final Library library;
  private final BitSetProducer articles;
  private final Ahead ahead;

  /// @param articles knows which documents are articles
  FactSearch(Search search, Library library, BitSetProducer articles, Ahead ahead) {
    this.search = search;
    this.library = library;
    this.articles = articles;
    this.ahead = ahead;
  }

  /// An article, by its number.
  private record Read(int number, Article article) {}

  FactResult facts(FactRequest request) throws IOException {
    Page page = request.page();
    Ahead.Run run =
        ahead.run(
            List.of(request.page(Page.first(0)), request.facets()),
            page,
            wanted -> run(request, wanted));
    List<FactResult.FactHit> hits = hits(Order.page(run.hits(), page));
    return new FactResult(run.total(), hits, run.facets(), Order.next(run.hits(), page));
  }

  private Ahead.Run run(FactRequest request, int wanted) throws IOException {
    Search.Found found =
        search.find(
            beside -> query(beside.map(request::beside).orElse(request)),
            request.drillDowns(),
            request.facets(),
            true,
            Order.ofFacts(request.sort()).collector(request.page(), wanted));
    List<FieldDoc> hits = Arrays.stream(found.top().scoreDocs).map(FieldDoc.class::cast).toList();
    return new Ahead.Run(found.top().totalHits.value(), hits, found.facets());
  }

  /// What is shown of a page, read in the order it is stored in: the facts of an article stand
  /// together, so that it is read once and need not be kept.
  private List<FactResult.FactHit> hits(List<ScoreDoc> page) throws IOException {
    Map<Integer, FactResult.FactHit> hits = new HashMap<>();
    Optional<Read> last = Optional.empty();
    for (int document : page.stream().mapToInt(hit -> hit.doc).sorted().toArray()) {
      int article = article(document);
      Read read =
          last.filter(one -> one.number() == article).isPresent()
              ? last.get()
              : new Read(article, library.article(article));
      hits.put(document, hit(document, read.article()));
      last = Optional.of(read);
    }
    return page.stream().map(hit -> Objects.requireNonNull(hits.get(hit.doc))).toList();
  }

  /// The first fact with this id.
  Optional<FactResult.FactHit> fact(String id) throws IOException {
    TopFieldDocs found =
        search.searcher().search(new TermQuery(new Term(Schema.FACT_ID, id)), 1, Order.byPlace());
    search.checkTime();
    return found.scoreDocs.length == 0
        ? Optional.empty()
        : Optional.of(hits(List.of(found.scoreDocs[0])).getFirst());
  }

  private Query query(FactRequest request) throws IOException {
    Query of = search.articles(request.scope());
    BooleanQuery.Builder facts =
        new BooleanQuery.Builder().add(new ToChildBlockJoinQuery(of, articles), Occur.FILTER);
    request
        .min()
        .map(min -> atLeast(Schema.NUMBER_HIGH, min.doubleValue()))
        .ifPresent(high -> facts.add(high, Occur.FILTER));
    request
        .max()
        .map(max -> atMost(Schema.NUMBER, max.doubleValue()))
        .ifPresent(low -> facts.add(low, Occur.FILTER));
    request
        .ids()
        .ifPresent(ids -> {
          List<BytesRef> terms = ids.stream().map(BytesRef::new).toList();
          facts.add(new TermInSetQuery(Schema.FACT_ID, terms), Occur.FILTER);
        });
    request
        .due()
        .ifPresent(due -> {
          facts.add(upTo(Schema.DUE_FIRST, due.last().toEpochDay()), Occur.FILTER);
          facts.add(from(Schema.DUE_LAST, due.first().toEpochDay()), Occur.FILTER);
        });
    return Search.selected(facts.build(), request.factFilters());
  }

  private static Query atLeast(String field, double number) {
    return DoublePoint.newRangeQuery(field, number, Double.POSITIVE_INFINITY);
  }

  private static Query atMost(String field, double number) {
    return DoublePoint.newRangeQuery(field, Double.NEGATIVE_INFINITY, number);
  }

  private static Query upTo(String field, long day) {
    return LongPoint.newRangeQuery(field, Long.MIN_VALUE, day);
  }

  private static Query from(String field, long day) {
    return LongPoint.newRangeQuery(field, day, Long.MAX_VALUE);
  }

  /// The number of the article that states a fact: it stands after its facts.
  private int article(int fact) throws IOException {
    LeafReaderContext leaf = library.leaf(fact);
    return leaf.docBase + articles.getBitSet(leaf).nextSetBit(fact - leaf.docBase);
  }

  private FactResult.FactHit hit(int document, Article article) throws IOException {
    Fact fact = library.fact(document);
    return new FactResult.FactHit(
        fact, article.about(), FactResult.Context.of(article.text(), fact.evidence()));
  }
}
