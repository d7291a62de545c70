package dossier.page;

import java.util.Optional;
import org.jsoup.nodes.Document;

/// The text of the article on a page.
///
/// @param origin which strategy found it
/// @param certain whether the page marks its article; otherwise the likeliest part was taken, which
///   may hold junk
record PageText(String text, String origin, boolean certain) {

  /// The article's body in the page's markup. JSON-LD's own copy stands in where the markup holds
  /// far less of it.
  static PageText of(Document page, Optional<String> described, Optional<String> title) {
    Outline outline = Outline.of(page.body());
    Blocks blocks = new Blocks(outline, title);
    PageText found =
        MainPart.of(outline)
            .map(main -> new PageText(blocks.of(main.part()), main.origin(), main.certain()))
            .orElseGet(() -> new PageText("", "page: no text", false));
    return described
        .filter(text -> text.length() > 2 * found.text().length())
        .map(text -> new PageText(Blocks.plain(text), "JSON-LD: articleBody", true))
        .orElse(found);
  }
}
