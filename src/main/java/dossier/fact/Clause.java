package dossier.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Looks for the subject of a verb in the words before it.
final class Clause {
  private static final Set<String> PREPOSITIONS = WordList.of("preposition");
  private static final Set<String> OPENING = WordList.of("before-a-subject");
  private static final Set<String> PRONOUNS = WordList.of("pronoun");
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "its", "their", "his", "her", "this", "some", "most", "many");
  private static final Set<String> AUXILIARIES = WordList.of("auxiliary");
  private static final Set<String> VERBS_LIKE_PLURALS = WordList.of("verb-like-a-plural");
  private static final Set<String> SUBORDINATING =
      Set.of("as", "after", "because", "when", "until", "since", "if", "once", "where", "so");
  private static final Set<String> PLANNING = WordList.of("planning");
  private static final Set<String> DESCRIBING = WordList.of("describes-a-name");
  private static final Set<String> COMPANIES = WordList.of("company");
  private static final Set<String> ANY = Set.of("company", "firm", "group", "business");
  private static final int LONGEST_PHRASE = 8;
  private static final int LONGEST_LIST = 16;
  private static final int LONGEST_DESCRIPTION = 6;

  private Clause() {}

  /// Where the clause of the verb at `place` begins: behind the last strong break or "that", unless
  /// nothing that could be a subject stands between.
  static int start(Passage passage, int place) {
    Words words = passage.words();
    int verb = words.indexAt(place);
    boolean near = true;
    for (int i = verb - 1; i > words.indexAt(passage.start()); i--) {
      near &= words.token(i).isWord();
      if (near && subordinates(words, i, verb)) {
        return words.token(i).end();
      }
      boolean that =
          words.at(i).equals("that")
              && verb - i > 2
              && words.token(i - 1).isWord()
              && (DETERMINERS.contains(words.at(i + 1)) || words.token(i + 1).capital());
      boolean said =
          words.isAny(i, "said", "says")
              && verb - i > 2
              && words.isAny(i + 1, "the", "a", "an", "some", "most", "many");
      if (that || said || (Segments.isStrong(words, i) && verb - i > 2)) {
        return words.token(i).end();
      }
    }
    return passage.start();
  }

  /// "as builders put off": a word that begins a clause with its own subject.
  private static boolean subordinates(Words words, int i, int verb) {
    Token next = words.token(i + 1);
    return SUBORDINATING.contains(words.at(i))
        && verb - i > 1
        && words.token(i - 1).isWord()
        && !words.at(i - 1).equals("as")
        && next.isWord()
        && (next.capital()
            || DETERMINERS.contains(next.word())
            || (verb - i <= 3 && Nouns.isPlural(words.at(verb - 1))));
  }

  /// The name that acts: behind "to" and "and" the first, "X acquired Y to expand", else the
  /// nearest; one that a preposition or a noun governs only where there is no other.
  static Optional<Span.Named> actor(Passage passage, int from, int place) {
    List<Span.Named> before = new ArrayList<>();
    List<Span.Named> free = new ArrayList<>();
    for (Span.Named name : passage.names()) {
      if (mayAct(passage, name, from, place)) {
        before.add(name);
        if (!governed(passage.words(), name)) {
          free.add(name);
        }
      }
    }
    List<Span.Named> chosen = free.isEmpty() ? before : free;
    String joint = passage.words().at(passage.words().indexAt(place) - 1);
    int to = passage.words().token(passage.words().indexAt(place) - 1).start();
    Optional<Span.Named> asked =
        joint.equals("to")
            ? free.stream().filter(n -> passage.distance(n.end(), to) == 0).findFirst()
            : Optional.empty();
    if (asked.isPresent()) {
      return asked;
    }
    boolean second = joint.equals("to") || Antecedents.goesOn(passage, place);
    return chosen.isEmpty()
        ? Optional.empty()
        : Optional.of(second ? chosen.getFirst() : chosen.getLast());
  }

  private static boolean mayAct(Passage passage, Span.Named name, int from, int place) {
    return name.canAct()
        && name.start() >= from
        && name.end() <= place
        && !isSource(passage, name)
        && !isAside(passage.words(), name, place);
  }

  /// Whether a name hangs on a preposition, or only describes what follows.
  static boolean governed(Words words, Span.Named name) {
    int i = words.indexAt(name.start()) - 1;
    i = words.at(i).equals("the") || words.at(i).equals("some") ? i - 1 : i;
    return PREPOSITIONS.contains(words.at(i))
        || endsGovernedList(words, i)
        || isModifier(words, name)
        || isDescribed(words, name);
  }

  /// "from Spain and", "from Russia, France, and": a preposition governs all of a list, and so the
  /// name behind the "and" at `i`.
  private static boolean endsGovernedList(Words words, int i) {
    if (!words.isAny(i, "and", "or")) {
      return false;
    }
    int at = i - 1;
    int commas = 0;
    while (at > 0 && i - at <= LONGEST_LIST && (isComma(words, at) || words.token(at).capital())) {
      commas += isComma(words, at) ? 1 : 0;
      at--;
    }
    boolean whole = commas != 1 || !isComma(words, i - 1);
    return at >= 0 && at < i - 1 && whole && PREPOSITIONS.contains(words.at(at));
  }

  private static boolean isComma(Words words, int i) {
    return words.at(i).equals(",");
  }

  /// Whether the word before a name says that it is something else than `word`: "the studio" is not
  /// "the brokerage Bielik". "Company" and the like are said of any.
  static boolean isCalledOtherwise(Words words, Span.Named name, String word) {
    String called = words.at(words.indexAt(name.start()) - 1);
    return !ANY.contains(word)
        && !called.equals(word)
        && (DESCRIBING.contains(called) || COMPANIES.contains(called) && !ANY.contains(called));
  }

  /// "by the news agency Kontor", "of its last game, Glass Harbour": a name behind a noun that says
  /// what it is stands where that noun stands.
  private static boolean isDescribed(Words words, Span.Named name) {
    int i = words.indexAt(name.start()) - 1;
    i = words.at(i).equals(",") ? i - 1 : i;
    if (!DESCRIBING.contains(words.at(i)) && !COMPANIES.contains(words.at(i))) {
      return false;
    }
    int first = i - LONGEST_DESCRIPTION;
    while (i > first && words.token(i).isWord() && !DETERMINERS.contains(words.at(i))) {
      if (PREPOSITIONS.contains(words.at(i))) {
        return true;
      }
      i--;
    }
    boolean opens =
        !words.token(i - 1).isWord()
            || OPENING.contains(words.at(i - 1))
            || words.at(i - 1).endsWith("ly");
    return DETERMINERS.contains(words.at(i)) && !opens;
  }

  /// "Leeds-based".
  static boolean isSeat(Words words, Span.Named name) {
    int next = words.indexAt(name.end());
    return words.at(next).equals("-") && words.adjacent(next) && words.adjacent(next + 1);
  }

  /// "Brightco employees" are not Brightco, nor is "Brightco chief executive Ann Ray", nor a
  /// "Leeds-based firm" Leeds.
  static boolean isModifier(Words words, Span.Named name) {
    int next = words.indexAt(name.end());
    int role = words.at(next).equals("'s") ? next + 1 : next;
    if (Roles.at(words, role).filter(r -> words.token(r.end()).capital()).isPresent()) {
      return true;
    }
    return isSeat(words, name)
        || (words.token(next).isWord()
            && !words.token(next).capital()
            && Nouns.isPlural(words.at(next))
            && !VERBS_LIKE_PLURALS.contains(words.at(next)));
  }

  /// "according to FT", "Bloomberg reports that".
  static boolean isSource(Passage passage, Span.Named name) {
    int i = passage.words().indexAt(name.start());
    i = passage.words().at(i - 1).equals("the") ? i - 1 : i;
    return passage.words().areAt(i - 2, "according to");
  }

  /// Whether the name stands in brackets that close before `place`.
  private static boolean isAside(Words words, Span.Named name, int place) {
    for (int i = words.indexAt(name.end());
        i < words.size() && words.token(i).start() < place;
        i++) {
      if (words.at(i).equals("(")) {
        return false;
      }
      if (words.at(i).equals(")")) {
        return true;
      }
    }
    return false;
  }

  /// Whether a pronoun at `i` begins a clause and so can be its subject.
  static boolean opens(Words words, int i) {
    return words.isBreak(i - 1)
        || OPENING.contains(words.at(i - 1))
        || words.at(i - 1).endsWith("ly");
  }

  /// The words before the verb back to an article, or to the sentence's first: "the tram company",
  /// "Tickets".
  static Optional<int[]> phrase(Passage passage, int from, int place) {
    Words words = passage.words();
    int to = words.indexAt(place);
    while (AUXILIARIES.contains(words.at(to - 1))
        || (PLANNING.contains(words.at(to - 1)) && AUXILIARIES.contains(words.at(to - 2)))) {
      to--;
    }
    if (DETERMINERS.contains(words.at(to - 1))
        || PLANNING.contains(words.at(to - 1))
        || words.isAny(to - 1, "and", "or", "but")) {
      return Optional.empty();
    }
    int first = words.indexAt(Math.max(from, passage.segmentStart(place)));
    for (int i = to - 1; i >= first && to - i <= LONGEST_PHRASE; i--) {
      boolean whole =
          i == first
              && first == words.indexAt(from)
              && words.token(i).isWord()
              && !PREPOSITIONS.contains(words.at(i))
              && !OPENING.contains(words.at(i))
              && !PRONOUNS.contains(words.at(i));
      if (whole) {
        return Optional.of(new int[] {words.token(i).start(), words.token(to - 1).end()});
      }
      boolean joins = words.isAny(i, "-", "'s", "'");
      if (!words.token(i).isWord() && !joins) {
        return Optional.empty();
      }
      if (DETERMINERS.contains(words.at(i))
          && to - i > 1
          && !PREPOSITIONS.contains(words.at(i - 1))) {
        return Optional.of(new int[] {words.token(i).start(), words.token(to - 1).end()});
      }
    }
    return Optional.empty();
  }
}
