package dossier.page;

import dossier.article.WrittenDate;
import java.util.regex.Pattern;

/// Whether a text with a date in it is hardly more than that date.
final class Dateline {
  private static final Pattern RANGE_BEFORE = Pattern.compile("\\d\\.?\\s*[-–—～]\\s*$");
  private static final Pattern RANGE_AFTER =
      Pattern.compile("(?:[(（]\\p{L}+[)）])?\\s*[-–—～]\\s*\\d{1,2}(?![\\d:])");
  private static final int LONGEST_BESIDE = 60;
  private static final int FARTHEST = 25;

  private Dateline() {}

  /// @param change whether the text speaks of a change, which leaves room for more words
  static boolean is(String text, WrittenDate date, boolean change) {
    boolean brief = text.length() - (date.end() - date.start()) <= LONGEST_BESIDE;
    boolean opens = date.start() <= 2;
    return !isRange(text, date) && (opens || (brief && (date.start() <= FARTHEST || change)));
  }

  /// Whether it is one end of several days: those are of an event.
  private static boolean isRange(String text, WrittenDate date) {
    return RANGE_BEFORE.matcher(text.substring(0, date.start())).find()
        || RANGE_AFTER.matcher(text.substring(date.end())).lookingAt();
  }
}
