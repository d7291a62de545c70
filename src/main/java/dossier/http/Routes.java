package dossier.http;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The table of what can be asked. HEAD goes with every GET, OPTIONS with every path.
final class Routes {
  private final List<Entry> entries = new ArrayList<>();

  /// One line of it.
  ///
  /// @param path with `{name}` for a part that varies
  record Entry(String method, String path, Route route) {}

  Routes(Readiness readiness, Gate gate, Gate exports, Writing writing, Assets assets) {
    var json = new JsonAnswers(readiness, gate);
    var search = new SearchRoute(json);
    var facets = new FacetRoutes(json);
    var articles = new ArticleRoutes(json);
    var charts = new ChartRoutes(json);
    var health = new HealthRoutes(readiness);
    get("/v1/search", search::get);
    add("POST", "/v1/search", search::post);
    get("/v1/suggest", new SuggestRoute(json));
    get("/v1/articles/{id}", articles::article);
    get("/v1/articles/{id}/facts", articles::facts);
    get("/v1/articles/{id}/cite", articles::cite);
    get("/v1/articles/{id}/cite.{form}", articles::citeAs);
    get("/v1/articles/{id}/similar", articles::similar);
    add("PUT", "/v1/articles/{id}", writing::put);
    add("DELETE", "/v1/articles/{id}", writing::delete);
    add("POST", "/v1/articles", writing::post);
    get("/v1/facts", new FactsRoute(json, Clock.systemUTC()));
    get("/v1/facts/{id}", new FactRoute(json, Clock.systemUTC()));
    get("/v1/facets", facets::all);
    get("/v1/facets/{name}", facets::one);
    chart("/v1/histogram", charts::histogram);
    chart("/v1/compare", charts::compare);
    chart("/v1/terms", charts::terms);
    chart("/v1/kwic", charts::lines);
    chart("/v1/ngrams", charts::ngrams);
    get("/v1/export", new ExportRoute(readiness, exports, Clock.systemUTC()));
    add("POST", "/v1/batch", new BatchRoute(readiness, gate));
    var saved = new SavedRoutes(readiness, json);
    get("/v1/saved", saved::all);
    get("/v1/saved/{id}.{form}", saved::feed);
    get("/v1/initiatives", new InitiativesRoute(json));
    get("/v1/initiatives/{id}", new DossierRoute(json, Clock.systemUTC()));
    add("POST", "/v1/reload", writing.reload());
    get("/v1/info", new InfoRoute(json));
    var frame = PageFrame.load();
    get("/articles/{id}", new ArticlePage(json, frame));
    get("/initiatives/{id}", new DossierPage(json, frame, Clock.systemUTC()));
    get("/opensearch.xml", new OpenSearchRoute());
    get("/livez", health::live);
    get("/readyz", health::ready);
    get("/errors/{code}", new ErrorRoute());
    assets.paths().forEach(path -> get(path, request -> assets.answer(path, request)));
  }

  /// A path that is to be had as a table too.
  private void chart(String path, ChartRoutes.Chart chart) {
    get(path, request -> chart.answer(request, false));
    get(path + ".csv", request -> chart.answer(request, true));
  }

  private void get(String path, Route route) {
    add("GET", path, route);
    add("HEAD", path, route);
  }

  private void add(String method, String path, Route route) {
    entries.add(new Entry(method, path, route));
  }

  List<Entry> entries() {
    return List.copyOf(entries);
  }

  /// The methods of each path, as the header `Allow` names them.
  Map<String, String> methods() {
    Map<String, List<String>> methods = new LinkedHashMap<>();
    entries.forEach(entry ->
        methods.computeIfAbsent(entry.path(), path -> new ArrayList<>()).add(entry.method()));
    Map<String, String> allow = new LinkedHashMap<>();
    methods.forEach((path, names) -> allow.put(path, String.join(", ", names) + ", OPTIONS"));
    return allow;
  }
}
