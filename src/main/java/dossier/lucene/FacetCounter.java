package dossier.lucene;

import dossier.query.Field;
import dossier.search.DrillDown;
import dossier.search.Facet;
import dossier.search.FacetRequest;
import dossier.search.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Turns collected articles, or facts, into counted values. For one request.
final class FacetCounter {
  private final Search search;
  private final List<DrillDown> drillDowns;
  private final boolean ofFacts;

  FacetCounter(Search search, List<DrillDown> drillDowns, boolean ofFacts) {
    this.search = search;
    this.drillDowns = drillDowns;
    this.ofFacts = ofFacts;
  }

  /// A value before it is shown.
  private record Count(String id, int count) {
    static Comparator<Count> order(Field field, FacetRequest.Order order) {
      Comparator<Count> codePoints = Comparator.comparing(count -> new BytesRef(count.id));
      Comparator<Count> byValue = field == Field.YEAR ? codePoints.reversed() : codePoints;
      return switch (order) {
        case COUNT -> Comparator.comparingInt(Count::count).reversed().thenComparing(byValue);
        case VALUE -> byValue;
      };
    }
  }

  /// The id in a facet's term.
  static String id(BytesRef term) {
    return FacetsConfig.stringToPath(term.utf8ToString())[1];
  }

  /// Counts by id as they are shown, in the order given.
  List<Facet.LabelCount> shown(Field field, SequencedMap<String, Integer> counts)
      throws IOException {
    return shown(
        field, counts.entrySet().stream().map(e -> new Count(e.getKey(), e.getValue())).toList());
  }

  Facet facet(FacetRequest request, FacetsCollector collected) throws IOException {
    Field field = request.field();
    String dimension = Schema.dimension(field, ofFacts);
    Optional<SortedSetDocValuesReaderState> state = search.snapshot().counts(dimension);
    return state.isEmpty()
        ? facet(request, List.of(), 0, 0, _ -> 0)
        : facet(request, new SortedSetDocValuesFacetCounts(state.get(), collected), dimension);
  }

  private Facet facet(FacetRequest request, Facets counts, String dimension) throws IOException {
    int missing = count(counts, dimension, Schema.MISSING);
    boolean onlyHighest =
        request.order() == FacetRequest.Order.COUNT
            && request.field() != Field.YEAR
            && request.contains().isEmpty();
    if (onlyHighest) {
      int most = request.offset() + request.size() + 1;
      FacetResult found = counts.getTopChildren(most, dimension);
      int distinct = found == null ? 0 : found.childCount - (missing > 0 ? 1 : 0);
      return facet(request, values(found), missing, distinct, id -> count(counts, dimension, id));
    }
    List<Count> all = containing(request, values(counts.getAllChildren(dimension)));
    return facet(request, all, missing, all.size(), id -> count(counts, dimension, id));
  }

  /// How many of the collected have the value `id`.
  private interface Counter {
    int of(String id) throws IOException;
  }

  /// Cuts out the page, and adds the selected values that are not on it.
  private Facet facet(
      FacetRequest request, List<Count> counted, int missing, int distinct, Counter counter)
      throws IOException {
    Comparator<Count> order = Count.order(request.field(), request.order());
    Map<String, Count> shown = new HashMap<>();
    counted.stream()
        .sorted(order)
        .skip(request.offset())
        .limit(request.size())
        .forEach(count -> shown.put(count.id, count));
    for (String id : selected(request.field())) {
      shown.put(id, new Count(id, counter.of(id)));
    }
    List<Facet.LabelCount> values =
        shown(request.field(), shown.values().stream().sorted(order).toList());
    long complete =
        values.stream()
            .filter(value -> value.count() > 0 && contains(request, value.label()))
            .count();
    return new Facet(request.field(), values, missing, distinct, complete == distinct);
  }

  private static List<Count> values(@Nullable FacetResult found) {
    return found == null
        ? List.of()
        : Arrays.stream(found.labelValues)
            .filter(value -> !value.label.equals(Schema.MISSING))
            .map(value -> new Count(value.label, value.value.intValue()))
            .toList();
  }

  private static int count(Facets counts, String dimension, String id) throws IOException {
    return Math.max(0, counts.getSpecificValue(dimension, id).intValue());
  }

  private List<Count> containing(FacetRequest request, List<Count> all) throws IOException {
    if (request.contains().isEmpty()) {
      return all;
    }
    Map<String, String> labels = search.names().labels(request.field());
    return all.stream()
        .filter(count -> contains(request, labels.getOrDefault(count.id, count.id)))
        .toList();
  }

  private static boolean contains(FacetRequest request, String label) {
    return Value.folded(label).contains(Value.folded(request.contains()));
  }

  private List<Facet.LabelCount> shown(Field field, List<Count> counts) throws IOException {
    Set<String> selected = selected(field);
    List<Facet.LabelCount> shown = new ArrayList<>();
    for (Count count : counts) {
      String label = search.snapshot().label(field, count.id);
      shown.add(new Facet.LabelCount(count.id, label, count.count, selected.contains(count.id)));
    }
    return shown;
  }

  /// The ids that are selected: of the values meant, else what was typed.
  private Set<String> selected(Field field) throws IOException {
    Set<String> selected = new HashSet<>();
    for (DrillDown drillDown : drillDowns) {
      if (drillDown.field() == field) {
        for (String asked : union(drillDown.any(), drillDown.all())) {
          List<String> meant = search.names().meant(field, asked).stream().map(Value::id).toList();
          selected.addAll(meant.isEmpty() ? List.of(Value.clean(asked)) : meant);
        }
      }
    }
    selected.remove("");
    return selected;
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
  }
}
