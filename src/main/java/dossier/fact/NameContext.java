package dossier.fact;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Tells what a name is from the words around it: "the singer …", "in …", "…, a maker of toys", "…
/// (born 1950)".
final class NameContext {
  private static final Map<String, Naming> NOUNS = nouns();
  private static final Set<String> BEFORE_PLACE = Gazetteer.words("before-a-place");
  private static final Set<String> BEFORE_ORGANISATION = Gazetteer.words("before-an-organisation");
  private static final Set<String> KIN = Gazetteer.words("belongs-to-a-person");
  private static final Set<String> PERSON_VERBS = Gazetteer.words("verb-of-a-person");
  private static final Set<String> ORGANISATION_VERBS = Gazetteer.words("verb-of-an-organisation");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "who");
  private static final Set<String> STOPS =
      Set.of(
          "of", "in", "from", "for", "who", "which", "that", "at", "on", "by", "with", "to",
          "based", "two", "three", "four", "five", "other");
  private static final Set<String> NOT_PLACED = Gazetteer.words("not-in-a-place");
  private static final Set<String> MOVED = Gazetteer.words("moved-to-a-place");
  private static final int LONGEST_PLACE = 3;
  private static final int LONGEST_PERSON = 5;
  private static final int LONGEST_DESCRIPTION = 9;
  private static final int LONGEST_ASIDE = 14;

  private NameContext() {}

  /// What the word directly before the tokens `from` to `to` says that they name: "the firm …",
  /// "actor …", "the river …".
  static Naming beside(Words words, int from, int to) {
    if (hasTitle(words, from) || hasOffice(words, from, to)) {
      return Naming.PERSON;
    }
    String word = words.at(from - 1);
    if (!words.token(from - 1).isWord() || words.token(from - 1).capital()) {
      return Naming.UNKNOWN;
    }
    Naming noun = NOUNS.getOrDefault(word, Naming.UNKNOWN);
    return noun == Naming.PERSON && to - from > LONGEST_PERSON ? Naming.UNKNOWN : noun;
  }

  /// What the other words around them say.
  static Naming of(Words words, int from, int to) {
    return before(words, from, to).or(() -> after(words, from, to));
  }

  /// Whether "Mr" or the like stands before.
  static boolean hasTitle(Words words, int from) {
    return Roles.isTitle(words.at(from - 1))
        || (words.at(from - 1).equals(".") && Roles.isTitle(words.at(from - 2)));
  }

  /// "Governor Marsh": one word behind an office with a capital.
  private static boolean hasOffice(Words words, int from, int to) {
    return to - from == 1
        && words.token(from - 1).capital()
        && !NameShape.isHead(words.at(from))
        && Roles.at(words, from).isEmpty()
        && roleBefore(words, from);
  }

  private static Naming before(Words words, int from, int to) {
    boolean brief = to - from <= LONGEST_PLACE;
    if (words.isAny(from - 1, "of") || words.areAt(from - 2, "of the")) {
      int noun = words.at(from - 1).equals("of") ? from - 2 : from - 3;
      String word = words.at(noun);
      return brief && (NOUNS.get(word) == Naming.PLACE || NameShape.isCompass(word))
          ? Naming.PLACE
          : Naming.UNKNOWN;
    }
    if (to - from <= LONGEST_PERSON && to - from > 1 && roleBefore(words, from)) {
      return Naming.PERSON;
    }
    if (words.token(from - 1).capital()) {
      return Naming.UNKNOWN;
    }
    if (BEFORE_ORGANISATION.contains(words.at(from - 1))) {
      return Naming.ORGANISATION;
    }
    boolean inside =
        BEFORE_PLACE.contains(words.at(from - 1)) && !NOT_PLACED.contains(words.at(from - 2));
    boolean moved = words.at(from - 1).equals("to") && MOVED.contains(words.at(from - 2));
    return brief && !words.at(from).equals("the") && (inside || moved)
        ? Naming.PLACE
        : Naming.UNKNOWN;
  }

  static boolean roleBefore(Words words, int from) {
    int last = words.at(from - 1).equals(",") ? from - 1 : from;
    for (int i = Math.max(0, last - 4); i < last; i++) {
      if (Roles.at(words, i).filter(role -> role.end() == last).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean roleAfter(Words words, int to) {
    int i = ARTICLES.contains(words.at(to + 1)) ? to + 2 : to + 1;
    boolean joined = words.at(to).equals(",") || words.at(to).equals("as");
    return (joined && Roles.at(words, i).isPresent())
        || (words.at(to).equals("(") && Roles.at(words, to + 1).isPresent());
  }

  private static Naming after(Words words, int from, int to) {
    boolean person = to - from <= LONGEST_PERSON;
    String next = words.at(to);
    if (person && to - from > 1 && roleAfter(words, to)) {
      return Naming.PERSON;
    }
    if (person && (next.equals("'s") && KIN.contains(words.at(to + 1)) || isBorn(words, to))) {
      return Naming.PERSON;
    }
    if (words.token(to).isWord() && !words.token(to).capital()) {
      Naming noun = NOUNS.getOrDefault(next, Naming.UNKNOWN);
      boolean may = to - from > 1 || !Capitals.startsSentence(words, from);
      if (may && noun.isKnown() && noun != Naming.PERSON) {
        return noun;
      }
      if (ORGANISATION_VERBS.contains(next)) {
        return Naming.ORGANISATION;
      }
      if (person && to - from > 1 && PERSON_VERBS.contains(next)) {
        return Naming.PERSON;
      }
    }
    int place = next.equals(",") ? placeEnd(words, to + 1) : 0;
    boolean within = place > 0 && to - from <= LONGEST_PLACE && !words.at(place).equals("'s");
    return within ? Naming.PLACE : description(words, to);
  }

  /// The token after a known place that begins at `i`; 0 for none.
  private static int placeEnd(Words words, int i) {
    return words.token(i).capital()
        ? Gazetteer.at(words, i)
            .filter(known -> known.naming() == Naming.PLACE)
            .map(Gazetteer.Known::end)
            .orElse(0)
        : 0;
  }

  /// "was born", "(born 1950)", "(12 May 1950 – …".
  private static boolean isBorn(Words words, int to) {
    boolean aside =
        words.at(to).equals("(")
            && (words.isAny(to + 1, "born", "b", "died", "d")
                || (words.token(to + 1).isNumber() && words.isAny(to + 2, "-", "january")));
    return aside
        || words.areAt(to, "was born")
        || words.areAt(to, "died")
        || words.areAt(to, ", who");
  }

  /// "…, a maker of toys", "… is a river in", "… was an English footballer": the last noun that
  /// tells what a thing is before the words that follow it.
  private static Naming description(Words words, int to) {
    int i = behindAside(words, to);
    boolean states = words.isAny(i, "is", "was", "are", "were", "became");
    int first = states || words.at(i).equals(",") ? behindDeterminer(words, i + 1) : i;
    if (first <= i + 1) {
      return Naming.UNKNOWN;
    }
    Naming found = Naming.UNKNOWN;
    for (int k = first; k < first + LONGEST_DESCRIPTION; k++) {
      if (words.isBreak(k) || STOPS.contains(words.at(k)) || words.isAny(k, ",", ".", ";", "(")) {
        return found;
      }
      boolean hyphen = words.at(k + 1).equals("-") && words.adjacent(k + 1);
      Naming noun = noun(hyphen ? words.at(k) + "-" + words.at(k + 2) : words.at(k));
      found = noun.isKnown() && !words.token(k).capital() ? noun : found;
      k += hyphen ? 2 : 0;
    }
    return found;
  }

  /// The token after "a", "one of the" or "Norway's"; `i` where none stands.
  private static int behindDeterminer(Words words, int i) {
    if (words.areAt(i, "one of the")) {
      return i + 3;
    }
    int place = placeEnd(words, i);
    return words.isAny(i, "a", "an", "the")
        ? i + 1
        : place > 0 && words.at(place).equals("'s") ? place + 1 : i;
  }

  private static int behindAside(Words words, int to) {
    if (!words.at(to).equals("(")) {
      return to;
    }
    for (int i = to; i < to + LONGEST_ASIDE; i++) {
      if (words.at(i).equals(")")) {
        return i + 1;
      }
    }
    return to;
  }

  /// What a noun calls a thing; in the plural too.
  private static Naming noun(String word) {
    Naming noun = NOUNS.getOrDefault(word, Naming.UNKNOWN);
    if (noun.isKnown() || !word.endsWith("s") || word.endsWith("ss")) {
      return noun;
    }
    String stem = word.substring(0, word.length() - 1);
    String one = stem.endsWith("ie") ? stem.substring(0, stem.length() - 2) + "y" : stem;
    return NOUNS.getOrDefault(one, Naming.UNKNOWN);
  }

  private static Map<String, Naming> nouns() {
    Map<String, Naming> nouns = new HashMap<>();
    Gazetteer.words("other-noun").forEach(noun -> nouns.put(noun, Naming.OTHER));
    Gazetteer.words("place-noun").forEach(noun -> nouns.put(noun, Naming.PLACE));
    Gazetteer.words("organisation-noun").forEach(noun -> nouns.put(noun, Naming.ORGANISATION));
    Gazetteer.words("person-noun").forEach(noun -> nouns.put(noun, Naming.PERSON));
    return Map.copyOf(nouns);
  }
}
