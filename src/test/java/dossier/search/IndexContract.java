package dossier.search;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.About;
import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.article.Claim;
import dossier.article.Days;
import dossier.article.Duplicate.Kind;
import dossier.article.RawArticle;
import dossier.fact.Fact;
import dossier.query.Query;
import dossier.search.SearchRequest.Sort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What every index promises, the model too. See [EngineContract] for engines.
public abstract class IndexContract {

  /// A new, empty index.
  ///
  /// @param clock tells when articles are added
  protected abstract Index create(Clock clock) throws IOException;

  /// A new, empty index whose clock stands still.
  final Index create() throws IOException {
    return create(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
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
    pagesMakeUpOne(sort, false);
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void pages_by_cursor_make_up_one_long_page_of_groups(Sort sort) throws IOException {
    pagesMakeUpOne(sort, true);
  }

  private void pagesMakeUpOne(Sort sort, boolean collapsed) throws IOException {
    Random random = new Random(5);
    RandomCorpus corpus = new RandomCorpus(random);
    try (Index index = create()) {
      write(corpus, random, index);
      Query query =
          new Query.Or(List.of(new Query.Word(Optional.empty(), "gateway"), new Query.All()));
      List<String> whole = ids(index.search(search(query, sort, Page.first(100), collapsed)));
      List<String> pieces = new ArrayList<>();
      Optional<Page.Cursor> after = Optional.empty();
      do {
        SearchResult page = index.search(search(query, sort, new Page(7, 0, after), collapsed));
        assertThat(page.total()).isEqualTo(whole.size());
        pieces.addAll(ids(page));
        after = page.next();
      } while (after.isPresent());
      assertThat(pieces).isEqualTo(whole);
    }
  }

  @Test
  void a_held_searcher_stays_where_it_is_whatever_is_committed() throws IOException {
    try (Index index = filled(ContractCorpus.articles())) {
      SearchRequest all = search(new Query.All(), Sort.NEWEST, Page.first(10));
      List<String> before = ids(index.search(all));
      try (Held held = index.held(Searcher.LONGEST)) {
        index.delete(new ArticleId("shop"));
        index.commit();
        assertThat(ids(held.search(all))).isEqualTo(before);
        assertThat(held.article(new ArticleId("shop"))).isPresent();
        assertThat(index.article(new ArticleId("shop"))).isEmpty();
      }
    }
  }

  @Test
  void an_article_is_as_old_as_its_id_whatever_replaces_it() throws IOException {
    try (Index index = create(new Ticks())) {
      List<Article> articles = ContractCorpus.articles();
      for (Article article : articles) {
        index.put(article, List.of());
        index.commit();
      }
      Article first = articles.getFirst();
      Instant added = index.added(first.id()).orElseThrow();
      index.put(first, List.of());
      index.commit();
      assertThat(index.added(first.id())).contains(added);
      assertThat(index.added(new ArticleId("nobody"))).isEmpty();
      List<Article> latestFirst =
          articles.stream()
              .sorted(
                  Comparator.<Article, Instant>comparing(one -> addedOf(index, one))
                      .reversed()
                      .thenComparing(one -> one.id().value()))
              .toList();
      assertThat(ids(index.search(search(new Query.All(), Sort.ADDED, Page.first(10)))))
          .isEqualTo(latestFirst.stream().map(one -> one.id().value()).toList());
      Query since = new Query.Added(added);
      assertThat(ids(index.search(search(since, Sort.ADDED, Page.first(10)))))
          .isEqualTo(
              latestFirst.stream()
                  .filter(one -> addedOf(index, one).isAfter(added))
                  .map(one -> one.id().value())
                  .toList());
    }
  }

  private static Instant addedOf(Index index, Article article) {
    try {
      return index.added(article.id()).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
  void an_article_is_kept_with_what_it_was_made_of() throws IOException {
    Article article = Articles.id("a").title("Two firms").text("A gateway opened.").article();
    var claims = List.of(new Claim(About.PERSON, "Ines “I” Moreau", "record: people"));
    var clipping = new RawArticle("f.txt", "a", "Menu\n\nA gateway opened.", "body", true, claims);
    try (Index index = create()) {
      for (RawArticle raw : List.of(clipping, clipping.withText(article.text()))) {
        Kept kept = new Kept(article, List.of(), Optional.of(raw));
        index.put(kept);
        index.commit();
        assertThat(index.kept(article.id())).contains(kept);
      }
      index.put(article, List.of());
      index.commit();
      assertThat(index.kept(article.id()).flatMap(Kept::raw)).isEmpty();
      assertThat(index.kept(new ArticleId("nobody"))).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Neill         | According to O’Neill & Sons it is.
          gateway '17   | The GATEWAY ’17 opened.
          17            | Eleven11-17 is no date.
          alibaba       | Alibaba’s shop
          联邦          | 与联邦快递签约
          カフェ        | 新しいカフェバーが
          alibaba       | 阿里巴巴Alibaba集团
          café noir     | The Café Noir
          oréal         | L’Oréal
          c++           | 学习C++语言
          u.s. steel    | the U.S. Steel
          11main        | see 11main.com now
          e-commerce    | its e-commerce arm
          ยินดี           | ขอแสดงความยินดีด้วยนะ
          """)
  void an_article_is_among_those_that_may_have_a_phrase_of_it(String phrase, String text)
      throws IOException {
    try (Index index = create()) {
      index.put(Articles.id("text").text(text).article(), List.of());
      index.put(Articles.id("title").title(text).text("Nothing.").article(), List.of());
      index.put(Articles.id("other").text("Another one.").article(), List.of());
      index.commit();
      List<String> found = new ArrayList<>();
      index.articlesWith(Set.of(phrase, "nobody says it"), id -> found.add(id.value()));
      assertThat(found).contains("text", "title").doesNotHaveDuplicates();
    }
  }

  @Test
  void an_article_without_the_words_of_a_phrase_is_seldom_taken_for_one_with_them()
      throws IOException {
    Random random = new Random(3);
    RandomCorpus corpus = new RandomCorpus(random);
    try (Index index = create()) {
      write(corpus, random, index);
      index.put(Articles.id("rare").text("A zeppelin on a quay.").article(), List.of());
      index.commit();
      List<ArticleId> found = new ArrayList<>();
      index.articlesWith(Set.of("zeppelin", "quay of"), found::add);
      assertThat(found).containsExactly(new ArticleId("rare"));
      List<ArticleId> all = new ArrayList<>();
      index.articlesWith(Set.of(""), all::add);
      assertThat(all).hasSize(index.info().articles()).doesNotHaveDuplicates();
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

  @Test
  void of_a_group_the_representative_is_shown_else_the_earliest_that_matches() throws IOException {
    try (Index index =
        filled(
            List.of(
                Articles.id("first").text("a fire in Ebbing").article(),
                Articles.id("x").text("a fire there").published(day(4)).copyOf("first").article(),
                Articles.id("y").text("a fire then").published(day(3)).copyOf("first").article(),
                Articles.id("z")
                    .text("a fire in part")
                    .duplicate("first", Kind.CONTAINED)
                    .article()))) {
      assertThat(groups(index, "fire")).containsExactlyInAnyOrder("first", "z");
      assertThat(groups(index, "then")).containsExactly("y");
      Query either = new Query.Or(List.of(word("there"), word("then")));
      SearchResult found = index.search(search(either, Sort.OLDEST, Page.first(9), true));
      assertThat(ids(found)).containsExactly("y");
      assertThat(found.total()).isEqualTo(1);
      assertThat(found.hits().getFirst().others()).isEqualTo(2);
      assertThat(index.copies(new ArticleId("y")))
          .extracting(about -> about.id().value())
          .containsExactly("first", "x");
      assertThat(index.contained(new ArticleId("first")))
          .extracting(about -> about.id().value())
          .containsExactly("z");
    }
  }

  private static Days day(int day) {
    return Days.of(LocalDate.of(2019, 5, day));
  }

  private static Query word(String word) {
    return new Query.Word(Optional.empty(), word);
  }

  private static List<String> groups(Index index, String word) throws IOException {
    return ids(index.search(search(word(word), Sort.OLDEST, Page.first(9), true)));
  }

  @Test
  void what_is_written_is_seen_before_it_is_committed_by_whoever_asks_for_that()
      throws IOException {
    try (Index index = filled(ContractCorpus.articles())) {
      index.put(Articles.id("shop").text("replaced").article(), List.of());
      index.delete(new ArticleId("cafe"));
      try (Draft written = index.written()) {
        assertThat(written.article(new ArticleId("shop")).orElseThrow().text())
            .isEqualTo("replaced");
        assertThat(written.article(new ArticleId("cafe"))).isEmpty();
        assertThat(files(written))
            .containsExactlyInAnyOrder("shop.md", "gateway.md", "code.md", "chinese.md");
      }
      assertThat(files(index)).hasSize(5);
    }
  }

  private static List<String> files(Searcher searcher) throws IOException {
    List<String> files = new ArrayList<>();
    searcher.files(file -> {
      files.add(file);
      try {
        searcher.articlesOf(file, id -> assertThat(id + ".md").isEqualTo(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
    return files;
  }

  final Index filled(List<Article> articles) throws IOException {
    Index index = create();
    for (Article article : articles) {
      index.put(article, List.of());
    }
    index.commit();
    return index;
  }

  static SearchRequest search(Query query, Sort sort, Page page, boolean collapsed) {
    return new SearchRequest(
        query, List.of(), List.of(), sort, page, SnippetRequest.NONE, collapsed);
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
