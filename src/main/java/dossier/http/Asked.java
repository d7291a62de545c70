package dossier.http;

import dossier.ledger.State;
import dossier.query.Field;
import dossier.query.Query;
import dossier.search.DrillDown;
import dossier.search.FacetRequest;
import dossier.search.FactRequest;
import dossier.search.HistogramRequest;
import dossier.search.LinesRequest;
import dossier.search.NgramsRequest;
import dossier.search.SearchRequest;
import dossier.search.TermsRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A request as understood from its parameters, ready to be put to a searcher.
public sealed interface Asked {
  Selection articles();

  /// What is found one by one, and can be written to a file.
  sealed interface Rows extends Asked {}

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
      implements Rows {}

  /// Facts of the articles.
  ///
  /// @param named values of facts that were named one by one, so that one no fact has may be a slip
  /// @param states only targets that stand so; all facts where it is empty
  /// @param asOf the day that bounds the articles
  record Facts(
      Selection articles,
      FactRequest request,
      List<DrillDown> named,
      Set<State> states,
      Optional<LocalDate> asOf)
      implements Rows {

    /// Whether it is asked for targets alone, so that it can be told where they stand.
    boolean areTargets() {
      return !states.isEmpty()
          || request.factFilters().stream()
              .anyMatch(one -> one.field() == Field.KIND && one.any().equals(Set.of("target")));
    }
  }

  /// The articles over time.
  record Spread(Selection articles, HistogramRequest request) implements Asked {}

  /// All matches as a file.
  ///
  /// @param what the articles or facts, in their order; how many at once is not of it
  record Export(Rows what, ExportForm form) implements Asked {
    @Override
    public Selection articles() {
      return what.articles();
    }
  }

  /// The words that set the articles apart.
  record Terms(Selection articles, TermsRequest request) implements Asked {}

  /// The places where the query matches.
  record Places(Selection articles, LinesRequest request) implements Asked {}

  /// The runs of words around them.
  record Runs(Selection articles, NgramsRequest request) implements Asked {}

  /// All facets, or the values of one.
  record Facets(Selection articles, Optional<FacetRequest> one) implements Asked {}

  /// How matches are shown.
  enum Highlight {
    SEGMENTS,
    HTML,
    NONE
  }
}
