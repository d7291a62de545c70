package dossier.eval;

import dossier.article.ArticleId;
import dossier.query.Query;
import dossier.search.Hit;
import dossier.search.Page;
import dossier.search.SearchRequest;
import dossier.search.Searcher;
import dossier.search.SnippetRequest;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// What an engine answered to topics: for each topic's id the best articles, best first.
public record RankingRun(Map<String, List<Ranked>> answers) {
  private static final int DEPTH = 1_000;
  private static final String TAG = "dossier";

  /// One article in an answer, under the name that its collection gives it.
  public record Ranked(String name, double score) {}

  /// Asks every topic.
  ///
  /// @param parse how a topic's text becomes a query
  /// @param name the collection's own name for an article
  public static RankingRun of(
      Searcher searcher,
      List<Topic> topics,
      Function<String, Query> parse,
      Function<ArticleId, String> name)
      throws IOException {
    Map<String, List<Ranked>> answers = new LinkedHashMap<>();
    for (Topic topic : topics) {
      SearchRequest request =
          new SearchRequest(
              parse.apply(topic.text()),
              List.of(),
              List.of(),
              SearchRequest.Sort.RELEVANCE,
              Page.first(DEPTH),
              SnippetRequest.NONE);
      List<Ranked> ranked = new ArrayList<>();
      for (Hit hit : searcher.search(request).hits()) {
        ranked.add(new Ranked(name.apply(hit.about().id()), hit.score().orElse(0.0)));
      }
      answers.put(topic.id(), ranked);
    }
    return new RankingRun(answers);
  }

  /// Writes the run in the form of TREC: `topic Q0 article rank score tag`.
  public void write(Writer out) throws IOException {
    for (var answer : answers.entrySet()) {
      int rank = 0;
      for (Ranked ranked : answer.getValue()) {
        rank++;
        out.write(
            String.format(
                Locale.ROOT,
                "%s Q0 %s %d %.6f %s%n",
                answer.getKey(),
                ranked.name(),
                rank,
                ranked.score(),
                TAG));
      }
    }
  }
}
