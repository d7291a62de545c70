package dossier.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds what a number counts: the first plural behind a chain of adjectives, "1 million local
/// American companies".
final class Nouns {
  private static final int LONGEST_CHAIN = 6;
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("people", "person"),
          Map.entry("men", "man"),
          Map.entry("women", "woman"),
          Map.entry("children", "child"),
          Map.entry("staff", "staff"),
          Map.entry("personnel", "staff"),
          Map.entry("shops", "shop"),
          Map.entry("movies", "movie"),
          Map.entry("cookies", "cookie"),
          Map.entry("aircraft", "aircraft"),
          Map.entry("businesses", "business"),
          Map.entry("buses", "bus"),
          Map.entry("employees", "employee"),
          Map.entry("lives", "life"),
          Map.entry("wives", "wife"),
          Map.entry("brands", "brand"),
          Map.entry("headcount", "employee"),
          Map.entry("smes", "company"));
  private static final Set<String> STOPS = WordList.of("ends-a-chain-of-adjectives");
  private static final Set<String> NOT_PLURAL = WordList.of("not-a-plural");

  private static final List<String> ES = List.of("sses", "shes", "ches", "xes", "zzes");

  private Nouns() {}

  /// The counted noun behind a number.
  ///
  /// @param end the token after it
  /// @param singular as it stands in a unit: `company`
  record Counted(int end, String singular) {

    /// The unit of things whose words begin at token `from`.
    Unit unit(Words words, int from) {
      int first = words.at(from).equals("of") ? from + 2 : from;
      StringBuilder phrase = new StringBuilder();
      for (int k = first; k < end - 1; k++) {
        if (!words.at(k).equals("and")) {
          phrase.append(words.between(k, k + 1)).append(words.adjacent(k + 1) ? "" : " ");
        }
      }
      String head = words.at(end - 1).equals("people") ? "people" : singular;
      return Unit.counted(singular, phrase.append(head).toString());
    }
  }

  /// The noun counted by a number that ends before token `i`.
  static Optional<Counted> after(Words words, int i, boolean one) {
    int k = i;
    if (words.at(k).equals("of")
        && words.isAny(k + 1, "the", "its", "their", "these", "those", "our", "his", "all")) {
      k += 2;
    }
    for (int limit = k + LONGEST_CHAIN; k < limit; k++) {
      Token token = words.token(k);
      boolean hyphen = token.is("-") && words.adjacent(k) && words.adjacent(k + 1);
      if (hyphen || (token.is("'s") && k > i)) {
        continue;
      }
      if (k > i && Numeral.of(token.word()).isPresent()) {
        return Optional.empty();
      }
      if (isPair(words, k, i)) {
        continue;
      }
      if (!token.isWord() || STOPS.contains(token.word()) || isAction(words, k, i)) {
        return one && k > i ? Optional.of(new Counted(k, words.at(k - 1))) : Optional.empty();
      }
      if (isPlural(token.word()) && (!token.capital() || words.free(k))) {
        return Optional.of(new Counted(k + 1, singular(token.word())));
      }
    }
    return Optional.empty();
  }

  /// "digital and physical sales".
  private static boolean isPair(Words words, int k, int from) {
    return words.at(k).equals("and")
        && k == from + 1
        && words.token(k + 1).isWord()
        && !STOPS.contains(words.at(k + 1))
        && !isPlural(words.at(k + 1))
        && isPlural(words.at(k + 2));
  }

  /// The word just behind a number that describes the next: "a 12 page document".
  static Optional<String> describing(Words words, int i) {
    Token token = words.token(i);
    boolean noun =
        token.isWord()
            && !token.capital()
            && !STOPS.contains(token.word())
            && !token.word().endsWith("ed")
            && !token.word().endsWith("ing")
            && words.token(i + 1).isWord()
            && !STOPS.contains(words.at(i + 1));
    return noun ? Optional.of(token.word()) : Optional.empty();
  }

  /// The end of the words of a thing that begin at token `i`, before the next verb, preposition or
  /// sign.
  static Optional<Integer> phraseEnd(Words words, int i) {
    int from = words.isAny(i, "the", "a", "an", "its", "their", "his", "her", "our") ? i + 1 : i;
    int k = from;
    while (k < from + LONGEST_CHAIN && words.token(k).isWord() && !STOPS.contains(words.at(k))) {
      k++;
    }
    return k > from ? Optional.of(k) : Optional.empty();
  }

  /// A past tense behind a noun ends the chain: "1 employee left".
  private static boolean isAction(Words words, int k, int from) {
    return k > from && words.at(k).endsWith("ed") && !isPlural(words.at(k + 1));
  }

  static boolean isPlural(String word) {
    return IRREGULAR.containsKey(word)
        || (word.length() > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("ous")
            && !NOT_PLURAL.contains(word));
  }

  /// Every form of a noun that [#singular] may lead to it.
  static List<String> forms(String singular) {
    Stream<String> regular =
        Stream.of(
            singular,
            singular + "s",
            singular + "es",
            singular.endsWith("y")
                ? singular.substring(0, singular.length() - 1) + "ies"
                : singular);
    Stream<String> irregular =
        IRREGULAR.entrySet().stream()
            .filter(entry -> entry.getValue().equals(singular))
            .map(Map.Entry::getKey);
    return Stream.concat(regular, irregular).distinct().toList();
  }

  static String singular(String word) {
    String known = IRREGULAR.get(word);
    if (known != null) {
      return known;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (ES.stream().anyMatch(word::endsWith)) {
      return word.substring(0, word.length() - 2);
    }
    return isPlural(word) ? word.substring(0, word.length() - 1) : word;
  }
}
