package dossier.http;

import dossier.query.Limits;
import java.io.IOException;

/// `/v1/histogram`: the matching articles over time.
final class HistogramRoute implements Route {
  private static final SearchParameters PARAMETERS = new SearchParameters(Limits.URL);

  private final Library library;

  HistogramRoute(Library library) {
    this.library = library;
  }

  @Override
  public Answer answer(Request request) throws IOException {
    Asked.Spread asked = Library.understood(PARAMETERS.histogram(request.parameters()));
    String canonical = "histogram?" + QueryString.write(asked.articles().given());
    return library.answer(request, canonical, (archive, answers) -> answers.histogram(asked));
  }
}
