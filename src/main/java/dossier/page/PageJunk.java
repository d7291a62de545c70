package dossier.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Which elements of a page are not its article: those no reader sees as text, and those whose
/// kind, role or name says that they are navigation, forms, comments, related links or hidden.
final class PageJunk {
  static final String HIDDEN = "hidden";

  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "title",
          "noscript",
          "template",
          "svg",
          "canvas",
          "iframe",
          "object",
          "embed",
          "button",
          "select",
          "input",
          "textarea",
          "audio",
          "video",
          "head",
          "datalist",
          "map",
          "frameset",
          "applet");
  private static final Set<String> SUSPECT =
      Set.of(
          "nav", "footer", "aside", "form", "figcaption", "dialog", "menu", "caption", "address");
  private static final Set<String> NEVER = Set.of("nav", "footer", "aside", "dialog");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "complementary",
          "banner",
          "contentinfo",
          "dialog",
          "search",
          "menu",
          "alert",
          "tooltip",
          "toolbar");
  private static final Set<String> CONTAINERS = Set.of("article", "main", "body", "h1");

  private PageJunk() {}

  static boolean isUnseen(String tag) {
    return UNSEEN.contains(tag);
  }

  /// By what an element may be no article: its kind, its role, words of its names.
  static List<String> suspicions(Element element, String tag, PartNames.Sense sense) {
    if (CONTAINERS.contains(tag) || isBody(element, sense)) {
      return List.of();
    }
    if (SUSPECT.contains(tag)
        || (tag.equals("header") && element.closest("article, main") == null)) {
      return List.of("<" + tag + ">");
    }
    String role = element.attr("role");
    if (ROLES.contains(role)) {
      return List.of("role=" + role);
    }
    return isHidden(element) ? List.of(HIDDEN) : sense.junk();
  }

  /// Whether an element of this kind or role is no article even where it holds most of a page.
  static boolean isNever(String tag, String role) {
    return NEVER.contains(tag) || ROLES.contains(role);
  }

  private static boolean isBody(Element element, PartNames.Sense sense) {
    return sense.body() || element.attr("itemprop").equals("articleBody");
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String packed = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return packed.contains("display:none") || packed.contains("visibility:hidden");
  }
}
