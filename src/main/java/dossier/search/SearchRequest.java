package dossier.search;

import dossier.query.Query;
import java.util.List;

/// Which articles are wanted, and what is to be said about them.
///
/// @param facets counted drill-sideways: a facet's counts ignore the selection in that facet and
///   obey all others
public record SearchRequest(
    Scope scope, List<FacetRequest> facets, Sort sort, Page page, SnippetRequest snippets) {

  public SearchRequest {
    facets = List.copyOf(facets);
    for (FacetRequest facet : facets) {
      if (!facet.field().isFacet() || !facet.field().ofArticles()) {
        throw new IllegalArgumentException(facet.field().word() + " is not a facet of articles");
      }
    }
  }

  public SearchRequest(
      Query query,
      List<DrillDown> drillDowns,
      List<FacetRequest> facets,
      Sort sort,
      Page page,
      SnippetRequest snippets,
      boolean collapsed) {
    this(new Scope(query, drillDowns, collapsed), facets, sort, page, snippets);
  }

  /// A request that finds every copy.
  public SearchRequest(
      Query query,
      List<DrillDown> drillDowns,
      List<FacetRequest> facets,
      Sort sort,
      Page page,
      SnippetRequest snippets) {
    this(query, drillDowns, facets, sort, page, snippets, false);
  }

  /// How many articles there are, and what their facets count.
  public static SearchRequest counting(Scope scope, List<FacetRequest> facets) {
    return new SearchRequest(scope, facets, Sort.NEWEST, Page.first(0), SnippetRequest.NONE);
  }

  public Query query() {
    return scope.query();
  }

  /// The same of other articles.
  public SearchRequest scope(Scope other) {
    return new SearchRequest(other, facets, sort, page, snippets);
  }

  /// The order of hits; equals are in the order of their ids.
  public enum Sort {
    RELEVANCE,
    /// by the first day an article can have appeared, latest first, undated last
    NEWEST,
    /// by the first day an article can have appeared, earliest first, undated last
    OLDEST,
    /// by when the archive took it in, see [Searcher#added], latest first
    ADDED
  }
}
