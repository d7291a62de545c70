package dossier.page;

import dossier.article.About;
import dossier.article.Claim;
import dossier.page.Scan.Mark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page can be called: the heading it shows, the titles it tells machines, the title of its
/// window. The heading comes first where another title confirms it, because that is what readers
/// see; the name of the site is cut off the others.
final class Titles {
  private static final Pattern KICKER =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:kicker|overline|topline|dachzeile|spitzmarke|eyebrow|roofline|label|badge|category|supertitle|pretitle|section|hidden|sr-only|visually-?hidden|screen-reader\\w*|tag)(?:$|[\\s_-])");
  private static final Pattern DIVIDER =
      Pattern.compile("\\s+(?:[|\\-–—·•»«:›/│~]|::|>>|\\|\\|)\\s+|\\s*\\|\\s*");
  private static final int LONGEST = 300;
  private static final int MOST_HEADINGS = 12;
  private static final int SHORTEST_OPENING = 8;

  private static final String CUT = ", without the site's name";
  private static final Map<String, Integer> TRUST =
      Map.of(
          "JSON-LD: headline",
          50,
          "page: h1",
          31,
          "page: h2",
          20,
          "meta: og:title",
          11,
          "meta: twitter:title",
          5,
          "page: title",
          7);

  private final List<Claim> told;
  private final Set<String> sites;
  private final List<Mark> headings;

  /// @param told the titles of JSON-LD and the meta elements, the more reliable first
  /// @param sites what the site is called
  Titles(Scan scan, List<Claim> told, Document page, List<String> sites) {
    this.sites =
        new HashSet<>(sites.stream().map(Titles::even).filter(name -> name.length() > 1).toList());
    this.headings =
        scan.headings().stream()
            .filter(mark -> mark.zone() == Scan.Zone.MAIN)
            .limit(MOST_HEADINGS)
            .toList();
    this.told = new ArrayList<>(told);
    String window =
        Optional.ofNullable(page.selectFirst("title")).map(Element::text).orElse("").strip();
    if (!window.isEmpty()) {
      this.told.add(new Claim(About.TITLE, window, "page: title"));
    }
  }

  /// The heading that stands over the article: confirmed by a title, else the only one of the first
  /// rank.
  Optional<Mark> heading() {
    List<Mark> first =
        headings.stream().filter(mark -> mark.element().normalName().equals("h1")).toList();
    return headings.stream()
        .filter(mark -> opensTitle(words(mark.element())))
        .findFirst()
        .or(() -> headings.stream().filter(mark -> isConfirmed(words(mark.element()))).findFirst())
        .or(() -> first.stream().findFirst());
  }

  /// All candidates as a reader would write them: the one that has most trust first, counted over
  /// all places that give it.
  List<Claim> claims() {
    Optional<Mark> heading = heading();
    Optional<String> shown =
        heading
            .map(mark -> words(mark.element()))
            .filter(words -> !words.isEmpty() && !isSite(words));
    List<Claim> claims = new ArrayList<>();
    for (Claim claim : told) {
      String value = withoutSite(claim.value(), shown);
      boolean cut = !value.equals(claim.value());
      claims.add(new Claim(About.TITLE, value, claim.where() + (cut ? CUT : "")));
    }
    shown.ifPresent(words ->
        claims.add(
            new Claim(
                About.TITLE,
                withoutKicker(words, claims),
                heading.map(mark -> "page: " + mark.element().normalName()).orElse(""))));
    claims.removeIf(claim -> claim.value().isEmpty() || claim.value().length() > LONGEST);
    Map<String, Integer> trust = new HashMap<>();
    Set<String> counted = new HashSet<>();
    for (Claim claim : claims) {
      if (counted.add(claim.where())) {
        trust.merge(even(claim.value()), trust(claim), Integer::sum);
      }
    }
    Comparator<Claim> bySite = Comparator.comparing(claim -> isSite(claim.value()));
    Comparator<Claim> byTrust =
        Comparator.comparingInt(claim -> trust.getOrDefault(even(claim.value()), 0));
    claims.sort(
        bySite
            .thenComparing(byTrust.reversed())
            .thenComparing(Comparator.comparingInt(Titles::trust).reversed()));
    return claims;
  }

  /// How much a place is worth: what is told of the article as such most, then the heading that
  /// readers see; what is written for social networks and search engines is often another wording.
  private static int trust(Claim claim) {
    String where = claim.where().replace(CUT, "");
    return TRUST.getOrDefault(where, where.startsWith("JSON-LD") ? 20 : 10);
  }

  /// A heading without the words over it, where another title shows that they are not part of it.
  private static String withoutKicker(String heading, List<Claim> others) {
    return others.stream()
        .map(Claim::value)
        .filter(title -> wordsOf(title).size() > 2 && even(heading).endsWith(" " + even(title)))
        .findFirst()
        .orElse(heading);
  }

  /// Whether a title of the page begins with these words; that of the site follows them.
  private boolean opensTitle(String heading) {
    String words = even(heading);
    return words.length() >= SHORTEST_OPENING
        && !isSite(heading)
        && told.stream().anyMatch(claim -> even(claim.value()).startsWith(words));
  }

  /// Whether a title of the page has most of these words.
  private boolean isConfirmed(String heading) {
    Set<String> words = wordsOf(heading);
    return !words.isEmpty()
        && !isSite(heading)
        && told.stream()
            .anyMatch(claim -> {
              Set<String> others = wordsOf(claim.value());
              long common = words.stream().filter(others::contains).count();
              return common * 2 > words.size() || (words.size() > 3 && common * 2 >= others.size());
            });
  }

  private static Set<String> wordsOf(String text) {
    Set<String> words = new HashSet<>(Arrays.asList(even(text).split(" ")));
    words.remove("");
    return words;
  }

  /// The words of a heading without the line above it.
  private static String words(Element heading) {
    Element copy = heading.clone();
    String all = copy.text().strip();
    copy.children().select("[class]").stream()
        .filter(part -> KICKER.matcher(part.className()).find())
        .toList()
        .forEach(Element::remove);
    String bare = copy.text().strip().replaceFirst("^[:|·–-]\\s+", "");
    return bare.length() >= 10 || bare.length() * 2 > all.length() ? bare : all;
  }

  private boolean isSite(String text) {
    return sites.contains(even(text));
  }

  /// The title without what it shares with other pages of the site: pieces at its ends that name
  /// the site, or all that is not the heading.
  private String withoutSite(String title, Optional<String> heading) {
    String[] parts = DIVIDER.split(title);
    if (parts.length == 1) {
      return title;
    }
    Optional<String> same =
        heading.filter(
            shown -> even(title).startsWith(even(shown)) || even(title).endsWith(even(shown)));
    if (same.isPresent() && even(same.get()).length() * 3 >= even(title).length()) {
      return same.get();
    }
    int first = 0;
    int last = parts.length - 1;
    while (last > first && namesSite(parts[last])) {
      last--;
    }
    while (first < last && namesSite(parts[first])) {
      first++;
    }
    return between(title, parts, first, last);
  }

  private static String between(String title, String[] parts, int first, int last) {
    int start = 0;
    for (int i = 0; i < first; i++) {
      start = title.indexOf(parts[i], start) + parts[i].length();
    }
    start = title.indexOf(parts[first], start);
    int end = start;
    for (int i = first; i <= last; i++) {
      end = title.indexOf(parts[i], end) + parts[i].length();
    }
    return title.substring(start, end).strip();
  }

  private boolean namesSite(String part) {
    String name = even(part);
    String glued = name.replace(" ", "");
    return sites.stream()
        .map(site -> site.replace(" ", ""))
        .anyMatch(site ->
            site.equals(glued)
                || (site.length() > 3 && glued.contains(site))
                || (glued.length() > 3 && site.contains(glued)));
  }

  private static String even(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
