package dossier.search;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.article.Days;
import dossier.article.Metadata;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.Quantity;
import dossier.query.Field;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An index in memory that looks at every article. It defines what queries, drill-downs, counts and
/// order mean; analysis it is given, and its scores and snippets mean nothing.
public final class ModelIndex implements Index, Draft {
  /// What the model is told of analysis: a text's tokens by their positions, which are the same in
  /// the stemmed and in the exact form, the stems of a language, how one token is brought into the
  /// exact form, and where the tokens of either form stand.
  public record Words(
      Function<String, List<String>> stemmed,
      Function<String, List<String>> exact,
      BiFunction<Locale, String, List<String>> ofLanguage,
      UnaryOperator<String> fold,
      Function<String, List<Token>> stems,
      Function<String, List<Token>> places) {

    /// A token with its range in the text.
    public record Token(String word, int start, int end) {}

    /// Words that are runs of letters and digits without case, not stemmed.
    public static Words plain() {
      Function<String, List<String>> split =
          text ->
              Arrays.stream(Value.folded(text).split("[^\\p{L}\\p{N}]+"))
                  .filter(word -> !word.isEmpty())
                  .toList();
      Function<String, List<Token>> places =
          text ->
              Pattern.compile("[\\p{L}\\p{N}]+")
                  .matcher(text)
                  .results()
                  .map(one -> new Token(Value.folded(one.group()), one.start(), one.end()))
                  .toList();
      return new Words(split, split, (_, text) -> split.apply(text), Value::folded, places, places);
    }

    /// The same, each text read once.
    private Words remembered() {
      Map<String, List<String>> stems = new HashMap<>();
      Map<String, List<String>> exacts = new HashMap<>();
      Map<String, List<Token>> stemPlaces = new HashMap<>();
      Map<String, List<Token>> exactPlaces = new HashMap<>();
      return new Words(
          text -> stems.computeIfAbsent(text, stemmed),
          text -> exacts.computeIfAbsent(text, exact),
          ofLanguage,
          fold,
          text -> stemPlaces.computeIfAbsent(text, this.stems),
          text -> exactPlaces.computeIfAbsent(text, places));
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
  public synchronized void put(Kept kept) {
    Instant added = added(kept.article().id()).orElseGet(clock::instant);
    written.put(kept.article().id().value(), ModelEntry.of(kept, words, added));
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

  private ModelFacets<ModelEntry> matching(Scope scope) {
    Predicate<ModelEntry> test = new ModelQuery(words).of(scope.query());
    return new ModelFacets<>(
        archive,
        archive.stream().filter(test).toList(),
        ModelEntry::values,
        scope.drillDowns(),
        scope.collapsed() ? ModelKinship::onePerGroup : UnaryOperator.identity());
  }

  @Override
  public synchronized SearchResult search(SearchRequest request) {
    ModelFacets<ModelEntry> found = matching(request.scope());
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

  static double key(ModelEntry entry, SearchRequest.Sort sort, double score) {
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
    List<Row> found = wanted(request);
    List<Facet> facets = request.facets().stream().map(facet -> facet(request, facet)).toList();
    ModelSlice<Row> slice =
        ModelSlice.of(
            found,
            row -> key(row.entry(), request.sort(), row.fact().evidence().confidence()),
            Row::id,
            request.sort(),
            request.page());
    return new FactResult(
        found.size(), slice.rows().stream().map(Row::hit).toList(), facets, slice.next());
  }

  /// The facts that pass all filters.
  private List<Row> wanted(FactRequest request) {
    return new ModelFacets<>(
            List.<Row>of(),
            matching(request.scope()).selected().stream()
                .flatMap(ModelIndex::rows)
                .filter(row -> isWanted(row.fact(), request))
                .toList(),
            Row::values,
            request.factFilters(),
            UnaryOperator.identity())
        .selected();
  }

  private Facet facet(FactRequest request, FacetRequest facet) {
    return new ModelFacets<>(
            archive.stream().flatMap(ModelIndex::rows).toList(),
            wanted(request.beside(facet.field())),
            Row::values,
            request.drillDowns(),
            UnaryOperator.identity())
        .counted(facet);
  }

  /// A fact, under a name that puts facts in the order of their articles and places.
  private record Row(ModelEntry entry, Fact fact, String id) {
    List<Value> values(Field field) {
      return field.isInherited() ? entry.values(field) : Value.of(fact, field);
    }

    FactResult.FactHit hit() {
      Evidence evidence = fact.evidence();
      return new FactResult.FactHit(
          fact, entry.article().about(), FactResult.Context.of(entry.article().text(), evidence));
    }
  }

  private static Stream<Row> rows(ModelEntry entry) {
    return IntStream.range(0, entry.facts().size())
        .mapToObj(i ->
            new Row(
                entry, entry.facts().get(i), String.format(Locale.ROOT, "%s %06d", entry.id(), i)));
  }

  private static boolean isWanted(Fact fact, FactRequest request) {
    var low = Value.quantity(fact).flatMap(Quantity::number);
    var high = Value.quantity(fact).flatMap(Quantity::high).or(() -> low);
    return request.ids().stream().allMatch(ids -> ids.contains(fact.id()))
        && request.min().stream()
            .allMatch(min -> high.filter(n -> n.compareTo(min) >= 0).isPresent())
        && request.max().stream()
            .allMatch(max -> low.filter(n -> n.compareTo(max) <= 0).isPresent())
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
    return new ModelHistogram(archive).of(matching(request.scope()), request);
  }

  @Override
  public synchronized WordSearcher words() {
    return new ModelWords(archive, words, scope -> matching(scope).selected());
  }

  private Optional<ModelEntry> entry(ArticleId id) {
    return archive.stream().filter(entry -> entry.article().id().equals(id)).findFirst();
  }

  @Override
  public synchronized Optional<Article> article(ArticleId id) {
    return entry(id).map(ModelEntry::article);
  }

  @Override
  public synchronized Optional<Kept> kept(ArticleId id) {
    return entry(id).map(ModelEntry::kept);
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
  public synchronized void articlesWith(Set<String> phrases, Consumer<ArticleId> to) {
    archive.stream()
        .filter(entry -> entry.mayHave(phrases))
        .forEach(entry -> to.accept(entry.article().id()));
  }

  @Override
  public synchronized ModelIndex written() {
    ModelIndex seen = new ModelIndex(words);
    seen.archive = List.copyOf(written.values());
    return seen;
  }

  @Override
  public synchronized Held held(Duration longest) {
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
    return matching(request.scope()).selected().stream()
        .filter(entry -> entry.article().id().equals(id))
        .map(_ -> "1.0 = every match is worth the same")
        .findFirst();
  }

  @Override
  public synchronized Dictionary dictionary() {
    return new ModelDictionary(archive, words);
  }

  @Override
  public synchronized IndexInfo info() {
    int facts = archive.stream().mapToInt(entry -> entry.facts().size()).sum();
    return new IndexInfo("model", generation, archive.size(), facts, Instant.EPOCH);
  }
}
