package dossier.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the built-in lists tell of a word, as bits: which times, amounts and names may begin with
/// it. Each token is looked up once, so that a form is tried only where its own first word stands.
final class Clues {
  static final long NUMBER = 1;
  static final long NUMERAL = 1 << 1;
  static final long ORDINAL = 1 << 2;
  static final long MONTH = 1 << 3;
  static final long WEEKDAY = 1 << 4;
  static final long SEASON = 1 << 5;
  static final long STEP = 1 << 6;
  static final long DAY = 1 << 7;
  static final long UNIT = 1 << 8;
  static final long PORTION = 1 << 9;
  static final long DECADE = 1 << 10;
  static final long HOLIDAY = 1 << 11;
  static final long YEAR = 1 << 12;
  static final long QUARTER = 1 << 13;
  static final long LAST = 1 << 14;
  static final long OPENING = 1 << 15;
  static final long LENGTH = 1 << 16;

  /// A time can begin here.
  static final long TIME = 1 << 17;

  /// "The" and its like: of times, they tell what the word behind them tells.
  static final long ARTICLE = 1 << 18;

  /// A number can begin here, with a sign, in digits or in words.
  static final long NUMBERS = 1 << 19;

  static final long CURRENCY = 1 << 20;
  static final long VAGUE = 1 << 21;

  /// A name of the [Gazetteer] begins with the word.
  static final long NAME = 1 << 22;

  static final long IN_HOLIDAY = 1 << 23;

  /// A new thought begins behind the word.
  static final long TURN = 1 << 24;

  private static final long OF_TIMES = TIME - 1;
  private static final Map<String, Long> BY_WORD = read();

  private Clues() {}

  /// Those of each token, and none behind the last.
  static long[] of(Token[] tokens) {
    long[] clues = new long[tokens.length];
    long behind = 0;
    for (int i = tokens.length - 1; i >= 0; i--) {
      clues[i] =
          tokens[i].isNumber()
              ? NUMBER | TIME | NUMBERS
              : BY_WORD.getOrDefault(tokens[i].word(), 0L);
      clues[i] |= (clues[i] & ARTICLE) == 0 ? 0 : behind & OF_TIMES;
      behind = clues[i];
    }
    return clues;
  }

  private static Map<String, Long> read() {
    Map<String, Long> clues = new HashMap<>();
    add(clues, TIME, TimeWords.beginnings());
    add(clues, NUMERAL | TIME, Numeral.cardinals());
    add(clues, ORDINAL | TIME, Numeral.ordinals());
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
    add(clues, NUMBERS, Numbers.firstWords());
    add(clues, CURRENCY, Money.firstWords());
    add(clues, VAGUE, Vague.firstWords());
    add(clues, NAME, Gazetteer.firstWords());
    add(clues, IN_HOLIDAY, Holidays.words());
    add(clues, TURN, Segments.TURNS);
    return clues;
  }

  private static void add(Map<String, Long> clues, long clue, Iterable<String> words) {
    words.forEach(word -> clues.merge(word, clue, (one, other) -> one | other));
  }
}
