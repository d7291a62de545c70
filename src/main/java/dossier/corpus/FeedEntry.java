package dossier.corpus;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import dossier.article.About;
import dossier.article.ArticleId;
import dossier.article.Claim;
import dossier.article.RawArticle;
import dossier.corpus.ReadOutcome.Skipped;
import dossier.page.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jdom2.Namespace;

/// An entry of a feed as an article. Its text is the content where it has any, else the
/// description.
final class FeedEntry {
  private static final Pattern MAIL_AND_NAME = Pattern.compile("^\\S+@\\S+ \\((.+)\\)$");
  private static final List<String> PUBLISHED =
      List.of("pubDate", "published", "issued", "date", "created");
  private static final List<String> MODIFIED = List.of("updated", "modified");

  private FeedEntry() {}

  /// @param feed the feed with this entry alone
  /// @param element the entry as it stands there, for its dates, whose time zone the library drops
  static ReadOutcome article(SyndFeed feed, Element element, String file, OptionalInt line) {
    SyndEntry entry = feed.getEntries().getFirst();
    String text =
        Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
            .map(FeedEntry::words)
            .filter(words -> !words.isBlank())
            .findFirst()
            .orElse("");
    if (text.isEmpty()) {
      return new Skipped(file, "bad record: text is missing", line);
    }
    List<Claim> claims = claims(feed, entry, element);
    String name =
        Stream.of(entry.getUri(), entry.getLink())
            .flatMap(FeedEntry::given)
            .findFirst()
            .orElseGet(() -> file + "#" + ArticleId.hash(text));
    return new ReadOutcome.Read(new RawArticle(file, name, text, "feed", false, claims));
  }

  private static List<Claim> claims(SyndFeed feed, SyndEntry entry, Element element) {
    List<Claim> claims = new ArrayList<>();
    given(entry.getTitle()).forEach(title -> claims.add(claim(About.TITLE, title(entry), "title")));
    given(entry.getLink()).forEach(link -> claims.add(claim(About.URL, link, "link")));
    authors(feed, entry).forEach(author -> claims.add(claim(About.AUTHOR, author, "author")));
    dates(element, claims);
    entry.getCategories().stream()
        .map(SyndCategory::getName)
        .flatMap(FeedEntry::given)
        .forEach(topic -> claims.add(claim(About.TOPIC, topic, "category")));
    Optional.ofNullable(entry.getSource()).stream()
        .flatMap(source -> given(source.getTitle()))
        .forEach(title -> claims.add(claim(About.PUBLISHER, title, "source")));
    given(feed.getTitle())
        .forEach(title -> claims.add(claim(About.PUBLISHER, title, "title of the feed")));
    language(feed, element)
        .forEach(language -> claims.add(claim(About.LANGUAGE, language, "language")));
    return claims;
  }

  private static Stream<String> language(SyndFeed feed, Element element) {
    return Stream.concat(
            Stream.iterate(element, Objects::nonNull, Element::getParentElement)
                .map(e -> e.getAttributeValue("lang", Namespace.XML_NAMESPACE)),
            Stream.ofNullable(feed.getLanguage()))
        .filter(Objects::nonNull)
        .flatMap(FeedEntry::given)
        .limit(1);
  }

  /// An entry that was only ever updated counts as published then.
  private static void dates(Element element, List<Claim> claims) {
    List<Claim> published = dates(element, PUBLISHED, About.PUBLISHED);
    claims.addAll(published.isEmpty() ? dates(element, MODIFIED, About.PUBLISHED) : published);
    claims.addAll(dates(element, MODIFIED, About.MODIFIED));
  }

  private static List<Claim> dates(Element element, List<String> names, About about) {
    return names.stream()
        .flatMap(
            name -> element.getChildren().stream().filter(child -> child.getName().equals(name)))
        .flatMap(child -> given(child.getText()).map(date -> claim(about, date, child.getName())))
        .toList();
  }

  private static String title(SyndEntry entry) {
    return Optional.ofNullable(entry.getTitleEx())
        .filter(title -> isMarkup(title.getType()))
        .map(title -> Fragment.text(title.getValue()))
        .orElse(entry.getTitle());
  }

  /// An Atom feed may name the authors of all its entries.
  private static Stream<String> authors(SyndFeed feed, SyndEntry entry) {
    List<SyndPerson> persons =
        entry.getAuthors().isEmpty() ? feed.getAuthors() : entry.getAuthors();
    return Stream.concat(
            persons.stream().map(SyndPerson::getName), Stream.ofNullable(entry.getAuthor()))
        .distinct()
        .flatMap(FeedEntry::given)
        .map(author -> MAIL_AND_NAME.matcher(author).replaceFirst("$1"))
        .filter(name -> name.indexOf('@') < 0);
  }

  /// RSS calls its descriptions plain text, but they are HTML.
  private static String words(SyndContent content) {
    String value = Optional.ofNullable(content.getValue()).orElse("");
    return "text".equals(content.getType()) ? value.strip() : Fragment.text(value);
  }

  private static boolean isMarkup(String type) {
    return "html".equals(type) || "xhtml".equals(type);
  }

  private static Stream<String> given(String value) {
    return Stream.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }

  private static Claim claim(About about, String value, String where) {
    return new Claim(about, value, "feed: " + where);
  }
}
