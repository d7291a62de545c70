package dossier.page;

import dossier.article.About;
import dossier.article.AddressDay;
import dossier.article.Claim;
import dossier.article.DayOrder;
import dossier.article.Days;
import dossier.article.Edtf;
import dossier.article.WrittenDate;
import dossier.page.Scan.Mark;
import dossier.page.Scan.Words;
import dossier.page.Scan.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// What the visible parts of a page and its meta elements say about the day of its publication, the
/// more reliable first. A number like `03/04/2019` is read as the page's language and country write
/// it.
final class PageDates {
  private static final Pattern CHANGE =
      Pattern.compile(
          "(?i)(?:updat|modif|edited|revis|changed|aktualisier|aktualizo|geändert|mise? à jour|actualiza|aggiorna|atualiza|bijgewerkt|zuletzt)");
  private static final Pattern PUBLISHED_NAMES =
      Pattern.compile(
          "publish|pubdate|posted|entry-date|datepublished|post-date|date-published|created");
  private static final Pattern WEAK = Pattern.compile("info|meta|data\\b|stand\\b|day\\b");
  private static final Pattern NOW = Pattern.compile("current|today|now\\b|clock|heute|aktuell");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:^|[\\s|·(])(?:(?:first |originally )?published|posted|publication date|date|veröffentlicht(?:ung)?|erschienen|eingestellt|erstellt|datum|stand|vom|beitrag wurde(?: \\p{L}+)?"
              + "|publié|paru|publicado|publicada|fecha|pubblicato|data|gepubliceerd|geplaatst|publicerad|publisert|opublikowano|dodano|发布时间|发表于|时间|公開日|投稿日|입력)"
              + "(?: on| at| am| le| el| il| em| op|e)?\\s?[:：]?\\s");
  private static final Pattern IN_SCRIPT =
      Pattern.compile(
          "(?i)(?:\\b|[\"'])(?<name>date_?published|published_?(?:at|date|time|on)?|publi(?:cation|sh)_?(?:date|time)|first_?published(?:at|date)?|pub_?date|created_?at|dc:date)[\"']?\\s{0,3}[:=]\\s{0,3}[\"'](?<date>\\d{4}-\\d\\d-\\d\\d[^\"']{0,25})[\"']");
  private static final Pattern LAST_BRACKETS =
      Pattern.compile("[(\\[]([^()\\[\\]]{6,60})[)\\]]\\s*$");
  private static final Pattern COPYRIGHT = Pattern.compile("(?i)©|copyright|\\(c\\)");
  private static final Pattern GREENWICH = Pattern.compile("T[\\d:.]+(?:Z|\\+00:?00)$");
  private static final int LONGEST_DATED = 200;
  private static final Pattern RANGE_BEFORE = Pattern.compile("\\d\\.?\\s*[-–—～]\\s*$");
  private static final Pattern RANGE_AFTER =
      Pattern.compile("(?:[(（]\\p{L}+[)）])?\\s*[-–—～]\\s*\\d{1,2}(?![\\d:])");
  private static final int LONGEST_CLAIM = 80;
  private static final int LONGEST_BESIDE = 60;
  private static final int FARTHEST = 25;
  private static final int AT_TITLE = 30;
  private static final int NEAR = 150;

  private final Scan scan;
  private final DayOrder order;
  private final Optional<Mark> heading;
  private final List<Claim> claims = new ArrayList<>();
  private final List<Claim> wide = new ArrayList<>();

  private PageDates(Scan scan, DayOrder order, Optional<Mark> heading) {
    this.scan = scan;
    this.order = order;
    this.heading = heading;
  }

  /// The claims of dates, the more reliable first.
  ///
  /// @param article what is known already of the article's own dates
  /// @param others what JSON-LD says of the page and other works
  /// @param heading the title as the page shows it
  static List<Claim> of(
      Scan scan, List<Claim> article, List<Claim> others, DayOrder order, Optional<Mark> heading) {
    PageDates dates = new PageDates(scan, order, heading);
    dates.claims.addAll(article);
    dates.metas(About.PUBLISHED, DateNames.PUBLISHED);
    dates.metas(About.MODIFIED, DateNames.MODIFIED);
    dates.claims.addAll(others);
    for (Zone zone : List.of(Zone.MAIN, Zone.FRAME)) {
      dates.microdata(zone);
      dates.times(zone);
      dates.dated(zone, mark -> dates.distance(mark) < NEAR);
      dates.labelled(zone);
      dates.nearHeading(zone);
      dates.metas(About.PUBLISHED, zone == Zone.MAIN ? DateNames.ANY_DATE : List.of());
      dates.dated(zone, mark -> !WEAK.matcher(mark.names()).find());
    }
    dates.scripts();
    dates.description();
    dates.claims.addAll(dates.wide);
    dates.alone();
    dates.picture();
    return dates.claims;
  }

