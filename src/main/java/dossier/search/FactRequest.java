package dossier.search;

import dossier.article.Days;
import dossier.query.Field;
import dossier.query.Query;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Which facts are wanted: those of the matching articles that pass the filters of facts.
///
/// @param scope the articles whose facts are looked at; a selection in `kind` belongs to
///   `factFilters`
/// @param factFilters selections in facets that facts have of themselves, see [Field#isInherited()]
/// @param min only facts with a number of at least this; of a range the upper end counts
/// @param max only facts with a number of at most this; of a range the lower end counts
/// @param due only targets whose deadline meets these days; a deadline with nothing to anchor it
///   meets none
/// @param ids only facts with one of these ids
/// @param facets facets of facts, drill-sideways
/// @param sort by the article's date; [SearchRequest.Sort#RELEVANCE] is by confidence, highest
///   first; equals are in the order of their articles' ids, then of their places
public record FactRequest(
    Scope scope,
    List<DrillDown> factFilters,
    Optional<BigDecimal> min,
    Optional<BigDecimal> max,
    Optional<Days> due,
    Optional<Set<String>> ids,
    List<FacetRequest> facets,
    SearchRequest.Sort sort,
    Page page) {
  public FactRequest {
    factFilters = List.copyOf(factFilters);
    facets = List.copyOf(facets);
    ids = ids.map(Set::copyOf);
    for (FacetRequest facet : facets) {
      if (!facet.field().isFacet() || !facet.field().ofFacts()) {
        throw new IllegalArgumentException(facet.field().word() + " is not a facet of facts");
      }
    }
    for (DrillDown filter : factFilters) {
      if (filter.field().isInherited()) {
        throw new IllegalArgumentException(
            filter.field().word() + " is selected in the articles of facts");
      }
    }
  }

  /// A request for facts whatever their ids.
  public FactRequest(
      Query articles,
      List<DrillDown> articleFilters,
      List<DrillDown> factFilters,
      Optional<BigDecimal> min,
      Optional<BigDecimal> max,
      Optional<Days> due,
      List<FacetRequest> facets,
      SearchRequest.Sort sort,
      Page page,
      boolean collapsed) {
    this(
        new Scope(articles, articleFilters, collapsed),
        factFilters,
        min,
        max,
        due,
        Optional.empty(),
        facets,
        sort,
        page);
  }

  /// All facts of some articles.
  public static FactRequest of(Scope scope, SearchRequest.Sort sort, Page page) {
    return new FactRequest(
        scope,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        sort,
        page);
  }

  /// All selections in facets, of the articles and of their facts.
  public List<DrillDown> drillDowns() {
    return Stream.concat(scope.drillDowns().stream(), factFilters.stream()).toList();
  }

  /// Without the alternatives selected in one facet, as the counts of that facet are.
  public FactRequest beside(Field facet) {
    return new FactRequest(
        scope.beside(facet),
        Scope.beside(factFilters, facet),
        min,
        max,
        due,
        ids,
        facets,
        sort,
        page);
  }

  /// The same facts of other articles.
  public FactRequest scope(Scope other) {
    return new FactRequest(other, factFilters, min, max, due, ids, facets, sort, page);
  }

  public FactRequest factFilters(List<DrillDown> other) {
    return new FactRequest(scope, other, min, max, due, ids, facets, sort, page);
  }

  /// Of these facts those with one of some ids.
  public FactRequest among(Set<String> some) {
    return new FactRequest(
        scope, factFilters, min, max, due, Optional.of(some), facets, sort, page);
  }

  /// Another part of the same facts, without facets.
  public FactRequest page(Page other) {
    return new FactRequest(scope, factFilters, min, max, due, ids, List.of(), sort, other);
  }
}
