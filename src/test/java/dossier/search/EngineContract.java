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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        FactRequest some = facts.among(half(random, model.facts(facts)));
        assertThat(index.facts(some)).as("%s: %s", of, some).isEqualTo(model.facts(some));
        ArticleId id = new ArticleId(corpus.id());
        assertThat(index.copies(id)).as(of).isEqualTo(model.copies(id));
        assertThat(index.article(id)).as(of).isEqualTo(model.article(id));
        assertThat(index.facts(id)).as(of).isEqualTo(model.facts(id));
      }
    }
  }

  @RepeatedTest(5)
  void tells_of_words_what_the_model_tells(RepetitionInfo repetition) throws IOException {
    long seed = Long.getLong("seed", repetition.getCurrentRepetition());
    Random random = new Random(seed);
    RandomCorpus corpus = new RandomCorpus(random);
    RandomRequests requests = new RandomRequests(random, corpus);
    try (Index index = create();
        Index model = new ModelIndex(words())) {
      write(corpus, random, index, model);
      int lineCount = 0;
      int ngramCount = 0;
      for (int i = 0; i < 30; i++) {
        String of = "-Dseed=" + seed + ", request " + i;
        TermsRequest terms = requests.terms();
        assertThat(index.words().terms(terms))
            .as("%s: %s", of, terms)
            .isEqualTo(model.words().terms(terms));
        NgramsRequest ngrams = requests.ngrams();
        assertThat(index.words().ngrams(ngrams))
            .as("%s: %s", of, ngrams)
            .isEqualTo(model.words().ngrams(ngrams));
        Optional<LinesRequest> page = Optional.of(requests.lines());
        while (page.isPresent()) {
          LinesRequest lines = page.get();
          Lines found = index.words().lines(lines);
          assertThat(found).as("%s: %s", of, lines).isEqualTo(model.words().lines(lines));
          page = found.next().map(after -> lines.after(after));
          lineCount += found.shown().size();
        }
        ngramCount += index.words().ngrams(ngrams).ngrams().size();
      }
      assertThat(lineCount).isGreaterThan(20);
      assertThat(ngramCount).isPositive();
    }
  }

  private static Set<String> half(Random random, FactResult found) {
    return found.facts().stream()
        .map(hit -> hit.fact().id())
        .filter(_ -> random.nextBoolean())
        .collect(Collectors.toSet());
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

  @Test
  void what_shares_more_rare_words_is_more_like_an_article_and_copies_are_left_out()
      throws IOException {
    try (Index index =
        filled(
            List.of(
                Articles.id("own").text("the harbour crane lifted a viaduct by night").article(),
                Articles.id("copy").text("the harbour crane lifted").copyOf("own").article(),
                Articles.id("near").text("the viaduct at the harbour has a crane").article(),
                Articles.id("far").text("the harbour has no viaduct, by the way").article(),
                Articles.id("twin").text("the harbour has no viaduct").copyOf("far").article(),
                Articles.id("other").text("the budget was voted down").article(),
                Articles.id("same").text("the minister was voted down").article()))) {
      List<Related> related = index.words().related(new ArticleId("own"), 9);
      assertThat(related)
          .extracting(one -> one.about().id().value())
          .startsWith("near", "far")
          .doesNotContain("own", "copy", "twin");
      assertThat(related.getFirst().shared()).contains("harbour", "crane", "viaduct");
      assertThat(index.words().related(new ArticleId("own"), 1)).hasSize(1);
      assertThat(index.words().related(new ArticleId("nobody"), 9)).isEmpty();
    }
  }

  @Test
  void articles_that_are_alike_are_found_and_no_others() throws IOException {
    Random random = new Random(7);
    int missed = 0;
    int alike = 0;
    try (Index index = create();
        Index model = new ModelIndex(words())) {
      for (int i = 0; i < 300; i++) {
        Article article = Articles.id("a" + i).text(story(random, i / 5)).article();
        index.put(article, List.of());
        model.put(article, List.of());
        if (i == 150) {
          index.commit();
        }
      }
      index.commit();
      model.commit();
      for (int i = 0; i < 300; i++) {
        ArticleId id = new ArticleId("a" + i);
        List<Similar> expected = model.similar(id, 0.8);
        List<Similar> found = index.similar(id, 0.8);
        assertThat(expected).containsAll(found);
        alike += expected.size();
        missed += expected.size() - found.size();
        assertThat(index.sameWords(id, 3)).isEqualTo(model.sameWords(id, 3));
      }
    }
    assertThat(alike).isGreaterThan(300);
    assertThat(missed).isLessThanOrEqualTo(alike / 50);
  }

  @Test
  void parts_of_articles_are_found_and_no_others() throws IOException {
    int missed = 0;
    int contained = 0;
    try (Index index = create();
        Index model = new ModelIndex(words())) {
      for (int i = 0; i < 200; i++) {
        Random same = new Random(i / 2);
        String part = story(same, i / 2);
        String text = i % 2 == 0 ? part : story(same, 1_000 + i) + " " + part;
        Article article = Articles.id("a" + i).text(text).article();
        index.put(article, List.of());
        model.put(article, List.of());
      }
      index.commit();
      model.commit();
      for (int i = 0; i < 200; i++) {
        List<Part> expected = model.parts(new ArticleId("a" + i), 0.9);
        List<Part> found = index.parts(new ArticleId("a" + i), 0.9);
        assertThat(expected).containsAll(found);
        contained += expected.size();
        missed += expected.size() - found.size();
      }
    }
    assertThat(contained).isEqualTo(200);
    assertThat(missed).isLessThanOrEqualTo(contained / 20);
  }

  /// One of five versions of a story: a word here and there is another.
  private static String story(Random random, int number) {
    Random words = new Random(number);
    return IntStream.range(0, 120)
        .map(_ -> words.nextInt(5_000))
        .mapToObj(word -> "w" + (random.nextInt(60) == 0 ? random.nextInt(5_000) : word))
        .collect(Collectors.joining(" "));
  }
}
