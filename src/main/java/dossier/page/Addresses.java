package dossier.page;

import dossier.article.About;
import dossier.article.AddressDay;
import dossier.article.Claim;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Where a page says that it can be read. An address of a home page is none: templates put it where
/// the article's own belongs.
final class Addresses {
  private Addresses() {}

  /// The claimed addresses: the canonical one, OpenGraph's, that of JSON-LD. Those of home pages
  /// come last.
  static List<Claim> of(Document page, Scan scan, List<Claim> told) {
    List<Claim> claims = new ArrayList<>();
    for (Element link : page.select("link[rel~=(?i)^canonical$][href]")) {
      claims.add(new Claim(About.URL, link.attr("href").strip(), "canonical"));
    }
    scan.meta("og:url").forEach(url -> claims.add(new Claim(About.URL, url, "meta: og:url")));
    told.stream()
        .filter(claim -> claim.about() == About.URL && claim.value().startsWith("http"))
        .forEach(claims::add);
    scan.meta("twitter:url")
        .forEach(url -> claims.add(new Claim(About.URL, url, "meta: twitter:url")));
    claims.removeIf(claim -> claim.value().isEmpty());
    claims.sort((a, b) -> Boolean.compare(isHome(a), isHome(b)));
    return claims;
  }

  /// The host of the first address; empty where there is none.
  static String host(List<Claim> claims) {
    return claims.stream()
        .filter(claim -> claim.about() == About.URL)
        .flatMap(claim -> uri(claim.value()).stream())
        .flatMap(uri -> Optional.ofNullable(uri.getHost()).stream())
        .map(host -> host.toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse("");
  }

  /// The day that an address of the page holds, as a claim: it is the publisher's own day, where
  /// machines are often told that of Greenwich.
  static Optional<Claim> day(List<Claim> claims) {
    return claims.stream()
        .filter(claim -> claim.about() == About.URL)
        .flatMap(claim -> AddressDay.of(claim.value()).stream())
        .filter(found -> found.days().isOneDay())
        .findFirst()
        .map(found ->
            new Claim(About.PUBLISHED, found.days().first().toString(), "url: " + found.words()));
  }

  private static boolean isHome(Claim claim) {
    return uri(claim.value())
        .filter(uri -> {
          String path = Optional.ofNullable(uri.getPath()).orElse("");
          return path.length() <= 1 && uri.getQuery() == null;
        })
        .isPresent();
  }

  private static Optional<URI> uri(String address) {
    try {
      return Optional.of(new URI(address));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
