package dossier.ledger;

import dossier.fact.Quantity;
import dossier.vocabulary.Fold;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words of a quantity that say what is counted: `american small business` of "over 1 million
/// American small businesses".
final class Counted {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final Set<String> OTHER_WORDS =
      Set.of(
          ("a an the of and or than to at up as no more less fewer over above under below least most"
                  + " about around approximately roughly nearly almost close some estimated just well"
                  + " only many much per each every year annually yearly month week day new total"
                  + " exceeding upwards north minimum maximum half dozen dozens hundred hundreds"
                  + " thousand thousands million millions billion billions trillion mn bn tn m b k"
                  + " one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                  + " fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty"
                  + " seventy eighty ninety yuan dollar euro pound yen rmb usd us cny eur gbp")
              .split(" "));

  private Counted() {}

  static Set<String> words(Quantity quantity) {
    return NO_LETTERS
        .splitAsStream(Fold.fold(quantity.text()))
        .map(Counted::singular)
        .filter(word -> !word.isEmpty() && !OTHER_WORDS.contains(word))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String singular(String word) {
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("sses")) {
      return word.substring(0, word.length() - 2);
    }
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  /// Whether both say what is counted, and say it otherwise. A bare number says nothing of it.
  static boolean differ(Quantity one, Quantity two) {
    if (one.text().equals(two.text())) {
      return false;
    }
    Set<String> first = words(one);
    Set<String> second = words(two);
    return !first.isEmpty() && !second.isEmpty() && !first.equals(second);
  }
}
