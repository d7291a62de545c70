package dossier.http;

import dossier.ingest.Ingest;
import dossier.query.Field;
import dossier.query.Limits;
import dossier.search.Facet.LabelCount;
import dossier.search.FacetRequest;
import dossier.search.Histogram;
import dossier.search.Lines;
import dossier.search.NgramsRequest;
import dossier.search.Page;
import dossier.search.SearchRequest;
import dossier.search.Searcher;
import dossier.search.SnippetRequest;
import dossier.search.WordSearcher;
import dossier.vocabulary.Name;
import dossier.vocabulary.Vocabulary;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// `/v1/info`: what this server is, holds and allows.
final class InfoRoute implements Route {
  private final JsonAnswers json;

  InfoRoute(JsonAnswers json) {
    this.json = json;
  }

  @Override
  public Answer answer(Request request) throws IOException {
    JsonAnswers.requirePlain(request);
    return json.answer(request, "info", (archive, answers) -> view(archive))
        .with("Cache-Control", "no-cache");
  }

  private static InfoView view(Archive archive) throws IOException {
    return new InfoView(
        Version.NUMBER,
        IndexView.of(archive.searcher().info()),
        Arrays.stream(Field.values()).filter(Field::ofArticles).map(InfoRoute::field).toList(),
        Field.articleFacets().stream().map(Field::word).toList(),
        Field.factFacets().stream().map(Field::word).toList(),
        limits(),
        languages(archive),
        new InfoView.Duplicates(archive.ingest().map(Ingest::threshold)),
        names(archive.vocabulary()),
        new InfoView.RulesView(
            archive.rules().hashes().size(),
            archive.rules().hash(),
            archive.ingest().map(Ingest::skippedRules).orElseGet(Map::of)));
  }

  private static InfoView.NamesView names(Vocabulary vocabulary) {
    return new InfoView.NamesView(
        vocabulary.names(Name.Kind.INITIATIVE).size(),
        vocabulary.names(Name.Kind.ORGANISATION).size(),
        vocabulary.names(Name.Kind.PERSON).size(),
        vocabulary.names(Name.Kind.PLACE).size());
  }

  private static InfoView.FieldView field(Field field) {
    String kind = field.kind().name().toLowerCase(Locale.ROOT);
    return new InfoView.FieldView(field.word(), kind, field.isFacet());
  }

  private static Map<String, Long> limits() {
    Map<String, Long> limits = new LinkedHashMap<>();
    limits.put("queryCharacters", (long) Limits.URL.length());
    limits.put("queryCharactersByPost", (long) Limits.BODY.length());
    limits.put("queryClauses", (long) Limits.URL.clauses());
    limits.put("queryDepth", (long) Limits.URL.depth());
    limits.put("limit", (long) Windows.LONGEST_PAGE);
    limits.put("offset", (long) Page.MAX_OFFSET);
    limits.put("facets", (long) Windows.MOST_FACETS);
    limits.put("facetValues", (long) Windows.MOST_VALUES);
    limits.put("searchMillis", Searcher.LONGEST.toMillis());
    limits.put("chartMillis", WordSearcher.LONGEST.toMillis());
    limits.put("histogramBuckets", (long) Histogram.MAX_BUCKETS);
    limits.put("comparedQueries", (long) ChartParameters.MOST_QUERIES);
    limits.put("kwicLinesCountedInArticles", (long) Lines.MOST_COUNTED);
    limits.put("ngramArticles", (long) NgramsRequest.MOST_ARTICLES);
    limits.put("targetsOfState", (long) FactStates.MOST);
    limits.put("articleBytes", (long) Body.LONGEST);
    return limits;
  }

  private static List<String> languages(Archive archive) throws IOException {
    var request =
        new SearchRequest(
            new dossier.query.Query.All(),
            List.of(),
            List.of(FacetRequest.top(Field.LANGUAGE, Windows.MOST_VALUES)),
            SearchRequest.Sort.NEWEST,
            Page.first(0),
            SnippetRequest.NONE);
    return archive.searcher().search(request).facets().getFirst().values().stream()
        .map(LabelCount::value)
        .toList();
  }
}
