package dossier.fact;

import java.util.Set;

/// Finds runs of capitalised words, and where in one the name begins.
final class Capitals {
  private static final Set<String> NEVER = WordList.of("never-a-name");
  private static final Set<String> COMMON_FIRST = WordList.of("begins-a-sentence-without-a-name");
  private static final Set<String> JOINTS = Gazetteer.words("joins-a-name");
  private static final Set<String> SHORTENED =
      Set.of("st", "mt", "ft", "ste", "jr", "sr", "inc", "corp", "ltd", "co", "bros");
  private static final Set<String> DOMAINS = Set.of("com", "org", "net", "co", "io", "tv", "ai");
  private static final Set<String> OFFICES =
      Set.of("department", "ministry", "office", "bureau", "committee", "institute", "center");
  private static final Set<String> TIGHT =
      Set.of(
          "on", "upon", "sur", "sous", "le", "la", "les", "de", "du", "en", "by", "in", "the",
          "and");
  private static final int LONGEST_TAIL = 4;
  private static final int SHORTEST_FORM = 6;

  private Capitals() {}

  /// The token after a run of capitalised words that begins at `i`; `i` where there is none. "of",
  /// "and", "&", hyphens, points of initials and the particles of names may stand inside.
  static int runEnd(Words words, int i, int longest) {
    if (words.token(i - 1).isNumber() && words.adjacent(i)) {
      return i;
    }
    int end = i;
    int k = i;
    while (k - i < longest * 2 && k < words.size() && words.free(k)) {
      boolean capital = isCapital(words, k, i);
      int known = capital ? knownEnd(words, k) : k;
      if (known > k + 1) {
        k = known;
        end = k;
      } else if (k > i && isJoint(words, k, i)) {
        k++;
      } else if (capital) {
        k++;
        end = k;
      } else {
        break;
      }
    }
    return withPoint(words, i, end);
  }

  /// "Jr." and "Ltd." take their point along, unless it ends the sentence.
  private static int withPoint(Words words, int from, int end) {
    boolean point =
        end - from > 1
            && words.at(end).equals(".")
            && words.adjacent(end)
            && words.isAny(end - 1, "jr", "sr", "inc", "corp", "ltd", "co", "bros")
            && end + 1 < words.size()
            && !words.isBreak(end + 1);
    return point ? end + 1 : end;
  }

  private static int knownEnd(Words words, int k) {
    int end = Gazetteer.at(words, k).map(Gazetteer.Known::end).orElse(k);
    for (int i = k; i < end; i++) {
      if (!words.free(i)) {
        return k;
      }
    }
    return end;
  }

  private static boolean isJoint(Words words, int k, int from) {
    String word = words.at(k);
    boolean tight = words.adjacent(k) && words.adjacent(k + 1);
    return switch (word) {
      case "&" -> words.token(k + 1).capital();
      case "-" -> tight;
      case "." -> isPoint(words, k, tight);
      case "of" -> takesOf(words, k);
      case "the" -> words.at(k - 1).equals("of") && words.token(k + 1).capital();
      case "for", "on" -> NameShape.beginsOrganisation(words.at(k - 1)) && isName(words, k + 1);
      case "and" -> joinsOffices(words, k, from);
      case "'s" -> k == from + 1 && owns(words, from, k);
      case "com", "org", "net", "io", "tv", "ai" ->
          words.at(k - 1).equals(".") && words.adjacent(k) && !words.token(k).capital();
      default -> isParticle(words, k) || (tight && TIGHT.contains(word));
    };
  }

  /// "van", and both words of "de la".
  private static boolean isParticle(Words words, int k) {
    boolean two = JOINTS.contains(words.at(k + 1)) && !words.token(k + 1).capital();
    return JOINTS.contains(words.at(k))
        && !words.token(k).capital()
        && isName(words, two ? k + 2 : k + 1);
  }

  /// The point of an initial, of "St." or of an address.
  private static boolean isPoint(Words words, int k, boolean tight) {
    String before = words.at(k - 1);
    boolean initial = before.length() == 1 || SHORTENED.contains(before);
    return words.adjacent(k)
        && ((initial && isName(words, k + 1)) || (tight && DOMAINS.contains(words.at(k + 1))));
  }

  private static boolean isName(Words words, int k) {
    return words.free(k) && words.token(k).isWord() && words.token(k).capital();
  }

