package dossier.fact;

import dossier.fact.Quantity.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// How the words before a number bound it: "more than", "at least", "nearly".
///
/// @param from the first token of those words; that of the number where there are none
record Bound(int from, Comparator comparator) {
  private static final int LONGEST = 3;

  private static final Map<String, Comparator> BEFORE =
      Map.ofEntries(
          Map.entry("more than", Comparator.GT),
          Map.entry("over", Comparator.GT),
          Map.entry("above", Comparator.GT),
          Map.entry("exceeding", Comparator.GT),
          Map.entry("upwards of", Comparator.GT),
          Map.entry("north of", Comparator.GT),
          Map.entry("at least", Comparator.GE),
          Map.entry("no less than", Comparator.GE),
          Map.entry("no fewer than", Comparator.GE),
          Map.entry("a minimum of", Comparator.GE),
          Map.entry("less than", Comparator.LT),
          Map.entry("fewer than", Comparator.LT),
          Map.entry("under", Comparator.LT),
          Map.entry("below", Comparator.LT),
          Map.entry("up to", Comparator.LE),
          Map.entry("at most", Comparator.LE),
          Map.entry("no more than", Comparator.LE),
          Map.entry("as many as", Comparator.LE),
          Map.entry("as much as", Comparator.LE),
          Map.entry("a maximum of", Comparator.LE),
          Map.entry("about", Comparator.ABOUT),
          Map.entry("around", Comparator.ABOUT),
          Map.entry("approximately", Comparator.ABOUT),
          Map.entry("roughly", Comparator.ABOUT),
          Map.entry("nearly", Comparator.ABOUT),
          Map.entry("almost", Comparator.ABOUT),
          Map.entry("close to", Comparator.ABOUT),
          Map.entry("some", Comparator.ABOUT),
          Map.entry("an estimated", Comparator.ABOUT),
          Map.entry("estimated", Comparator.ABOUT),
          Map.entry("just over", Comparator.GT),
          Map.entry("just under", Comparator.LT),
          Map.entry("well over", Comparator.GT),
          Map.entry("~", Comparator.ABOUT),
          Map.entry(">", Comparator.GT),
          Map.entry("<", Comparator.LT));
  private static final Set<String> LAST_WORDS =
      BEFORE.keySet().stream()
          .map(phrase -> phrase.substring(phrase.lastIndexOf(' ') + 1))
          .collect(Collectors.toSet());

  /// The bound of a number that begins at token `i`.
  static Bound before(Words words, int i) {
    for (int length = LAST_WORDS.contains(words.at(i - 1)) ? LONGEST : 0; length > 0; length--) {
      if (i - length >= 0 && words.free(i - 1)) {
        Comparator comparator = BEFORE.get(joined(words, i - length, i));
        if (comparator != null) {
          return new Bound(i - length, comparator);
        }
      }
    }
    return new Bound(i, Comparator.EQ);
  }

  private static String joined(Words words, int from, int to) {
    StringBuilder phrase = new StringBuilder();
    for (int k = from; k < to; k++) {
      phrase.append(phrase.isEmpty() ? "" : " ").append(words.at(k));
    }
    return phrase.toString();
  }
}
