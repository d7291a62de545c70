package dossier.fact;

import java.util.Set;

/// Tells what a name is from the words around it: "the singer …", "in …", "…, a maker of toys", "…
/// (born 1950)".
final class NameContext {
  private static final Set<String> PERSONS = Gazetteer.words("person-noun");
  private static final Set<String> ORGANISATIONS = Gazetteer.words("organisation-noun");
  private static final Set<String> PLACES = Gazetteer.words("place-noun");
  private static final Set<String> OTHERS = Gazetteer.words("other-noun");
  private static final Set<String> BEFORE_PLACE = Gazetteer.words("before-a-place");
  private static final Set<String> BEFORE_ORGANISATION = Gazetteer.words("before-an-organisation");
  private static final Set<String> KIN = Gazetteer.words("belongs-to-a-person");
  private static final Set<String> PERSON_VERBS = Gazetteer.words("verb-of-a-person");
  private static final Set<String> ORGANISATION_VERBS = Gazetteer.words("verb-of-an-organisation");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "who");
  private static final Set<String> STOPS =
      Set.of("of", "in", "from", "for", "who", "which", "that", "at", "on", "by", "with", "to", "based");
  private static final Set<String> NOT_PLACED =
      Set.of("invest", "invested", "invests", "investing", "stake", "stakes", "interest", "confidence");
  private static final int LONGEST_PLACE = 3;
  private static final int LONGEST_PERSON = 5;
  private static final int LONGEST_DESCRIPTION = 9;
  private static final int LONGEST_ASIDE = 14;

  private NameContext() {}

  /// What the words around the tokens `from` to `to` say that they name.
  static Naming of(Words words, int from, int to) {
    return before(words, from, to).or(() -> after(words, from, to));
  }

  /// Whether "Mr" or the like stands before.
  static boolean hasTitle(Words words, int from) {
    return Roles.isTitle(words.at(from - 1))
        || (words.at(from - 1).equals(".") && Roles.isTitle(words.at(from - 2)));
  }

  private static Naming before(Words words, int from, int to) {
    if (hasTitle(words, from)) {
      return Naming.PERSON;
    }
    boolean brief = to - from <= LONGEST_PLACE;
    String word = words.at(from - 1);
    if (words.at(from - 1).equals("of") || words.areAt(from - 2, "of the")) {
      int noun = words.at(from - 1).equals("of") ? from - 2 : from - 3;
      return PLACES.contains(words.at(noun)) && brief ? Naming.PLACE : Naming.UNKNOWN;
    }
    if (to - from <= LONGEST_PERSON && roleBefore(words, from) && to - from > 1) {
      return Naming.PERSON;
    }
    if (words.token(from - 1).capital()) {
      return Naming.UNKNOWN;
    }
    if (PERSONS.contains(word) && to - from <= LONGEST_PERSON) {
      return Naming.PERSON;
    }
    if (ORGANISATIONS.contains(word) || BEFORE_ORGANISATION.contains(word)) {
      return Naming.ORGANISATION;
    }
    boolean inside = BEFORE_PLACE.contains(word) && brief && !NOT_PLACED.contains(words.at(from - 2));
    return PLACES.contains(word) || inside
        ? Naming.PLACE
        : OTHERS.contains(word) ? Naming.OTHER : Naming.UNKNOWN;
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
      Naming noun = noun(next);
      if (noun.isKnown() && noun != Naming.PERSON) {
        return noun;
      }
      if (ORGANISATION_VERBS.contains(next)) {
        return Naming.ORGANISATION;
      }
      if (person && to - from > 1 && PERSON_VERBS.contains(next)) {
        return Naming.PERSON;
      }
    }
    boolean within =
        next.equals(",")
            && to - from <= LONGEST_PLACE
            && Gazetteer.at(words, to + 1).filter(k -> k.naming() == Naming.PLACE).isPresent()
            && words.token(to + 1).capital();
    return within ? Naming.PLACE : description(words, to);
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
    boolean determined = words.isAny(i + 1, "a", "an", "the", "one");
    if (!determined || !(states || words.at(i).equals(","))) {
      return Naming.UNKNOWN;
    }
    Naming found = Naming.UNKNOWN;
    boolean one = words.at(i + 1).equals("one");
    int first = one ? i + 4 : i + 2;
    for (int k = first; k < first + LONGEST_DESCRIPTION; k++) {
      if (words.isBreak(k) || STOPS.contains(words.at(k)) || words.isAny(k, ",", ".", ";", "(")) {
        return found;
      }
      Naming noun = noun(words.at(k));
      found = noun.isKnown() && !words.token(k).capital() ? noun : found;
    }
    return found;
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

  private static Naming noun(String word) {
    String one = word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word;
    one = one.endsWith("s") && !one.endsWith("ss") ? one.substring(0, one.length() - 1) : one;
    for (String noun : new String[] {word, one}) {
      if (PERSONS.contains(noun)) {
        return Naming.PERSON;
      }
      if (ORGANISATIONS.contains(noun)) {
        return Naming.ORGANISATION;
      }
      if (PLACES.contains(noun)) {
        return Naming.PLACE;
      }
      if (OTHERS.contains(noun)) {
        return Naming.OTHER;
      }
    }
    return Naming.UNKNOWN;
  }
}
