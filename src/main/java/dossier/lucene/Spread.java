package dossier.lucene;

import dossier.article.Days;
import dossier.search.Histogram;
import dossier.search.HistogramRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/// Articles over time.
///
/// @param articles those whose dates are narrow enough to count
/// @param changes by bucket, how many articles more meet it than the one before
record Spread(List<Dated> articles, TreeMap<Long, Integer> changes, int missing) {

  /// An article, by its number in the reader, and the first and last bucket that its dates meet.
  record Dated(int document, long first, long last) {}

  static Spread of(IndexSearcher searcher, Query query, HistogramRequest.Interval interval)
      throws IOException {
    List<Dated> articles = new ArrayList<>();
    int missing = 0;
    for (var matching : searcher.search(query, new FacetsCollectorManager()).getMatchingDocs()) {
      missing += add(matching, interval, articles);
    }
    TreeMap<Long, Integer> changes = new TreeMap<>();
    for (Dated article : articles) {
      changes.merge(article.first, 1, Integer::sum);
      changes.merge(article.last + 1, -1, Integer::sum);
    }
    return new Spread(articles, changes, missing);
  }

  /// Adds the articles of one segment, and returns how many of them cannot be counted.
  private static int add(
      FacetsCollector.MatchingDocs matching,
      HistogramRequest.Interval interval,
      List<Dated> articles)
      throws IOException {
    LeafReader reader = matching.context().reader();
    SortedNumericDocValues first = DocValues.getSortedNumeric(reader, Schema.FIRST);
    SortedNumericDocValues last = DocValues.getSortedNumeric(reader, Schema.LAST);
    DocIdSetIterator documents = matching.bits().iterator();
    int missing = 0;
    for (int at = documents.nextDoc();
        at != DocIdSetIterator.NO_MORE_DOCS;
        at = documents.nextDoc()) {
      Optional<Days> days =
          first.advanceExact(at) && last.advanceExact(at)
              ? countable(first.nextValue(), last.nextValue())
              : Optional.empty();
      int document = matching.context().docBase + at;
      days.map(d -> new Dated(document, interval.bucket(d.first()), interval.bucket(d.last())))
          .ifPresent(articles::add);
      missing += days.isPresent() ? 0 : 1;
    }
    return missing;
  }

  private static Optional<Days> countable(long first, long last) {
    return Optional.of(new Days(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last)))
        .filter(Days::countable);
  }

  /// The same counts, in little memory.
  Spread withoutArticles() {
    return new Spread(List.of(), changes, missing);
  }

  /// How many articles meet each bucket from `start` on, `size` of them.
  int[] counts(long start, int size) {
    int[] counts = new int[size];
    int running = changes.headMap(start).values().stream().mapToInt(change -> change).sum();
    for (int i = 0; i < size; i++) {
      running += changes.getOrDefault(start + i, 0);
      counts[i] = running;
    }
    return counts;
  }

  /// The number of the first bucket that has an article; 0 where none has.
  long start() {
    return changes.isEmpty() ? 0 : changes.firstKey();
  }

  /// How many buckets lie between the first and the last that have an article, both included.
  int size() {
    long size = changes.isEmpty() ? 0 : changes.lastKey() - changes.firstKey();
    if (size > Histogram.MAX_BUCKETS) {
      throw new IllegalArgumentException(
          size + " buckets are more than " + Histogram.MAX_BUCKETS + "; ask for longer ones");
    }
    return (int) size;
  }
}
