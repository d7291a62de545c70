package dossier.lucene;

import dossier.query.Field;
import dossier.search.Facet;
import dossier.search.Histogram;
import dossier.search.HistogramRequest;
import dossier.search.Scope;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.SortedSetDocValues;

/// Counts matching articles over time, and by a facet within each bucket. For one request.
final class HistogramCounter {
  private final Search search;

  HistogramCounter(Search search) {
    this.search = search;
  }

  Histogram histogram(HistogramRequest request) throws IOException {
    HistogramRequest.Interval interval = request.interval();
    Scope scope = request.scope();
    Spread found = Spread.of(search.searcher(), search.articles(scope), interval);
    search.checkTime();
    int[] counts = found.counts(found.start(), found.size());
    int[] archive = search.archive(interval, scope.collapsed()).counts(found.start(), found.size());
    List<List<Facet.LabelCount>> values = values(found, request);
    List<Histogram.Bucket> buckets = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      long number = found.start() + i;
      buckets.add(
          new Histogram.Bucket(
              interval.key(number), interval.days(number), counts[i], archive[i], values.get(i)));
    }
    long total = (long) found.articles().size() + found.missing();
    return new Histogram(buckets, found.missing(), total);
  }

  /// For each bucket the counts of the facet's values, highest first.
  private List<List<Facet.LabelCount>> values(Spread found, HistogramRequest request)
      throws IOException {
    List<List<Facet.LabelCount>> buckets = new ArrayList<>();
    Optional<Field> by = request.by();
    FacetCounter facets = new FacetCounter(search, request.scope().drillDowns(), false);
    Optional<SortedSetDocValuesReaderState> state =
        by.isEmpty()
            ? Optional.empty()
            : search.snapshot().counts(Schema.dimension(by.get(), false));
    Map<Long, Map<Long, Integer>> changes =
        state.isEmpty() ? Map.of() : changes(found, state.get().getDocValues());
    Map<Long, Integer> running = new HashMap<>();
    for (int i = 0; i < found.size(); i++) {
      changes
          .getOrDefault(found.start() + i, Map.of())
          .forEach((value, change) -> running.merge(value, change, Integer::sum));
      running.values().removeIf(count -> count == 0);
      buckets.add(
          state.isEmpty()
              ? List.of()
              : facets.shown(by.get(), highest(by.get(), state.get(), running)));
    }
    return buckets;
  }

  /// By bucket and value, how many more articles have the value there than in the bucket before.
  private static Map<Long, Map<Long, Integer>> changes(Spread found, SortedSetDocValues values)
      throws IOException {
    Map<Long, Map<Long, Integer>> changes = new HashMap<>();
    // in the order of documents, as the values can only be read forwards
    for (Spread.Dated article : found.articles()) {
      int count = values.advanceExact(article.document()) ? values.docValueCount() : 0;
      for (int i = 0; i < count; i++) {
        long value = values.nextOrd();
        add(changes, article.first(), value, 1);
        add(changes, article.last() + 1, value, -1);
      }
    }
    return changes;
  }

  private static void add(
      Map<Long, Map<Long, Integer>> changes, long bucket, long value, int change) {
    changes.computeIfAbsent(bucket, _ -> new HashMap<>()).merge(value, change, Integer::sum);
  }

  /// The highest counts, by id.
  private static SequencedMap<String, Integer> highest(
      Field field, SortedSetDocValuesReaderState state, Map<Long, Integer> counts)
      throws IOException {
    Comparator<Map.Entry<Long, Integer>> byValue = Map.Entry.comparingByKey();
    List<Map.Entry<Long, Integer>> ordered =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<Long, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(field == Field.YEAR ? byValue.reversed() : byValue))
            .limit(Histogram.MAX_VALUES + 1)
            .toList();
    SequencedMap<String, Integer> highest = new LinkedHashMap<>();
    SortedSetDocValues values = state.getDocValues();
    for (Map.Entry<Long, Integer> count : ordered) {
      String id = FacetCounter.id(values.lookupOrd(count.getKey()));
      if (!id.equals(Schema.MISSING) && highest.size() < Histogram.MAX_VALUES) {
        highest.put(id, count.getValue());
      }
    }
    return highest;
  }
}
