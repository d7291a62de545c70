package dossier.http;

import dossier.query.Field;
import dossier.query.Limits;
import dossier.search.HistogramRequest;
import dossier.search.HistogramRequest.Interval;
import dossier.search.LinesRequest;
import dossier.search.NgramsRequest;
import dossier.search.Page;
import dossier.search.SearchRequest;
import dossier.search.TermsRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/// Reads what charts are asked for: the parameters that say which articles, as for a search, and
/// those of the chart. Immutable and safe for use by many threads.
final class ChartParameters {
  static final int MOST_QUERIES = 5;
  private static final int MOST_TERMS = 1_000;
  private static final int USUAL_TERMS = 20;
  private static final int MOST_LINES = 1_000;
  private static final int WIDEST = 300;
  private static final int USUAL_WIDTH = 60;

  private final SearchParameters search = new SearchParameters(Limits.URL);

  /// Several selections that differ in their query.
  record Compared(List<Selection> queries, Interval interval) {}

  Reading<Asked.Spread> histogram(Map<String, List<String>> parameters) {
    return read(
        parameters,
        Parameters.OF_HISTOGRAM,
        (given, articles) -> {
          Optional<Field> by =
              given
                  .oneOf("by", Field.articleFacets().stream().map(Field::word).toList())
                  .flatMap(Field::ofArticles);
          return new Asked.Spread(
              articles, new HistogramRequest(articles.scope(), interval(given), by));
        });
  }

  Reading<Compared> comparison(Map<String, List<String>> parameters) {
    List<String> queries =
        parameters.getOrDefault("q", List.of()).stream().filter(q -> !q.isEmpty()).toList();
    List<Mistake> mistakes = new ArrayList<>();
    if (queries.size() < 2 || queries.size() > MOST_QUERIES) {
      mistakes.add(
          Mistake.in(
              Code.INVALID_PARAMETER,
              "q",
              "",
              "q is given two to " + MOST_QUERIES + " times, a query each"));
    }
    List<Selection> selections = new ArrayList<>();
    Interval interval = Interval.YEAR;
    for (String q : queries) {
      Map<String, List<String>> one = new LinkedHashMap<>(parameters);
      one.put("q", List.of(q));
      var given = new Given(one, Parameters.OF_COMPARISON);
      interval = interval(given);
      format(given);
      selections.add(search.selection(given, Field.articleFacets()));
      given.mistakes().stream().filter(m -> !mistakes.contains(m)).forEach(mistakes::add);
    }
    return mistakes.isEmpty()
        ? new Reading.Understood<>(new Compared(selections, interval))
        : new Reading.Refused<>(mistakes);
  }

  Reading<Asked.Terms> terms(Map<String, List<String>> parameters) {
    return read(
        parameters,
        Parameters.OF_TERMS,
        (given, articles) ->
            new Asked.Terms(
                articles,
                new TermsRequest(
                    articles.scope(),
                    given
                        .choice("measure", TermsRequest.Measure.class)
                        .orElse(TermsRequest.Measure.LOG_LIKELIHOOD),
                    given.number("limit", 0, MOST_TERMS, USUAL_TERMS))));
  }

  Reading<Asked.Places> lines(Map<String, List<String>> parameters) {
    return read(
        parameters,
        Parameters.OF_LINES,
        (given, articles) -> {
          requireWords(given, articles);
          SearchRequest.Sort sort = sort(given);
          return new Asked.Places(
              articles,
              new LinesRequest(
                  articles.scope(),
                  sort,
                  given.number("width", 0, WIDEST, USUAL_WIDTH),
                  given.number("limit", 1, MOST_LINES, Windows.USUAL_PAGE),
                  after(given, sort)));
        });
  }

  private static SearchRequest.Sort sort(Given given) {
    boolean oldest =
        given.oneOf("sort", List.of("newest", "oldest")).filter("oldest"::equals).isPresent();
    return oldest ? SearchRequest.Sort.OLDEST : SearchRequest.Sort.NEWEST;
  }

  /// A line's place is written as a cursor whose id is that of the article and the place in it.
  private static Optional<LinesRequest.After> after(Given given, SearchRequest.Sort sort) {
    Optional<String> text = given.one("cursor");
    Optional<LinesRequest.After> after =
        text.flatMap(cursor -> Cursors.read(cursor, query(given.canonical(), sort)))
            .map(cursor -> {
              int space = cursor.id().indexOf(' ');
              return new LinesRequest.After(
                  new Page.Cursor(cursor.key(), cursor.id().substring(0, space)),
                  Integer.parseInt(cursor.id().substring(space + 1)));
            });
    if (text.isPresent() && after.isEmpty()) {
      given.refuse(
          Mistake.in(
              Code.INVALID_CURSOR,
              "cursor",
              text.get(),
              "the cursor is broken or of another query"));
    }
    return after;
  }

  /// The cursor of the page after a line.
  static String cursor(
      LinesRequest.After after, Map<String, List<String>> given, SearchRequest.Sort sort) {
    String place = after.article().id() + " " + after.start();
    return Cursors.write(new Page.Cursor(after.article().key(), place), query(given, sort));
  }

  private static String query(Map<String, List<String>> given, SearchRequest.Sort sort) {
    return Windows.query("kwic", given, sort);
  }

  Reading<Asked.Runs> ngrams(Map<String, List<String>> parameters) {
    return read(
        parameters,
        Parameters.OF_NGRAMS,
        (given, articles) -> {
          requireWords(given, articles);
          return new Asked.Runs(
              articles,
              new NgramsRequest(
                  articles.scope(),
                  given.number(
                      "words",
                      NgramsRequest.LEAST_WORDS,
                      NgramsRequest.MOST_WORDS,
                      NgramsRequest.LEAST_WORDS),
                  given.number("limit", 0, MOST_TERMS, USUAL_TERMS)));
        });
  }

  private static void requireWords(Given given, Selection articles) {
    if (articles.q().isBlank()) {
      given.refuse("q", "", "q names the words whose places are wanted");
    }
  }

  private static Interval interval(Given given) {
    return given.choice("interval", Interval.class).orElse(Interval.YEAR);
  }

  /// How the answer is wanted; the suffix of a path and `Accept` say it too.
  private static void format(Given given) {
    given.oneOf("format", List.of("json", "csv"));
  }

  private <T> Reading<T> read(
      Map<String, List<String>> parameters,
      Set<String> allowed,
      BiFunction<Given, Selection, T> rest) {
    var given = new Given(parameters, allowed);
    format(given);
    return search.read(given, Field.articleFacets(), rest);
  }
}
