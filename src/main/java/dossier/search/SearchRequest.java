package dossier.search;

import dossier.query.Query;
import java.util.List;

/// Which articles are wanted, and what is to be said about them.
///
/// @param query matched and scored
/// @param drillDowns facet selections, joined by AND; at most one a field
/// @param facets counted drill-sideways: a facet's counts ignore the selection in that facet and
///   obey all others
/// @param collapsed whether of a group of copies only one article is found and counted, everywhere
///   in the answer: its representative, or where that does not match the first by [Rank] of those
///   that do
public record SearchRequest(
    Query query,
    List<DrillDown> drillDowns,
    List<FacetRequest> facets,
    Sort sort,
    Page page,
    SnippetRequest snippets,
    boolean collapsed) {

  public SearchRequest {
    drillDowns = List.copyOf(drillDowns);
    facets = List.copyOf(facets);
    for (FacetRequest facet : facets) {
      if (!facet.field().isFacet() || !facet.field().ofArticles()) {
        throw new IllegalArgumentException(facet.field().word() + " is not a facet of articles");
      }
    }
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