  private void metas(About about, List<String> names) {
    for (String name : names) {
      for (String value : scan.meta(name)) {
        add(about, value, "meta: " + name);
      }
    }
  }

  /// Elements that schema.org's words mark as the date.
  private void microdata(Zone zone) {
    Stream.concat(scan.dated().stream(), scan.times().stream())
        .distinct()
        .filter(mark -> zone(mark) == zone)
        .forEach(mark -> {
          String property = mark.element().attr("itemprop");
          if (property.equals("datePublished") || property.equals("dateCreated")) {
            add(About.PUBLISHED, value(mark.element()), "page: " + property);
          } else if (property.equals("dateModified")) {
            add(About.MODIFIED, value(mark.element()), "page: dateModified");
          }
        });
  }

  private void times(Zone zone) {
    List<Mark> own =
        scan.times().stream()
            .filter(mark -> zone(mark) == zone && days(value(mark.element())).isPresent())
            .toList();
    own.stream()
        .sorted(
            Comparator.comparing((Mark mark) -> !isPublished(mark))
                .thenComparingInt(this::distance))
        .filter(mark -> own.size() == 1 || isPublished(mark) || distance(mark) < 3 * NEAR)
        .limit(3)
        .forEach(mark -> visible(mark, value(mark.element()), "page: time"));
  }

  private static boolean isPublished(Mark mark) {
    return mark.element().hasAttr("pubdate") || PUBLISHED_NAMES.matcher(mark.names()).find();
  }

  private void dated(Zone zone, Predicate<Mark> which) {
    scan.dated().stream()
        .filter(mark -> zone(mark) == zone && which.test(mark))
        .filter(mark -> !NOW.matcher(mark.names()).find())
        .filter(mark -> mark.element().wholeText().length() <= LONGEST_DATED)
        .sorted(
            Comparator.comparing((Mark mark) -> !PUBLISHED_NAMES.matcher(mark.names()).find())
                .thenComparingInt(this::distance))
        .forEach(mark -> visible(mark, mark.element().text(), "page: " + name(mark.element())));
  }

  /// Words such as "Published on" before a date.
  private void labelled(Zone zone) {
    for (Words words : scan.words()) {
      if (zone(words) == zone && Scan.hasDigits(words.text()) && !isHeading(words)) {
        Matcher label = LABEL.matcher(words.text());
        if (label.find()) {
          String rest = words.text().substring(label.end());
          WrittenDate.labelled(rest, order)
              .filter(date -> date.start() <= WrittenDate.LONGEST_WEEKDAY)
              .filter(date -> rest.substring(0, date.start()).chars().noneMatch(Character::isDigit))
              .ifPresent(date ->
                  text(
                      words,
                      label.group().strip() + " " + rest.substring(0, date.end()),
                      "page: text"));
        }
      }
    }
  }

  /// Texts near the title that are hardly more than a date, or begin with one.
  private void nearHeading(Zone zone) {
    scan.words().stream()
        .filter(words ->
            zone(words) == zone
                && Scan.hasDigits(words.text())
                && distance(words.place()) < NEAR
                && !isHeading(words))
        .sorted(Comparator.comparingInt(words -> distance(words.place())))
        .forEach(words ->
            WrittenDate.labelled(words.text(), order)
                .filter(date -> isDateline(words.text(), date))
                .ifPresent(date ->
                    text(words, words.text().substring(0, date.end()), "page: near the title")));
  }

  /// A date in a title is that of an event.
  private boolean isHeading(Words words) {
    return heading
        .filter(
            mark -> words.place() > mark.place() && mark.element().text().contains(words.text()))
        .isPresent();
  }

  private static boolean isDateline(String text, WrittenDate date) {
    boolean brief = text.length() - (date.end() - date.start()) <= LONGEST_BESIDE;
    boolean opens = date.start() <= 2;
    return !isRange(text, date)
        && (opens || (brief && (date.start() <= FARTHEST || isChange(text))));
  }

  /// Whether it is one end of several days: those are of an event.
  private static boolean isRange(String text, WrittenDate date) {
    return RANGE_BEFORE.matcher(text.substring(0, date.start())).find()
        || RANGE_AFTER.matcher(text.substring(date.end())).lookingAt();
  }

  /// What the page's programs are told of its article, blogs' trackback (RDF in a comment) among
  /// them.
  private void scripts() {
    if (!isTold()) {
      for (String script : scan.scripts()) {
        Matcher found = IN_SCRIPT.matcher(script);
        if (found.find()) {
          claim(About.PUBLISHED, found.group("date"), "script: " + found.group("name"));
          return;
        }
      }
    }
  }

