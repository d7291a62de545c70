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
import org.apache.lucene.search.Query;

/// One committed state of the index with what is worth keeping as long as it is read. Safe for use
/// by many threads.
final class Snapshot extends IndexSearcher {
  private static final FacetsConfig FACETS = Schema.facets();

  private final Map<String, Optional<SortedSetDocValuesReaderState>> counts =
      new ConcurrentHashMap<>();
  private final Map<Label, String> labels = new ConcurrentHashMap<>();
  private final Map<Buckets, Spread> archive = new ConcurrentHashMap<>();

  private record Buckets(HistogramRequest.Interval interval, boolean collapsed) {}

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

  /// Everything over time, without the numbers of articles: counted when first asked for.
  ///
  /// @param all matches it
  Spread archive(HistogramRequest.Interval interval, boolean collapsed, Query all)
      throws IOException {
    Buckets key = new Buckets(interval, collapsed);
    Spread known = archive.get(key);
    if (known != null) {
      return known;
    }
    Spread counted = Spread.of(this, all, interval).withoutArticles();
    archive.put(key, counted);
    return counted;
  }
}
