package dossier.lucene;

import dossier.search.FacetRequest;
import dossier.search.Page;
import dossier.search.Scope;
import dossier.search.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.TopFieldCollectorManager;

/// The articles that a request finds, in its order. By relevance the best are looked at once more,
/// for every page alike, so that the pages make up one list. For one request.
final class Hits {
  private final Search search;
  private final QueryCompiler.Ranked ranked;
  private final SearchRequest request;
  private final Order order;
  private final Refinement refinement;
  private final int wanted;

  /// @param wanted how many hits are needed after the cursor
  Hits(
      Search search,
      Library library,
      QueryCompiler.Ranked ranked,
      SearchRequest request,
      int wanted) {
    this.search = search;
    this.ranked = ranked;
    this.request = request;
    this.wanted = wanted;
    order = Order.ofArticles(request.sort());
    refinement = new Refinement(search.searcher(), library, ranked.scores());
  }

  private boolean isRefined() {
    return request.sort() == SearchRequest.Sort.RELEVANCE
        && request.page().limit() > 0
        && !ranked.scores().stems().isEmpty();
  }

  /// Runs the query, and counts the facets.
  Search.Found find() throws IOException {
    return isRefined()
        ? find(request.facets(), order.best(depth()))
        : find(request.facets(), order.collector(request.page(), wanted));
  }

  private Search.Found find(List<FacetRequest> facets, TopFieldCollectorManager hits)
      throws IOException {
    Scope scope = request.scope();
    return search.find(
        beside -> search.within(beside.map(scope::beside).orElse(scope), ranked.scoring()),
        scope.drillDowns(),
        facets,
        false,
        hits);
  }

  private int depth() {
    return Math.max(refinement.depth(), wanted);
  }

  /// The hits after the cursor, at least as many as are wanted.
  List<FieldDoc> following(Search.Found found) throws IOException {
    List<FieldDoc> first = hits(found);
    if (!isRefined()) {
      return first;
    }
    int looked = Math.min(refinement.depth(), first.size());
    List<FieldDoc> all = new ArrayList<>(refinement.refined(first.subList(0, looked)));
    all.addAll(first.subList(looked, first.size()));
    return request.page().after().isPresent()
        ? following(first, all, request.page().after().get())
        : all;
  }

  private List<FieldDoc> following(List<FieldDoc> first, List<FieldDoc> all, Page.Cursor cursor)
      throws IOException {
    FieldDoc after = order.after(cursor);
    List<FieldDoc> following = new ArrayList<>(all);
    following.removeIf(hit -> Order.byRelevance(hit, after) <= 0);
    if (following.size() < wanted && first.size() == depth()) {
      FieldDoc last = following.isEmpty() ? after : first.getLast();
      following.addAll(hits(find(List.of(), order.following(last, wanted))));
    }
    return following;
  }

  private static List<FieldDoc> hits(Search.Found found) {
    return Arrays.stream(found.top().scoreDocs).map(FieldDoc.class::cast).toList();
  }

  /// Why the article has its score, a line a reason, the weightiest first; empty where it does not
  /// match. Costs a search.
  Optional<String> explain(int article) throws IOException {
    org.apache.lucene.search.Query query =
        Search.selected(ranked.scoring(), request.scope().drillDowns());
    Explanation first = search.searcher().explain(query, article);
    if (!first.isMatch()) {
      return Optional.empty();
    }
    float score = first.getValue().floatValue();
    Reasons reasons = new Reasons(search.searcher(), ranked.scores(), article);
    List<Refinement.Reason> all = new ArrayList<>(reasons.of(score));
    if (isRefined()) {
      List<FieldDoc> found = hits(find(List.of(), order.best(depth())));
      all.addAll(
          refinement.reasons(
              found.subList(0, Math.min(refinement.depth(), found.size())), article));
    }
    return Optional.of(Reasons.text(all));
  }
}
