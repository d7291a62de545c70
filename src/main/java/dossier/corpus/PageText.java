package dossier.corpus;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The text of the article on a page.
///
/// @param certain whether the page marks its article; otherwise the densest part was taken, which may hold junk
record PageText(String text, boolean certain) {
  private static final int SHORTEST = 200;
  private static final int SHORTEST_PARAGRAPH = 25;
  private static final List<String> MARKED =
      List.of("[itemprop=articleBody]", "article", "main", "[role=main]");

  /// The article's body: the marked container that holds most of its words; else the densest one. JSON-LD's own copy stands in where the
  /// page's markup holds far less of it.
  static PageText of(Document page, Optional<String> described, Optional<String> title) {
    Document body = PageJunk.removed(page);
    PageText found =
        marked(body)
            .map(element -> new PageText(Blocks.of(element, title), true))
            .or(() -> densest(body).map(element -> new PageText(Blocks.of(element, title), false)))
            .orElseGet(() -> new PageText(Blocks.of(body.body(), title), false));
    return described
        .filter(text -> text.length() > 2 * found.text().length())
        .map(text -> new PageText(Blocks.plain(text), true))
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

  /// The element whose own paragraphs hold the most text outside links; a parent gets half of what its children hold.
  private static Optional<Element> densest(Document body) {
    Map<Element, Integer> scores = new HashMap<>();
    for (Element paragraph : body.select("p, pre, blockquote")) {
      int length = textOutsideLinks(paragraph);
      Optional<Element> parent = Optional.ofNullable(paragraph.parent());
      if (length >= SHORTEST_PARAGRAPH && parent.isPresent()) {
        scores.merge(parent.get(), length, Integer::sum);
        Optional.ofNullable(parent.get().parent())
            .ifPresent(above -> scores.merge(above, length / 2, Integer::sum));
      }
    }
    return scores.entrySet().stream()
        .filter(entry -> entry.getValue() >= SHORTEST)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  private static int proseLength(Element element) {
    return element.select("p").stream().mapToInt(PageText::textOutsideLinks).sum();
  }

  private static int textOutsideLinks(Element element) {
    int links = element.select("a").stream().mapToInt(link -> link.text().length()).sum();
    return Math.max(0, element.text().length() - links);
  }
}
