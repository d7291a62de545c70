package dossier.corpus;

import dossier.article.About;
import dossier.article.Claim;
import dossier.article.RawArticle;
import dossier.corpus.ReadOutcome.Skipped;
import dossier.page.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamReader;
import org.jdom2.Element;

/// The entries of what WordPress exports (WXR, an RSS 2.0 with names of its own): of pages and
/// posts those that were published. Attachments, menus and drafts are no articles.
final class WordPressExport {
  private static final String NAMESPACE = "http://wordpress.org/export/";
  private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
  private static final Set<String> KINDS = Set.of("post", "page");

  /// Marks that WordPress replaces when it shows a text; a caption goes with what it encloses.
  private static final Pattern CAPTION =
      Pattern.compile("\\[caption\\b[^\\]]{0,500}\\][^\\[]{0,5000}\\[/caption\\]");

  private static final Pattern SHORTCODE =
      Pattern.compile("\\[/?(?:caption|gallery|embed|audio|video|playlist)\\b[^\\]]{0,500}\\]");

  private WordPressExport() {}

  /// Whether the element that begins here declares the names of an export.
  static boolean isDeclared(XMLStreamReader stream) {
    return Stream.iterate(0, i -> i < stream.getNamespaceCount(), i -> i + 1)
        .flatMap(i -> Stream.ofNullable(stream.getNamespaceURI(i)))
        .anyMatch(uri -> uri.startsWith(NAMESPACE));
  }

  /// The article of one entry; nothing where it is none.
  ///
  /// @param channel what stands around it
  static Optional<ReadOutcome> article(
      Element entry, Element channel, String file, OptionalInt line) {
    boolean article =
        own(entry, "post_type").filter(KINDS::contains).isPresent()
            && own(entry, "status").filter("publish"::equals).isPresent();
    return article ? Optional.of(published(entry, channel, file, line)) : Optional.empty();
  }

  private static ReadOutcome published(
      Element entry, Element channel, String file, OptionalInt line) {
    String text =
        children(entry, "encoded")
            .filter(child -> child.getNamespaceURI().equals(CONTENT))
            .map(child -> words(child.getText()))
            .findFirst()
            .orElse("");
    if (text.isBlank()) {
      return new Skipped(file, "bad record: text is missing", line);
    }
    String name =
        Stream.of("guid", "link")
            .flatMap(field -> values(entry, field))
            .findFirst()
            .orElse(file + ":" + line.orElse(0));
    return new ReadOutcome.Read(
        new RawArticle(file, name, text, "content", false, claims(entry, channel)));
  }

  private static String words(String content) {
    String plain = CAPTION.matcher(content).replaceAll("");
    return Fragment.text(SHORTCODE.matcher(plain).replaceAll(""));
  }

  private static List<Claim> claims(Element entry, Element channel) {
    List<Claim> claims = new ArrayList<>();
    values(entry, "title").forEach(title -> claims.add(claim(About.TITLE, title, "title")));
    values(entry, "link").forEach(link -> claims.add(claim(About.URL, link, "link")));
    values(entry, "creator")
        .forEach(login -> claims.add(claim(About.AUTHOR, author(channel, login), "dc:creator")));
    dates(entry, "post_date", About.PUBLISHED, claims);
    dates(entry, "post_modified", About.MODIFIED, claims);
    children(entry, "category")
        .filter(category -> !"post_format".equals(category.getAttributeValue("domain")))
        .forEach(topic -> claims.add(claim(About.TOPIC, topic.getText().strip(), "category")));
    values(channel, "title")
        .forEach(title -> claims.add(claim(About.PUBLISHER, title, "title of the site")));
    values(channel, "language")
        .forEach(language -> claims.add(claim(About.LANGUAGE, language, "language")));
    return claims;
  }

  /// The day where the site is, else the one in Greenwich; a draft's has zeros.
  private static void dates(Element entry, String name, About about, List<Claim> claims) {
    Stream.of(name, name + "_gmt")
        .flatMap(field -> own(entry, field).stream())
        .filter(date -> !date.startsWith("0000"))
        .forEach(date -> claims.add(claim(about, date, "wp:" + name)));
  }

  /// The name that is shown for a login.
  private static String author(Element channel, String login) {
    return children(channel, "author")
        .filter(author -> own(author, "author_login").filter(login::equals).isPresent())
        .flatMap(author -> own(author, "author_display_name").stream())
        .findFirst()
        .orElse(login);
  }

  private static Optional<String> own(Element entry, String name) {
    return children(entry, name)
        .filter(child -> child.getNamespaceURI().startsWith(NAMESPACE))
        .map(child -> child.getText().strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private static Stream<String> values(Element entry, String name) {
    return children(entry, name)
        .map(child -> child.getText().strip())
        .filter(value -> !value.isEmpty());
  }

  private static Stream<Element> children(Element parent, String name) {
    return parent.getChildren().stream().filter(child -> child.getName().equals(name));
  }

  private static Claim claim(About about, String value, String where) {
    return new Claim(about, value, "WordPress: " + where);
  }
}
