package dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.About;
import dossier.article.Claim;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageMetaTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | <h1>Ferry stops at noon</h1><p>Veröffentlicht am 03.04.2019</p>            | 2019-04-03",
        "en-GB | <h1>Ferry stops at noon</h1><p>Posted on 03/04/2019</p>                 | 2019-04-03",
        "en-US | <h1>Ferry stops at noon</h1><p>Posted on 03/04/2019</p>                 | 2019-03-04",
        "en | <h1>Ferry stops at noon</h1><time datetime='2019-04-03T08:00:00+02:00'></time> | 2019-04-03",
        "en | <h1>Ferry stops at noon</h1><span class='entry-date'>April 3, 2019</span>  | 2019-04-03",
        "hu | <h1>Ferry stops at noon</h1><span>2019. április 3.</span>                  | 2019-04-03",
        "pl | <h1>Ferry stops at noon</h1><span>3 kwietnia 2019</span>                   | 2019-04-03",
        "ko | <h1>Ferry stops at noon</h1><span>2019년 4월 3일</span>                    | 2019-04-03",
        "de | <h1>Ferry stops at noon</h1><p>(03.04.2019) Die Fähre hält mittags.</p>    | 2019-04-03",
      })
  void the_day_shown_at_the_title_is_found(String language, String body, String day) {
    assertThat(first(About.PUBLISHED, language, "", body)).contains(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div class='comments'><p>Ada, Posted on April 3, 2019</p></div>",
        "<ul class='related'><li><time datetime='2019-04-03'>April 3, 2019</time> Another story</li></ul>",
        "<footer>© 3 April 2019 The Quay</footer>",
        "<p>The pier opened on April 3, 1951, after years of quarrels about money, wind and who was to paint it.</p>",
      })
  void the_dates_of_other_things_are_not_the_articles(String body) {
    String page = "<h1>Ferry stops at noon</h1>" + "<p>words</p>".repeat(60) + body;
    assertThat(first(About.PUBLISHED, "en", "", page)).isEmpty();
  }

  @Test
  void a_change_is_no_publication() {
    String body = "<h1>Ferry stops at noon</h1><p>Last updated: April 3, 2019</p>";
    assertThat(first(About.PUBLISHED, "en", "", body)).isEmpty();
    assertThat(first(About.MODIFIED, "en", "", body)).contains("2019-04-03");
  }

  @Test
  void json_ld_of_the_article_comes_before_that_of_the_page_and_of_a_film() {
    String head =
        "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebPage\",\"datePublished\":\"2001-01-01\"},"
            + "{\"@type\":\"VideoObject\",\"uploadDate\":\"2002-02-02\"},"
            + "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry stops at noon\",\"datePublished\":\"2019-04-03\","
            + "\"author\":[{\"@type\":\"Organization\",\"name\":\"The Quay\"},{\"@id\":\"#ada\"}]},"
            + "{\"@type\":\"Person\",\"@id\":\"#ada\",\"name\":\"Ada Lind\"}]}</script>";
    assertThat(first(About.PUBLISHED, "en", head, "")).contains("2019-04-03");
    assertThat(first(About.AUTHOR, "en", head, "")).contains("Ada Lind");
  }

  @Test
  void broken_json_ld_still_tells_its_plain_properties() {
    String head =
        "<script type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":\"2019-04-03\", oops }</script>";
    assertThat(first(About.PUBLISHED, "en", head, "")).contains("2019-04-03");
  }

  @Test
  void the_day_in_the_address_is_the_publishers_own() {
    String head =
        "<link rel='canonical' href='https://quay.example/2019/04/03/ferry'>"
            + "<meta property='article:published_time' content='2019-04-04T02:00:00Z'>";
    assertThat(claims(About.PUBLISHED, "en", head, ""))
        .extracting(Claim::value, Claim::where)
        .first()
        .hasToString("(\"2019-04-03\", \"url: 2019/04/03\")");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta property='og:title' content='Ferry stops at noon - The Quay'><meta property='og:site_name' content='The Quay'> | ''",
        "''                                                              | <h1><span class='kicker'>Harbour</span> Ferry stops at noon</h1>",
        "<meta property='og:title' content='Ferry stops at noon'>        | <h1>Harbour news Ferry stops at noon</h1>",
        "<meta property='og:site_name' content='The Quay'>               | <h1>The Quay</h1><p>words</p>",
      })
  void a_title_stands_without_the_site_and_the_line_above_it(String head, String body) {
    assertThat(first(About.TITLE, "en", head, body)).contains("Ferry stops at noon");
  }

  @Test
  void the_home_page_is_not_where_an_article_is_read() {
    String head =
        "<link rel='canonical' href='https://quay.example/'>"
            + "<meta property='og:url' content='https://quay.example/ferry'>";
    assertThat(first(About.URL, "en", head, "")).contains("https://quay.example/ferry");
  }

  @Test
  void without_a_name_the_host_stands_for_the_publisher_and_says_so() {
    String head = "<link rel='canonical' href='https://quay.example/ferry'>";
    assertThat(claims(About.PUBLISHER, "en", head, "").getFirst().where())
        .isEqualTo("url: host, the page names no publisher");
  }

  @Test
  void junk_after_the_article_changes_nothing() {
    String head = "<meta property='og:site_name' content='The Quay'>";
    String body =
        "<article><h1>Ferry stops at noon</h1><p class='byline'>By Ada Lind</p><time datetime='2019-04-03'>April 3</time><p>It stops.</p></article>";
    String junk =
        "<div class='related-stories'><h2>Other news</h2><span class='author'>Bo Berg</span><time datetime='2020-01-01'>January 1</time></div>"
            + "<div class='comments'><p>By Cy Dahl</p><span class='date'>May 5, 2021</span></div>";
    for (About about : About.values()) {
      assertThat(first(about, "en", head, body + junk))
          .as(about.name())
          .isEqualTo(first(about, "en", head, body));
    }
  }

  private static Optional<String> first(About about, String language, String head, String body) {
    return claims(about, language, head, body).stream().map(Claim::value).findFirst();
  }

  private static List<Claim> claims(About about, String language, String head, String body) {
    String page =
        "<html lang='"
            + language
            + "'><head><title>Ferry stops at noon | The Quay</title>"
            + head
            + "</head><body>"
            + body
            + "</body></html>";
    return Page.of(page).claims().stream().filter(claim -> claim.about() == about).toList();
  }
}
