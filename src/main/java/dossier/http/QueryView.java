package dossier.http;

import dossier.query.Query;
import java.util.List;
import java.util.Optional;

/// What was asked, as it was understood.
///
/// @param parsed what was run, in the query language
/// @param expand whether words stood for their inflected forms, and names for their other labels
/// @param expanded what was taken for words beside them
/// @param fuzzy whether words spelt alike were taken, because these found nothing
/// @param clauses how much each part finds alone, where that was asked for
record QueryView(
    String q,
    String parsed,
    String match,
    String expand,
    List<Expanded> expanded,
    boolean fuzzy,
    List<Warning> warnings,
    Optional<List<ClauseCount>> clauses) {

  /// How many articles one part of the query finds, under the same filters.
  public record ClauseCount(String query, long total) {}

  static QueryView of(Selection articles, List<Warning> warnings) {
    return of(articles, warnings, Optional.empty());
  }

  static QueryView of(
      Selection articles, List<Warning> warnings, Optional<List<ClauseCount>> clauses) {
    return new QueryView(
        articles.q(),
        articles.typed().toString(),
        articles.match(),
        articles.expand(),
        articles.expanded(),
        articles.fuzzy(),
        warnings,
        clauses);
  }

  /// The parts of a query that are joined at its top.
  static List<Query> parts(Query query) {
    return switch (query) {
      case Query.And and -> and.clauses();
      case Query.Or or -> or.clauses();
      case Query.AtLeast some -> some.clauses();
      case Query.Boost boost -> parts(boost.clause());
      case Query.All _, Query.Word _, Query.Phrase _, Query.Prefix _ -> List.of(query);
      case Query.Wildcard _, Query.Fuzzy _, Query.Label _, Query.Range _ -> List.of(query);
      case Query.Has _, Query.Added _, Query.Not _, Query.Near _ -> List.of(query);
    };
  }
}
