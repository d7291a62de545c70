package dossier.http;

import dossier.query.Limits;
import dossier.search.Hit;
import dossier.search.IndexInfo;
import dossier.search.Page;
import dossier.search.SearchRequest;
import dossier.search.SearchResult;
import dossier.search.Searcher;
import dossier.search.SnippetRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// `/v1/saved`: the named queries of the corpus; `/v1/saved/{id}.atom` and `.json`: what each
/// finds, the latest added first.
final class SavedRoutes {
  private static final SearchParameters PARAMETERS = new SearchParameters(Limits.BODY);
  private static final SnippetRequest SNIPPETS = new SnippetRequest(3, 200);
  private static final int USUAL = 50;

  private final Readiness readiness;
  private final JsonAnswers json;

  SavedRoutes(Readiness readiness, JsonAnswers json) {
    this.readiness = readiness;
    this.json = json;
  }

  /// All of them.
  record View(List<One> saved, List<Saved.Trouble> problems, IndexView index) {}

  /// One, with how many articles it finds.
  record One(String id, String title, String query, String parsed, long total, Links links) {}

  /// Where it is to be had.
  record Links(Optional<String> html, Optional<String> search, String atom, String json) {}

  Answer all(Request request) throws IOException {
    JsonAnswers.requirePlain(request);
    Saved saved = Saved.of(readiness.archive().corpus());
    return json.answer(request, "saved " + saved, (archive, _) -> view(archive, saved))
        .with("Cache-Control", "no-cache");
  }

  private static View view(Archive archive, Saved saved) throws IOException {
    var counts = new Counts(archive.searcher(), archive.vocabulary());
    List<One> views = new ArrayList<>();
    List<Saved.Trouble> problems = new ArrayList<>(saved.problems());
    for (Saved.Search one : saved.searches()) {
      switch (PARAMETERS.articles(one.parameters())) {
        case Reading.Understood<Selection>(Selection articles) ->
            views.add(view(one, articles, counts.total(counts.resolved(articles))));
        case Reading.Refused<Selection>(List<Mistake> mistakes) ->
            mistakes.forEach(
                mistake -> problems.add(new Saved.Trouble(one.line(), mistake.message())));
      }
    }
    problems.sort(Comparator.comparingInt(Saved.Trouble::line));
    return new View(views, problems, IndexView.of(archive.searcher().info()));
  }

  private static One view(Saved.Search one, Selection articles, long total) {
    String query = QueryString.write(articles.given());
    String path = "/v1/saved/" + one.id();
    return new One(
        one.id(),
        one.title(),
        query,
        articles.typed().toString(),
        total,
        new Links(
            LinksView.to("/", articles.given()),
            LinksView.to("/v1/search", articles.given()),
            path + ".atom",
            path + ".json"));
  }

  /// The feed of one.
  Answer feed(Request request) throws IOException {
    String id = request.place("id");
    boolean isAtom = request.place("form").equals("atom");
    if (!isAtom && !request.place("form").equals("json")) {
      throw Refusal.of(Code.NO_SUCH_PAGE, "a feed is .atom or .json");
    }
    Saved.Search saved =
        Saved.of(readiness.archive().corpus())
            .search(id)
            .orElseThrow(() ->
                Refusal.of(Code.NO_SUCH_SEARCH, "no query of this id is saved in the corpus"));
    Selection articles = JsonAnswers.understood(PARAMETERS.articles(saved.parameters()));
    var given = new Given(request.parameters(), Parameters.OF_A_FEED);
    var asked = new FeedRequest(given, "/v1/saved/" + id + (isAtom ? ".atom" : ".json"), articles);
    if (!given.mistakes().isEmpty()) {
      throw Refusal.of(given.mistakes());
    }
    return json.answer(
            request,
            saved + asked.path() + "?" + QueryString.write(given.canonical()),
            (archive, _) -> feed(archive, saved.title(), asked),
            feed ->
                isAtom
                    ? Answer.text("application/atom+xml;charset=utf-8", feed.atom())
                    : Answer.text("application/feed+json", feed.json()))
        .with("Cache-Control", "no-cache");
  }

  private static Feed feed(Archive archive, String title, FeedRequest asked) throws IOException {
    Searcher searcher = archive.searcher();
    IndexInfo info = searcher.info();
    Selection articles = new Counts(searcher, archive.vocabulary()).resolved(asked.articles());
    SearchResult result = searcher.search(asked.request(articles));
    List<Feed.Item> items = new ArrayList<>();
    for (Hit hit : result.hits()) {
      Optional<Instant> added = searcher.added(hit.about().id());
      items.add(new Feed.Item(hit, added.orElse(info.updated())));
    }
    return new Feed(
        title,
        asked.query(),
        asked.self(),
        result.next().flatMap(asked::next),
        result.total(),
        asked.since(),
        info,
        items);
  }

  /// What is asked of a feed.
  private static final class FeedRequest {
    private final Given given;
    private final String path;
    private final Selection articles;
    private final Optional<Instant> since;
    private final Page page;

    FeedRequest(Given given, String path, Selection articles) {
      this.given = given;
      this.path = path;
      this.articles = articles;
      since = new Filters(given).since();
      int limit = given.number("limit", 1, Windows.LONGEST_PAGE, USUAL);
      Optional<Page.Cursor> after =
          given.one("cursor").flatMap(text -> Cursors.read(text, belonging()));
      if (given.one("cursor").isPresent() && after.isEmpty()) {
        given.refuse(
            Mistake.in(Code.INVALID_CURSOR, "cursor", "", "the cursor is not of this feed"));
      }
      page = new Page(limit, 0, after);
    }

    private String belonging() {
      return path + " " + query() + " " + since;
    }

    String path() {
      return path;
    }

    String query() {
      return QueryString.write(articles.given());
    }

    Optional<Instant> since() {
      return since;
    }

    String self() {
      return LinksView.to(path, given.canonical()).orElse(path);
    }

    Optional<String> next(Page.Cursor cursor) {
      Map<String, List<String>> turned = new TreeMap<>(given.canonical());
      turned.put("cursor", List.of(Cursors.write(cursor, belonging())));
      return LinksView.to(path, turned);
    }

    Selection articles() {
      return articles;
    }

    /// @param resolved its articles as they are looked for
    SearchRequest request(Selection resolved) {
      return new SearchRequest(
          resolved.since(since).scope(), List.of(), SearchRequest.Sort.ADDED, page, SNIPPETS);
    }
  }
}
