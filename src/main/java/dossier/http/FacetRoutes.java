package dossier.http;

import dossier.query.Field;
import dossier.query.Limits;
import dossier.query.Spelling;
import dossier.search.FacetRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// `/v1/facets` and `/v1/facets/{name}`: the facets, and the values of one, page by page.
final class FacetRoutes {
  private static final SearchParameters PARAMETERS = new SearchParameters(Limits.URL);

  private final JsonAnswers json;

  FacetRoutes(JsonAnswers json) {
    this.json = json;
  }

  Answer all(Request request) throws IOException {
    Asked.Facets asked = JsonAnswers.understood(PARAMETERS.facets(request.parameters()));
    String canonical = "facets?" + QueryString.write(asked.articles().given());
    return json.answer(request, canonical, (archive, answers) -> answers.facets(asked));
  }

  Answer one(Request request) throws IOException {
    Field field = field(request.place("name"));
    Asked.Facets asked = JsonAnswers.understood(PARAMETERS.facet(field, request.parameters()));
    FacetRequest values = asked.one().orElseThrow();
    String canonical = "facets/" + field.word() + "?" + QueryString.write(asked.articles().given());
    return json.answer(request, canonical, (archive, answers) -> answers.facet(asked, values));
  }

  private static Field field(String name) {
    List<String> words = Field.articleFacets().stream().map(Field::word).toList();
    Optional<Field> field =
        Field.articleFacets().stream().filter(facet -> facet.word().equals(name)).findFirst();
    return field.orElseThrow(() ->
        Refusal.of(
            Code.NO_SUCH_FACET,
            "the facets are "
                + String.join(", ", words)
                + Spelling.nearest(name, words)
                    .map(near -> "; did you mean " + near + "?")
                    .orElse("")));
  }
}
