package dossier.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The text of the article on a page.
///
/// @param origin which strategy found it
/// @param certain whether the page marks its article; otherwise the likeliest part was taken, which
///   may hold junk
record PageText(String text, String origin, boolean certain) {
  private static final int SHORTEST = 200;
  private static final int MOST_ELEMENTS = 20_000;
  private static final String NO_ADDRESS = "https://page.invalid/";
  private static final List<String> MARKED =
      List.of("[itemprop=articleBody]", "article", "main", "[role=main]");

  /// The article's body: the marked container that holds most of its words; else the likeliest one.
  /// JSON-LD's own copy stands in where the page's markup holds far less of it.
  static PageText of(Document page, Optional<String> described, Optional<String> title) {
    Document body = PageJunk.removed(page);
    PageText found =
        marked(body)
            .map(element ->
                new PageText(Blocks.of(element, title), "page: " + element.normalName(), true))
            .or(() ->
                likeliest(body)
                    .or(() -> likeliest(page))
                    .map(element ->
                        new PageText(Blocks.of(element, title), "page: likeliest part", false)))
            .orElseGet(
                () -> new PageText(Blocks.of(body.body(), title), "page: whole body", false));
    return described
        .filter(text -> text.length() > 2 * found.text().length())
        .map(text -> new PageText(Blocks.plain(text), "JSON-LD: articleBody", true))
        .orElse(found);
  }

  private static Optional<Element> marked(Document body) {
    for (String selector : MARKED) {
      Optional<Element> longest =
          body.select(selector).stream().max(Comparator.comparingInt(PageText::proseLength));
      if (longest.filter(element -> proseLength(element) >= SHORTEST).isPresent()) {
        return longest;
      }
    }
    return Optional.empty();
  }

  /// What Mozilla's Readability takes for the article; nothing where that is hardly more than a
  /// headline, or the page has so many elements that it would take minutes.
  private static Optional<Element> likeliest(Document page) {
    if (page.getAllElements().size() > MOST_ELEMENTS) {
      return Optional.empty();
    }
    Document copy = page.clone();
    copy.outputSettings().prettyPrint(false);
    try {
      return Optional.ofNullable(new Readability4J(NO_ADDRESS, copy).parse().getArticleContent())
          .filter(element -> element.text().length() >= SHORTEST);
    } catch (RuntimeException e) {
      return Optional.empty(); // it is not made for every page there is
    }
  }

  private static int proseLength(Element element) {
    return element.select("p").stream().mapToInt(PageText::textOutsideLinks).sum();
  }

  private static int textOutsideLinks(Element element) {
    int links = element.select("a").stream().mapToInt(link -> link.text().length()).sum();
    return Math.max(0, element.text().length() - links);
  }
}
