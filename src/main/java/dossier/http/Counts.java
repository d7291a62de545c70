package dossier.http;

import dossier.query.Query;
import dossier.search.DrillDown;
import dossier.search.Facet;
import dossier.search.FacetRequest;
import dossier.search.FactRequest;
import dossier.search.Page;
import dossier.search.Scope;
import dossier.search.SearchRequest;
import dossier.search.Searcher;
import dossier.vocabulary.Vocabulary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The small questions beside a search, each a count: does the exact query find anything, what does
/// each part find, does anybody have this value. Safe for use by many threads.
final class Counts {
  private static final int MOST_VALUES_CHECKED = 20;

  private final Searcher searcher;
  private final Widening widening;

  /// @param vocabulary the names whose other labels a query can be widened by
  Counts(Searcher searcher, Vocabulary vocabulary) {
    this.searcher = searcher;
    this.widening = new Widening(vocabulary);
  }

  /// How many articles a selection means.
  long total(Selection articles) throws IOException {
    return total(articles.scope());
  }

  long total(Scope scope) throws IOException {
    return searcher.search(SearchRequest.counting(scope, List.of())).total();
  }

  List<Facet> facets(Selection articles, List<FacetRequest> facets) throws IOException {
    return searcher.search(SearchRequest.counting(articles.scope(), facets)).facets();
  }

  private boolean isKnown(DrillDown value) throws IOException {
    return total(new Scope(new Query.All(), List.of(value), false)) > 0;
  }

  private boolean isKnownOfFacts(DrillDown value) throws IOException {
    Scope everything = new Scope(new Query.All(), List.of(), false);
    FactRequest request =
        FactRequest.of(everything, SearchRequest.Sort.NEWEST, Page.first(0))
            .factFilters(List.of(value));
    return searcher.facts(request).total() > 0;
  }

  /// What was repaired, and which of the values named no article or no fact has.
  List<Warning> warnings(Asked.Facts asked, Selection articles) throws IOException {
    List<Warning> warnings = new ArrayList<>(warnings(articles, List.of()));
    for (DrillDown one : asked.named().stream().limit(MOST_VALUES_CHECKED).toList()) {
      if (!isKnownOfFacts(one)) {
        warnings.add(unknown("fact", one));
      }
    }
    return warnings;
  }

  private static Warning unknown(String what, DrillDown one) {
    String name = one.field().word();
    String value = one.any().iterator().next();
    return new Warning(
        "unknown-value",
        name,
        Optional.empty(),
        "no " + what + " has the " + name + " \"" + value + "\"");
  }

  /// How many facts the articles state that have a value in a facet.
  long facts(DrillDown drillDown) throws IOException {
    Scope scope = new Scope(new Query.All(), List.of(drillDown), false);
    return searcher.facts(FactRequest.of(scope, SearchRequest.Sort.NEWEST, Page.first(0))).total();
  }

  /// The selection with its words widened as it asks for; and with words spelt alike, where that is
  /// allowed, its own find nothing and these do.
  Selection resolved(Selection asked) throws IOException {
    Selection articles = widening.of(asked);
    Optional<Query> similar =
        articles.fuzzyAllowed() ? Rewriting.similar(articles.typed()) : Optional.empty();
    if (similar.isEmpty() || total(articles) > 0) {
      return articles;
    }
    var said =
        new Warning(
            "fuzzy",
            "fuzzy",
            Optional.empty(),
            "nothing has these words; words spelt alike were taken");
    Selection changed = articles.similar(similar.get(), said);
    return total(changed) > 0 ? changed : articles;
  }

  /// What each part at the top of the query finds alone, under the same filters.
  List<QueryView.ClauseCount> clauses(Selection articles) throws IOException {
    List<QueryView.ClauseCount> counted = new ArrayList<>();
    for (Query part : QueryView.parts(articles.typed())) {
      counted.add(new QueryView.ClauseCount(part.toString(), total(articles.typed(part))));
    }
    return counted;
  }

  /// What was repaired, and which of the values named no article has.
  ///
  /// @param seen facets that were counted, in which a value can be seen to exist
  List<Warning> warnings(Selection articles, List<Facet> seen) throws IOException {
    List<Warning> warnings = new ArrayList<>(articles.warnings());
    for (DrillDown one : articles.named().stream().limit(MOST_VALUES_CHECKED).toList()) {
      String value = one.any().iterator().next();
      if (!isSeen(one, value, seen) && !isKnown(one)) {
        warnings.add(unknown("article", one));
      }
    }
    return warnings;
  }

  private static boolean isSeen(DrillDown one, String value, List<Facet> seen) {
    return seen.stream()
        .filter(facet -> facet.field() == one.field())
        .flatMap(facet -> facet.values().stream())
        .anyMatch(count ->
            count.count() > 0
                && (count.value().equalsIgnoreCase(value)
                    || count.label().equalsIgnoreCase(value)));
  }
}
