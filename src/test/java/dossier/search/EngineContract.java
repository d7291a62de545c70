package dossier.search;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.query.Query;
import dossier.search.SearchRequest.Sort;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// What every engine promises: the contract of an index, to answer as the model does, and to rank.
/// An engine's own test extends it.
public abstract class EngineContract extends IndexContract {

  /// How the engine reads words.
  protected abstract ModelIndex.Words words();

  @RepeatedTest(10)
  void answers_as_the_model_does(RepetitionInfo repetition) throws IOException {
    long seed = Long.getLong("seed", repetition.getCurrentRepetition());
    Random random = new Random(seed);
    RandomCorpus corpus = new RandomCorpus(random);
    RandomRequests requests = new RandomRequests(random, corpus);
    try (Index index = create();
        Index model = new ModelIndex(words())) {
      write(corpus, random, index, model);
      for (int i = 0; i < 60; i++) {
        String of = "-Dseed=" + seed + ", request " + i;
        SearchRequest search = requests.search();
        assertThat(index.search(search)).as("%s: %s", of, search).isEqualTo(model.search(search));
        HistogramRequest histogram = requests.histogram();
        assertThat(index.histogram(histogram))
            .as("%s: %s", of, histogram)
            .isEqualTo(model.histogram(histogram));
        FactRequest facts = requests.facts();
        assertThat(index.facts(facts)).as("%s: %s", of, facts).isEqualTo(model.facts(facts));
        ArticleId id = new ArticleId(corpus.id());
        assertThat(index.copies(id)).as(of).isEqualTo(model.copies(id));
        assertThat(index.article(id)).as(of).isEqualTo(model.article(id));
        assertThat(index.facts(id)).as(of).isEqualTo(model.facts(id));
      }
    }
  }

  @Test
  void a_match_in_the_title_comes_before_the_same_match_in_the_text() throws IOException {
    Article inText = Articles.id("a").title("Two firms").text("A gateway opened.").article();
    Article inTitle = Articles.id("b").title("A gateway").text("Two firms opened.").article();
    try (Index index = filled(List.of(inText, inTitle))) {
      Query word = new Query.Word(Optional.empty(), "gateway");
      assertThat(ids(index.search(search(word, Sort.RELEVANCE, Page.first(10)))))
          .containsExactly("b", "a");
    }
  }
}
