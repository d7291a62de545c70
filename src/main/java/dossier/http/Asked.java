package dossier.http;

import dossier.query.Query;
import dossier.search.FacetRequest;
import dossier.search.FactRequest;
import dossier.search.HistogramRequest;
import dossier.search.SearchRequest;
import java.util.Optional;

/// A request as understood from its parameters, ready to be put to a searcher.
public sealed interface Asked {
  Selection articles();

  /// Ranked hits and facets.
  ///
  /// @param relaxed what any of the words would ask, where all are wanted and there are several
  record Search(
      Selection articles,
      SearchRequest request,
      Highlight highlight,
      boolean explain,
      boolean clauses,
      Optional<Query> relaxed)
      implements Asked {}

  /// Facts of the articles.
  record Facts(Selection articles, FactRequest request) implements Asked {}

  /// The articles over time.
  record Spread(Selection articles, HistogramRequest request) implements Asked {}

  /// All facets, or the values of one.
  record Facets(Selection articles, Optional<FacetRequest> one) implements Asked {}

  /// How matches are shown.
  enum Highlight {
    SEGMENTS,
    HTML,
    NONE
  }
}
