package dossier.page;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Takes the parts out of a page that are not its article: navigation, forms, comments, related
/// links, hidden parts.
final class PageJunk {
  private static final String BY_NAME =
      "script, style, noscript, template, nav, header, footer, aside, form, button, select, input, textarea, iframe, svg,"
          + " canvas, object, embed, figcaption, dialog, audio, video, [hidden], [aria-hidden=true],"
          + " [role=navigation], [role=complementary], [role=banner], [role=contentinfo], [role=dialog]";
  private static final Pattern BY_CLASS =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:ad|ads|advert\\w*|comments?|disqus\\w*|share|sharing|social|related|recommend\\w*|cookies?|"
              + "consent|newsletter|subscribe|subscription|promo|sidebar|breadcrumbs?|pagination|teasers?|byline|"
              + "author|authors|author-bio|caption|menu|popup|modal|paywall|tags|taglist|most-?read|more-?news|outbrain|"
              + "taboola)(?:$|[\\s_-])");
  private static final Pattern HIDDEN =
      Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");

  private PageJunk() {}

  /// A copy of the page without them. A part that holds most of the page's paragraphs stays,
  /// whatever its name.
  static Document removed(Document page) {
    Document copy = page.clone();
    int paragraphs = copy.select("p").size();
    List.copyOf(copy.select(BY_NAME)).stream()
        .filter(element -> !element.tagName().equals("form") || !holdsMost(element, paragraphs))
        .forEach(Element::remove);
    List.copyOf(copy.select("body [class], body [id], body [style]")).stream()
        .filter(element -> isJunk(element) && !holdsMost(element, paragraphs))
        .forEach(Element::remove);
    return copy;
  }

  private static boolean isJunk(Element element) {
    String names = element.className() + " " + element.id();
    boolean container = element.is("article, main, body, h1, [itemprop=articleBody]");
    return (!container && BY_CLASS.matcher(names).find())
        || HIDDEN.matcher(element.attr("style")).find();
  }

  private static boolean holdsMost(Element element, int paragraphs) {
    return element.select("p").size() * 2 > paragraphs;
  }
}
