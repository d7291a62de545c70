package dossier.http;

import dossier.article.Article;
import dossier.article.ArticleId;
import java.io.IOException;
import java.util.List;

/// `/v1/articles/{id}`, its facts, how it is cited, and what is similar to it.
final class ArticleRoutes {
  private static final List<ArticleForm> FORMS = List.of(ArticleForm.values());
  private static final int MOST_SIMILAR = 50;
  private static final int USUAL_SIMILAR = 10;

  private final JsonAnswers json;

  ArticleRoutes(JsonAnswers json) {
    this.json = json;
  }

  /// The facts of one article, in the order of their places.
  record FactsOf(String article, int total, List<FactView> facts) {}

  /// One article: in the form that a suffix names, else in the one the client likes best.
  Answer article(Request request) throws IOException {
    JsonAnswers.requirePlain(request);
    String place = request.place("id");
    int dot = place.indexOf('.');
    return dot < 0
        ? answer(request, id(place), ArticleForm.liked(request, FORMS))
        : answer(
            request,
            id(place.substring(0, dot)),
            ArticleForm.ofSuffix(place.substring(dot + 1), FORMS));
  }

  /// The article as a reference, in the form the client likes best.
  Answer cite(Request request) throws IOException {
    JsonAnswers.requirePlain(request);
    ArticleForm form = ArticleForm.liked(request, ArticleForm.CITATIONS);
    return answer(request, id(request.place("id")), form);
  }

  /// The article as a reference, in the form of the suffix.
  Answer citeAs(Request request) throws IOException {
    JsonAnswers.requirePlain(request);
    ArticleForm form = ArticleForm.ofSuffix(request.place("form"), ArticleForm.CITATIONS);
    return answer(request, id(request.place("id")), form);
  }

  private Answer answer(Request request, ArticleId id, ArticleForm form) throws IOException {
    if (form == ArticleForm.JSON) {
      return json.answer(
          request,
          "article " + id,
          (_, answers) -> answers.article(id).orElseThrow(ArticleRoutes::unknown),
          view -> Answer.json(view, request.pretty()));
    }
    return json.answer(
        request,
        "article " + id + "." + form.suffix(),
        (archive, _) -> archive.searcher().article(id).orElseThrow(ArticleRoutes::unknown),
        (Article article) -> form.of(article.about(), request.pretty()));
  }

  Answer facts(Request request) throws IOException {
    JsonAnswers.requirePlain(request);
    ArticleId id = id(request.place("id"));
    return json.answer(
        request,
        "facts of " + id,
        (archive, answers) -> {
          List<FactView> facts = answers.factsOf(id).orElseThrow(ArticleRoutes::unknown);
          return new FactsOf(id.value(), facts.size(), facts);
        });
  }

  Answer similar(Request request) throws IOException {
    var given = new Given(request.parameters(), Parameters.OF_SIMILAR);
    given.flag("pretty");
    int limit = given.number("limit", 0, MOST_SIMILAR, USUAL_SIMILAR);
    if (!given.mistakes().isEmpty()) {
      throw Refusal.of(given.mistakes());
    }
    ArticleId id = id(request.place("id"));
    return json.answer(
        request,
        "similar to " + id + " " + limit,
        (archive, _) ->
            SimilarView.of(archive.searcher(), id, limit).orElseThrow(ArticleRoutes::unknown));
  }

  private static ArticleId id(String place) {
    if (!ArticleId.fits(place)) {
      throw unknown();
    }
    return new ArticleId(place);
  }

  private static Refusal unknown() {
    return Refusal.of(Code.NO_SUCH_ARTICLE, "no article has this id");
  }
}
