package dossier.ingest;

import dossier.article.Days;
import dossier.article.WrittenDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where an article says when it appeared: a line of its own ("Updated: June 3, 2019"), or the
/// words before a report's dash ("DETROIT, June 21, 2017 —").
final class Dateline {
  private static final int LONGEST = 80;
  private static final int LONGEST_BEFORE_DASH = 90;
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:(?:first )?published|(?:last )?updated|posted|date|veröffentlicht|stand|aktualisiert|publié|mis à jour"
              + "|publicado|actualizado|发布时间|发表于|更新时间|时间)(?: on| at| am| le| el)?\\s?[:：]?\\s?");
  private static final Pattern REST =
      Pattern.compile(
          "(?i)[\\s,|·•—–-]*(?:at |um |à )?(?:\\d{1,2}[:.h]\\d{2}(?::\\d{2})?\\s?(?:[ap]\\.?m\\.?|uhr)?)?\\s?"
              + "(?:[A-Z]{2,4})?(?: by .{2,40}|[\\s,|·•—–-]+\\d+ min(?:ute)?s? read)?[\\s.]*");
  private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}{2,10}\\.?,\\s+");
  private static final Pattern PLACE =
      Pattern.compile("\\p{Lu}[\\p{L}.’' ]+(?:, \\p{Lu}[\\p{L}.’' ]*)*[,:(]\\s*");
  private static final Pattern DASH =
      Pattern.compile("\\)?\\s*(?:\\([\\p{L} ./]{2,30}\\)\\s*)?(?:—|–|--|-)\\s.*");

  private Dateline() {}

  /// Whether the whole line says when the article appeared.
  static boolean isAlone(String line) {
    return alone(line).isPresent();
  }

  /// The days that a line of its own names.
  static Optional<Days> alone(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher label = LABEL.matcher(line);
    int start = label.lookingAt() ? label.end() : 0;
    String rest = WEEKDAY.matcher(line.substring(start)).replaceFirst("");
    return WrittenDate.atStart(rest)
        .or(() -> WrittenDate.atStart(line.substring(start)))
        .filter(date -> date.days().isOneDay())
        .filter(date -> isRest(rest, line.substring(start), date))
        .map(WrittenDate::days);
  }

  /// The days that a report opens with.
  static Optional<Days> opening(String paragraph) {
    String head = paragraph.substring(0, Math.min(LONGEST_BEFORE_DASH, paragraph.length()));
    Matcher place = PLACE.matcher(head);
    String from = place.lookingAt() ? head.substring(place.end()) : head;
    return WrittenDate.first(from)
        .filter(date -> date.days().isOneDay() && date.start() <= WrittenDate.LONGEST_WEEKDAY)
        .filter(date -> DASH.matcher(from.substring(date.end())).matches())
        .map(WrittenDate::days);
  }

  private static boolean isRest(String withoutWeekday, String whole, WrittenDate date) {
    return matchesRest(withoutWeekday, date) || matchesRest(whole, date);
  }

  private static boolean matchesRest(String text, WrittenDate date) {
    return text.length() >= date.end() && REST.matcher(text.substring(date.end())).matches();
  }
}
