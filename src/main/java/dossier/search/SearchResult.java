package dossier.search;

import java.util.List;
import java.util.Optional;

/// The answer to a [SearchRequest].
///
/// @param total how many articles match, exactly
/// @param facets in the order asked for
/// @param next where the following page begins; absent on the last
public record SearchResult(
    long total, List<Hit> hits, List<Facet> facets, Optional<Page.Cursor> next) {
  public SearchResult {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
  }
}
