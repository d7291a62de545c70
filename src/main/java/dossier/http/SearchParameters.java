package dossier.http;

import dossier.query.Field;
import dossier.query.Limits;
import dossier.query.ParsedQuery;
import dossier.query.Query;
import dossier.query.QueryParser;
import dossier.query.QueryParser.Match;
import dossier.query.QueryParser.Syntax;
import dossier.search.FactRequest;
import dossier.search.SearchRequest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The one vocabulary of parameters, by which web, page and command line ask: names with their
/// values in, a request out. Immutable and safe for use by many threads.
public final class SearchParameters {
  private final Limits limits;

  /// @param limits how large a query may be
  public SearchParameters(Limits limits) {
    this.limits = limits;
  }

  /// The names that [#search(Map)] takes, in the order they are shown.
  public static Set<String> namesOfSearch() {
    return Parameters.OF_SEARCH;
  }

  /// The names that [#export(Map)] takes for articles or for facts.
  public static Set<String> namesOfExport() {
    Set<String> names = new LinkedHashSet<>(Parameters.OF_EXPORT);
    names.addAll(Parameters.OF_EXPORTED_FACTS);
    return names;
  }

  /// Parameters of `/v1/search`.
  public Reading<Asked.Search> search(Map<String, List<String>> parameters) {
    return read(new Given(parameters, Parameters.OF_SEARCH), Field.articleFacets(), this::search);
  }

  /// Parameters of `/v1/facts`.
  public Reading<Asked.Facts> facts(Map<String, List<String>> parameters) {
    var given = new Given(parameters, Parameters.OF_FACTS);
    return read(given, ofArticlesAlone(), SearchParameters::facts);
  }

  /// The facets that facts do not have of themselves.
  private static List<Field> ofArticlesAlone() {
    List<Field> facets = new ArrayList<>(Field.articleFacets());
    facets.removeAll(ofThemselves());
    return facets;
  }

  /// Parameters of `/v1/facets`.
  public Reading<Asked.Facets> facets(Map<String, List<String>> parameters) {
    return read(
        new Given(parameters, Parameters.OF_ARTICLES),
        Field.articleFacets(),
        (given, articles) -> new Asked.Facets(articles, Optional.empty()));
  }

  /// Parameters of `/v1/facets/{name}`.
  public Reading<Asked.Facets> facet(Field field, Map<String, List<String>> parameters) {
    return read(
        new Given(parameters, Parameters.OF_ONE_FACET),
        Field.articleFacets(),
        (given, articles) ->
            new Asked.Facets(articles, Optional.of(new Windows(given).valuesOf(field))));
  }

  /// Parameters that say which articles a saved query, or a line of a batch, means.
  Reading<Selection> articles(Map<String, List<String>> parameters) {
    return read(
        new Given(parameters, Parameters.OF_ARTICLES),
        Field.articleFacets(),
        (_, articles) -> articles);
  }

  /// Parameters of `/v1/export`.
  public Reading<Asked.Export> export(Map<String, List<String>> parameters) {
    boolean ofFacts = parameters.getOrDefault("of", List.of()).contains("facts");
    return ofFacts
        ? read(
            new Given(parameters, Parameters.OF_EXPORTED_FACTS),
            ofArticlesAlone(),
            (given, articles) ->
                new Asked.Export(facts(given, articles), ExportForm.read(given, true)))
        : read(
            new Given(parameters, Parameters.OF_EXPORT),
            Field.articleFacets(),
            (given, articles) ->
                new Asked.Export(search(given, articles), ExportForm.read(given, false)));
  }

  /// What `rest` makes of parameters that all paths share, and of its own.
  <T> Reading<T> read(Given given, List<Field> facets, BiFunction<Given, Selection, T> rest) {
    Selection articles = selection(given, facets);
    T asked = rest.apply(given, articles);
    return given.mistakes().isEmpty()
        ? new Reading.Understood<>(asked)
        : new Reading.Refused<>(given.mistakes());
  }