  private static boolean takesOf(Words words, int k) {
    boolean name = isName(words, k + 1) || (words.at(k + 1).equals("the") && isName(words, k + 2));
    return name && words.token(k - 1).capital() && NameShape.takesOf(words.at(k - 1));
  }

  /// "Department of Health and Human Services".
  private static boolean joinsOffices(Words words, int k, int from) {
    int first = words.at(from).equals("the") ? from + 1 : from;
    return OFFICES.contains(words.at(first))
        && words.isAny(first + 1, "of", "for", "on")
        && isName(words, k + 1)
        && Gazetteer.at(words, k + 1).isEmpty();
  }

  /// "Nicholson's Limited", but not "London's Heathrow Airport".
  private static boolean owns(Words words, int from, int k) {
    int last = k;
    while (last - k < LONGEST_TAIL && isName(words, last + 1)) {
      last++;
    }
    return last > k
        && !words.isBreak(from - 1)
        && NameShape.isHead(words.at(last))
        && !Gazetteer.of(words, from, k).isKnown();
  }

  private static boolean isCapital(Words words, int k, int from) {
    Token token = words.token(k);
    boolean currency = words.at(k + 1).equals("$") && token.word().length() <= 4;
    boolean name =
        token.isWord()
            && token.capital()
            && !isNever(words, k)
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

  private static boolean isNever(Words words, int k) {
    return NEVER.contains(words.at(k))
        && Gazetteer.at(words, k).filter(known -> known.end() > k + 1).isEmpty();
  }

  /// The first token of a run that belongs to the name: titles, roles and words that only begin a
  /// sentence do not.
  static int trimmedStart(Words words, int from, int to) {
    int i = from;
    while (i < to) {
      int known = Gazetteer.at(words, i).map(Gazetteer.Known::end).orElse(i);
      if (known > i + 1 || (known == to && !isCommonFirst(words, i))) {
        return i;
      }
      boolean common =
          (isCommonFirst(words, i) && (startsSentence(words, i) || i > from || to - i == 1))
              || (i == from && isForm(words, i, to));
      int role = roleEnd(words, i, to);
      if (!common && role == i && !words.isAny(i, "-", ".", "&")) {
        return i;
      }
      i = Math.max(i + 1, role);
    }
    return i;
  }

  /// Whether a sentence begins with what looks like an adverb or a form of a verb, before a name.
  private static boolean isForm(Words words, int i, int to) {
    String word = words.at(i);
    return startsSentence(words, i)
        && word.length() >= SHORTEST_FORM
        && (word.endsWith("ly") || word.endsWith("ing") || word.endsWith("ed"))
        && words.token(i + 1).type() != Token.Type.SIGN
        && to - i > 1
        && !(to - i == 2 && NameShape.isHead(words.at(i + 1)))
        && Gazetteer.at(words, i).isEmpty()
        && !Gazetteer.isGiven(word)
        && !Gazetteer.isSurname(word);
  }

  /// The token after a role that begins at `i` and leaves words of the run; `i` where there is
  /// none.
  static int roleEnd(Words words, int i, int to) {
    return to - i > 1
        ? Roles.at(words, i).map(Roles.Role::end).filter(end -> end <= to).orElse(i)
        : i;
  }

  static boolean isCommonFirst(Words words, int i) {
    return COMMON_FIRST.contains(words.at(i));
  }

  static boolean startsSentence(Words words, int i) {
    return i == 0 || words.isBreak(i - 1) || words.isAny(i - 1, "\"", "'", "(", ":", ";", "-");
  }

  /// Whether all letters of a token are capitals, two at least.
  static boolean isAcronym(Words words, int i) {
    Token token = words.token(i);
    int letters = 0;
    for (int k = token.start(); k < token.end(); k++) {
      char c = words.text().charAt(k);
      if (Character.isLetter(c) && !Character.isUpperCase(c)) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return token.isWord() && letters >= 2;
  }

  /// Whether a capital stands behind a small letter: "PayPal", but not "McCoy".
  static boolean hasHump(Words words, int i) {
    Token token = words.token(i);
    String text = words.text();
    for (int k = token.start() + 1; k < token.end(); k++) {
      if (Character.isUpperCase(text.charAt(k)) && Character.isLowerCase(text.charAt(k - 1))) {
        String before = token.word().substring(0, k - token.start());
        return !Set.of("mc", "mac", "de", "la", "le", "van", "di", "du", "fitz", "o'")
            .contains(before);
      }
    }
    return false;
  }
}
