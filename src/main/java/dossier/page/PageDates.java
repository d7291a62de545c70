package dossier.page;

import dossier.article.About;
import dossier.article.AddressDay;
import dossier.article.Claim;
import dossier.article.DayOrder;
import dossier.article.Days;
import dossier.article.WrittenDate;
import dossier.page.Scan.Mark;
import dossier.page.Scan.Zone;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the visible parts of a page and its meta elements say about the day of its publication, the
/// more reliable first. A number like `03/04/2019` is read as the page's language and country write
/// it.
final class PageDates {
  private static final Pattern IN_SCRIPT =
      Pattern.compile(
          "(?i)(?:\\b|[\"'])(?<name>date_?published|published_?(?:at|date|time|on)?|publi(?:cation|sh)_?(?:date|time)|first_?published(?:at|date)?|pub_?date|created_?at|dc:date)[\"']?\\s{0,3}[:=]\\s{0,3}[\"'](?<date>\\d{4}-\\d\\d-\\d\\d[^\"']{0,25})[\"']");
  private static final Pattern LAST_BRACKETS =
      Pattern.compile("[(\\[]([^()\\[\\]]{6,60})[)\\]]\\s*$");

  private final Scan scan;
  private final DayOrder order;
  private final DateClaims claims;

  private PageDates(Scan scan, DayOrder order) {
    this.scan = scan;
    this.order = order;
    this.claims = new DateClaims(order);
  }

  /// The claims of dates, the more reliable first.
  ///
  /// @param article what is known already of the article's own dates
  /// @param others what JSON-LD says of the page and other works
  /// @param heading the title as the page shows it
  static List<Claim> of(
      Scan scan, List<Claim> article, List<Claim> others, DayOrder order, Optional<Mark> heading) {
    PageDates dates = new PageDates(scan, order);
    dates.claims.addAll(article);
    dates.metas(About.PUBLISHED, DateNames.PUBLISHED);
    dates.metas(About.MODIFIED, DateNames.MODIFIED);
    dates.claims.addAll(others);
    ShownDates shown = new ShownDates(scan, order, heading, dates.claims);
    shown.read(Zone.MAIN, () -> dates.metas(About.PUBLISHED, DateNames.ANY_DATE));
    shown.read(Zone.FRAME, () -> {});
    dates.scripts();
    dates.description();
    dates.alone();
    dates.picture();
    return dates.claims.all();
  }

  private void metas(About about, List<String> names) {
    for (String name : names) {
      for (String value : scan.meta(name)) {
        claims.add(about, value, "meta: " + name);
      }
    }
  }

  /// What the page's programs are told of its article, blogs' trackback (RDF in a comment) among
  /// them.
  private void scripts() {
    if (!claims.isTold()) {
      for (String script : scan.scripts()) {
        Matcher found = IN_SCRIPT.matcher(script);
        if (found.find()) {
          claims.claim(About.PUBLISHED, found.group("date"), "script: " + found.group("name"));
          return;
        }
      }
    }
  }

  /// A day in the brackets that end the page's description.
  private void description() {
    if (!claims.isTold()) {
      scan.meta("description").stream()
          .flatMap(text -> LAST_BRACKETS.matcher(text).results())
          .limit(1)
          .forEach(words -> claims.claim(About.PUBLISHED, words.group(1), "meta: description"));
    }
  }

  /// As a last resort the date that most often stands alone on the page, of several the oldest.
  private void alone() {
    if (!claims.isEmpty()) {
      return;
    }
    Map<Days, Long> counts =
        scan.words().stream()
            .filter(words -> words.zone() != Zone.OTHER && Scan.hasDigits(words.text()))
            .filter(words -> !DateClaims.isCopyright(words.text()))
            .flatMap(words ->
                WrittenDate.first(words.text(), order)
                    .filter(date -> ShownDates.isDateline(words.text(), date))
                    .stream())
            .map(WrittenDate::days)
            .filter(Days::isOneDay)
            .collect(Collectors.groupingBy(days -> days, Collectors.counting()));
    counts.entrySet().stream()
        .max(
            Map.Entry.<Days, Long>comparingByValue()
                .thenComparing(entry -> entry.getKey().first(), Comparator.reverseOrder()))
        .ifPresent(
            entry -> claims.guess(entry.getKey(), "page: the date that stands alone most often"));
  }

  /// At the very last the day on which the page's picture was stored.
  private void picture() {
    if (claims.isEmpty()) {
      scan.meta("og:image").stream()
          .flatMap(address -> AddressDay.of(address).stream())
          .filter(found -> found.days().isOneDay())
          .findFirst()
          .ifPresent(found ->
              claims.guess(found.days(), "meta: og:image, in its address " + found.words()));
    }
  }
}
