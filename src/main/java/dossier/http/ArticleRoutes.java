package dossier.http;

import dossier.article.ArticleId;
import java.io.IOException;
import java.util.List;

/// `/v1/articles/{id}`, its facts, and what is similar to it.
final class ArticleRoutes {
  private static final int MOST_SIMILAR = 50;
  private static final int USUAL_SIMILAR = 10;

  private final JsonAnswers json;

  ArticleRoutes(JsonAnswers json) {
    this.json = json;
  }

  /// The facts of one article, in the order of their places.
  record FactsOf(String article, int total, List<FactView> facts) {}

  Answer article(Request request) throws IOException {
    JsonAnswers.requirePlain(request);
    ArticleId id = id(request);
    return json.answer(
        request,
        "article " + id,
        (archive, answers) -> answers.article(id).orElseThrow(ArticleRoutes::unknown));
  }

  Answer facts(Request request) throws IOException {
    JsonAnswers.requirePlain(request);
    ArticleId id = id(request);
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
    ArticleId id = id(request);
    return json.answer(
        request,
        "similar to " + id + " " + limit,
        (archive, _) ->
            SimilarView.of(archive.searcher(), id, limit).orElseThrow(ArticleRoutes::unknown));
  }

  private static ArticleId id(Request request) {
    String id = request.place("id");
    if (!ArticleId.fits(id)) {
      throw unknown();
    }
    return new ArticleId(id);
  }

  private static Refusal unknown() {
    return Refusal.of(Code.NO_SUCH_ARTICLE, "no article has this id");
  }
}
