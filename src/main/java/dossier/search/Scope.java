package dossier.search;

import dossier.query.Field;
import dossier.query.Query;
import java.util.List;
import java.util.Set;

/// Which articles a question is about: the one value in which all questions say it, so that all
/// their counts agree.
///
/// @param query matched, and scored where hits are ranked
/// @param drillDowns facet selections, joined by AND; at most one a field
/// @param collapsed whether of a group of copies only one article is found and counted, everywhere
///   in the answer: its representative, or where that does not match the first by [Rank] of those
///   that do
public record Scope(Query query, List<DrillDown> drillDowns, boolean collapsed) {
  public Scope {
    drillDowns = List.copyOf(drillDowns);
  }

  /// Every article.
  public static Scope all() {
    return of(new Query.All());
  }

  /// The articles that match, every copy.
  public static Scope of(Query query) {
    return new Scope(query, List.of(), false);
  }

  /// The same selections for another query.
  public Scope query(Query other) {
    return new Scope(other, drillDowns, collapsed);
  }

  /// Without the alternatives selected in one facet, as the counts of that facet are.
  public Scope beside(Field facet) {
    return new Scope(query, beside(drillDowns, facet), collapsed);
  }

  static List<DrillDown> beside(List<DrillDown> drillDowns, Field facet) {
    return drillDowns.stream()
        .map(one ->
            one.field() == facet ? new DrillDown(facet, Set.of(), one.all(), one.none()) : one)
        .toList();
  }
}
