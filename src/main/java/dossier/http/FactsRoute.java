package dossier.http;

import dossier.query.Limits;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

/// `/v1/facts`: facts with the words that say them.
final class FactsRoute implements Route {
  private static final SearchParameters PARAMETERS = new SearchParameters(Limits.URL);

  private final JsonAnswers json;
  private final Clock clock;

  FactsRoute(JsonAnswers json, Clock clock) {
    this.json = json;
    this.clock = clock;
  }

  @Override
  public Answer answer(Request request) throws IOException {
    Asked.Facts asked = JsonAnswers.understood(PARAMETERS.facts(request.parameters()));
    LocalDate today = LocalDate.now(clock);
    String canonical =
        "facts?"
            + QueryString.write(asked.articles().given())
            + (asked.areTargets() ? " on " + today : "");
    return json.answer(request, canonical, (archive, answers) -> answers.facts(asked, today));
  }
}
