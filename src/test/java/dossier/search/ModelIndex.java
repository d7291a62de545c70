package dossier.search;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.article.Days;
import dossier.article.Metadata;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.Quantity;
import dossier.query.Field;
import dossier.query.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// An index in memory that looks at every article. It defines what queries, drill-downs, counts and
/// order mean; analysis it is given, and its scores and snippets mean nothing.
public final class ModelIndex implements Index, Draft {
  /// What the model is told of analysis: a text's tokens in their stemmed and in their exact form,
  /// and how one token is brought into the exact form.
  public record Words(
      Function<String, List<String>> stemmed,
      Function<String, List<String>> exact,
      UnaryOperator<String> fold) {

    /// Words that are runs of letters and digits without case, not stemmed.
    public static Words plain() {
      Function<String, List<String>> split =
          text ->
              Arrays.stream(Value.folded(text).split("[^\\p{L}\\p{N}]+"))
                  .filter(word -> !word.isEmpty())
                  .toList();
      return new Words(split, split, Value::folded);
    }

    /// The same, each text read once.
    private Words remembered() {
      Map<String, List<String>> stems = new HashMap<>();
      Map<String, List<String>> exacts = new HashMap<>();
      return new Words(
          text -> stems.computeIfAbsent(text, stemmed),
          text -> exacts.computeIfAbsent(text, exact),
          fold);
    }
  }

  private static final double UNDATED = 9e15;

  private final Words words;
  private final Clock clock;
  private final TreeMap<String, ModelEntry> written = new TreeMap<>();
  private List<ModelEntry> archive = List.of();
  private long generation;

