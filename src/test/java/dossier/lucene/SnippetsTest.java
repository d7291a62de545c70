package dossier.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.Article;
import dossier.query.Interval;
import dossier.query.Query;
import dossier.search.Articles;
import dossier.search.Hit;
import dossier.search.Page;
import dossier.search.SearchRequest;
import dossier.search.Snippet;
import dossier.search.SnippetRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnippetsTest {
  private static final String FILLER =
      "Nothing of note happened on that day in the small town. ".repeat(12);

  @TempDir Path folder;

  private Hit hit(Article article, Query query) throws IOException {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      index.put(article, List.of());
      index.commit();
      SearchRequest request =
          new SearchRequest(
              query,
              List.of(),
              List.of(),
              SearchRequest.Sort.RELEVANCE,
              Page.first(10),
              new SnippetRequest(2, 100));
      return index.search(request).hits().getFirst();
    }
  }

  private static Query word(String text) {
    return new Query.Word(Optional.empty(), text);
  }

  private static Query phrase(String text) {
    return new Query.Phrase(Optional.empty(), text, 0);
  }

  private static List<String> marked(String text, List<Snippet.Span> spans) {
    return spans.stream().map(span -> text.substring(span.start(), span.end())).toList();
  }

  private static List<String> marked(Hit hit) {
    return hit.snippets().stream()
        .flatMap(snippet -> marked(snippet.text(), snippet.spans()).stream())
        .toList();
  }

  @Test
  void a_snippet_is_the_text_at_its_place_and_holds_a_match() throws IOException {
    String text = "\uD83C\uDF09 " + FILLER + "Then the gateways were opened by Ann. " + FILLER;
    Hit hit = hit(Articles.id("a").title("Gateway news").text(text).article(), word("gateway"));
    assertThat(hit.snippets()).hasSize(1);
    Snippet snippet = hit.snippets().getFirst();
    assertThat(text.substring(text.offsetByCodePoints(0, snippet.start())))
        .startsWith(snippet.text());
    assertThat(snippet.text()).hasSizeLessThan(250);
    assertThat(marked(hit)).containsExactly("gateways");
    assertThat(marked(hit.about().heading(), hit.titleSpans())).containsExactly("Gateway");
  }

  @Test
  void the_words_of_a_function_are_marked_where_they_stand_as_asked() throws IOException {
    String text = "The fund paid. A late fee was for funds of 联邦快递, the fee. A fee was late.";
    Interval fund = new Interval.AnyOf(List.of(words("fund"), new Interval.Exact("late fee")));
    Interval fee = new Interval.Prefix("fe");
    Interval sentence =
        new Interval.Within(Interval.Unit.SENTENCE, List.of(fund, words("联邦"), fee));
    Hit hit =
        hit(Articles.id("a").text(text).article(), new Query.Near(Optional.empty(), sentence));
    assertThat(marked(hit)).containsExactly("fee", "funds", "联邦", "fee");
  }

  private static Interval words(String text) {
    return new Interval.Words(text);
  }

  @Test
  void a_phrase_is_one_match_and_its_words_elsewhere_are_none() throws IOException {
    String text = "A gateway, seventeen of them. The Gateway seventeen conference.";
    Hit hit = hit(Articles.id("a").text(text).article(), phrase("gateway seventeen"));
    assertThat(marked(hit)).containsExactly("gateway, seventeen", "Gateway seventeen");
  }

  @Test
  void names_with_signs_are_marked_whole() throws IOException {
    String text = "She wrote C++ for AT&T in the U.S. market.";
    Query query = new Query.And(List.of(word("c++"), word("at&t"), word("us")));
    assertThat(marked(hit(Articles.id("a").text(text).article(), query)))
        .containsExactly("C++", "AT&T", "U.S");
  }

  @Test
  void chinese_is_marked_where_it_stands() throws IOException {
    Hit hit = hit(Articles.id("a").text("他说联邦快递来了。").article(), word("联邦快递"));
    assertThat(marked(hit)).containsExactly("联邦快递");
  }

  @Test
  void prefixes_and_words_alike_are_marked() throws IOException {
    Query query =
        new Query.And(
            List.of(
                new Query.Prefix(Optional.empty(), "gat"),
                new Query.Fuzzy(Optional.empty(), "confrence", 1)));
    Hit hit = hit(Articles.id("a").text("The Gateway conference.").article(), query);
    assertThat(marked(hit)).containsExactly("Gateway conference");
  }

  @Test
  void without_a_match_in_the_text_the_snippet_is_its_beginning() throws IOException {
    Hit hit = hit(Articles.id("a").title("Gateway").text(FILLER).article(), word("gateway"));
    assertThat(hit.snippets()).hasSize(1);
    assertThat(hit.snippets().getFirst().start()).isZero();
    assertThat(hit.snippets().getFirst().spans()).isEmpty();
  }

  @Test
  void a_text_without_sentences_is_cut_around_the_match() throws IOException {
    String text = "word ".repeat(2_000) + "gateway " + "word ".repeat(2_000);
    Hit hit = hit(Articles.id("a").text(text).article(), word("gateway"));
    assertThat(hit.snippets().getFirst().text()).hasSizeBetween(60, 140).contains("gateway");
  }

  @Test
  void an_empty_text_has_no_snippet() throws IOException {
    assertThat(
            hit(Articles.id("a").title("Gateway").text("").article(), word("gateway")).snippets())
        .isEmpty();
  }
}
