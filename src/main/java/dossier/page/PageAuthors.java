package dossier.page;

import dossier.article.About;
import dossier.article.Claim;
import dossier.page.Scan.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Whom a page names as the authors of its article outside JSON-LD: meta elements, marked elements,
/// a line near the title that begins like a byline. The more reliable first.
final class PageAuthors {
  private static final List<String> META =
      List.of(
          "author",
          "article:author",
          "article:author_name",
          "og:article:author",
          "citation_author",
          "dc.creator",
          "dcterms.creator",
          "dc.contributor",
          "parsely-author",
          "sailthru.author",
          "cxenseparse:author",
          "cxenseparse:gii-author",
          "rbauthors",
          "byl",
          "article.author",
          "authors",
          "creator",
          "mediator_author");
  private static final Pattern LABEL_ALONE = Pattern.compile("\\P{Lu}*\\p{Lu}?\\P{Lu}*");
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:(?i:(?:written |posted |story |text |words )by|by|von|par|por|di|door|av|autore?s?|autor(?:in|en)?"
              + "|text|texto|texte|redaktion)\\s?[:：]?)(?:\\s+\\p{Lu}.{2,80})?");
  private static final Pattern PERSON_NAMES =
      Pattern.compile(
          "(?:^|[\\s_-])(?:author|autor|auteur|autore|byline)s?(?:$|[\\s_-]*(?:name|link)?(?:$|\\s))|author-?name|posted-?by|fn\\b|vcard");
  private static final int LONGEST = 120;
  private static final int NEAR = 200;

  private PageAuthors() {}

  /// @param heading the title as the page shows it
  static List<Claim> of(Scan scan, Optional<Mark> heading) {
    List<Claim> claims = new ArrayList<>();
    for (String name : META) {
      scan.meta(name).stream()
          .filter(value -> !value.startsWith("http"))
          .forEach(value -> claims.add(new Claim(About.AUTHOR, value, "meta: " + name)));
    }
    marked(scan, claims, heading);
    heading.ifPresent(title -> byline(scan, title).ifPresent(claims::add));
    return claims;
  }

  /// Elements that are named after authors: by the words of HTML and schema.org first, else by
  /// their class, the one nearest to the title.
  private static void marked(Scan scan, List<Claim> claims, Optional<Mark> heading) {
    List<Mark> own = scan.signed().stream().filter(mark -> mark.zone() != Scan.Zone.OTHER).toList();
    own.stream()
        .filter(mark ->
            mark.element().attr("itemprop").equals("author")
                || mark.element().attr("rel").equals("author"))
        .limit(4)
        .forEach(mark -> claim(mark, "page: author", claims));
    own.stream()
        .filter(mark -> PERSON_NAMES.matcher(mark.names()).find())
        .min(Comparator.comparingInt(mark -> distance(heading, mark.place())))
        .ifPresent(mark -> claim(mark, "page: ." + mark.names().split("\\s+")[0], claims));
  }

  private static void claim(Mark mark, String where, List<Claim> claims) {
    Element element = mark.element();
    String name =
        Optional.ofNullable(element.selectFirst("[itemprop=name]"))
            .map(inner -> inner.hasAttr("content") ? inner.attr("content") : inner.text())
            .orElseGet(() -> element.hasAttr("content") ? element.attr("content") : element.text())
            .strip();
    if (!name.isEmpty() && name.length() < LONGEST) {
      claims.add(new Claim(About.AUTHOR, name, where));
    }
  }

  /// The first text below the title that begins as bylines do, with the name in the next element
  /// where it stands there.
  private static Optional<Claim> byline(Scan scan, Mark title) {
    return scan.words().stream()
        .filter(words -> words.place() > title.place() && words.place() < title.place() + NEAR)
        .filter(words -> words.zone() == Scan.Zone.MAIN && words.text().length() < LONGEST)
        .filter(words -> BYLINE.matcher(words.text()).matches())
        .map(words ->
            LABEL_ALONE.matcher(words.text()).matches() ? words.parent().text() : words.text())
        .findFirst()
        .filter(line -> line.length() < LONGEST)
        .map(line -> new Claim(About.AUTHOR, line, "page: byline"));
  }

  private static int distance(Optional<Mark> heading, int place) {
    return heading.map(mark -> Math.abs(place - mark.place())).orElse(place);
  }
}
