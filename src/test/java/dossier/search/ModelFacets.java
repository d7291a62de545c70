package dossier.search;

import dossier.query.Field;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What facets mean, for articles and for facts alike.
///
/// @param archive everything there is, which tells the labels of ids
/// @param matching what the query finds, drill-downs not yet applied
/// @param seen which of those that pass the drill-downs are looked at
record ModelFacets<T>(
    List<T> archive,
    List<T> matching,
    BiFunction<T, Field, List<Value>> values,
    List<DrillDown> drillDowns,
    UnaryOperator<List<T>> seen) {

  /// Ids and labels in the order of their code points; years the latest first.
  static Comparator<String> order(Field field) {
    Comparator<String> codePoints =
        (a, b) ->
            Arrays.compareUnsigned(
                a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    return field == Field.YEAR ? codePoints.reversed() : codePoints;
  }

  /// What passes all drill-downs.
  List<T> selected() {
    return seen.apply(
        matching.stream()
            .filter(one -> drillDowns.stream().allMatch(drill -> passes(one, drill, true)))
            .toList());
  }

  Facet facet(FacetRequest request) {
    Field field = request.field();
    return counted(
        request,
        seen.apply(
            matching.stream()
                .filter(one ->
                    drillDowns.stream()
                        .allMatch(drill -> passes(one, drill, drill.field() != field)))
                .toList()));
  }

  /// The facet where `matching` is what is to be counted in it.
  Facet counted(FacetRequest request) {
    return counted(request, matching);
  }

  private Facet counted(FacetRequest request, List<T> sideways) {
    Field field = request.field();
    int missing = (int) sideways.stream().filter(one -> values.apply(one, field).isEmpty()).count();
    List<Facet.LabelCount> counted =
        counts(sideways, request).values().stream()
            .filter(count -> Value.folded(count.label()).contains(Value.folded(request.contains())))
            .sorted(order(request))
            .toList();
    List<Facet.LabelCount> page =
        counted.stream().skip(request.offset()).limit(request.size()).toList();
    List<Facet.LabelCount> shown =
        Stream.concat(page.stream(), selections(request, sideways))
            .distinct()
            .sorted(order(request))
            .toList();
    boolean complete = shown.containsAll(counted);
    return new Facet(field, shown, missing, counted.size(), complete);
  }

  /// The counts of a facet's values among `some`, by id.
  Map<String, Facet.LabelCount> counts(List<T> some, FacetRequest request) {
    Map<String, Integer> counts = new HashMap<>();
    some.forEach(one ->
        values.apply(one, request.field()).forEach(v -> counts.merge(v.id(), 1, Integer::sum)));
    Map<String, Facet.LabelCount> labelled = new LinkedHashMap<>();
    counts.forEach((id, count) -> labelled.put(id, count(request.field(), id, count)));
    return labelled;
  }

  private Stream<Facet.LabelCount> selections(FacetRequest request, List<T> sideways) {
    Map<String, Facet.LabelCount> counts = counts(sideways, request);
    return asked(request.field())
        .flatMap(asked -> meant(request.field(), asked))
        .map(id -> counts.getOrDefault(id, count(request.field(), id, 0)));
  }

  private Stream<String> meant(Field field, String asked) {
    List<String> ids =
        all(field).filter(value -> value.isMeantBy(asked)).map(Value::id).distinct().toList();
    return ids.isEmpty() ? Stream.of(Value.clean(asked)).filter(id -> !id.isEmpty()) : ids.stream();
  }

  private Facet.LabelCount count(Field field, String id, int count) {
    List<Value> same = all(field).filter(value -> value.id().equals(id)).toList();
    String label = same.stream().map(Value::label).min(order(Field.ID)).orElse(id);
    boolean chosen =
        asked(field)
            .anyMatch(asked ->
                Value.key(asked).equals(Value.key(id))
                    || same.stream().anyMatch(v -> v.isMeantBy(asked)));
    return new Facet.LabelCount(id, label, count, chosen);
  }

  private Stream<Value> all(Field field) {
    return archive.stream().flatMap(one -> values.apply(one, field).stream());
  }

  private Stream<String> asked(Field field) {
    return drillDowns.stream()
        .filter(drill -> drill.field() == field)
        .flatMap(drill -> Stream.concat(drill.any().stream(), drill.all().stream()));
  }

  private boolean passes(T one, DrillDown drill, boolean alsoAny) {
    List<Value> has = values.apply(one, drill.field());
    return (!alsoAny
            || drill.any().isEmpty()
            || drill.any().stream().anyMatch(asked -> has(has, asked)))
        && drill.all().stream().allMatch(asked -> has(has, asked))
        && drill.none().stream().noneMatch(asked -> has(has, asked));
  }

  private static boolean has(List<Value> values, String asked) {
    return values.stream().anyMatch(value -> value.isMeantBy(asked));
  }

  private static Comparator<Facet.LabelCount> order(FacetRequest request) {
    Comparator<Facet.LabelCount> byValue =
        Comparator.comparing(Facet.LabelCount::value, order(request.field()));
    return switch (request.order()) {
      case COUNT ->
          Comparator.comparingInt(Facet.LabelCount::count).reversed().thenComparing(byValue);
      case VALUE -> byValue;
    };
  }
}
