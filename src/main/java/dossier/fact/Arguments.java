package dossier.fact;

import dossier.fact.Span.Amount;
import dossier.fact.Span.Named;
import dossier.vocabulary.Name;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Looks for what a verb governs: its object, its agent, where, and how much.
final class Arguments {
  private static final int REACH = 7;
  private static final int REACH_OF_AGENT = 12;
  private static final int REACH_OF_AMOUNT = 6;
  private static final int REACH_OF_PRICE = 24;
  private static final int REACH_BACK = 16;
  private static final Set<String> BE = Set.of("was", "were", "been", "be", "being", "is", "are");
  private static final Set<String> BETWEEN =
      Set.of(
          "also",
          "ever",
          "now",
          "recently",
          "already",
          "later",
          "not",
          "just",
          "since",
          "reportedly",
          "officially",
          "first");
  private static final Set<String> WHERE =
      Set.of("in", "at", "into", "to", "across", "outside", "from");
  private static final Set<String> NOT_OBJECT =
      Set.of("for", "by", "as", "like", "than", "on", "at", "with", "from");
  private static final Set<String> NOT_BETWEEN =
      Set.of(
          "and", "or", "of", "in", "for", "from", "to", "with", "at", "by", "on", "as", "after",
          "the", "a", "an", "its", "who", "which", "that", "but", "while", "when", "into",
          "before");
  private static final Set<String> NOT_GOVERNING =
      Set.of("in", "across", "through", "among", "after", "by", "from", "before", "within");
  private static final Set<String> PRICE = Set.of("for", "worth", "at");

  private static final Set<String> TRADED = Set.of("acquisition", "sale", "contract");

  private Arguments() {}

  /// Whether the verb at a token is in the passive: "was acquired".
  static boolean isPassive(Words words, int verb) {
    int i = verb - 1;
    while (verb - i <= 2 && BETWEEN.contains(words.at(i))) {
      i--;
    }
    return BE.contains(words.at(i)) || BE.contains(words.at(verb));
  }

  /// Who did it, in the passive: the first name behind "by".
  static Optional<Named> agent(Passage passage, Passage.Cue cue) {
    Words words = passage.words();
    int by = words.indexAt(cue.end());
    int last = by + REACH_OF_AGENT;
    while (by < last && !words.at(by).equals("by")) {
      by++;
    }
    int place = words.token(by).end();
    return by == last
        ? Optional.empty()
        : passage.names().stream()
            .filter(n -> n.canAct() && n.start() >= place && !Clause.isModifier(words, n))
            .filter(n -> passage.distance(place, n.start()) <= REACH)
            .findFirst();
  }

  /// The first name behind the verb in its segment; a place only directly behind it.
  static Optional<Named> object(Passage passage, Passage.Cue cue) {
    Words words = passage.words();
    return passage.names().stream()
        .filter(n -> n.start() >= cue.end() && passage.distance(cue.end(), n.start()) <= REACH)
        .filter(n -> passage.sameSegment(n.start(), cue.start()))
        .filter(n -> !passes(words, words.indexAt(cue.end()), words.indexAt(n.start())))
        .filter(n -> n.canAct() || passage.distance(cue.end(), n.start()) == 0)
        .filter(n -> !Clause.isSeat(words, n) && !isOrigin(passage, n))
        .findFirst();
  }

  /// "Ligurian railcar builder Tassi".
  private static boolean isOrigin(Passage passage, Named name) {
    Words words = passage.words();
    int i = words.indexAt(name.end());
    int last = i + 3;
    while (i < last
        && words.token(i).isWord()
        && !words.token(i).capital()
        && !NOT_BETWEEN.contains(words.at(i))) {
      i++;
    }
    int next = words.token(i).start();
    return i > words.indexAt(name.end())
        && passage.names().stream().anyMatch(n -> n.start() == next);
  }

  /// Whether another verb or an open bracket lies between: "left to become", "founded (and sold".
  private static boolean passes(Words words, int from, int to) {
    boolean bracket = false;
    for (int i = from; i < to; i++) {
      bracket = words.at(i).equals("(") || (bracket && !words.at(i).equals(")"));
      if (words.isAny(i, "to", "and") && i > from) {
        return true;
      }
    }
    return bracket || (to > from && NOT_OBJECT.contains(words.at(to - 1)));
  }

  /// Whether the name stands in brackets that open behind `place`.
  static boolean isBracketed(Words words, Named name, int place) {
    for (int i = words.indexAt(name.start()) - 1; i >= 0 && words.token(i).start() >= place; i--) {
      if (words.at(i).equals("(") || words.at(i).equals(")")) {
        return words.at(i).equals("(");
      }
    }
    return false;
  }

