package dossier.http;

import dossier.query.Query;
import dossier.search.DrillDown;
import dossier.search.Scope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which articles a request means: the part of its parameters that all paths share.
///
/// @param q as typed
/// @param match `all` or `any`
/// @param expand `none`, `stem` or `synonyms`: whether words stand for their inflected forms and
///   other spellings too, and names for their other labels
/// @param fuzzyAllowed whether words spelt alike may be taken where these find nothing
/// @param fuzzy whether they were
/// @param typed what `q` asks
/// @param filters what narrows it beside facets
/// @param collapsed whether of a group of copies only one article is meant
/// @param drillDowns selections in facets of articles
/// @param named their values, one each, that were named one by one
/// @param warnings what was repaired
/// @param expanded what was taken for words beside them
/// @param given all parameters that were understood, in the order of their names
record Selection(
    String q,
    String match,
    String expand,
    boolean fuzzyAllowed,
    boolean fuzzy,
    Query typed,
    List<Query> filters,
    boolean collapsed,
    List<DrillDown> drillDowns,
    List<DrillDown> named,
    List<Warning> warnings,
    List<Expanded> expanded,
    Map<String, List<String>> given) {

  public Selection {
    filters = List.copyOf(filters);
    drillDowns = List.copyOf(drillDowns);
    named = List.copyOf(named);
    warnings = List.copyOf(warnings);
    expanded = List.copyOf(expanded);
  }

  /// The query with the filters.
  Query query() {
    List<Query> all = new ArrayList<>();
    if (!(typed instanceof Query.All)) {
      all.add(typed);
    }
    all.addAll(filters);
    return switch (all.size()) {
      case 0 -> new Query.All();
      case 1 -> all.getFirst();
      default -> new Query.And(all);
    };
  }

  /// Only what the archive took in after a moment.
  Selection since(Optional<Instant> moment) {
    List<Query> all = new ArrayList<>(filters);
    moment.map(Query.Added::new).ifPresent(all::add);
    return new Selection(
        q,
        match,
        expand,
        fuzzyAllowed,
        fuzzy,
        typed,
        all,
        collapsed,
        drillDowns,
        named,
        warnings,
        expanded,
        given);
  }

  /// What it is for a searcher.
  Scope scope() {
    return new Scope(query(), drillDowns, collapsed);
  }

  Selection typed(Query other) {
    return new Selection(
        q,
        match,
        expand,
        fuzzyAllowed,
        fuzzy,
        other,
        filters,
        collapsed,
        drillDowns,
        named,
        warnings,
        expanded,
        given);
  }

  /// The same with a wider query.
  Selection widened(Query other, List<Expanded> said) {
    return new Selection(
        q,
        match,
        expand,
        fuzzyAllowed,
        fuzzy,
        other,
        filters,
        collapsed,
        drillDowns,
        named,
        warnings,
        said,
        given);
  }

  Selection similar(Query other, Warning said) {
    List<Warning> all = new ArrayList<>(warnings);
    all.add(said);
    return new Selection(
        q,
        match,
        expand,
        fuzzyAllowed,
        true,
        other,
        filters,
        collapsed,
        drillDowns,
        named,
        all,
        expanded,
        given);
  }

  boolean pretty() {
    return given.containsKey("pretty")
        && !List.of("0", "false").contains(given.get("pretty").getFirst());
  }
}
