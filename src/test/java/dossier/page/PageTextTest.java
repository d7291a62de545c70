package dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTextTest {
  private static final String FIRST =
      "The mill by the river grinds again, and the village has bread of its own flour.";
  private static final String SECOND =
      "It had stood still for forty years, until three neighbours repaired the great wheel.";
  private static final String THIRD =
      "On Saturdays they show it to visitors, who may carry home a small bag of rye.";
  private static final String BODY = p(FIRST) + p(SECOND) + p(THIRD);
  private static final String ARTICLE = String.join("\n\n", FIRST, SECOND, THIRD);
  private static final String LONG_COMMENT =
      "I walked past that mill as a child and never thought that it would turn once more. ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div itemprop=articleBody>%s</div>",
        "<div class='c-article__body js-x'>%s</div>",
        "<div id=artikelText>%s</div>",
        "<article>%s</article>",
        "<div role=main>%s</div>"
      })
  void a_page_that_marks_its_article_is_taken_at_its_word(String marked) {
    Page page =
        page(
            "<p>Thirty more words that stand outside of what is marked, about us.</p>"
                + marked.formatted(BODY));
    assertThat(page.text()).isEqualTo(ARTICLE);
    assertThat(page.certain()).isTrue();
  }

  @Test
  void without_marks_the_article_is_where_running_text_stands_close_together() {
    String teasers =
        IntStream.range(0, 9)
            .mapToObj(i ->
                "<div><a href=/%d><p>Story number %d of today has a line of its own, which is a link.</p></a></div>"
                    .formatted(i, i))
            .collect(Collectors.joining());
    Page page = page("<div>" + teasers + "</div><div><div>" + BODY + "</div></div>");
    assertThat(page.text()).isEqualTo(ARTICLE);
    assertThat(page.certain()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav><p>Home, politics, sport and all that one may want to read on a quiet Sunday.</p></nav>",
        "<div class=RelatedStories><p>Another mill has closed its doors after a hundred years of work.</p></div>",
        "<div class='share-bar'>Pass it on to all of your friends and to their friends as well</div>",
        "<section id=comments><p>I walked past that mill as a child, and it never turned then.</p></section>",
        "<aside><p>The author writes on villages, rivers, and what people do with them.</p></aside>",
        "<form><p>Enter your address here and we shall write to you each morning at six.</p></form>",
        "<div style='display: none'><p>You will never see this line, however long you may look.</p></div>",
        "<figure><img><figcaption>The great wheel of the mill, seen from the bridge in May.</figcaption></figure>",
        "<div class=newsletter-signup><p>Our letter tells you each week what is new at the river.</p></div>",
        "<ul><li><a href=/1>The bridge is open</a></li><li><a href=/2>The ferry is not</a></li></ul>",
        "<p>Read more: <a href=/3>how the wheel was repaired</a></p>",
        "<p>Lesen Sie auch: Das Mühlrad</p>",
        "<p>Lea también: La rueda del molino</p>",
        "<p>Photo: Ines Moreau</p>",
        "<h2>More from the river</h2>"
      })
  void junk_after_the_article_changes_nothing(String junk) {
    assertThat(page("<div class=entry-content>" + BODY + junk + "</div>").text())
        .isEqualTo(ARTICLE);
    assertThat(page("<article>" + BODY + junk + "</article>").text()).isEqualTo(ARTICLE);
    assertThat(page("<div>" + BODY + "</div>" + junk).text()).isEqualTo(ARTICLE);
  }

  @Test
  void comments_longer_than_the_article_are_not_the_article() {
    String comments = "<div class=comment-list>" + p(LONG_COMMENT.repeat(3)).repeat(3) + "</div>";
    assertThat(page("<div>" + BODY + "</div>" + comments).text()).isEqualTo(ARTICLE);
  }

  @Test
  void a_name_under_which_most_of_the_text_stands_says_nothing() {
    String widgets =
        List.of(FIRST, SECOND, THIRD).stream()
            .map(text -> "<div class=widget>" + p(text) + "</div>")
            .collect(Collectors.joining());
    assertThat(page("<div class=with-sidebar><div>" + widgets + "</div></div>").text())
        .isEqualTo(ARTICLE);
  }

  @Test
  void the_lines_named_as_lead_open_the_text_and_the_title_does_not() {
    String lead = "After forty years of silence, the old wheel turns once more.";
    Page page =
        page(
            "<article><h1>A mill</h1><p class=standfirst>%s</p><div class=article-body><h2>A mill</h2>%s</div></article>"
                .formatted(lead, BODY));
    assertThat(page.text()).isEqualTo(lead + "\n\n" + ARTICLE);
  }

  @Test
  void of_several_articles_on_a_page_the_one_under_the_title_is_taken() {
    String other =
        p("A text of another day that is much longer than what was asked for. ".repeat(4));
    Page page =
        page(
            "<article><h1>A mill</h1>"
                + BODY
                + "</article><article><h2>A ferry</h2>"
                + other
                + "</article>");
    assertThat(page.text()).isEqualTo(ARTICLE);
  }

  @Test
  void lists_tables_quotations_and_headings_of_the_article_stay() {
    Page page =
        page(
            "<article>"
                + p(FIRST)
                + "<h2>What it grinds</h2><ul><li>rye</li><li>spelt</li></ul>"
                + "<table><tr><th>flour</th><th>price</th></tr><tr><td>rye</td><td>2.10</td></tr></table>"
                + "<blockquote><p>"
                + SECOND
                + "</p></blockquote><div class=social-embed><blockquote>"
                + "We turn again.</blockquote></div>"
                + p(THIRD)
                + "</article>");
    assertThat(page.text().split("\n\n"))
        .containsExactly(
            FIRST,
            "What it grinds",
            "rye",
            "spelt",
            "flour | price",
            "rye | 2.10",
            SECOND,
            "We turn again.",
            THIRD);
  }

  @Test
  void two_line_breaks_part_paragraphs_and_one_does_not() {
    assertThat(
            page("<article>" + FIRST + "<br>" + SECOND + "<br><br>" + THIRD + "</article>").text())
        .isEqualTo(FIRST + " " + SECOND + "\n\n" + THIRD);
  }

  @Test
  void chinese_is_weighed_by_what_it_says() {
    String chinese = "河边的老磨坊又开始磨面了，村里人终于吃上了自己的面粉。";
    assertThat(
            page("<div class=article-content>"
                    + p(chinese).repeat(1)
                    + p(chinese + chinese)
                    + "</div>")
                .text())
        .isEqualTo(chinese + "\n\n" + chinese + chinese);
  }

  @Test
  void the_body_in_json_ld_stands_in_where_the_page_holds_none() {
    String html =
        """
        <html><head><script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "%s\\n\\n%s"}</script></head>
        <body><div id=root></div><p>Please turn on scripts.</p></body></html>\
        """
            .formatted(FIRST, SECOND);
    Page page = Page.of(html);
    assertThat(page.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    assertThat(page.origin()).isEqualTo("JSON-LD: articleBody");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void each_paragraph_is_a_run_of_the_pages_words_in_their_order(long seed) {
    String html = new RandomPage(seed).html();
    String whole = Jsoup.parse(html).text().replaceAll("\\s+", "");
    int at = 0;
    for (String paragraph : Page.of(html).text().split("\n\n")) {
      String words = paragraph.replace(" | ", "").replaceAll("\\s+", "");
      at = whole.indexOf(words, at);
      assertThat(at).as("seed %d: %s", seed, paragraph).isNotNegative();
      at += words.length();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=related>",
        "<p>word word</p>",
        "<article><h1>",
        "<blockquote>",
        "<a href=x>",
        "<li class='a b'>x",
        "<table><tr><td>",
        "<br>"
      })
  void a_hostile_page_is_read_in_linear_time(String element) {
    String page = "<body>" + BODY + element.repeat(100_000) + "<p x='" + "y".repeat(2 << 20) + "'>";
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Page.of(page));
  }

  /// A page of nested parts, links and junk, with words that tell where they stood.
  private static final class RandomPage {
    private static final List<String> OPEN =
        List.of(
            "<div>",
            "<div class=teaser>",
            "<article>",
            "<p>",
            "<ul><li>",
            "<table><tr><td>",
            "<section class=article-body>",
            "<span>",
            "<a href=x>",
            "<h2>",
            "<blockquote>");
    private final Random random;
    private int word;

    RandomPage(long seed) {
      random = new Random(seed);
    }

    String html() {
      StringBuilder page = new StringBuilder("<body>" + BODY);
      for (int i = 0; i < 400; i++) {
        page.append(OPEN.get(random.nextInt(OPEN.size())));
        for (int words = random.nextInt(20); words > 0; words--) {
          page.append(" w").append(word++);
        }
        if (random.nextInt(3) > 0) {
          page.append(
              List.of("</div>", "</p>", "</a>", "</article>", "<br>").get(random.nextInt(5)));
        }
      }
      return page.toString();
    }
  }

  private static Page page(String body) {
    return Page.of("<html><head><title>A mill</title></head><body>" + body + "</body></html>");
  }

  private static String p(String text) {
    return "<p>" + text + "</p>";
  }
}
