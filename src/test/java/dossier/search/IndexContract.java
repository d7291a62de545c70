package dossier.search;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.fact.Fact;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/// What every engine promises. An engine's own test extends it.
public abstract class IndexContract {

  /// A new, empty index.
  protected abstract Index create() throws IOException;

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

  private static void write(RandomCorpus corpus, Random random, Index... indexes)
      throws IOException {
    for (int i = 0; i < 60; i++) {
      Article article = corpus.article();
      List<Fact> facts = corpus.facts(article);
      int dice = random.nextInt(10);
      for (Index index : indexes) {
        if (dice == 0) {
          index.delete(article.id());
        } else {
          index.put(article, facts);
        }
        if (dice == 1) {
          index.commit();
        }
      }
    }
    for (Index index : indexes) {
      index.commit();
    }
  }
}
