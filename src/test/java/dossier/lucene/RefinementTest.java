package dossier.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.ArticleId;
import dossier.query.Limits;
import dossier.query.Query;
import dossier.query.QueryParser;
import dossier.query.QueryParser.Match;
import dossier.query.QueryParser.Syntax;
import dossier.search.Articles;
import dossier.search.Hit;
import dossier.search.Page;
import dossier.search.SearchRequest;
import dossier.search.SearchResult;
import dossier.search.SnippetRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The best hits are looked at twice, and the pages still make up one list.
class RefinementTest {
  @TempDir private Path folder = Path.of("");

  private static final List<String> WORDS =
      List.of("harbour", "bridge", "ferry", "island", "quay", "tunnel", "pier", "gull", "tide");

  private LuceneIndex filled(String... texts) throws IOException {
    LuceneIndex index = LuceneIndex.open(folder);
    for (int i = 0; i < texts.length; i++) {
      index.put(Articles.id("a" + i).text(texts[i]).article(), List.of());
    }
    index.commit();
    return index;
  }

  private static Query any(String words) {
    return QueryParser.parse(words, Syntax.PLAIN, Match.ANY, Limits.LOCAL).query();
  }

  private static SearchRequest request(Query query, Page page) {
    return new SearchRequest(
        query, List.of(), List.of(), SearchRequest.Sort.RELEVANCE, page, SnippetRequest.NONE);
  }

  private static List<String> ids(SearchResult result) {
    return result.hits().stream().map(hit -> hit.about().id().value()).toList();
  }

  private static List<String> found(LuceneIndex index, String words) throws IOException {
    return ids(index.search(request(any(words), Page.first(10))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"every harbour bridge ferry island", "every ferry", "every"})
  void pages_make_up_one_list_beyond_the_second_look(String words) throws IOException {
    Random random = new Random(3);
    String[] texts =
        IntStream.range(0, Refinement.DEPTH + 150)
            .mapToObj(_ ->
                IntStream.range(0, 3 + random.nextInt(9))
                    .mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())))
                    .collect(Collectors.joining(" ", "every ", "")))
            .toArray(String[]::new);
    try (LuceneIndex index = filled(texts)) {
      Query query = any(words);
      SearchResult whole = index.search(request(query, new Page(100, 0, Optional.empty())));
      assertThat(whole.total()).isEqualTo(texts.length);
      List<Hit> hits = new ArrayList<>();
      Optional<Page.Cursor> after = Optional.empty();
      do {
        SearchResult page = index.search(request(query, new Page(70, 0, after)));
        hits.addAll(page.hits());
        after = page.next();
      } while (after.isPresent());
      List<Hit> byOffset = new ArrayList<>();
      for (int offset = 0; offset < texts.length; offset += 90) {
        byOffset.addAll(
            index.search(request(query, new Page(90, offset, Optional.empty()))).hits());
      }
      assertThat(hits).isEqualTo(byOffset).hasSize(texts.length).doesNotHaveDuplicates();
      assertThat(hits)
          .extracting(hit -> hit.score().orElseThrow())
          .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }
  }

  @Test
  void the_form_typed_comes_before_other_forms() throws IOException {
    try (LuceneIndex index = filled("It launches ships.", "It launched ships.")) {
      assertThat(found(index, "launched")).containsExactly("a1", "a0");
      assertThat(found(index, "launches")).containsExactly("a0", "a1");
    }
  }

  @Test
  void words_near_each_other_come_before_words_apart() throws IOException {
    String between = "of which nobody in this old town had ever heard before they came to";
    try (LuceneIndex index =
        filled("The north " + between + " a bridge.", "The north bridge " + between + " a.")) {
      assertThat(found(index, "north bridge")).containsExactly("a1", "a0");
    }
  }

  @Test
  void a_word_typed_twice_counts_once() throws IOException {
    try (LuceneIndex index = filled("one ferry and a bridge", "one bridge and a ferry")) {
      SearchResult once = index.search(request(any("ferry"), Page.first(2)));
      Query twice = new Query.Or(List.of(any("ferry"), any("ferries")));
      SearchResult again = index.search(request(twice, Page.first(2)));
      assertThat(again.hits().getFirst().score().orElseThrow())
          .isCloseTo(once.hits().getFirst().score().orElseThrow(), within());
    }
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(0.2);
  }

  @Test
  void words_of_other_languages_are_found_in_any_form() throws IOException {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      index.put(Articles.id("de").text("Die Häuser am Hafen").language("de").article(), List.of());
      index.put(Articles.id("en").text("A house").language("en").article(), List.of());
      index.commit();
      assertThat(found(index, "Haus")).containsExactly("de");
      assertThat(found(index, "houses")).containsExactly("en");
    }
  }

  @Test
  void the_reasons_for_a_score_add_up_to_it() throws IOException {
    try (LuceneIndex index =
        filled(
            "the ferry to the island leaves the quay",
            "the ferry to the island was late at the quay",
            "a bridge replaces the ferry at the quay",
            "gulls over the quay")) {
      SearchRequest request = request(any("ferries to island"), Page.first(10));
      for (Hit hit : index.search(request).hits()) {
        String why = index.explain(request, hit.about().id()).orElseThrow();
        double told = Double.parseDouble(why.substring(0, why.indexOf(' ')));
        assertThat(told).as(why).isCloseTo(hit.score().orElseThrow(), within());
        assertThat(why).contains("\"ferries\": 0 × in the title, 1 × in the text");
      }
      assertThat(index.explain(request, new ArticleId("a3"))).isEmpty();
    }
  }
}
