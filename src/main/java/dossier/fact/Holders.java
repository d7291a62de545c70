package dossier.fact;

import dossier.fact.Span.Amount;
import dossier.vocabulary.Name;
import java.util.Optional;
import java.util.Set;

/// Tells whose a measured amount is.
final class Holders {
  private static final Set<String> OF_ORGANISATIONS =
      Set.of(
          "revenue",
          "profit",
          "loss",
          "assets",
          "cash",
          "orders",
          "margin",
          "savings",
          "debt",
          "revenue-share");
  private static final Set<String> SELF =
      Set.of("rate", "output", "figure", "inflation", "unemployment", "turnout", "price");

  private final Subjects subjects;

  Holders(Subjects subjects) {
    this.subjects = subjects;
  }

  /// Who has what the cue names; empty where that is not told.
  Optional<Who> of(Passage passage, Passage.Cue cue, Amount amount) {
    return employer(passage, cue, amount)
        .or(() -> ofNothingElse(passage, cue))
        .or(() -> subjects.before(passage, Math.min(amount.start(), cue.start())))
        .filter(who -> !isStranger(passage, cue, who))
        .or(() ->
            OF_ORGANISATIONS.contains(cue.rule().name())
                ? subjects.organisationBefore(passage)
                : Optional.empty())
        .or(() -> itself(passage, cue))
        .filter(who -> !isFarFetched(passage, cue, who));
  }

  /// "The shares, down 8 percent": it is the shares, not who acted in the sentence before.
  private static boolean isFarFetched(Passage passage, Passage.Cue cue, Who who) {
    String name = cue.rule().name();
    boolean ofSomething = name.equals("growth") || name.equals("decline") || name.equals("price");
    String text = who.subject().text();
    boolean described =
        !who.named()
            && (text.startsWith("a ") || text.startsWith("an "))
            && text.indexOf(' ') == text.lastIndexOf(' ')
            && who.span().stream()
                .anyMatch(s ->
                    s[1] <= cue.start()
                        && passage.distance(s[1], cue.start()) == 0
                        && SELF.contains(name));
    return described
        || ofSomething
            && who.guessed()
            && who.span().isEmpty()
            && passage.segmentStart(cue.start()) > passage.start();
  }

  /// "Around 4,200 people work in the Meridian Tower".
  private static Optional<Who> employer(Passage passage, Passage.Cue cue, Amount amount) {
    boolean first =
        cue.rule().name().equals("headcount")
            && passage.words().indexAt(amount.start()) == passage.words().indexAt(passage.start())
            && cue.start() > passage.start();
    return first
        ? passage.names().stream()
            .filter(n -> n.start() >= cue.end() && passage.distance(cue.end(), n.start()) <= 4)
            .findFirst()
            .map(Who::of)
        : Optional.empty();
  }

  /// "Yields rose", "where the harvest was": what the cue names begins its clause, and is of
  /// nobody.
  private static Optional<Who> ofNothingElse(Passage passage, Passage.Cue cue) {
    Words words = passage.words();
    int first = words.indexAt(cue.start());
    int i = words.at(first - 1).equals("the") ? first - 1 : first;
    boolean opens =
        i == words.indexAt(passage.start())
            || (i < first && words.isAny(i - 1, "where", "while", "and", "but", "that"));
    return opens && SELF.contains(cue.rule().name())
        ? Optional.of(
            Who.ofWords(passage, new int[] {words.token(i).start(), words.token(first).end()}))
        : Optional.empty();
  }

  /// "although net profit fell": neither the person before it nor "Second-quarter" has a profit.
  private static boolean isStranger(Passage passage, Passage.Cue cue, Who who) {
    if (!OF_ORGANISATIONS.contains(cue.rule().name())) {
      return false;
    }
    if (who.guessed() && who.span().isEmpty()) {
      return true;
    }
    Words words = passage.words();
    boolean described =
        !who.named()
            && who.span().stream()
                .anyMatch(s ->
                    words.token(words.indexAt(s[1])).start() >= cue.start()
                        && !words.isAny(words.indexAt(s[0]), "the", "its", "their", "a"));
    boolean apart =
        who.is(Name.Kind.PERSON)
            && who.span().stream().noneMatch(s -> passage.sameSegment(s[0], cue.start()));
    return described || apart;
  }

  /// "Unemployment stood at …" is of nobody; what nobody but the writer has is not stated at all.
  private static Optional<Who> itself(Passage passage, Passage.Cue cue) {
    boolean first =
        passage.words().indexAt(passage.start()) == passage.words().indexAt(cue.start());
    return first && !Measures.isGeneral(cue)
        ? Optional.of(Who.ofWords(passage, new int[] {cue.start(), cue.end()}))
        : Optional.empty();
  }
}
