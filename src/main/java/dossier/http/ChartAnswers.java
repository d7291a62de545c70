package dossier.http;

import dossier.query.Field;
import dossier.query.Query;
import dossier.search.Histogram;
import dossier.search.HistogramRequest;
import dossier.search.HistogramRequest.Interval;
import dossier.search.Lines;
import dossier.search.LinesRequest;
import dossier.search.Ngrams;
import dossier.search.NgramsRequest;
import dossier.search.Scope;
import dossier.search.Searcher;
import dossier.search.SignificantTerms;
import dossier.search.TermsRequest;
import dossier.vocabulary.Vocabulary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Asks a searcher for the numbers behind charts and shapes them as views. Safe for use by many
/// threads.
final class ChartAnswers {
  private final Searcher searcher;
  private final Counts counts;

  ChartAnswers(Searcher searcher, Vocabulary vocabulary) {
    this.searcher = searcher;
    this.counts = new Counts(searcher, vocabulary);
  }

  private QueryView view(Selection articles) throws IOException {
    return QueryView.of(articles, counts.warnings(articles, List.of()));
  }

  /// What was asked, with a warning where no word of it stands in any text.
  private QueryView view(Selection articles, long matching, boolean hasPlaces) throws IOException {
    List<Warning> warnings = new ArrayList<>(counts.warnings(articles, List.of()));
    if (matching > 0 && !hasPlaces) {
      warnings.add(
          new Warning(
              "no-places",
              "q",
              Optional.empty(),
              "the articles match, but no words of the query stand in their texts"));
    }
    return QueryView.of(articles, warnings);
  }

  private IndexView index() throws IOException {
    return IndexView.of(searcher.info());
  }

  HistogramView histogram(Asked.Spread asked) throws IOException {
    Selection articles = counts.resolved(asked.articles());
    HistogramRequest request = asked.request().scope(articles.scope());
    Histogram histogram = searcher.histogram(request);
    return new HistogramView(
        view(articles),
        Given.word(request.interval()),
        request.by().map(Field::word),
        histogram.buckets().stream().map(HistogramView.BucketView::of).toList(),
        histogram.missing(),
        histogram.total(),
        index());
  }

  ComparisonView compare(ChartParameters.Compared asked) throws IOException {
    List<Selection> queries = new ArrayList<>();
    List<Map<String, Histogram.Bucket>> spreads = new ArrayList<>();
    List<ComparisonView.One> ones = new ArrayList<>();
    for (Selection one : asked.queries()) {
      Selection articles = counts.resolved(one);
      Histogram spread = spread(articles.scope(), asked.interval());
      queries.add(articles);
      spreads.add(byKey(spread));
      ones.add(new ComparisonView.One(view(articles), spread.total(), spread.missing()));
    }
    Histogram any = spread(any(queries), asked.interval());
    return new ComparisonView(
        ones,
        any.total(),
        overlaps(queries),
        Given.word(asked.interval()),
        any.buckets().stream().map(bucket -> bucket(bucket, spreads)).toList(),
        index());
  }

  private Histogram spread(Scope scope, Interval interval) throws IOException {
    return searcher.histogram(new HistogramRequest(scope, interval, Optional.empty()));
  }

  private static Map<String, Histogram.Bucket> byKey(Histogram spread) {
    Map<String, Histogram.Bucket> buckets = new HashMap<>();
    spread.buckets().forEach(bucket -> buckets.put(bucket.key(), bucket));
    return buckets;
  }

  private static ComparisonView.Bucket bucket(
      Histogram.Bucket any, List<Map<String, Histogram.Bucket>> spreads) {
    List<Integer> counts =
        spreads.stream()
            .map(spread -> Optional.ofNullable(spread.get(any.key())))
            .map(bucket -> bucket.map(Histogram.Bucket::count).orElse(0))
            .toList();
    return new ComparisonView.Bucket(
        any.key(),
        any.days().first(),
        any.days().last(),
        any.archive(),
        counts,
        counts.stream()
            .map(count -> HistogramView.BucketView.share(count, any.archive()))
            .toList());
  }

  /// Each two queries, then all of more than two.
  private List<ComparisonView.Overlap> overlaps(List<Selection> queries) throws IOException {
    List<ComparisonView.Overlap> overlaps = new ArrayList<>();
    for (int i = 0; i < queries.size(); i++) {
      for (int j = i + 1; j < queries.size(); j++) {
        overlaps.add(overlap(queries, List.of(i, j)));
      }
    }
    if (queries.size() > 2) {
      overlaps.add(overlap(queries, IntStream.range(0, queries.size()).boxed().toList()));
    }
    return overlaps;
  }

  private ComparisonView.Overlap overlap(List<Selection> queries, List<Integer> numbers)
      throws IOException {
    List<Selection> some = numbers.stream().map(queries::get).toList();
    List<Query> all = some.stream().map(Selection::query).toList();
    long shared = counts.total(some.getFirst().scope().query(new Query.And(all)));
    long total = counts.total(any(some));
    return new ComparisonView.Overlap(
        numbers, shared, HistogramView.BucketView.share(shared, total));
  }

  private static Scope any(List<Selection> queries) {
    Query any = new Query.Or(queries.stream().map(Selection::query).toList());
    return queries.getFirst().scope().query(any);
  }

  TermsView terms(Asked.Terms asked) throws IOException {
    Selection articles = counts.resolved(asked.articles());
    TermsRequest.Measure measure = asked.request().measure();
    SignificantTerms terms =
        searcher.words().terms(new TermsRequest(articles.scope(), measure, asked.request().size()));
    return new TermsView(
        view(articles),
        measure.word(),
        terms.total(),
        terms.archive(),
        terms.terms().stream().map(TermsView.TermView::of).toList(),
        index());
  }

  /// @param table whether the next page is a table too
  KwicView lines(Asked.Places asked, boolean table) throws IOException {
    Selection articles = counts.resolved(asked.articles());
    LinesRequest request = asked.request();
    Lines lines =
        searcher
            .words()
            .lines(
                new LinesRequest(
                    articles.scope(),
                    request.sort(),
                    request.width(),
                    request.limit(),
                    request.after()));
    Optional<String> next =
        lines.next().map(after -> ChartParameters.cursor(after, articles.given(), request.sort()));
    return new KwicView(
        view(articles, lines.articles(), lines.lines().orElse(1L) > 0),
        lines.lines(),
        lines.articles(),
        new PageView(request.limit(), 0, next),
        lines.shown().stream().map(KwicView.Line::of).toList(),
        LinksView.of(table ? "/v1/kwic.csv" : "/v1/kwic", articles, next),
        index());
  }

  NgramsView ngrams(Asked.Runs asked) throws IOException {
    Selection articles = counts.resolved(asked.articles());
    NgramsRequest request = asked.request();
    Ngrams ngrams =
        searcher
            .words()
            .ngrams(new NgramsRequest(articles.scope(), request.words(), request.size()));
    return new NgramsView(
        view(articles, ngrams.articles(), ngrams.distinct() > 0),
        request.words(),
        ngrams.articles(),
        ngrams.distinct(),
        ngrams.ngrams().stream().map(NgramsView.NgramView::of).toList(),
        index());
  }
}