  public ModelIndex(Words words) {
    this(words, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
  }

  /// @param clock tells when articles are added
  public ModelIndex(Words words, Clock clock) {
    this.words = words.remembered();
    this.clock = clock;
  }

  /// A model with plain words.
  public static ModelIndex plain() {
    return new ModelIndex(Words.plain());
  }

  @Override
  public synchronized void put(Article article, List<Fact> facts) {
    Instant added = added(article.id()).orElseGet(clock::instant);
    written.put(article.id().value(), ModelEntry.of(article, facts, words, added));
  }

  @Override
  public synchronized Optional<Instant> added(ArticleId id) {
    return archive.stream()
        .filter(entry -> entry.id().equals(id.value()))
        .map(ModelEntry::added)
        .findFirst();
  }

  @Override
  public synchronized void delete(ArticleId id) {
    written.remove(id.value());
  }

  @Override
  public synchronized void commit() {
    archive = List.copyOf(written.values());
    generation++;
  }

  @Override
  public void close() {}

  private ModelFacets<ModelEntry> matching(
      Query query, List<DrillDown> drillDowns, boolean collapsed) {
    Predicate<ModelEntry> test = new ModelQuery(words).of(query);
    return new ModelFacets<>(
        archive,
        archive.stream().filter(test).toList(),
        ModelEntry::values,
        drillDowns,
        collapsed ? ModelKinship::onePerGroup : UnaryOperator.identity());
  }

  @Override
  public synchronized SearchResult search(SearchRequest request) {
    ModelFacets<ModelEntry> found =
        matching(request.query(), request.drillDowns(), request.collapsed());
    List<Facet> facets = request.facets().stream().map(found::facet).toList();
    boolean scored = request.sort() == SearchRequest.Sort.RELEVANCE;
    ModelSlice<ModelEntry> slice =
        ModelSlice.of(
            found.selected(),
            entry -> key(entry, request.sort(), 1),
            ModelEntry::id,
            request.sort(),
            request.page());
    List<Hit> hits =
        slice.rows().stream().map(entry -> hit(entry, scored, request.snippets())).toList();
    return new SearchResult(found.selected().size(), hits, facets, slice.next());
  }

  private static double key(ModelEntry entry, SearchRequest.Sort sort, double score) {
    return switch (sort) {
      case RELEVANCE -> score;
      case NEWEST -> entry.firstDay().map(Long::doubleValue).orElse(-UNDATED);
      case ADDED -> ChronoUnit.MICROS.between(Instant.EPOCH, entry.added());
      case OLDEST -> entry.firstDay().map(Long::doubleValue).orElse(UNDATED);
    };
  }

  private Hit hit(ModelEntry entry, boolean scored, SnippetRequest request) {
    String start =
        entry
            .article()
            .text()
            .substring(0, Math.min(request.size(), entry.article().text().length()));
    return new Hit(
        entry.article().about(),
        scored ? Optional.of(1.0) : Optional.empty(),
        List.of(),
        request.count() == 0 ? List.of() : List.of(new Snippet(Field.TEXT, 0, start, List.of())),
        entry.facts().size(),
        copies(entry.article().id()).size());
  }

  @Override
  public synchronized FactResult facts(FactRequest request) {
    Map<String, Row> all = new HashMap<>();
    archive.forEach(entry -> rows(entry).forEach(row -> all.put(row.id(), row)));
    Collection<ModelEntry> articles =
        matching(request.articles(), request.articleFilters(), request.collapsed()).selected();
    ModelFacets<Row> found =
        new ModelFacets<>(
            List.copyOf(all.values()),
            articles.stream()
                .flatMap(ModelIndex::rows)
                .filter(row -> isWanted(row.fact(), request))
                .toList(),
            (row, field) -> Value.of(row.fact(), field),
            request.factFilters(),
            UnaryOperator.identity());
    ModelSlice<Row> slice =
        ModelSlice.of(
            found.selected(),
            row -> key(row.entry(), request.sort(), row.fact().evidence().confidence()),
            Row::id,
            request.sort(),
            request.page());
    return new FactResult(
        found.selected().size(),
        slice.rows().stream().map(Row::hit).toList(),
        request.facets().stream().map(found::facet).toList(),
        slice.next());
  }

  /// A fact, under a name that puts facts in the order of their articles and places.
  private record Row(ModelEntry entry, Fact fact, String id) {
    FactResult.FactHit hit() {
      Evidence evidence = fact.evidence();
      return new FactResult.FactHit(
          fact,
          entry.article().about(),
          FactResult.Context.of(entry.article().text(), evidence.start(), evidence.end()));
    }
  }

  private static Stream<Row> rows(ModelEntry entry) {
    return IntStream.range(0, entry.facts().size())
        .mapToObj(i ->
            new Row(
                entry, entry.facts().get(i), String.format(Locale.ROOT, "%s %06d", entry.id(), i)));
  }

  private static boolean isWanted(Fact fact, FactRequest request) {
    var number = Value.quantity(fact).flatMap(Quantity::number);
    return request.min().stream()
            .allMatch(min -> number.filter(n -> n.compareTo(min) >= 0).isPresent())
        && request.max().stream()
            .allMatch(max -> number.filter(n -> n.compareTo(max) <= 0).isPresent())
        && request.due().stream().allMatch(due -> isDue(fact, due));
  }

  private static boolean isDue(Fact fact, Days due) {
    return fact instanceof Fact.Target target
        && target
            .deadline()
            .filter(d -> !d.days().equals(Days.ALL) && d.days().meets(due))
            .isPresent();
  }

  @Override
  public synchronized Histogram histogram(HistogramRequest request) {
    ModelFacets<ModelEntry> found =
        matching(request.query(), request.drillDowns(), request.collapsed());
    List<ModelEntry> dated = found.selected().stream().filter(ModelIndex::isCountable).toList();
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
    List<ModelEntry> whole = request.collapsed() ? ModelKinship.onePerGroup(archive) : archive;
    int all = (int) whole.stream().filter(within).count();
    return new Histogram.Bucket(
        interval.key(number), interval.days(number), here.size(), all, values);
  }

  private static boolean isCountable(ModelEntry entry) {
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

  private Optional<ModelEntry> entry(ArticleId id) {
    return archive.stream().filter(entry -> entry.article().id().equals(id)).findFirst();
  }

  @Override
  public synchronized Optional<Article> article(ArticleId id) {
    return entry(id).map(ModelEntry::article);
  }

  @Override
  public synchronized List<Fact> facts(ArticleId id) {
    return entry(id).map(ModelEntry::facts).orElse(List.of());
  }

  @Override
  public synchronized Optional<FactResult.FactHit> fact(String id) {
    return archive.stream()
        .flatMap(ModelIndex::rows)
        .filter(row -> row.fact().id().equals(id))
        .min(Comparator.comparing(Row::id))
        .map(Row::hit);
  }

  @Override
  public synchronized List<Metadata> copies(ArticleId id) {
    ArticleId group = entry(id).map(entry -> entry.article().about().representative()).orElse(id);
    return all(about -> about.representative().equals(group) && !about.id().equals(id));
  }

  @Override
  public synchronized List<Metadata> contained(ArticleId id) {
    return all(
        about -> about.duplicateOf().filter(d -> !d.isCopy() && d.of().equals(id)).isPresent());
  }

  private List<Metadata> all(Predicate<Metadata> test) {
    return archive.stream().map(entry -> entry.article().about()).filter(test).toList();
  }

  @Override
  public synchronized List<Similar> similar(ArticleId id, double atLeast) {
    return new ModelKinship(archive).similar(id, atLeast);
  }

  @Override
  public synchronized List<Part> parts(ArticleId id, double atLeast) {
    return new ModelKinship(archive).parts(id, atLeast);
  }

  @Override
  public synchronized List<Rank> sameWords(ArticleId id, int most) {
    return new ModelKinship(archive).sameWords(id, most);
  }

  @Override
  public synchronized void articlesOf(String file, Consumer<ArticleId> to) {
    all(about -> (about.file() + "/").startsWith(file + "/"))
        .forEach(about -> to.accept(about.id()));
  }

  @Override
  public synchronized void files(Consumer<String> to) {
    all(about -> !about.file().isEmpty()).stream().map(Metadata::file).distinct().forEach(to);
  }

  @Override
  public synchronized ModelIndex written() {
    ModelIndex seen = new ModelIndex(words);
    seen.archive = List.copyOf(written.values());
    return seen;
  }

  @Override
  public synchronized Held held() {
    ModelIndex seen = new ModelIndex(words);
    seen.archive = archive;
    seen.generation = generation;
    return seen;
  }

  /// Forgets what was not committed, as a process does that ends without warning.
  public synchronized void rollback() {
    written.clear();
    archive.forEach(entry -> written.put(entry.id(), entry));
  }

  @Override
  public synchronized Optional<String> explain(SearchRequest request, ArticleId id) {
    return matching(request.query(), request.drillDowns(), request.collapsed()).selected().stream()
        .filter(entry -> entry.article().id().equals(id))
        .map(_ -> "1.0 = every match is worth the same")
        .findFirst();
  }

  @Override
  public synchronized IndexInfo info() {
    int facts = archive.stream().mapToInt(entry -> entry.facts().size()).sum();
    return new IndexInfo("model", generation, archive.size(), facts, Instant.EPOCH);
  }
}