  static Optional<Named> place(Passage passage, Passage.Cue cue) {
    Words words = passage.words();
    return passage.names().stream()
        .filter(n -> n.kind() == Name.Kind.PLACE && n.start() >= cue.end())
        .filter(n -> {
          int i = words.indexAt(n.start());
          String before = words.at(words.at(i - 1).equals("the") ? i - 2 : i - 1);
          return WHERE.contains(before) || passage.distance(cue.end(), n.start()) <= 1;
        })
        .findFirst();
  }

  /// The amount over the verb or governed by it, the price behind "for", or those who left before
  /// it.
  static Optional<Amount> value(Finder.Draft draft, Passage.Cue cue) {
    Passage passage = draft.passage();
    Optional<Amount> governed =
        passage
            .amountAfter(cue.start(), Rule.What.QUANTITY, REACH_OF_AMOUNT, draft.used())
            .filter(a -> a.start() <= cue.start() || passage.sameSegment(a.start(), cue.start()))
            .filter(a -> !passage.isDefinite(a) || a.start() < cue.end())
            .filter(a -> !a.isCount() || !isAside(passage, cue, a));
    Optional<Amount> price =
        passage
            .amountAfter(cue.end(), Rule.What.MONEY, REACH_OF_PRICE, draft.used())
            .filter(a -> isPrice(passage.words(), passage.words().indexAt(a.start())))
            .filter(a -> !isOfRelative(passage, cue, a));
    return price
        .filter(_ -> TRADED.contains(cue.rule().name()))
        .or(() -> governed.map(a -> ofWhole(passage, a)))
        .or(() ->
            cue.rule()
                .amount()
                .filter(w -> w == Rule.What.COUNT && canBeSubject(passage.words(), cue))
                .flatMap(w -> before(draft, cue)));
  }

  /// ", which it says are worth".
  private static boolean isOfRelative(Passage passage, Passage.Cue cue, Amount amount) {
    int segment = passage.words().indexAt(passage.segmentStart(amount.start()));
    return !passage.sameSegment(cue.start(), amount.start())
        && passage.words().isAny(segment + 1, "which", "who", "whose");
  }

  /// "sells its drinks in 7,500 shops", "set up by three friends": how many are where, or act.
  private static boolean isAside(Passage passage, Passage.Cue cue, Amount amount) {
    Words words = passage.words();
    int i = words.indexAt(amount.start()) - 1;
    i = words.isAny(i, "the", "all", "first", "some") ? i - 1 : i;
    i = words.at(i).equals("the") ? i - 1 : i;
    return amount.start() > cue.end()
        && words.token(i).start() >= cue.end()
        && NOT_GOVERNING.contains(words.at(i));
  }

  /// "60 of its 420 employees": 60 employees.
  private static Amount ofWhole(Passage passage, Amount part) {
    Words words = passage.words();
    int of = words.indexAt(part.end());
    boolean owned = words.at(of).equals("of") && words.isAny(of + 1, "its", "the", "their");
    return passage.amounts().stream()
        .filter(a -> owned && a.isCount() && words.indexAt(a.start()) == of + 2)
        .findFirst()
        .map(whole -> Properties.likewise(part, whole))
        .orElse(part);
  }

  /// Whether a count before the verb can be of whom it speaks: "35 people left", "40 lost their
  /// jobs", but not "owned by 300 farmers, cut".
  private static boolean canBeSubject(Words words, Passage.Cue cue) {
    int last = words.indexAt(cue.end()) - 1;
    return !cue.rule().name().equals("layoff")
        || isPassive(words, words.indexAt(cue.start()))
        || words.isAny(last, "job", "jobs", "home");
  }

  /// The amounts that an event uses up: its value, and the number of what was traded for it.
  static List<Amount> governed(Finder.Draft draft, Passage.Cue cue, Optional<Amount> value) {
    return value.stream()
        .flatMap(v ->
            Stream.concat(
                Stream.of(v),
                draft.passage().amounts().stream()
                    .filter(a -> a.start() >= cue.end() && a.end() < v.start() && a.isCount())))
        .toList();
  }

  private static boolean isPrice(Words words, int amount) {
    return PRICE.contains(words.at(amount - 1)) || words.areAt(amount - 2, "in a");
  }

  /// "35 employees of the team have left": the last count before the verb, commas or not.
  private static Optional<Amount> before(Finder.Draft draft, Passage.Cue cue) {
    Passage passage = draft.passage();
    return passage.amounts().stream()
        .filter(a -> a.end() <= cue.start() && a.isCount() && !draft.used().contains(a))
        .filter(a -> passage.distance(a.end(), cue.start()) <= REACH_BACK)
        .filter(a -> !passage.brokenBetween(a.end(), cue.start()) && !passage.isDefinite(a))
        .reduce((first, second) -> second);
  }
}
