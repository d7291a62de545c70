package dossier.search;

import dossier.article.Days;
import dossier.query.Field;
import dossier.query.Interval;
import dossier.query.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/// Requests made by dice over a [RandomCorpus].
final class RandomRequests {
  private static final List<Field> LABELS =
      Arrays.stream(Field.values())
          .filter(field -> field.ofArticles() && field.kind() != Field.Kind.TEXT)
          .toList();

  private final Random random;
  private final RandomCorpus corpus;

  RandomRequests(Random random, RandomCorpus corpus) {
    this.random = random;
    this.corpus = corpus;
  }

  private Optional<Field> field() {
    return random.nextBoolean()
        ? Optional.empty()
        : Optional.of(corpus.one(List.of(Field.TITLE, Field.TEXT, Field.AUTHOR)));
  }

  Query query(int depth) {
    return switch (random.nextInt(depth > 0 ? 18 : 11)) {
      case 0 -> new Query.All();
      case 1, 2, 3 -> new Query.Word(field(), corpus.typed());
      case 4 -> new Query.Phrase(field(), corpus.words(1), 0);
      case 5 ->
          new Query.Phrase(
              field(), corpus.one(List.of("launch gate", "the market fee")), random.nextInt(6));
      case 6 -> new Query.Prefix(field(), start(corpus.typed()));
      case 7 ->
          new Query.Wildcard(field(), start(corpus.one(List.of("gate", "market", "café"))) + "*");
      case 8 ->
          new Query.Fuzzy(
              field(),
              corpus.one(List.of("gatway", "luanch", "mraket", "cafe", "e-comerce")),
              1 + random.nextInt(2));
      case 9 -> ofLabels();
      case 10 -> new Query.Near(field(), interval());
      case 11, 12 -> new Query.And(queries(depth));
      case 13, 14 -> new Query.Or(queries(depth));
      case 15 -> new Query.AtLeast(random.nextInt(3), queries(depth));
      case 16 -> new Query.Not(query(depth - 1));
      default -> new Query.Boost(query(depth - 1), 2);
    };
  }

  private static String start(String word) {
    return word.substring(0, (word.length() + 2) / 2);
  }

  private List<Query> queries(int depth) {
    return some(3, () -> random.nextInt(8) == 0 ? new Query.Word(field(), "&") : query(depth - 1));
  }

