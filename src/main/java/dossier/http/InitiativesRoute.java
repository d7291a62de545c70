package dossier.http;

import dossier.query.Field;
import dossier.search.DrillDown;
import dossier.search.Facet.LabelCount;
import dossier.search.FacetRequest;
import dossier.search.IndexInfo;
import dossier.search.Page;
import dossier.search.SearchRequest;
import dossier.search.Searcher;
import dossier.search.SnippetRequest;
import dossier.vocabulary.Name;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// `/v1/initiatives`: the initiatives of the vocabulary, in its order, with what the archive holds
/// of each.
final class InitiativesRoute implements Route {
  private final JsonAnswers json;

  InitiativesRoute(JsonAnswers json) {
    this.json = json;
  }

  @Override
  public Answer answer(Request request) throws IOException {
    JsonAnswers.requirePlain(request);
    return json.answer(request, "initiatives", (archive, answers) -> view(archive));
  }

  private static InitiativesView view(Archive archive) throws IOException {
    List<Name> names = archive.vocabulary().names(Name.Kind.INITIATIVE);
    IndexInfo info = archive.searcher().info();
    Map<String, LabelCount> articles = articles(archive.searcher(), names.size());
    var counts = new Counts(archive.searcher(), archive.vocabulary());
    List<InitiativesView.Initiative> views = new ArrayList<>();
    for (Name name : names) {
      int found = articles.containsKey(name.id()) ? articles.get(name.id()).count() : 0;
      long facts = found == 0 ? 0 : counts.facts(DrillDown.any(Field.INITIATIVE, name.id()));
      views.add(
          new InitiativesView.Initiative(
              name.id(), name.label(), name.type(), name.start(), name.end(), found, facts));
    }
    return new InitiativesView(views, IndexView.of(info));
  }

  private static Map<String, LabelCount> articles(Searcher searcher, int size) throws IOException {
    int all = Math.max(Windows.MOST_VALUES, size);
    return searcher
        .search(
            new SearchRequest(
                new dossier.query.Query.All(),
                List.of(),
                List.of(FacetRequest.top(Field.INITIATIVE, all)),
                SearchRequest.Sort.NEWEST,
                Page.first(0),
                SnippetRequest.NONE))
        .facets()
        .getFirst()
        .values()
        .stream()
        .collect(Collectors.toMap(LabelCount::value, Function.identity()));
  }
}
