package dossier.http;

import dossier.fact.Fact;
import dossier.ledger.AsOf;
import dossier.ledger.Ledger;
import dossier.ledger.Standing;
import dossier.ledger.State;
import dossier.ledger.Statement;
import dossier.query.Field;
import dossier.search.DrillDown;
import dossier.search.Facet.LabelCount;
import dossier.search.FactRequest;
import dossier.search.FactResult;
import dossier.search.FactResult.FactHit;
import dossier.search.Searcher;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tells where targets stand, and filters and counts them by it. That is not in the index, because
/// it depends on the day and on other articles: so all targets of a request are looked at. For one
/// request.
final class FactStates {
  /// The most targets that are looked at.
  private static final int MOST = 2_000;

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
  /// @param following the offset of the next page, where they are filtered and there is one
  record Page(
      FactResult result,
      FacetView facet,
      Map<String, List<OneFactView.Stand>> standings,
      Optional<Integer> following) {}

  /// A target and where it stands, in each of its initiatives.
  private record Stated(FactHit hit, String id, List<OneFactView.Stand> stands) {
    boolean isIn(Set<State> states) {
      return stands.stream()
          .anyMatch(stand -> states.stream().anyMatch(one -> one.word().equals(stand.state())));
    }
  }

  /// The page that a request means; empty where there are too many targets to count their states
  /// and none is asked for.
  ///
  /// @param plain what the searcher answers to the request
  Optional<Page> page(FactRequest request, FactResult plain, Set<State> wanted) throws IOException {
    List<DrillDown> filters = ofTargets(request);
    long total = filters.equals(request.factFilters()) ? plain.total() : total(request, filters);
    if (total > MOST) {
      if (wanted.isEmpty()) {
        return Optional.empty();
      }
      throw Refusal.of(
          Code.QUERY_TOO_COMPLEX,
          "states of more than " + MOST + " facts; narrow them by initiative, year or property");
    }
    List<Stated> all = new ArrayList<>();
    for (FactHit hit : all(request, filters)) {
      if (hit.fact() instanceof Fact.Target) {
        all.add(stated(hit));
      }
    }
    FacetView facet = facet(all, wanted);
    if (wanted.isEmpty()) {
      return Optional.of(new Page(plain, facet, standings(all, plain.facts()), Optional.empty()));
    }
    List<FactHit> selected = all.stream().filter(one -> one.isIn(wanted)).map(Stated::hit).toList();
    List<FactHit> shown =
        selected.stream().skip(request.page().offset()).limit(request.page().limit()).toList();
    return Optional.of(
        new Page(
            new FactResult(selected.size(), shown, List.of(), Optional.empty()),
            facet,
            standings(all, shown),
            Optional.of(request.page().offset() + shown.size())
                .filter(end -> !shown.isEmpty() && end < selected.size())));
  }

  /// The filters, and that of targets where no kind is asked for.
  private static List<DrillDown> ofTargets(FactRequest request) {
    List<DrillDown> filters = new ArrayList<>(request.factFilters());
    if (filters.stream().noneMatch(one -> one.field() == Field.KIND)) {
      filters.add(DrillDown.any(Field.KIND, "target"));
    }
    return filters;
  }

  private long total(FactRequest request, List<DrillDown> filters) throws IOException {
    return searcher.facts(of(request, filters, dossier.search.Page.first(0))).total();
  }

  private List<FactHit> all(FactRequest request, List<DrillDown> filters) throws IOException {
    List<FactHit> hits = new ArrayList<>();
    Optional<dossier.search.Page.Cursor> after = Optional.empty();
    do {
      var page = new dossier.search.Page(dossier.search.Page.MAX_LIMIT, 0, after);
      FactResult result = searcher.facts(of(request, filters, page));
      hits.addAll(result.facts());
      after = result.next();
    } while (after.isPresent());
    return hits;
  }

  private static FactRequest of(
      FactRequest request, List<DrillDown> filters, dossier.search.Page page) {
    return new FactRequest(
        request.articles(),
        request.articleFilters(),
        filters,
        request.min(),
        request.max(),
        request.due(),
        List.of(),
        request.sort(),
        page,
        request.collapsed());
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
    return new Stated(hit, target.id(), stands);
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
    Set<FactHit> page = Set.copyOf(shown);
    all.stream()
        .filter(one -> page.contains(one.hit()))
        .forEach(one -> standings.putIfAbsent(one.id(), one.stands()));
    return standings;
  }
}
