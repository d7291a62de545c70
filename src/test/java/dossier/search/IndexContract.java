package dossier.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.fact.Fact;
import dossier.query.Query;
import dossier.search.SearchRequest.Sort;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
      assumeThat(index).isNotInstanceOf(ModelIndex.class);
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
  void finds_what_the_cases_say() throws IOException {
    try (Index index = filled(ContractCorpus.articles())) {
      SoftAssertions softly = new SoftAssertions();
      for (ContractCase one : ContractCase.all()) {
        SearchResult result = index.search(search(one.query(), Sort.NEWEST, Page.first(100)));
        softly
            .assertThat(ids(result))
            .as(one.about())
            .containsExactlyInAnyOrderElementsOf(one.ids());
        softly.assertThat(result.total()).as(one.about()).isEqualTo(one.ids().size());
      }
      softly.assertAll();
    }
  }

  @Test
  void undated_articles_come_last_in_both_orders_and_equals_by_id() throws IOException {
    try (Index index = filled(ContractCorpus.articles())) {
      Query all = new Query.All();
      assertThat(ids(index.search(search(all, Sort.NEWEST, Page.first(10)))))
          .containsExactly("chinese", "gateway", "code", "cafe", "shop");
      assertThat(ids(index.search(search(all, Sort.OLDEST, Page.first(10)))))
          .containsExactly("cafe", "code", "gateway", "chinese", "shop");
    }
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void pages_by_cursor_make_up_one_long_page(Sort sort) throws IOException {
    Random random = new Random(5);
    RandomCorpus corpus = new RandomCorpus(random);
    try (Index index = create()) {
      write(corpus, random, index);
      Query query =
          new Query.Or(List.of(new Query.Word(Optional.empty(), "gateway"), new Query.All()));
      List<String> whole = ids(index.search(search(query, sort, Page.first(100))));
      List<String> pieces = new ArrayList<>();
      Optional<Page.Cursor> after = Optional.empty();
      do {
        SearchResult page = index.search(search(query, sort, new Page(7, 0, after)));
        assertThat(page.total()).isEqualTo(whole.size());
        pieces.addAll(ids(page));
        after = page.next();
      } while (after.isPresent());
      assertThat(pieces).isEqualTo(whole);
    }
  }

  @Test
  void a_match_in_the_title_comes_before_the_same_match_in_the_text() throws IOException {
    Article inText = Articles.id("a").title("Two firms").text("A gateway opened.").article();
    Article inTitle = Articles.id("b").title("A gateway").text("Two firms opened.").article();
    try (Index index = filled(List.of(inText, inTitle))) {
      assumeThat(index).isNotInstanceOf(ModelIndex.class);
      Query word = new Query.Word(Optional.empty(), "gateway");
      assertThat(ids(index.search(search(word, Sort.RELEVANCE, Page.first(10)))))
          .containsExactly("b", "a");
    }
  }

  @Test
  void what_is_not_committed_is_not_seen() throws IOException {
    try (Index index = filled(ContractCorpus.articles())) {
      ArticleId id = new ArticleId("shop");
      long generation = index.info().generation();
      index.put(Articles.id("shop").text("replaced").article(), List.of());
      index.delete(new ArticleId("cafe"));
      assertThat(index.article(id).orElseThrow().text()).contains("11main.com");
      assertThat(index.info().articles()).isEqualTo(5);
      index.commit();
      assertThat(index.article(id).orElseThrow().text()).isEqualTo("replaced");
      assertThat(index.info().articles()).isEqualTo(4);
      assertThat(index.info().generation()).isGreaterThan(generation);
    }
  }

  private Index filled(List<Article> articles) throws IOException {
    Index index = create();
    for (Article article : articles) {
      index.put(article, List.of());
    }
    index.commit();
    return index;
  }

  private static SearchRequest search(Query query, Sort sort, Page page) {
    return new SearchRequest(query, List.of(), List.of(), sort, page, SnippetRequest.NONE);
  }

  private static List<String> ids(SearchResult result) {
    return result.hits().stream().map(hit -> hit.about().id().value()).toList();
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
