package dossier.lucene;

import dossier.article.Article;
import dossier.fact.Fact;
import dossier.search.FactRequest;
import dossier.search.FactResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
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
  private final Map<Integer, Article> read = new HashMap<>();

  /// @param articles knows which documents are articles
  FactSearch(Search search, Library library, BitSetProducer articles) {
    this.search = search;
    this.library = library;
    this.articles = articles;
  }

  FactResult facts(FactRequest request) throws IOException {
    Search.Found found =
        search.find(
            beside -> query(beside.map(request::beside).orElse(request)),
            request.drillDowns(),
            request.facets(),
            true,
            Order.ofFacts(request.sort()).collector(request.page()));
    List<FactResult.FactHit> hits = new ArrayList<>();
    for (ScoreDoc hit : Order.page(found.top(), request.page())) {
      hits.add(hit(hit.doc));
    }
    return new FactResult(
        found.top().totalHits.value(),
        hits,
        found.facets(),
        Order.next(found.top(), request.page()));
  }

  /// The first fact with this id.
  Optional<FactResult.FactHit> fact(String id) throws IOException {
    TopFieldDocs found =
        search.searcher().search(new TermQuery(new Term(Schema.FACT_ID, id)), 1, Order.byPlace());
    search.checkTime();
    return found.scoreDocs.length == 0
        ? Optional.empty()
        : Optional.of(hit(found.scoreDocs[0].doc));
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

  private FactResult.FactHit hit(int document) throws IOException {
    Fact fact = library.fact(document);
    LeafReaderContext leaf = library.leaf(document);
    int number = leaf.docBase + articles.getBitSet(leaf).nextSetBit(document - leaf.docBase);
    Article article = article(number);
    return new FactResult.FactHit(
        fact,
        article.about(),
        FactResult.Context.of(article.text(), fact.evidence()));
  }

  private Article article(int number) throws IOException {
    Optional<Article> known = Optional.ofNullable(read.get(number));
    Article article = known.isPresent() ? known.get() : library.article(number);
    read.put(number, article);
    return article;
  }
}
