package dossier.http;

import dossier.fact.Fact;
import dossier.ledger.AsOf;
import dossier.ledger.Ledger;
import dossier.ledger.Standing;
import dossier.ledger.State;
import dossier.ledger.Statement;
import dossier.query.Field;
import dossier.search.DrillDown;
import dossier.search.Facet;
import dossier.search.Facet.LabelCount;
import dossier.search.FacetRequest;
import dossier.search.FactRequest;
import dossier.search.FactResult;
import dossier.search.FactResult.FactHit;
import dossier.search.Searcher;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Tells where targets stand, and filters and counts them by it. That is not in the index, because
/// it depends on the day and on other articles: so all targets of a request are looked at. For one
/// request.
final class FactStates {
  /// The most targets that are looked at.
  static final int MOST = 2_000;

  private final Searcher searcher;
  private final Ledger ledger;
  private final AsOf asOf;
  private final Map<String, Map<String, Standing>> known = new HashMap<>();

  FactStates(Searcher searcher, AsOf asOf) {
    this.searcher = searcher;
    this.ledger = new Ledger(searcher);
    this.asOf = asOf;
  }

  /// A page of targets.
  ///
  /// @param result those that stand as asked
  /// @param facet how many of all stand how, whichever are asked for
  /// @param standings of those on the page, by their ids
  record Page(FactResult result, FacetView facet, Map<String, List<OneFactView.Stand>> standings) {}

  /// A target and where it stands, in each of its initiatives.
  private record Stated(String id, List<OneFactView.Stand> stands) {
    boolean isIn(Set<State> states) {
      return stands.stream()
          .anyMatch(stand -> states.stream().anyMatch(one -> one.word().equals(stand.state())));
    }
  }

  /// The page that a request means; empty where there are too many targets to count their states
  /// and none is asked for.
  Optional<Page> page(FactRequest request, Set<State> wanted) throws IOException {
    FactRequest targets = ofTargets(request);
    if (total(targets) > MOST) {
      if (wanted.isEmpty()) {
        return Optional.empty();
      }
      throw Refusal.of(
          Code.QUERY_TOO_COMPLEX,
          "states of more than " + MOST + " facts; narrow them by initiative, year or property");
    }
    List<Stated> all = all(targets);
    FactResult result = wanted.isEmpty() ? searcher.facts(request) : standing(targets, all, wanted);
    return Optional.of(new Page(result, facet(all, wanted), standings(all, result.facts())));
  }

  /// The targets that stand as wanted, with all facets. What stands beside a selection is looked at
  /// too, to count the facet it is made in; where that is too much, only what is selected counts.
  private FactResult standing(FactRequest targets, List<Stated> all, Set<State> wanted)
      throws IOException {
    Set<String> ids = new HashSet<>(in(all, wanted));
    Set<Field> cut = EnumSet.noneOf(Field.class);
    for (FacetRequest facet : targets.facets()) {
      FactRequest beside = targets.beside(facet.field());
      boolean isSelected = !beside.drillDowns().equals(targets.drillDowns());
      if (isSelected && facet.field() != Field.KIND) {
        if (total(beside) > MOST) {
          cut.add(facet.field());
        } else {
          ids.addAll(in(all(beside), wanted));
        }
      }
    }
    FactResult found = searcher.facts(targets.among(ids));
    List<Facet> facets =
        found.facets().stream().map(one -> cut.contains(one.field()) ? cut(one) : one).toList();
    return new FactResult(found.total(), found.facts(), facets, found.next());
  }

  private static Facet cut(Facet facet) {
    return new Facet(facet.field(), facet.values(), facet.missing(), facet.distinct(), false);
  }

  private static Set<String> in(List<Stated> all, Set<State> states) {
    return all.stream().filter(one -> one.isIn(states)).map(Stated::id).collect(Collectors.toSet());
  }

  /// The request with the filter of targets where no kind is asked for.
  private static FactRequest ofTargets(FactRequest request) {
    List<DrillDown> filters = new ArrayList<>(request.factFilters());
    if (filters.stream().noneMatch(one -> one.field() == Field.KIND)) {
      filters.add(DrillDown.any(Field.KIND, "target"));
    }
    return request.factFilters(filters);
  }

  private long total(FactRequest request) throws IOException {
    return searcher.facts(request.page(dossier.search.Page.first(0))).total();
  }

  private List<Stated> all(FactRequest request) throws IOException {
    List<Stated> all = new ArrayList<>();
    Optional<dossier.search.Page.Cursor> after = Optional.empty();
    do {
      var page = new dossier.search.Page(dossier.search.Page.MAX_LIMIT, 0, after);
      FactResult result = searcher.facts(request.page(page));
      for (FactHit hit : result.facts()) {
        if (hit.fact() instanceof Fact.Target) {
          all.add(stated(hit));
        }
      }
      after = result.next();
    } while (after.isPresent());
    return all;
  }

  private Stated stated(FactHit hit) throws IOException {
    Statement target = Statement.of(hit);
    List<OneFactView.Stand> stands = new ArrayList<>();
    for (String initiative : hit.fact().evidence().initiatives()) {
      if (!known.containsKey(initiative)) {
        known.put(initiative, ledger.standings(initiative, asOf));
      }
      Standing standing =
          Optional.ofNullable(known.get(initiative))
              .flatMap(all -> Optional.ofNullable(all.get(target.id())))
              .orElseGet(() -> Ledger.alone(target, asOf));
      stands.add(OneFactView.Stand.of(Map.entry(initiative, standing)));
    }
    if (stands.isEmpty()) {
      stands.add(OneFactView.Stand.of(Map.entry("", Ledger.alone(target, asOf))));
    }
    return new Stated(target.id(), stands);
  }

  private static FacetView facet(List<Stated> all, Set<State> wanted) {
    List<LabelCount> counts =
        Arrays.stream(State.values())
            .map(state ->
                new LabelCount(
                    state.word(),
                    state.word(),
                    (int) all.stream().filter(one -> one.isIn(Set.of(state))).count(),
                    wanted.contains(state)))
            .filter(count -> count.count() > 0 || count.selected())
            .toList();
    int distinct = (int) counts.stream().filter(count -> count.count() > 0).count();
    return new FacetView("any", counts, 0, distinct, true);
  }

  private static Map<String, List<OneFactView.Stand>> standings(
      List<Stated> all, List<FactHit> shown) {
    Map<String, List<OneFactView.Stand>> standings = new LinkedHashMap<>();
    Set<String> page = shown.stream().map(hit -> hit.fact().id()).collect(Collectors.toSet());
    all.stream()
        .filter(one -> page.contains(one.id()))
        .forEach(one -> standings.putIfAbsent(one.id(), one.stands()));
    return standings;
  }
}
