package dossier.http;

import dossier.query.Limits;
import java.io.IOException;

/// `/v1/facts`: facts with the words that say them.
final class FactsRoute implements Route {
  private static final SearchParameters PARAMETERS = new SearchParameters(Limits.URL);

  private final JsonAnswers json;

  FactsRoute(JsonAnswers json) {
    this.json = json;
  }

  @Override
  public Answer answer(Request request) throws IOException {
    Asked.Facts asked = JsonAnswers.understood(PARAMETERS.facts(request.parameters()));
    String canonical = "facts?" + QueryString.write(asked.articles().given());
    return json.answer(request, canonical, (archive, answers) -> answers.facts(asked));
  }
}
