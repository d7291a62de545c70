package dossier.page;

import dossier.article.About;
import dossier.article.Claim;
import dossier.article.DayOrder;
import dossier.page.Scan.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/// What a page says about its article: JSON-LD, OpenGraph, Dublin Core and other `meta` elements,
/// microdata, and what its visible parts show.
///
/// @param claims of each kind the more reliable first
record PageMeta(List<Claim> claims) {
  private static final List<String> TITLES =
      List.of(
          "og:title",
          "twitter:title",
          "dc.title",
          "dcterms.title",
          "citation_title",
          "parsely-title",
          "sailthru.title");
  private static final Map<About, List<String>> META =
      Map.of(
          About.LANGUAGE,
              List.of(
                  "og:locale", "content-language", "dc.language", "dcterms.language", "language"),
          About.SECTION,
              List.of("article:section", "parsely-section", "section", "cxenseparse:section"),
          About.TOPIC, List.of("article:tag", "news_keywords", "keywords"));
  private static final List<String> SITE_NAMES = List.of("og:site_name");
  private static final List<String> OTHER_SITE_NAMES =
      List.of(
          "dc.publisher",
          "dcterms.publisher",
          "publisher",
          "citation_journal_title",
          "article:publisher",
          "application-name",
          "apple-mobile-web-app-title");

  PageMeta {
    claims = List.copyOf(claims);
  }

  static PageMeta of(Document page, Optional<JsonLd> described) {
    Scan scan = Scan.of(page);
    List<Claim> told = described.map(JsonLd::claims).orElse(List.of());
    List<Claim> claims = new ArrayList<>(Addresses.of(page, scan, told));
    String host = Addresses.host(claims);
    publisher(scan, told, host, claims);
    language(page, scan, told, claims);
    META.keySet().stream()
        .sorted()
        .filter(about -> about != About.LANGUAGE)
        .forEach(about -> {
          claims.addAll(about(told, about));
          META.getOrDefault(about, List.of()).forEach(name -> meta(scan, about, name, claims));
        });
    Titles titles = new Titles(scan, titles(scan, told), page, sites(claims, host));
    claims.addAll(titles.claims());
    dates(
        scan,
        told,
        described.map(JsonLd::otherDates).orElse(List.of()),
        titles.heading(),
        host,
        claims);
    claims.addAll(about(told, About.AUTHOR));
    claims.addAll(PageAuthors.of(scan, titles.heading()));
    return new PageMeta(claims);
  }

  private static void dates(
      Scan scan,
      List<Claim> told,
      List<Claim> others,
      Optional<Mark> heading,
      String host,
      List<Claim> claims) {
    Optional<String> language =
        about(claims, About.LANGUAGE).stream().map(Claim::value).findFirst();
    List<Claim> article = new ArrayList<>(Addresses.day(claims).stream().toList());
    article.addAll(about(told, About.PUBLISHED));
    article.addAll(about(told, About.MODIFIED));
    claims.addAll(PageDates.of(scan, article, others, DayOrder.of(language, host), heading));
  }

  private static void publisher(Scan scan, List<Claim> told, String host, List<Claim> claims) {
    SITE_NAMES.forEach(name -> meta(scan, About.PUBLISHER, name, claims));
    claims.addAll(about(told, About.PUBLISHER));
    OTHER_SITE_NAMES.forEach(name -> meta(scan, About.PUBLISHER, name, claims));
    claims.removeIf(claim -> claim.about() == About.PUBLISHER && claim.value().contains("://"));
    if (!host.isEmpty() && about(claims, About.PUBLISHER).isEmpty()) {
      claims.add(new Claim(About.PUBLISHER, host, "url: host, the page names no publisher"));
    }
  }

  private static void language(Document page, Scan scan, List<Claim> told, List<Claim> claims) {
    Optional.ofNullable(page.selectFirst("html[lang]"))
        .map(root -> root.attr("lang").strip())
        .filter(tag -> !tag.isEmpty())
        .ifPresent(tag -> claims.add(new Claim(About.LANGUAGE, tag, "html: lang")));
    claims.addAll(about(told, About.LANGUAGE));
    META.getOrDefault(About.LANGUAGE, List.of())
        .forEach(name -> meta(scan, About.LANGUAGE, name, claims));
  }

  private static List<Claim> titles(Scan scan, List<Claim> told) {
    List<Claim> titles = new ArrayList<>(about(told, About.TITLE));
    TITLES.forEach(name -> meta(scan, About.TITLE, name, titles));
    return titles;
  }

  private static List<String> sites(List<Claim> claims, String host) {
    String bare = host.replaceFirst("^www\\.", "");
    int dot = bare.lastIndexOf('.');
    return Stream.concat(
            about(claims, About.PUBLISHER).stream().map(Claim::value),
            Stream.of(bare, dot < 0 ? "" : bare.substring(0, dot)))
        .toList();
  }

  private static List<Claim> about(List<Claim> claims, About about) {
    return claims.stream().filter(claim -> claim.about() == about).toList();
  }

  private static void meta(Scan scan, About about, String name, List<Claim> claims) {
    for (String value : scan.meta(name)) {
      List<String> parts = name.endsWith("keywords") ? QuotedList.split(value) : List.of(value);
      parts.stream()
          .map(String::strip)
          .filter(part -> !part.isEmpty())
          .forEach(part -> claims.add(new Claim(about, part, "meta: " + name)));
    }
  }
}