  /// A day in the brackets that end the page's description.
  private void description() {
    if (!isTold()) {
      scan.meta("description").stream()
          .flatMap(text -> LAST_BRACKETS.matcher(text).results())
          .limit(1)
          .forEach(words -> claim(About.PUBLISHED, words.group(1), "meta: description"));
    }
  }

  private boolean isTold() {
    return claims.stream().anyMatch(claim -> claim.about() == About.PUBLISHED);
  }

  /// As a last resort the date that most often stands alone on the page, of several the oldest.
  private void alone() {
    if (!claims.isEmpty()) {
      return;
    }
    Map<Days, Long> counts =
        scan.words().stream()
            .filter(words -> words.zone() != Zone.OTHER && Scan.hasDigits(words.text()))
            .filter(words -> !COPYRIGHT.matcher(words.text()).find())
            .flatMap(words ->
                WrittenDate.first(words.text(), order)
                    .filter(date -> isDateline(words.text(), date))
                    .stream())
            .map(WrittenDate::days)
            .filter(Days::isOneDay)
            .collect(Collectors.groupingBy(days -> days, Collectors.counting()));
    counts.entrySet().stream()
        .max(
            Map.Entry.<Days, Long>comparingByValue()
                .thenComparing(entry -> entry.getKey().first(), Comparator.reverseOrder()))
        .ifPresent(entry ->
            claims.add(
                new Claim(
                    About.PUBLISHED,
                    entry.getKey().first() + "~",
                    "page: the date that stands alone most often")));
  }

  /// At the very last the day on which the page's picture was stored.
  private void picture() {
    if (claims.isEmpty()) {
      scan.meta("og:image").stream()
          .flatMap(address -> AddressDay.of(address).stream())
          .filter(found -> found.days().isOneDay())
          .findFirst()
          .ifPresent(found ->
              claims.add(
                  new Claim(
                      About.PUBLISHED,
                      Edtf.format(found.days(), "~"),
                      "meta: og:image, in its address " + found.words())));
    }
  }

  private void text(Words words, String date, String where) {
    claim(isChange(words.text()) ? About.MODIFIED : About.PUBLISHED, date, where);
  }

  private void visible(Mark mark, String value, String where) {
    boolean change = isChange(mark.names()) || isChange(mark.element().text());
    claim(change ? About.MODIFIED : About.PUBLISHED, value, where);
  }

  /// What stands right at the title speaks of it, whatever the names around it.
  private Zone zone(Mark mark) {
    return distance(mark) <= AT_TITLE ? Zone.MAIN : mark.zone();
  }

  private Zone zone(Words words) {
    return distance(words.place()) <= AT_TITLE ? Zone.MAIN : words.zone();
  }

  private static boolean isChange(String words) {
    return CHANGE.matcher(words).find() && !PUBLISHED_NAMES.matcher(words).find();
  }

  /// How far from the heading: what stands before it counts as twice as far.
  private int distance(Mark mark) {
    return distance(mark.place());
  }

  private int distance(int place) {
    return heading
        .map(mark -> place >= mark.place() ? place - mark.place() : 2 * (mark.place() - place))
        .orElse(place);
  }

  private static String name(Element element) {
    return element.className().isEmpty()
        ? "#" + element.id()
        : "." + element.className().strip().split("\\s+")[0];
  }

  /// The day as readers see it: machines are often told that of Greenwich.
  private String value(Element element) {
    String text = element.text().strip();
    String attribute =
        Stream.of("datetime", "content", "title")
            .map(name -> element.attr(name).strip())
            .filter(Scan::hasDigits)
            .findFirst()
            .orElse("");
    boolean shown =
        attribute.isEmpty()
            || (GREENWICH.matcher(attribute).find()
                && days(text).filter(Days::isOneDay).isPresent());
    return shown ? text : attribute;
  }

  private Optional<Days> days(String value) {
    return WrittenDate.claimed(value, order);
  }

  private void add(About about, String value, String where) {
    if (Scan.hasDigits(value)) {
      claim(about, value, where);
    }
  }

  /// A claim of the day that the words hold; one of a month or a year comes after all days.
  private void claim(About about, String words, String where) {
    if (!COPYRIGHT.matcher(words).find()) {
      Optional<Days> days =
          words.length() <= LONGEST_CLAIM
              ? days(words)
              : WrittenDate.labelled(words, order).map(WrittenDate::days);
      days.ifPresent(found -> {
        boolean plain = where.startsWith("meta") && isPlain(words, found);
        Claim claim =
            plain
                ? new Claim(about, words, where)
                : new Claim(about, Edtf.format(found), where + " \"" + words + "\"");
        (found.isOneDay() ? claims : wide).add(claim);
      });
    }
  }

  /// Whether the words mean the same everywhere.
  private static boolean isPlain(String words, Days days) {
    return WrittenDate.claimed(words, DayOrder.UNKNOWN).filter(days::equals).isPresent();
  }
}
