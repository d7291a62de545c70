package dossier.http;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.fact.Fact;
import dossier.ledger.AsOf;
import dossier.ledger.Ledger;
import dossier.query.Field;
import dossier.search.Facet;
import dossier.search.FacetRequest;
import dossier.search.FactRequest;
import dossier.search.FactResult;
import dossier.search.FactResult.Context;
import dossier.search.Hit;
import dossier.search.IndexInfo;
import dossier.search.Page;
import dossier.search.SearchRequest;
import dossier.search.SearchResult;
import dossier.search.Searcher;
import dossier.vocabulary.Name;
import dossier.vocabulary.Vocabulary;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Asks a searcher and shapes what it says as views. Safe for use by many threads; each call costs
/// one search, and a few counts where a request asks for more than that.
public final class Answers {
  private final Searcher searcher;
  private final Counts counts;
  private final Help help;

  /// Answers of an archive that knows no names.
  public Answers(Searcher searcher) {
    this(searcher, Vocabulary.EMPTY);
  }

  /// @param vocabulary the names whose other labels a query can be widened by
  public Answers(Searcher searcher, Vocabulary vocabulary) {
    this.searcher = searcher;
    this.counts = new Counts(searcher, vocabulary);
    this.help = new Help(searcher, counts);
  }

  /// What is found, without the words around it.
  public SearchResult result(Asked.Search asked) throws IOException {
    return searcher.search(asked.request().scope(counts.resolved(asked.articles()).scope()));
  }

