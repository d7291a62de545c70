package dossier.page;

import dossier.article.About;
import dossier.article.DayOrder;
import dossier.article.Days;
import dossier.article.WrittenDate;
import dossier.page.Scan.Mark;
import dossier.page.Scan.Words;
import dossier.page.Scan.Zone;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// What readers of a page see of its dates: marked elements, words after a label, lines near the
/// title.
final class ShownDates {
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
  private static final int LONGEST_DATED = 200;
  private static final int AT_TITLE = 30;
  private static final int NEAR = 150;
  private static final Pattern GREENWICH = Pattern.compile("T[\\d:.]+(?:Z|\\+00:?00)$");

  private final Scan scan;
  private final DayOrder order;
  private final Optional<Mark> heading;
  private final DateClaims claims;

  ShownDates(Scan scan, DayOrder order, Optional<Mark> heading, DateClaims claims) {
    this.scan = scan;
    this.order = order;
    this.heading = heading;
    this.claims = claims;
  }

  /// Claims what the zone shows, before `between` what is most sure of it and after it the rest.
  void read(Zone zone, Runnable between) {
    microdata(zone);
    times(zone);
    dated(zone, mark -> distance(mark) < NEAR);
    labelled(zone);
    nearHeading(zone);
    between.run();
    dated(zone, mark -> !WEAK.matcher(mark.names()).find());
  }

  /// Whether the text is hardly more than the date, or opens with it.
  static boolean isDateline(String text, WrittenDate date) {
    return Dateline.is(text, date, isChange(text));
  }

  /// Elements that schema.org's words mark as the date.
  private void microdata(Zone zone) {
    Stream.concat(scan.dated().stream(), scan.times().stream())
        .distinct()
        .filter(mark -> zone(mark) == zone)
        .forEach(mark -> {
          String property = mark.element().attr("itemprop");
          if (property.equals("datePublished") || property.equals("dateCreated")) {
            claims.add(About.PUBLISHED, value(mark.element()), "page: " + property);
          } else if (property.equals("dateModified")) {
            claims.add(About.MODIFIED, value(mark.element()), "page: dateModified");
          }
        });
  }

  private void times(Zone zone) {
    List<Mark> own =
        scan.times().stream()
            .filter(mark -> zone(mark) == zone && claims.days(value(mark.element())).isPresent())
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

  private void text(Words words, String date, String where) {
    claims.claim(isChange(words.text()) ? About.MODIFIED : About.PUBLISHED, date, where);
  }

  private void visible(Mark mark, String value, String where) {
    boolean change = isChange(mark.names()) || isChange(mark.element().text());
    claims.claim(change ? About.MODIFIED : About.PUBLISHED, value, where);
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
                && claims.days(text).filter(Days::isOneDay).isPresent());
    return shown ? text : attribute;
  }
}
