package dossier.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What each token tells of the times that may begin there, looked up once, so that a form is tried
/// only where its own first word can stand. "The" and its like are judged by the word behind.
///
/// Used by one thread while one text is read.
final class TimeClues {
  static final int NUMBER = 1;
  static final int NUMERAL = 1 << 1;
  static final int ORDINAL = 1 << 2;
  static final int MONTH = 1 << 3;
  static final int WEEKDAY = 1 << 4;
  static final int SEASON = 1 << 5;
  static final int STEP = 1 << 6;
  static final int DAY = 1 << 7;
  static final int UNIT = 1 << 8;
  static final int PORTION = 1 << 9;
  static final int DECADE = 1 << 10;
  static final int HOLIDAY = 1 << 11;
  static final int YEAR = 1 << 12;
  static final int QUARTER = 1 << 13;
  static final int LAST = 1 << 14;
  static final int OPENING = 1 << 15;
  static final int LENGTH = 1 << 16;
  private static final int BEGINS = 1 << 17;
  private static final int ARTICLE = 1 << 18;

  private static final Map<String, Integer> BY_WORD = read();

  private final int[] clues;

  TimeClues(Words words) {
    clues = new int[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      Token token = words.token(i);
      clues[i] = token.isNumber() ? BEGINS | NUMBER : BY_WORD.getOrDefault(token.word(), 0);
    }
    for (int i = 0; i < words.size(); i++) {
      clues[i] |= (clues[i] & ARTICLE) == 0 ? 0 : clues[i + 1] & ~(BEGINS | ARTICLE);
    }
  }

  /// Whether one of some clues is given at token `i`.
  boolean give(int i, int any) {
    return i >= 0 && i < clues.length && (clues[i] & any) != 0;
  }

  /// Whether a time can begin at token `i`.
  boolean begin(int i) {
    return give(i, BEGINS);
  }

  private static Map<String, Integer> read() {
    Map<String, Integer> clues = new HashMap<>();
    TimeWords.beginnings().forEach(word -> add(clues, BEGINS, Set.of(word)));
    add(clues, NUMERAL | BEGINS, Numeral.cardinals());
    add(clues, ORDINAL | BEGINS, Numeral.ordinals());
    add(clues, MONTH, TimeWords.of("month").keySet());
    add(clues, WEEKDAY, TimeWords.of("weekday").keySet());
    add(clues, WEEKDAY, TimeWords.of("weekday-short").keySet());
    add(clues, SEASON, TimeWords.of("season").keySet());
    add(clues, STEP, TimeWords.of("step").keySet());
    add(clues, DAY, TimeWords.of("day").keySet());
    add(clues, DAY, List.of("day", "now", "current"));
    add(clues, UNIT, TimeWords.of("unit").keySet());
    add(clues, PORTION, TimeWords.of("portion").keySet());
    add(clues, DECADE, TimeWords.of("decade").keySet());
    add(clues, DECADE, List.of("'"));
    add(clues, HOLIDAY, Holidays.firstWords());
    add(clues, YEAR, List.of("year", "cy", "fiscal", "financial", "fy"));
    add(clues, QUARTER, List.of("q1", "q2", "q3", "q4", "h1", "h2"));
    add(clues, LAST, List.of("last", "final"));
    add(clues, OPENING, List.of("within", "in", "over", "during", "for"));
    add(clues, LENGTH, List.of("a", "an", "one", "another", "half", "minus"));
    add(clues, ARTICLE, List.of("the", "a", "an"));
    return clues;
  }

  private static void add(Map<String, Integer> clues, int clue, Iterable<String> words) {
    words.forEach(word -> clues.merge(word, clue, (one, other) -> one | other));
  }
}