  public SearchView search(Asked.Search asked) throws IOException {
    long start = System.nanoTime();
    IndexInfo info = searcher.info();
    Selection articles = counts.resolved(asked.articles());
    SearchRequest request = asked.request().scope(articles.scope());
    SearchResult result = searcher.search(request);
    Optional<String> next =
        result
            .next()
            .map(cursor ->
                Cursors.write(cursor, Windows.query("search", articles.given(), request.sort())));
    List<HitView> hits = new ArrayList<>();
    for (Hit hit : result.hits()) {
      hits.add(view(hit, asked, request));
    }
    var query =
        QueryView.of(
            articles,
            counts.warnings(articles, result.facets()),
            asked.clauses() ? Optional.of(counts.clauses(articles)) : Optional.empty());
    return new SearchView(
        query,
        result.total(),
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start),
        IndexView.of(info),
        PageView.of(request.page(), next),
        hits,
        FacetView.of(result.facets()),
        new SearchView.Suggestions(
            result.total() > 0 ? Optional.empty() : help.didYouMean(articles),
            relaxed(asked, result.total())),
        LinksView.of("/v1/search", articles, next));
  }

  private HitView view(Hit hit, Asked.Search asked, SearchRequest request) throws IOException {
    Optional<String> why =
        asked.explain() ? searcher.explain(request, hit.about().id()) : Optional.empty();
    return HitView.of(hit, asked.highlight() == Asked.Highlight.HTML, why);
  }

  private Optional<SearchView.Relaxed> relaxed(Asked.Search asked, long total) throws IOException {
    if (total > 0 || asked.relaxed().isEmpty()) {
      return Optional.empty();
    }
    long found = counts.total(asked.articles().typed(asked.relaxed().get()));
    var other = LinksView.turned(asked.articles().given(), "match", "any");
    return found == 0
        ? Optional.empty()
        : Optional.of(new SearchView.Relaxed(found, LinksView.to("/v1/search", other)));
  }

  /// @param today the day on which targets are due, where no other is asked about
  FactsView facts(Asked.Facts asked, LocalDate today) throws IOException {
    long start = System.nanoTime();
    IndexInfo info = searcher.info();
    Selection articles = counts.resolved(asked.articles());
    FactRequest request = asked.request().scope(articles.scope());
    AsOf asOf = asked.asOf().map(AsOf::then).orElseGet(() -> AsOf.now(today));
    Optional<FactStates.Page> states =
        asked.areTargets()
            ? new FactStates(searcher, asOf).page(request, asked.states())
            : Optional.empty();
    FactResult result = states.isPresent() ? states.get().result() : searcher.facts(request);
    Map<String, FacetView> facets = FacetView.of(result.facets());
    if (!request.facets().isEmpty()) {
      states.ifPresent(page -> facets.put("state", page.facet()));
    }
    Optional<String> next =
        result
            .next()
            .map(cursor ->
                Cursors.write(cursor, Windows.query("facts", articles.given(), request.sort())));
    return new FactsView(
        QueryView.of(articles, counts.warnings(asked, articles)),
        result.total(),
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start),
        IndexView.of(info),
        PageView.of(request.page(), next),
        result.facts().stream().map(FactView::of).toList(),
        facets,
        states.map(FactStates.Page::standings).orElse(Map.of()),
        LinksView.of("/v1/facts", articles, next));
  }

  /// All facets of articles, without their values.
  FacetsView facets(Asked.Facets asked) throws IOException {
    IndexInfo info = searcher.info();
    Selection articles = counts.resolved(asked.articles());
    List<FacetRequest> requests =
        Field.articleFacets().stream().map(field -> FacetRequest.top(field, 0)).toList();
    List<FacetsView.Summary> facets =
        counts.facets(articles, requests).stream()
            .map(facet ->
                new FacetsView.Summary(
                    facet.field().word(), label(facet.field()), facet.distinct(), facet.missing()))
            .toList();
    var query = QueryView.of(articles, counts.warnings(articles, List.of()));
    return new FacetsView(query, facets, IndexView.of(info));
  }

  /// The values of one facet.
  FacetsView.One facet(Asked.Facets asked, FacetRequest request) throws IOException {
    Selection articles = counts.resolved(asked.articles());
    Facet facet = counts.facets(articles, List.of(request)).getFirst();
    String name = request.field().word();
    int end = request.offset() + request.size();
    Optional<String> next =
        request.size() > 0 && end < facet.distinct() && end <= Page.MAX_OFFSET
            ? LinksView.to(
                "/v1/facets/" + name, LinksView.turned(articles.given(), "offset", "" + end))
            : Optional.empty();
    return new FacetsView.One(
        QueryView.of(articles, counts.warnings(articles, List.of(facet))),
        name,
        label(request.field()),
        facet.values(),
        facet.missing(),
        facet.distinct(),
        facet.complete(),
        new PageView(request.size(), request.offset(), Optional.empty()),
        new FacetsView.Next(next));
  }

  private static String label(Field field) {
    String word = field.word();
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /// What can be asked for by somebody who has typed so much.
  SuggestView suggestions(String typed, int most) throws IOException {
    return help.suggestions(typed, most);
  }

  /// The dossier of an initiative.
  public DossierView dossier(Name initiative, AsOf asOf) throws IOException {
    return DossierView.of(
        new Ledger(searcher).dossier(initiative, asOf), IndexView.of(searcher.info()));
  }

  /// One article in full; empty for an unknown id.
  public Optional<ArticleView> article(ArticleId id) throws IOException {
    Optional<Article> article = searcher.article(id);
    return article.isEmpty()
        ? Optional.empty()
        : Optional.of(
            ArticleView.of(
                article.get(),
                searcher.facts(id).size(),
                DuplicatesView.of(
                    article.get().about(), searcher.copies(id), searcher.contained(id))));
  }

  /// The facts of one article in the order of their places; empty for an unknown id.
  Optional<List<FactView>> factsOf(ArticleId id) throws IOException {
    Optional<Article> article = searcher.article(id);
    if (article.isEmpty()) {
      return Optional.empty();
    }
    String text = article.get().text();
    List<FactView> views = new ArrayList<>();
    for (Fact fact : searcher.facts(id)) {
      var place = Context.of(text, fact.evidence());
      views.add(FactView.of(fact, article.get().about(), place));
    }
    return Optional.of(views);
  }
}
