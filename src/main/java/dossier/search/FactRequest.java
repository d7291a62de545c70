package dossier.search;

import dossier.article.Days;
import dossier.query.Query;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Which facts are wanted: those of the matching articles that pass the filters of facts.
///
/// @param articles the articles whose facts are looked at
/// @param articleFilters facet selections of articles; a selection in `kind` belongs to
///   `factFilters`
/// @param factFilters facet selections of facts
/// @param min only facts with a number of at least this; of a range the upper end counts
/// @param max only facts with a number of at most this; of a range the lower end counts
/// @param due only targets whose deadline meets these days; a deadline with nothing to anchor it
///   meets none
/// @param facets facets of facts, drill-sideways
/// @param sort by the article's date; [SearchRequest.Sort#RELEVANCE] is by confidence, highest
///   first; equals are in the order of their articles' ids, then of their places
/// @param collapsed whether of a group of copies only one is looked at, as in a [SearchRequest]
public record FactRequest(
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
  public FactRequest {
    articleFilters = List.copyOf(articleFilters);
    factFilters = List.copyOf(factFilters);
    facets = List.copyOf(facets);
    for (FacetRequest facet : facets) {
      if (!facet.field().isFacet() || !facet.field().ofFacts()) {
        throw new IllegalArgumentException(facet.field().word() + " is not a facet of facts");
      }
    }
  }
}
