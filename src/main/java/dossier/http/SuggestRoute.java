package dossier.http;

import java.io.IOException;

/// `/v1/suggest`: what can be asked for by somebody who has typed so much.
final class SuggestRoute implements Route {
  private static final int LONGEST = 200;
  private static final int MOST = 10;

  private final JsonAnswers json;

  SuggestRoute(JsonAnswers json) {
    this.json = json;
  }

  @Override
  public Answer answer(Request request) throws IOException {
    var given = new Given(request.parameters(), Parameters.OF_SUGGESTIONS);
    String typed = given.one("q").orElse("");
    int most = given.number("limit", 0, MOST, MOST);
    given.flag("pretty");
    if (typed.codePointCount(0, typed.length()) > LONGEST) {
      given.refuse("q", "", "q has at most " + LONGEST + " characters here");
    }
    if (!given.mistakes().isEmpty()) {
      throw Refusal.of(given.mistakes());
    }
    String canonical = "suggest?" + QueryString.write(given.canonical());
    return json.answer(request, canonical, (archive, answers) -> answers.suggestions(typed, most));
  }
}
