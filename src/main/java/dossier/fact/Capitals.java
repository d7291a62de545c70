package dossier.fact;

import java.util.Set;

/// Judges runs of capitalised words: what in them is a name, and whether of a person or an
/// organisation.
final class Capitals {
  private static final Set<String> ORGANISATION = WordList.of("ends-an-organisation");
  private static final Set<String> NEVER = WordList.of("never-a-name");
  private static final Set<String> COMMON_FIRST = WordList.of("begins-a-sentence-without-a-name");

  private static final Set<String> FIRST_NAMES = WordList.of("first-name");
  private static final Set<String> VERBS = WordList.of("verb-behind-a-name");
  private static final Set<String> PLACES = WordList.of("place");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "who");
  private static final Set<String> NOT_PLACED =
      Set.of(
          "invest",
          "invested",
          "invests",
          "investing",
          "stake",
          "stakes",
          "interest",
          "confidence");

  private Capitals() {}

  /// The token after a run of capitalised words that begins at `i`; `i` where there is none. "of",
  /// "and", "&" and hyphens may stand inside.
  static int runEnd(Words words, int i, int longest) {
    int end = i;
    int k = i;
    while (k - i < longest * 2 && k < words.size()) {
      Token token = words.token(k);
      boolean joint =
          k > i
              && (token.is("&")
                  || (token.is("-") && words.adjacent(k) && words.adjacent(k + 1))
                  || isOf(words, k));
      if (!words.free(k) || !(joint || isCapital(words, k, i))) {
        break;
      }
      k++;
      end = joint ? end : k;
    }
    return end;
  }

  private static boolean isOf(Words words, int k) {
    return words.at(k).equals("of")
        && ORGANISATION.contains(words.at(k - 1))
        && words.token(k + 1).capital();
  }

  private static boolean isCapital(Words words, int k, int from) {
    Token token = words.token(k);
    boolean currency = words.at(k + 1).equals("$") && token.word().length() <= 4;
    boolean name =
        token.isWord()
            && token.capital()
            && !NEVER.contains(token.word())
            && !currency
            && !TimeWords.isDate(words, k);
    boolean version =
        k > from
            && token.isNumber()
            && token.word().length() <= 2
            && !words.at(k - 1).equals("of")
            && words.token(k - 1).isWord()
            && !(words.token(k + 1).isWord() && !words.token(k + 1).capital());
    return name || (version && Nouns.after(words, k + 1, false).isEmpty());
  }

  /// The first token of a run that belongs to the name: titles, roles and words that only begin a
  /// sentence do not.
  static int trimmedStart(Words words, int from, int to) {
    int i = from;
    while (i < to) {
      boolean common =
          COMMON_FIRST.contains(words.at(i))
              && (startsSentence(words, i) || i > from || to - i == 1);
      boolean role =
          to - i > 1 && Roles.at(words, i).isPresent() && Roles.at(words, i).get().end() <= to;
      if (!common && !role && !words.at(i).equals("-")) {
        return i;
      }
      i = role ? Math.max(i + 1, Math.min(to, Roles.at(words, i).get().end())) : i + 1;
    }
    return i;
  }

  private static boolean startsSentence(Words words, int i) {
    return i == 0 || words.isBreak(i - 1) || words.isAny(i - 1, "\"", "'", "(", ":", ";", "-");
  }

  /// Two or three words beside a role or behind a title.
  static boolean isPerson(Words words, int start, int to) {
    boolean title =
        Roles.isTitle(words.at(start - 1))
            || (words.at(start - 1).equals(".") && Roles.isTitle(words.at(start - 2)));
    if (title) {
      return true;
    }
    boolean length =
        to - start >= 2
            && to - start <= 4
            && !ORGANISATION.contains(words.at(to - 1))
            && words.token(to - 1).isWord();
    return length
        && (FIRST_NAMES.contains(words.at(start))
            || roleBefore(words, start)
            || roleAfter(words, to));
  }

  private static boolean roleBefore(Words words, int start) {
    int last = words.at(start - 1).equals(",") ? start - 1 : start;
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

  private static String join(Words words, int from, int to) {
    return to - from == 1 ? words.at(from) : words.at(from) + "-" + words.at(to - 1);
  }

  /// A country or big city, or what stands behind "in", unless money goes in there.
  static boolean isPlace(Words words, int start, int to) {
    boolean inside =
        words.at(start - 1).equals("in")
            && to - start <= 2
            && !NOT_PLACED.contains(words.at(start - 2))
            && !ORGANISATION.contains(words.at(to - 1));
    return inside || PLACES.contains(join(words, start, to));
  }

  /// A run that ends like an organisation, stands inside a sentence, or begins one with more than
  /// one word or a possessive behind it.
  static boolean isOrganisation(Words words, int from, int start, int to) {
    if (words.at(start).length() < 2 && to - start == 1) {
      return false;
    }
    if (ORGANISATION.contains(words.at(to - 1)) && to - start > 1) {
      return true;
    }
    boolean single = to - start == 1;
    if (single && (words.at(start).length() < 2 || Roles.at(words, start).isPresent())) {
      return false;
    }
    boolean inside = !startsSentence(words, start) || start > from;
    return inside
        || !single
        || words.at(to).equals("'s")
        || verbAfter(words, to)
        || (words.at(to).equals(",")
            && (ARTICLES.contains(words.at(to + 1))
                || !(words.at(start).endsWith("ly") || Nouns.isPlural(words.at(start)))))
        || Roles.at(words, to).isPresent();
  }

  /// Whether what follows can only be the verb of a name: "Brightco said".
  private static boolean verbAfter(Words words, int i) {
    String word = words.at(i);
    return words.token(i).isWord()
        && !words.token(i).capital()
        && (word.endsWith("ed") || VERBS.contains(word));
  }

  /// Whether two words differ by one letter replaced.
  static boolean oneApart(String a, String b) {
    if (a.length() != b.length() || a.length() < 4) {
      return false;
    }
    int differences = 0;
    for (int i = 0; i < a.length(); i++) {
      differences += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return differences == 1;
  }
}