  private <T> List<T> some(int most, Supplier<T> one) {
    List<T> some = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      some.add(one.get());
    }
    return some;
  }

  private Query ofLabels() {
    Field field = corpus.one(LABELS);
    LocalDate day = corpus.day();
    return switch (random.nextInt(6)) {
      case 0 -> new Query.Has(corpus.one(List.of(Field.values())));
      case 1 -> new Query.Range(field, day, day.plusDays(random.nextInt(900)));
      case 2 -> new Query.Range(Field.PUBLISHED, LocalDate.MIN, day);
      case 3 -> new Query.Prefix(Optional.of(field), start(corpus.label()));
      case 4 -> new Query.Wildcard(Optional.of(field), "?" + corpus.label().substring(1, 2) + "*");
      default -> new Query.Label(field, corpus.label());
    };
  }

  /// Words apart from each other, each with another beginning, so that no part repeats one.
  private Interval interval() {
    List<Interval> parts = new ArrayList<>();
    parts.add(new Interval.Words("gates"));
    parts.add(new Interval.AnyOf(List.of(new Interval.Words("launch"), new Interval.Words("the"))));
    parts.add(new Interval.Words("e-commerce"));
    if (random.nextBoolean()) {
      parts.remove(random.nextInt(parts.size()));
    }
    Interval joined =
        switch (random.nextInt(3)) {
          case 0 -> new Interval.Ordered(parts);
          case 1 -> new Interval.Unordered(parts);
          default -> new Interval.AtLeast(1 + random.nextInt(2), parts);
        };
    return switch (random.nextInt(3)) {
      case 0 -> new Interval.MaxWidth(1 + random.nextInt(8), joined);
      case 1 -> new Interval.MaxGaps(random.nextInt(8), joined);
      default -> joined;
    };
  }

  private List<DrillDown> drillDowns(List<Field> fields) {
    return new TreeSet<>(some(2, () -> corpus.one(fields)))
        .stream().map(field -> new DrillDown(field, labels(2), labels(1), labels(1))).toList();
  }

  private Set<String> labels(int most) {
    return new TreeSet<>(some(most, corpus::label));
  }

  private List<FacetRequest> facets(List<Field> fields) {
    return some(
        3,
        () ->
            new FacetRequest(
                corpus.one(fields),
                corpus.one(List.of(FacetRequest.Order.values())),
                corpus.one(List.of("", "", "a", "É")),
                random.nextInt(3),
                random.nextInt(4)));
  }

  private Page page() {
    return new Page(random.nextInt(12), random.nextInt(3), Optional.empty());
  }

  SearchRequest search() {
    SearchRequest.Sort sort =
        corpus.one(List.of(SearchRequest.Sort.NEWEST, SearchRequest.Sort.OLDEST));
    return new SearchRequest(
        query(2),
        drillDowns(Field.articleFacets()),
        facets(Field.articleFacets()),
        sort,
        page(),
        SnippetRequest.NONE,
        random.nextBoolean());
  }

  /// Which articles, by words that have places in a text.
  private Scope worded() {
    return new Scope(worded(2), drillDowns(Field.articleFacets()), random.nextInt(3) == 0);
  }

  private Query worded(int depth) {
    Optional<Field> field = random.nextInt(3) == 0 ? Optional.of(Field.TEXT) : Optional.empty();
    return switch (random.nextInt(depth > 0 ? 8 : 5)) {
      case 0 -> new Query.Label(Field.LANGUAGE, "en");
      case 1, 2, 3 -> new Query.Word(field, corpus.typed());
      case 4 -> new Query.Phrase(field, corpus.words(1), 0);
      case 5 -> new Query.And(List.of(worded(depth - 1), worded(depth - 1)));
      case 6 -> new Query.Or(List.of(worded(depth - 1), worded(depth - 1)));
      default -> new Query.Not(worded(depth - 1));
    };
  }

  TermsRequest terms() {
    return new TermsRequest(
        worded(), corpus.one(List.of(TermsRequest.Measure.values())), random.nextInt(9));
  }

  LinesRequest lines() {
    SearchRequest.Sort sort =
        corpus.one(List.of(SearchRequest.Sort.NEWEST, SearchRequest.Sort.OLDEST));
    return new LinesRequest(
        worded(), sort, random.nextInt(30), 1 + random.nextInt(9), Optional.empty());
  }

  NgramsRequest ngrams() {
    return new NgramsRequest(worded(), 2 + random.nextInt(4), random.nextInt(9));
  }

  HistogramRequest histogram() {
    return new HistogramRequest(
        query(1),
        drillDowns(Field.articleFacets()),
        corpus.one(List.of(HistogramRequest.Interval.values())),
        random.nextBoolean() ? Optional.empty() : Optional.of(corpus.one(Field.articleFacets())),
        random.nextInt(3) == 0);
  }

  FactRequest facts() {
    return new FactRequest(
        new Scope(
            query(1),
            drillDowns(Field.articleFacets().stream().filter(f -> f != Field.KIND).toList()),
            random.nextInt(3) == 0),
        drillDowns(Field.factFacets().stream().filter(f -> !f.isInherited()).toList()),
        number(),
        number(),
        random.nextInt(4) == 0 ? Optional.of(Days.ofYear(2015)) : Optional.empty(),
        Optional.empty(),
        facets(Field.factFacets()),
        corpus.one(List.of(SearchRequest.Sort.values())),
        page());
  }

  private Optional<BigDecimal> number() {
    return random.nextInt(4) == 0
        ? Optional.of(BigDecimal.valueOf(random.nextInt(5), 1))
        : Optional.empty();
  }
}
