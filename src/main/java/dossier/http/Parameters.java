package dossier.http;

import dossier.query.Field;
import dossier.query.Spelling;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The names of the parameters that each group of paths takes, made from [Field].
final class Parameters {
  private static final List<String> ARTICLES =
      List.of(
          "q",
          "syntax",
          "match",
          "mentioned",
          "missing",
          "has",
          "from",
          "to",
          "asOf",
          "fuzzy",
          "collapse",
          "expand",
          "pretty");
  private static final List<String> SELECTIONS = List.of("", ".all", ".not");

  /// Which articles: what all paths share.
  static final Set<String> OF_ARTICLES = with(selections(Field.articleFacets()), ARTICLES);

  static final Set<String> OF_SEARCH =
      with(
          OF_ARTICLES,
          List.of(
              "facets",
              "facet.sort",
              "sort",
              "limit",
              "offset",
              "cursor",
              "highlight",
              "snippets",
              "snippetSize",
              "explain",
              "clauses"));

  static final Set<String> OF_FACTS =
      with(
          with(OF_ARTICLES, selections(Field.factFacets())),
          List.of(
              "min",
              "max",
              "due",
              "state",
              "facets",
              "facet.sort",
              "sort",
              "limit",
              "offset",
              "cursor"));

  static final Set<String> OF_EXPORT =
      with(
          OF_ARTICLES,
          List.of("of", "format", "shape", "excel", "sort", "snippets", "snippetSize"));

  static final Set<String> OF_EXPORTED_FACTS =
      with(
          with(OF_ARTICLES, selections(Field.factFacets())),
          List.of("of", "format", "shape", "excel", "sort", "min", "max", "due", "state"));

  static final Set<String> OF_HISTOGRAM = with(OF_ARTICLES, List.of("interval", "by", "format"));

  static final Set<String> OF_COMPARISON = with(OF_ARTICLES, List.of("interval", "format"));

  static final Set<String> OF_TERMS = with(OF_ARTICLES, List.of("measure", "limit", "format"));

  static final Set<String> OF_LINES =
      with(OF_ARTICLES, List.of("sort", "width", "limit", "cursor", "format"));

  static final Set<String> OF_NGRAMS = with(OF_ARTICLES, List.of("words", "limit", "format"));

  static final Set<String> OF_ONE_FACET =
      with(OF_ARTICLES, List.of("contains", "facet.sort", "limit", "offset"));

  static final Set<String> OF_SUGGESTIONS = Set.of("q", "limit", "pretty");

  static final Set<String> OF_A_DOSSIER = Set.of("asOf", "pretty");

  /// One fact, as of a day; and what a citation of it tells.
  static final Set<String> OF_ONE_FACT = Set.of("asOf", "article", "exact", "start", "pretty");

  static final Set<String> OF_A_FEED = Set.of("since", "limit", "cursor");

  static final Set<String> OF_A_BATCH = with(OF_ARTICLES, List.of("limit"));

  static final Set<String> OF_SIMILAR = Set.of("limit", "pretty");

  static final Set<String> OF_PLAIN_ANSWERS = Set.of("pretty");

  /// What a page of hits is for its reader, not what it is a page of: not part of a cursor.
  static final Set<String> OF_A_PAGE =
      Set.of(
          "limit",
          "offset",
          "cursor",
          "facets",
          "facet.sort",
          "highlight",
          "snippets",
          "snippetSize",
          "explain",
          "clauses",
          "width",
          "format",
          "pretty");

  private static final Map<String, String> COMMON_WORDS =
      Map.ofEntries(
          Map.entry("query", "q"),
          Map.entry("search", "q"),
          Map.entry("text", "q"),
          Map.entry("size", "limit"),
          Map.entry("rows", "limit"),
          Map.entry("count", "limit"),
          Map.entry("per_page", "limit"),
          Map.entry("page", "offset"),
          Map.entry("start", "offset"),
          Map.entry("skip", "offset"),
          Map.entry("order", "sort"),
          Map.entry("since", "from"),
          Map.entry("after", "from"),
          Map.entry("until", "to"),
          Map.entry("before", "to"),
          Map.entry("date", "from"),
          Map.entry("lang", "language"),
          Map.entry("org", "organisation"),
          Map.entry("organization", "organisation"),
          Map.entry("publisher", "source"),
          Map.entry("category", "topic"),
          Map.entry("section", "topic"),
          Map.entry("tag", "topic"),
          Map.entry("project", "initiative"),
          Map.entry("type", "kind"),
          Map.entry("facet", "facets"));

  private Parameters() {}

  /// The name among `allowed` that somebody who writes `name` may mean.
  static Optional<String> meant(String name, Set<String> allowed) {
    return Optional.ofNullable(COMMON_WORDS.get(name))
        .filter(allowed::contains)
        .or(() -> Spelling.nearest(name, allowed));
  }

  private static List<String> selections(List<Field> facets) {
    return facets.stream()
        .map(Field::word)
        .flatMap(word -> SELECTIONS.stream().map(word::concat))
        .toList();
  }

  private static Set<String> with(Iterable<String> some, List<String> more) {
    Set<String> all = new LinkedHashSet<>();
    some.forEach(all::add);
    all.addAll(more);
    return java.util.Collections.unmodifiableSet(all);
  }

  /// Whether a parameter is nobody's business here: campaign tags that links pick up on their way.
  static boolean isForeign(String name) {
    return Stream.of("utm_").anyMatch(name::startsWith);
  }
}
