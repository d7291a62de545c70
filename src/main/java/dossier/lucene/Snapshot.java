package dossier.lucene;

import dossier.query.Field;
import dossier.search.HistogramRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.search.IndexSearcher;

/// One committed state of the index with what is worth keeping as long as it is read. Safe for use
/// by many threads.
final class Snapshot extends IndexSearcher {
  private static final FacetsConfig FACETS = Schema.facets();

  private final Map<String, Optional<SortedSetDocValuesReaderState>> counts =
      new ConcurrentHashMap<>();
  private final Map<Label, String> labels = new ConcurrentHashMap<>();
  private final Map<HistogramRequest.Interval, Spread> archive = new ConcurrentHashMap<>();

  private record Label(Field field, String id) {}

  Snapshot(IndexReader reader) {
    super(reader);
  }

  /// The counted values of a dimension; empty where nothing has any.
  Optional<SortedSetDocValuesReaderState> counts(String dimension) throws IOException {
    Optional<SortedSetDocValuesReaderState> known = counts.get(dimension);
    if (known != null) {
      return known;
    }
    Optional<SortedSetDocValuesReaderState> read = read(Schema.counts(dimension));
    counts.put(dimension, read);
    return read;
  }

  private Optional<SortedSetDocValuesReaderState> read(String field) throws IOException {
    return MultiDocValues.getSortedSetValues(getIndexReader(), field) == null
        ? Optional.empty()
        : Optional.of(new DefaultSortedSetDocValuesReaderState(getIndexReader(), field, FACETS));
  }

  /// How the value `id` of a field is shown.
  String label(Field field, String id) throws IOException {
    Label key = new Label(field, id);
    Optional<String> known = Optional.ofNullable(labels.get(key));
    if (known.isPresent()) {
      return known.get();
    }
    String label = new Names(getIndexReader()).label(field, id).orElse(id);
    labels.put(key, label);
    return label;
  }

  /// All articles over time, without their numbers.
  Spread archive(HistogramRequest.Interval interval) throws IOException {
    Spread known = archive.get(interval);
    if (known != null) {
      return known;
    }
    Spread counted = Spread.of(this, Schema.ARTICLES, interval).withoutArticles();
    archive.put(interval, counted);
    return counted;
  }
}