  private Asked.Search search(Given given, Selection articles) {
    var windows = new Windows(given);
    Asked.Highlight highlight =
        given.choice("highlight", Asked.Highlight.class).orElse(Asked.Highlight.SEGMENTS);
    SearchRequest.Sort sort = windows.sort(articles);
    var request =
        new SearchRequest(
            articles.scope(),
            windows.facets(Field.articleFacets()),
            sort,
            windows.page("search", sort),
            windows.snippets(highlight));
    return new Asked.Search(
        articles,
        request,
        highlight,
        given.flag("explain"),
        given.flag("clauses"),
        relaxed(articles));
  }

  private Optional<Query> relaxed(Selection articles) {
    if (!articles.match().equals("all") || !articles.q().strip().contains(" ")) {
      return Optional.empty();
    }
    Query any = QueryParser.parse(articles.q(), Syntax.LENIENT, Match.ANY, limits).query();
    return Optional.of(any).filter(query -> !query.equals(articles.typed()));
  }

  private static Asked.Facts facts(Given given, Selection articles) {
    var windows = new Windows(given);
    var filters = new Filters(given);
    SearchRequest.Sort sort = windows.sort(articles);
    Filters.Selected selected = filters.selections(ofThemselves());
    return new Asked.Facts(
        articles,
        new FactRequest(
            articles.scope(),
            selected.drillDowns(),
            given.decimal("min"),
            given.decimal("max"),
            filters.due(),
            Optional.empty(),
            windows.facets(Field.factFacets()),
            sort,
            windows.page("facts", sort)),
        selected.named(),
        filters.states(),
        filters.asOf());
  }

  /// The facets that facts have of themselves.
  private static List<Field> ofThemselves() {
    return Field.factFacets().stream().filter(field -> !field.isInherited()).toList();
  }

  Selection selection(Given given, List<Field> facets) {
    String q = given.one("q").orElse("");
    Match match = given.choice("match", Match.class).orElse(Match.ALL);
    Syntax syntax = given.choice("syntax", Syntax.class).orElse(Syntax.LENIENT);
    String expand = given.oneOf("expand", List.of("none", "stem", "synonyms")).orElse("stem");
    boolean fuzzy = given.oneOf("fuzzy", List.of("off", "auto")).filter("auto"::equals).isPresent();
    given.flag("pretty");
    ParsedQuery parsed = QueryParser.parse(q, syntax, match, limits);
    parsed.refusal().ifPresent(problem -> given.refuse(refused(q, problem, match)));
    var filters = new Filters(given);
    Filters.Selected selected = filters.selections(facets);
    Function<Query, Query> form = expand.equals("none") ? Rewriting::exact : Function.identity();
    return new Selection(
        q,
        Given.word(match),
        expand,
        fuzzy,
        false,
        form.apply(parsed.query()),
        filters.others(),
        filters.collapsed(),
        selected.drillDowns(),
        selected.named(),
        parsed.problems().stream().map(problem -> warning(q, problem)).toList(),
        List.of(),
        given.canonical());
  }

  /// The refusal; of what is not well formed, with the query that a lenient reader makes of it.
  private Mistake refused(String q, dossier.query.Problem problem, Match match) {
    Code code = Code.of(problem.code()).orElse(Code.QUERY_SYNTAX);
    Position place = Position.of(q, problem.start(), problem.end());
    ParsedQuery repaired = QueryParser.parse(q, Syntax.LENIENT, match, limits);
    Optional<String> better =
        code == Code.QUERY_SYNTAX && repaired.refusal().isEmpty()
            ? Optional.of(repaired.query().toString())
            : Optional.empty();
    return new Mistake(code.word(), "q", Optional.of(place), q, problem.message(), better);
  }

  private static Warning warning(String q, dossier.query.Problem problem) {
    Position place = Position.of(q, problem.start(), problem.end());
    return new Warning(problem.code(), "q", Optional.of(place), problem.message());
  }
}
