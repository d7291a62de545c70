package dossier.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.About;
import dossier.article.Claim;
import dossier.article.RawArticle;
import dossier.corpus.ReadOutcome.Skipped;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedsTest {
  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(strings = {"2.0", "0.91", "0.92", "0.94"})
  void an_entry_of_rss_is_an_article_with_its_content_before_its_description(String version) {
    String feed =
        """
        <rss version="%s" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
        <title>Valley Courier</title><language>en-GB</language>
        <item><title>Bread by bicycle</title><link>https://news.example.org/1</link><guid>g1</guid>
        <pubDate>Mon, 06 Sep 2021 00:30:00 +0200</pubDate><author>desk@example.org (Ada Lind)</author>
        <category>food</category><description>teaser</description>
        <content:encoded><![CDATA[<p>One.</p><script>x()</script><p>Two &amp; three.</p>]]></content:encoded></item>
        </channel></rss>\
        """
            .formatted(version);
    RawArticle article = folder().with("a.xml", feed).articles().getFirst();
    assertThat(article.text()).isEqualTo("One.\n\nTwo & three.");
    assertThat(article.id()).isEqualTo("g1");
    assertThat(article.claims(About.PUBLISHED))
        .containsExactly(
            new Claim(About.PUBLISHED, "Mon, 06 Sep 2021 00:30:00 +0200", "feed: pubDate"));
    assertThat(values(article, About.AUTHOR)).containsExactly("Ada Lind");
    assertThat(values(article, About.PUBLISHER)).containsExactly("Valley Courier");
    assertThat(values(article, About.TOPIC)).containsExactly("food");
    assertThat(values(article, About.LANGUAGE)).containsExactly("en-GB");
  }

  @Test
  void entries_of_atom_and_rdf_are_articles_too() {
    Folder folder =
        folder()
            .with(
                "a.atom",
                """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>J</title><author><name>Eva Berg</name></author>
                <entry><title type="html">A &amp;amp; B</title><id>urn:1</id><link href="https://a.example/1"/>
                <updated>2020-01-02T00:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Un.</p>
                <p>Deux.</p></div></content></entry></feed>\
                """)
            .with(
                "b.rdf",
                """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>R</title></channel>
                <item rdf:about="u"><title>T</title><link>https://r.example/1</link><description>Words.</description>
                <dc:date>2004-05-06</dc:date></item></rdf:RDF>\
                """);
    List<RawArticle> articles = folder.articles();
    assertThat(articles).extracting(RawArticle::text).containsExactly("Un.\n\nDeux.", "Words.");
    assertThat(values(articles.getFirst(), About.TITLE)).containsExactly("A & B");
    assertThat(values(articles.getFirst(), About.AUTHOR)).containsExactly("Eva Berg");
    assertThat(values(articles.getLast(), About.PUBLISHED)).containsExactly("2004-05-06");
  }

  @Test
  void of_a_wordpress_export_what_was_published_is_read() {
    String item =
        """
        <item><title>T</title><link>https://s.example/t</link><dc:creator>ada</dc:creator><guid>https://s.example/?p=1</guid>
        <content:encoded><![CDATA[[caption id="x"]<img src="a"/> A caption[/caption]First.

        Second <b>one</b>.]]></content:encoded><wp:post_date>2019-03-04 22:00:00</wp:post_date>
        <wp:post_date_gmt>2019-03-05 03:00:00</wp:post_date_gmt><wp:status>%s</wp:status><wp:post_type>%s</wp:post_type>
        <category domain="post_tag">Bikes</category></item>\
        """;
    String export =
        """
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Site</title><wp:author><wp:author_login>ada</wp:author_login>
        <wp:author_display_name>Ada Lind</wp:author_display_name></wp:author>\
        """;
    Folder folder =
        folder()
            .with(
                "w.xml",
                export
                    + item.formatted("draft", "post")
                    + item.formatted("inherit", "attachment")
                    + item.formatted("publish", "post")
                    + "</channel></rss>");
    RawArticle article = folder.articles().getFirst();
    assertThat(folder.outcomes()).hasSize(1);
    assertThat(article.text()).isEqualTo("First.\n\nSecond one.");
    assertThat(values(article, About.AUTHOR)).containsExactly("Ada Lind");
    assertThat(values(article, About.PUBLISHED).getFirst()).startsWith("2019-03-04");
    assertThat(values(article, About.TOPIC)).containsExactly("Bikes");
  }

  @Test
  void nothing_that_xml_points_to_is_read_or_fetched() throws IOException {
    Path secret = Files.writeString(temp.resolve("secret"), "the secret words");
    try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      String address = "http://127.0.0.1:" + listener.getLocalPort() + "/x";
      String item =
          "<rss><channel><item><title>t</title><description>a %s b</description></item></channel></rss>";
      Folder folder =
          new Folder(temp.resolve("corpus"))
              .with(
                  "file.xml",
                  "<!DOCTYPE rss [<!ENTITY x SYSTEM \""
                      + secret.toUri()
                      + "\">]>"
                      + item.formatted("&x;"))
              .with(
                  "http.xml",
                  "<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + address + "\">]>" + item.formatted("&x;"))
              .with("dtd.xml", "<!DOCTYPE rss SYSTEM \"" + address + "\">" + item.formatted("kept"))
              .with(
                  "parameter.xml",
                  "<!DOCTYPE rss [<!ENTITY % p SYSTEM \""
                      + address
                      + "\"> %p;]>"
                      + item.formatted("kept"))
              .with(
                  "include.xml",
                  item.formatted(
                      "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\""
                          + address
                          + "\"/>"))
              .with(
                  "laughs.xml",
                  "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>"
                      + item.formatted("&b;"));
      assertThat(folder.outcomes().toString()).doesNotContain("the secret words", "hahaha");
      assertThat(folder.outcomes()).hasSize(6);
      listener.setSoTimeout(200);
      Assertions.assertThatThrownBy(listener::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void xml_that_is_cut_keeps_the_entries_before_and_deep_xml_is_refused() {
    String item = "<item><title>t</title><description>words</description></item>";
    Folder folder =
        folder()
            .with("cut.rss", "<rss><channel>" + item + item + "<item><title>cu")
            .with("deep.rss", "<rss><channel><item>" + "<a>".repeat(100_000))
            .with("other.xml", "<note>words</note>");
    assertThat(folder.articles()).hasSize(2);
    assertThat(folder.skipped())
        .extracting(Skipped::reason)
        .satisfiesExactly(
            cut -> assertThat(cut).startsWith("bad record"),
            deep -> assertThat(deep).startsWith("too large"),
            other -> assertThat(other).startsWith("unknown format: XML"));
  }

  private Folder folder() {
    return new Folder(temp);
  }

  private static List<String> values(RawArticle article, About about) {
    return article.claims(about).stream().map(Claim::value).toList();
  }
}
