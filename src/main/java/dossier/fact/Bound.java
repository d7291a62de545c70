package dossier.fact;

import dossier.fact.Quantity.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// How the words before a number bound it: "more than", "at least", "nearly".
///
/// @param from the first token of those words; that of the number where there are none
record Bound(int from, Comparator comparator) {
  private static final int LONGEST = 5;

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
          Map.entry("≈", Comparator.ABOUT),
          Map.entry("circa", Comparator.ABOUT),
          Map.entry("ca.", Comparator.ABOUT),
          Map.entry("barely", Comparator.ABOUT),
          Map.entry("virtually", Comparator.ABOUT),
          Map.entry("practically", Comparator.ABOUT),
          Map.entry("over than", Comparator.GT),
          Map.entry("in the region of", Comparator.ABOUT),
          Map.entry("in the order of", Comparator.ABOUT),
          Map.entry("on the order of", Comparator.ABOUT),
          Map.entry("just about", Comparator.ABOUT),
          Map.entry("in excess of", Comparator.GT),
          Map.entry("greater than", Comparator.GT),
          Map.entry("larger than", Comparator.GT),
          Map.entry("bigger than", Comparator.GT),
          Map.entry("higher than", Comparator.GT),
          Map.entry("older than", Comparator.GT),
          Map.entry("longer than", Comparator.GT),
          Map.entry("well above", Comparator.GT),
          Map.entry("surpassing", Comparator.GT),
          Map.entry("exceeds", Comparator.GT),
          Map.entry("exceeded", Comparator.GT),
          Map.entry("exceed", Comparator.GT),
          Map.entry("a little over", Comparator.GT),
          Map.entry("not less than", Comparator.GE),
          Map.entry("not fewer than", Comparator.GE),
          Map.entry("a minimum", Comparator.GE),
          Map.entry("no lower than", Comparator.GE),
          Map.entry("smaller than", Comparator.LT),
          Map.entry("lower than", Comparator.LT),
          Map.entry("younger than", Comparator.LT),
          Map.entry("shorter than", Comparator.LT),
          Map.entry("well under", Comparator.LT),
          Map.entry("well below", Comparator.LT),
          Map.entry("just below", Comparator.LT),
          Map.entry("just shy of", Comparator.LT),
          Map.entry("shy of", Comparator.LT),
          Map.entry("a little under", Comparator.LT),
          Map.entry("short of", Comparator.LT),
          Map.entry("sub -", Comparator.LT),
          Map.entry("not more than", Comparator.LE),
          Map.entry("no higher than", Comparator.LE),
          Map.entry("no greater than", Comparator.LE),
          Map.entry("a maximum", Comparator.LE),
          Map.entry("less than or equal to", Comparator.LE),
          Map.entry("equal to or less than", Comparator.LE),
          Map.entry("smaller or equal than", Comparator.LE),
          Map.entry("lower or equal than", Comparator.LE),
          Map.entry("greater than or equal to", Comparator.GE),
          Map.entry("more than or equal to", Comparator.GE),
          Map.entry("equal to or more than", Comparator.GE),
          Map.entry("bigger or equal than", Comparator.GE),
          Map.entry("higher or equal than", Comparator.GE),
          Map.entry("> =", Comparator.GE),
          Map.entry("< =", Comparator.LE),
          Map.entry("≥", Comparator.GE),
          Map.entry("≤", Comparator.LE),
          Map.entry(">", Comparator.GT),
          Map.entry("<", Comparator.LT));
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
