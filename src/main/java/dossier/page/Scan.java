package dossier.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// What one walk over a page collects of its parts that may tell of its article: meta elements,
/// headings, times, elements named after dates or authors, short texts. In the order of the page.
final class Scan implements NodeVisitor {
  private static final int LONGEST_WORDS = 300;
  private static final Pattern HAS_DIGITS = Pattern.compile("\\d\\d");
  private static final Pattern DATED =
      Pattern.compile(
          "date|time(?!line|r)|publi|posted|meta|byline|info|datum|fecha|data\\b|zeit|stand\\b|created|released|stamp|day\\b");
  private static final Pattern SIGNED =
      Pattern.compile(
          "auth?or|byline|autor|auteur|creator|writer|redakteur|journalist|vcard|posted-?by");
  private static final Pattern OTHER =
      words(
          "comments?|kommentare?|respond|replies|disqus\\w*|leserbrief\\w*|related|recommend\\w*|similar|teasers?|latest|popular|trending|most-?read"
              + "|read-?more|more-?news|carousel|slider|swiper|ticker|archives?|calendar|prev|next|previous|events?|outbrain|taboola|advert\\w*");
  private static final Pattern FRAME =
      words(
          "sidebar|aside|footer|widgets?|nav|navigation|navbar|menu|breadcrumbs?|pagination|pager|promo\\w*|newsletter|cookies?"
              + "|copyright|author-?(?:bio|box|info)|popup|modal|current|today|clock|weather|wetter");
  private static final Set<String> FRAME_TAGS =
      Set.of("nav", "aside", "footer", "select", "dialog");
  private static final Set<String> NO_TEXT = Set.of("script", "style", "noscript", "template");

  private final Map<String, List<String>> metas = new HashMap<>();
  private final List<Mark> headings = new ArrayList<>();
  private final List<Mark> times = new ArrayList<>();
  private final List<Mark> dated = new ArrayList<>();
  private final List<Mark> signed = new ArrayList<>();
  private final List<Words> words = new ArrayList<>();
  private final Set<Element> aroundHeading;
  private final List<String> scripts = new ArrayList<>();
  private int place;
  private final Deque<Zone> zones = new ArrayDeque<>(List.of(Zone.MAIN));
  private final Deque<Integer> depths = new ArrayDeque<>(List.of(-1));

  /// Of what a part of a page speaks, by the names of the elements around it.
  enum Zone {
    /// The article, as far as names tell.
    MAIN,
    /// The site: navigation, margins, footers.
    FRAME,
    /// Other articles, events, what readers wrote.
    OTHER
  }

  /// @param names class, id, itemprop and rel in lower case
  /// @param place how many nodes of the page stand before it
  record Mark(Element element, String names, int place, Zone zone) {}

  /// A piece of text that is not divided by elements.
  record Words(String text, Element parent, int place, Zone zone) {}

  private Scan(Set<Element> aroundHeading) {
    this.aroundHeading = aroundHeading;
  }

  static Scan of(Document page) {
    Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
    page.select("h1").stream().limit(3).forEach(heading -> around.addAll(heading.parents()));
    Scan scan = new Scan(around);
    page.traverse(scan);
    return scan;
  }

  /// The values of the meta elements of this name, in lower case.
  List<String> meta(String name) {
    return metas.getOrDefault(name, List.of());
  }

  List<Mark> headings() {
    return headings;
  }

  List<Mark> times() {
    return times;
  }

  /// The page's programs and data.
  List<String> scripts() {
    return scripts;
  }

  /// Elements whose names speak of dates.
  List<Mark> dated() {
    return dated;
  }

  /// Elements whose names speak of authors.
  List<Mark> signed() {
    return signed;
  }

  /// Short texts, of those with digits all, of the others the ones before and after a heading.
  List<Words> words() {
    return words;
  }

  @Override
  public void head(Node node, int depth) {
    place++;
    if (node instanceof Element element) {
      element(element, depth);
    } else if (node instanceof TextNode text) {
      Optional.ofNullable(text.parent()).ifPresent(parent -> text(text, parent));
    } else if (node instanceof Comment comment && comment.getData().contains("rdf:Description")) {
      scripts.add(comment.getData());
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (depth == depths.getLast()) {
      depths.removeLast();
      zones.removeLast();
    }
  }

  private void element(Element element, int depth) {
    String tag = element.normalName();
    if (tag.equals("script")) {
      if (!element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
        scripts.add(element.data());
      }
      return;
    }
    if (tag.equals("meta")) {
      meta(element);
      return;
    }
    String names =
        (element.className()
                + " "
                + element.id()
                + " "
                + element.attr("itemprop")
                + " "
                + element.attr("rel"))
            .strip()
            .toLowerCase(Locale.ROOT);
    Zone zone = zone(element, tag, names);
    if (zone.compareTo(zones.getLast()) > 0) {
      zones.addLast(zone);
      depths.addLast(depth);
    }
    Mark mark = new Mark(element, names, place, zones.getLast());
    if (tag.equals("h1") || tag.equals("h2") || tag.equals("h3")) {
      headings.add(mark);
    } else if (tag.equals("time") || tag.equals("relative-time") || tag.equals("abbr")) {
      times.add(mark);
    }
    if (!names.isEmpty() && !tag.equals("body") && !tag.equals("html")) {
      if (DATED.matcher(names).find()) {
        dated.add(mark);
      }
      if (SIGNED.matcher(names).find()) {
        signed.add(mark);
      }
    }
  }

  private Zone zone(Element element, String tag, String names) {
    if (tag.equals("body") || tag.equals("html") || aroundHeading.contains(element)) {
      return Zone.MAIN;
    }
    if (!names.isEmpty() && OTHER.matcher(names).find()) {
      return Zone.OTHER;
    }
    boolean frame = FRAME_TAGS.contains(tag) || (!names.isEmpty() && FRAME.matcher(names).find());
    return frame ? Zone.FRAME : Zone.MAIN;
  }

  private static Pattern words(String words) {
    return Pattern.compile("(?:^|[\\s_-])(?:" + words + ")(?:$|[\\s_-])");
  }

  private void meta(Element element) {
    String content = element.attr("content").strip();
    if (content.isEmpty()) {
      return;
    }
    for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
      String name = element.attr(attribute).strip().toLowerCase(Locale.ROOT);
      if (!name.isEmpty()) {
        metas.computeIfAbsent(name, _ -> new ArrayList<>()).add(content);
      }
    }
  }

  private void text(TextNode node, Element parent) {
    String text = node.getWholeText();
    boolean kept = !NO_TEXT.contains(parent.normalName()) && !text.isBlank();
    if (kept) {
      String start = text.length() < LONGEST_WORDS ? node.text() : text.substring(0, LONGEST_WORDS);
      words.add(new Words(start.strip(), parent, place, zones.getLast()));
    }
  }

  /// Whether a text has digits enough for a date.
  static boolean hasDigits(String text) {
    return HAS_DIGITS.matcher(text).find();
  }
}
