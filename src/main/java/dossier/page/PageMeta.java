package dossier.page;

import dossier.article.About;
import dossier.article.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page says about itself outside JSON-LD: OpenGraph, Dublin Core and other `meta` elements,
/// microdata, `<time>`, the canonical address, the language.
///
/// @param claims the more reliable first
record PageMeta(List<Claim> claims) {
  private static final Map<About, List<String>> META =
      Map.ofEntries(
          Map.entry(About.TITLE, List.of("og:title", "twitter:title", "dc.title", "dcterms.title")),
          Map.entry(
              About.AUTHOR,
              List.of(
                  "author",
                  "article:author",
                  "dc.creator",
                  "dcterms.creator",
                  "parsely-author",
                  "sailthru.author")),
          Map.entry(
              About.PUBLISHER,
              List.of("og:site_name", "dc.publisher", "dcterms.publisher", "application-name")),
          Map.entry(
              About.PUBLISHED,
              List.of(
                  "article:published_time",
                  "og:article:published_time",
                  "datepublished",
                  "parsely-pub-date",
                  "sailthru.date",
                  "dc.date.issued",
                  "dcterms.created",
                  "dcterms.date",
                  "dc.date",
                  "date",
                  "pubdate",
                  "publishdate",
                  "publish-date",
                  "publish_date",
                  "article.published",
                  "cxenseparse:recs:publishtime")),
          Map.entry(
              About.MODIFIED,
              List.of(
                  "article:modified_time",
                  "og:updated_time",
                  "datemodified",
                  "last-modified",
                  "dcterms.modified")),
          Map.entry(About.LANGUAGE, List.of("og:locale", "content-language", "dc.language")),
          Map.entry(About.URL, List.of("og:url")),
          Map.entry(About.SECTION, List.of("article:section")),
          Map.entry(About.TOPIC, List.of("article:tag", "news_keywords", "keywords")));
  private static final List<String> ATTRIBUTES =
      List.of("property", "name", "itemprop", "http-equiv");

  PageMeta {
    claims = List.copyOf(claims);
  }

  static PageMeta of(Document page) {
    List<Claim> claims = new ArrayList<>();
    elements(page, claims);
    for (About about : About.values()) {
      META.getOrDefault(about, List.of()).forEach(name -> meta(page, about, name, claims));
    }
    times(page, claims);
    titles(page, claims);
    return new PageMeta(claims);
  }

  /// The titles that the page shows: an only heading of the first rank, and that of its window.
  private static void titles(Document page, List<Claim> claims) {
    onlyHeading(page).ifPresent(title -> claims.add(new Claim(About.TITLE, title, "page: h1")));
    Optional.of(page.title().strip())
        .filter(title -> !title.isEmpty())
        .ifPresent(title -> claims.add(new Claim(About.TITLE, title, "page: title")));
  }

  private static Optional<String> onlyHeading(Document page) {
    List<Element> headings = page.select("h1");
    return Optional.of(headings)
        .filter(all -> all.size() == 1)
        .map(all -> all.getFirst().text().strip())
        .filter(text -> !text.isEmpty());
  }

  /// What elements say by their place: the canonical address and the language of the root come
  /// before the meta elements.
  private static void elements(Document page, List<Claim> claims) {
    first(page, "link[rel=canonical][href]", "href")
        .ifPresent(url -> claims.add(new Claim(About.URL, url, "canonical")));
    first(page, "html[lang]", "lang")
        .ifPresent(language -> claims.add(new Claim(About.LANGUAGE, language, "html: lang")));
    page.select("[rel=author], [itemprop=author]").stream()
        .filter(element -> !element.tagName().equals("meta"))
        .map(element -> element.text().strip())
        .filter(text -> !text.isEmpty() && text.length() < 80)
        .findFirst()
        .ifPresent(text -> claims.add(new Claim(About.AUTHOR, text, "page: author")));
  }

  private static Optional<String> first(Document page, String selector, String attribute) {
    return page.select(selector).stream()
        .map(element -> element.attr(attribute).strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private static void meta(Document page, About about, String name, List<Claim> claims) {
    for (String value : contents(page, name)) {
      List<String> parts = name.endsWith("keywords") ? QuotedList.split(value) : List.of(value);
      parts.stream()
          .map(String::strip)
          .filter(part -> !part.isEmpty() && !(about == About.AUTHOR && part.startsWith("http")))
          .forEach(part -> claims.add(new Claim(about, part, "meta: " + name)));
    }
  }

  private static List<String> contents(Document page, String name) {
    return page.select("meta[content]").stream()
        .filter(element -> isNamed(element, name))
        .map(element -> element.attr("content").strip())
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private static boolean isNamed(Element element, String name) {
    return ATTRIBUTES.stream()
        .anyMatch(attribute -> element.attr(attribute).toLowerCase(Locale.ROOT).equals(name));
  }

  /// A `<time>` counts when it is marked as the time of publication, or when the page has no other;
  /// one in a list of teasers or comments would be another article's.
  private static void times(Document page, List<Claim> claims) {
    List<Element> times = page.select("time[datetime]");
    times.stream()
        .filter(time -> time.hasAttr("pubdate") || time.attr("itemprop").equals("datePublished"))
        .findFirst()
        .or(() -> Optional.of(times).filter(all -> all.size() == 1).map(List::getFirst))
        .ifPresent(
            time -> claims.add(new Claim(About.PUBLISHED, time.attr("datetime"), "page: time")));
    first(page, "[itemprop=datePublished][content]", "content")
        .ifPresent(date -> claims.add(new Claim(About.PUBLISHED, date, "page: datePublished")));
  }
}
