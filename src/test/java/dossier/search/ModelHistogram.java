package dossier.search;

import dossier.article.Days;
import dossier.query.Field;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/// What a histogram means: every bucket looked at for every article.
record ModelHistogram(List<ModelEntry> archive) {

  Histogram of(ModelFacets<ModelEntry> found, HistogramRequest request) {
    List<ModelEntry> dated = found.selected().stream().filter(ModelHistogram::isCountable).toList();
    var interval = request.interval();
    var counted = dated.stream().flatMapToLong(entry -> ends(entry, interval)).summaryStatistics();
    if (counted.getCount() > 0 && counted.getMax() - counted.getMin() >= Histogram.MAX_BUCKETS) {
      throw new IllegalArgumentException("more than " + Histogram.MAX_BUCKETS + " buckets");
    }
    List<Histogram.Bucket> buckets =
        counted.getCount() == 0
            ? List.of()
            : LongStream.rangeClosed(counted.getMin(), counted.getMax())
                .mapToObj(number -> bucket(found, dated, number, request))
                .toList();
    int missing = found.selected().size() - dated.size();
    return new Histogram(buckets, missing, found.selected().size());
  }

  private Histogram.Bucket bucket(
      ModelFacets<ModelEntry> found,
      List<ModelEntry> dated,
      long number,
      HistogramRequest request) {
    var interval = request.interval();
    Predicate<ModelEntry> within = entry -> isCountable(entry) && meets(entry, interval, number);
    List<ModelEntry> here = dated.stream().filter(within).toList();
    List<Facet.LabelCount> values =
        request.by().stream()
            .flatMap(field -> found.counts(here, FacetRequest.top(field, 0)).values().stream())
            .sorted(
                Comparator.comparingInt(Facet.LabelCount::count)
                    .reversed()
                    .thenComparing(
                        Facet.LabelCount::value, ModelFacets.order(request.by().orElse(Field.ID))))
            .limit(Histogram.MAX_VALUES)
            .toList();
    List<ModelEntry> whole =
        request.scope().collapsed() ? ModelKinship.onePerGroup(archive) : archive;
    int all = (int) whole.stream().filter(within).count();
    return new Histogram.Bucket(
        interval.key(number), interval.days(number), here.size(), all, values);
  }

  static boolean isCountable(ModelEntry entry) {
    return entry.days().filter(Days::countable).isPresent();
  }

  private static LongStream ends(ModelEntry entry, HistogramRequest.Interval interval) {
    Days days = entry.days().orElseThrow();
    return LongStream.of(interval.bucket(days.first()), interval.bucket(days.last()));
  }

  private static boolean meets(ModelEntry entry, HistogramRequest.Interval interval, long bucket) {
    Days days = entry.days().orElseThrow();
    return interval.bucket(days.first()) <= bucket && bucket <= interval.bucket(days.last());
  }
}
