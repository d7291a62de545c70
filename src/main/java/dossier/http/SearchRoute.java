package dossier.http;

import dossier.query.Limits;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/// `/v1/search`: ranked hits and facets, by GET with parameters or by POST with a longer query in
/// its body.
final class SearchRoute {
  private static final SearchParameters BY_GET = new SearchParameters(Limits.URL);
  private static final SearchParameters BY_POST = new SearchParameters(Limits.BODY);

  private final JsonAnswers json;

  SearchRoute(JsonAnswers json) {
    this.json = json;
  }

  Answer get(Request request) throws IOException {
    Asked.Search asked = JsonAnswers.understood(BY_GET.search(request.parameters()));
    String canonical = "search?" + QueryString.write(asked.articles().given());
    return json.answer(request, canonical, (archive, answers) -> answers.search(asked));
  }

  Answer post(Request request) throws IOException {
    Map<String, List<String>> parameters = SearchBody.read(request);
    Asked.Search asked = JsonAnswers.understood(BY_POST.search(parameters));
    return json.unkept(
        request, asked.articles().pretty(), (archive, answers) -> answers.search(asked));
  }
}
