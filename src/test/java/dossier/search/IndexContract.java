package dossier.search;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What every index promises, the model too. See [EngineContract] for engines.
public abstract class IndexContract {

  /// A new, empty index.
  protected abstract Index create() throws IOException;

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
  void a_fact_is_found_by_its_id_with_its_article_and_context() throws IOException {
    Random random = new Random(11);
    RandomCorpus corpus = new RandomCorpus(random);
    try (Index index = create();
        Index model = ModelIndex.plain()) {
      write(corpus, random, index, model);
      Query.All all = new Query.All();
      List<ArticleId> articles =
          index.search(search(all, Sort.NEWEST, Page.first(100))).hits().stream()
              .map(hit -> hit.about().id())
              .toList();
      int found = 0;
      for (ArticleId article : articles) {
        for (Fact fact : index.facts(article)) {
          found++;
          assertThat(index.fact(fact.id())).isEqualTo(model.fact(fact.id())).isPresent();
        }
      }
      assertThat(found).isPositive();
      assertThat(index.fact("nobody")).isEmpty();
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

  final Index filled(List<Article> articles) throws IOException {
    Index index = create();
    for (Article article : articles) {
      index.put(article, List.of());
    }
    index.commit();
    return index;
  }

  static SearchRequest search(Query query, Sort sort, Page page) {
    return new SearchRequest(query, List.of(), List.of(), sort, page, SnippetRequest.NONE);
  }

  static List<String> ids(SearchResult result) {
    return result.hits().stream().map(hit -> hit.about().id().value()).toList();
  }

  static void write(RandomCorpus corpus, Random random, Index... indexes) throws IOException {
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
