package dossier.fact;

import dossier.fact.Quantity.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// How the words before a number bound it: "more than", "at least", "nearly".
///
/// @param from the first token of those words; that of the number where there are none
record Bound(int from, Comparator comparator) {
  private static final int LONGEST = 5;

  private static final Map<String, Comparator> BEFORE = new HashMap<>();

  static {
    for (String line : WordList.lines("bounds.txt")) {
      int space = line.indexOf(' ');
      Comparator comparator = Comparator.ofSign(line.substring(0, space));
      for (String phrase : line.substring(space + 1).split(",\\s*")) {
        BEFORE.put(phrase, comparator);
      }
    }
  }

  private static final Set<String> LEADS =
      Set.of("lead", "leading", "led", "leads", "run", "build", "add", "adds", "added");
  private static final Set<String> LAST_WORDS =
      BEFORE.keySet().stream()
          .map(phrase -> phrase.substring(phrase.lastIndexOf(' ') + 1))
          .collect(Collectors.toSet());

  /// The bound of a number that begins at token `i`.
  static Bound before(Words words, int i) {
    for (int length = LAST_WORDS.contains(words.at(i - 1)) ? LONGEST : 0; length > 0; length--) {
      if (i - length >= 0 && words.free(i - 1)) {
        Comparator comparator = BEFORE.get(joined(words, i - length, i));
        boolean lead =
            words.at(i - length).equals("up") && LEADS.contains(words.at(i - length - 1));
        boolean doubled =
            !words.token(i - length).isWord() && words.isAny(i - length - 1, "<", ">", "=");
        if (comparator != null && !lead && !doubled) {
          return new Bound(i - length, comparator);
        }
      }
    }
    return new Bound(i, Comparator.EQ);
  }

  /// The bound that stands behind a number, as in "300 or more", "500+"; its `from` is the token
  /// after it, `end` where there is none.
  static Bound behind(Words words, int end) {
    String word = words.at(end);
    if (word.equals("+") || (word.equals("plus") && words.token(end + 1).isWord())) {
      return new Bound(end + 1, Comparator.GE);
    }
    if ((word.equals("or") || word.equals("and")) && !words.at(end + 2).equals("than")) {
      return switch (words.at(end + 1)) {
        case "more", "above", "older", "higher", "greater", "longer" ->
            new Bound(end + 2, Comparator.GE);
        case "less", "fewer", "below", "under", "younger", "lower" ->
            new Bound(end + 2, Comparator.LE);
        case "so" -> new Bound(end + 2, Comparator.ABOUT);
        default -> new Bound(end, Comparator.EQ);
      };
    }
    if (words.areAt(end, "at least") || words.areAt(end, "at most")) {
      boolean closed = words.isAny(end + 2, ",", ".", ";", ")", "");
      Comparator comparator = words.at(end + 1).equals("least") ? Comparator.GE : Comparator.LE;
      return closed ? new Bound(end + 2, comparator) : new Bound(end, Comparator.EQ);
    }
    return new Bound(end, Comparator.EQ);
  }

  private static String joined(Words words, int from, int to) {
    StringBuilder phrase = new StringBuilder();
    for (int k = from; k < to; k++) {
      phrase.append(phrase.isEmpty() ? "" : " ").append(words.at(k));
    }
    return phrase.toString();
  }
}
