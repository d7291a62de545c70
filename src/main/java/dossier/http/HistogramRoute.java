package dossier.http;

import dossier.query.Limits;
import java.io.IOException;

/// `/v1/histogram`: the matching articles over time.
final class HistogramRoute implements Route {
  private static final SearchParameters PARAMETERS = new SearchParameters(Limits.URL);

  private final JsonAnswers json;

  HistogramRoute(JsonAnswers json) {
    this.json = json;
  }

  @Override
  public Answer answer(Request request) throws IOException {
    Asked.Spread asked = JsonAnswers.understood(PARAMETERS.histogram(request.parameters()));
    String canonical = "histogram?" + QueryString.write(asked.articles().given());
    return json.answer(request, canonical, (archive, answers) -> answers.histogram(asked));
  }
}
