package dossier.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dossier.article.Days;
import dossier.article.Tag;
import dossier.query.Field;
import dossier.query.Interval;
import dossier.query.Query;
import dossier.search.Articles;
import dossier.search.DrillDown;
import dossier.search.FacetRequest;
import dossier.search.HistogramRequest;
import dossier.search.Page;
import dossier.search.SearchRequest;
import dossier.search.SearchResult;
import dossier.search.SnippetRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimitsTest {
  @TempDir Path folder;
  private LuceneIndex index;

  @BeforeEach
  void open() throws IOException {
    index = LuceneIndex.open(folder);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private SearchResult search(Query query, DrillDown... drillDowns) throws IOException {
    return index.search(
        new SearchRequest(
            query,
            List.of(drillDowns),
            List.of(FacetRequest.top(Field.PERSON, 10)),
            SearchRequest.Sort.RELEVANCE,
            Page.first(10),
            new SnippetRequest(3, 200)));
  }

  @Test
  void a_pattern_of_too_many_words_is_refused_and_never_cut() throws IOException {
    String words =
        IntStream.range(0, 1_200).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    index.put(Articles.id("a").text(words).article(), List.of());
    index.commit();
    assertThat(search(new Query.Prefix(Optional.empty(), "w11")).total()).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> search(new Query.Prefix(Optional.empty(), "w")))
        .withMessageContaining("too broad");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> search(new Query.Wildcard(Optional.empty(), "w" + "*".repeat(60) + "?")))
        .withMessageContaining("too broad");
    Interval near =
        new Interval.Unordered(List.of(new Interval.Prefix("w"), new Interval.Words("a")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> search(new Query.Near(Optional.empty(), near)))
        .withMessageContaining("too broad");
  }

  @Test
  void three_hundred_words_are_no_problem() throws IOException {
    index.put(Articles.id("a").title("w1").text("w250 w250").article(), List.of());
    index.commit();
    List<Query> words =
        IntStream.range(0, 300)
            .mapToObj(i -> (Query) new Query.Word(Optional.empty(), "w" + i))
            .toList();
    assertThat(search(new Query.Or(words)).total()).isEqualTo(1);
  }

  @Test
  void labels_of_any_size_and_sign_are_counted_and_filtered() throws IOException {
    String label = "Näme ".repeat(20_000) + "\u001f\u0000\uD800";
    index.put(
        Articles.id("a")
            .text("x")
            .tag(Tag.Kind.PERSON, Tag.slug(label), label)
            .tag(Tag.Kind.PERSON, "", "")
            .article(),
        List.of());
    index.commit();
    SearchResult found = search(new Query.All(), DrillDown.any(Field.PERSON, label));
    assertThat(found.total()).isEqualTo(1);
    assertThat(found.facets().getFirst().values()).hasSize(1);
    assertThat(found.facets().getFirst().values().getFirst().selected()).isTrue();
  }

  @Test
  void a_histogram_of_too_many_buckets_is_refused() throws IOException {
    for (int year : List.of(1900, 2020)) {
      index.put(
          Articles.id("y" + year).text("x").published(Days.of(LocalDate.of(year, 1, 1))).article(),
          List.of());
    }
    index.commit();
    HistogramRequest days =
        new HistogramRequest(
            new Query.All(), List.of(), HistogramRequest.Interval.DAY, Optional.empty(), false);
    assertThatIllegalArgumentException().isThrownBy(() -> index.histogram(days));
  }

  @Test
  void why_an_article_ranks_is_told_and_nothing_of_one_that_does_not_match() throws IOException {
    index.put(Articles.id("a").text("gateway").article(), List.of());
    index.commit();
    SearchRequest request =
        new SearchRequest(
            new Query.Word(Optional.empty(), "gateway"),
            List.of(),
            List.of(),
            SearchRequest.Sort.RELEVANCE,
            Page.first(1),
            SnippetRequest.NONE);
    var id = new dossier.article.ArticleId("a");
    assertThat(index.explain(request, id).orElseThrow()).contains("gateway");
    assertThat(index.explain(request, new dossier.article.ArticleId("b"))).isEmpty();
  }
}
