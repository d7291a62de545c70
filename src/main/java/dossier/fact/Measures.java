package dossier.fact;

import dossier.fact.Span.Amount;
import dossier.fact.Span.Moment;
import dossier.vocabulary.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds what was counted or priced: an amount beside the word for what it is of.
final class Measures {
  private static final Rule FORMER =
      new Rule(
          "measures/former",
          Rule.Kind.MEASURE,
          "former",
          Rule.Mood.ACTUAL,
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          0.5,
          Integer.MAX_VALUE);
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
  private static final int LEAST_BARE = 20;
  private static final int REACH = 8;
  private static final int REACH_BACK = 4;
  private static final int REACH_GENERAL = 3;
  private static final int REACH_OF_NEXT = 6;
  private static final int REACH_OF_PERIOD = 20;

  private final Story story;
  private final Subjects subjects;
  private final Saying saying;

  Measures(Story story, Subjects subjects, Saying saying) {
    this.story = story;
    this.subjects = subjects;
    this.saying = saying;
  }

  /// By the order of the rules; those that take the counted noun (`*`) last.
  void addTo(Finder.Draft draft) {
    if (draft.passage().amounts().isEmpty()) {
      return;
    }
    List<Passage.Cue> cues =
        draft
            .passage()
            .cues(Rule.Kind.MEASURE)
            .sorted(Comparator.comparingInt(cue -> cue.rule().rank()))
            .toList();
    cues.stream()
        .filter(cue -> !isGeneral(cue))
        .forEach(cue -> {
          draft.begin(cue);
          amountOf(draft, cue).ifPresent(a -> add(draft, cue, a));
        });
    cues.stream().filter(Measures::isGeneral).forEach(cue -> addCounts(draft, cue));
    draft.passage().amounts().stream()
        .filter(a -> !draft.used().contains(a))
        .forEach(a -> addFormer(draft, a));
  }

  private static boolean isGeneral(Passage.Cue cue) {
    return cue.rule().name().equals("*");
  }

  /// "has 20 shops, 300 sellers and 5,000 buyers": the first and those joined to it.
  private void addCounts(Finder.Draft draft, Passage.Cue cue) {
    draft.begin(cue);
    Passage passage = draft.passage();
    int from = cue.end();
    boolean first = true;
    for (Amount amount : passage.amounts()) {
      int reach = first ? REACH_GENERAL : REACH_OF_NEXT;
      boolean near =
          amount.start() >= from
              && passage.distance(from, amount.start()) <= reach
              && !passage.brokenBetween(from, amount.start());
      if (near
          && (amount.isCount() || isBareCount(passage, cue, amount))
          && (first || isJoined(passage, amount))) {
        boolean taken = draft.used().contains(amount) || passage.isDefinite(amount);
        if (!taken) {
          add(draft, cue, amount);
        }
        first = false;
        from = amount.end();
      } else if (near) {
        from = first ? from : amount.end();
      }
    }
  }

  /// "It planted 1.3 million" of what was counted before.
  private static boolean isBareCount(Passage passage, Passage.Cue cue, Amount amount) {
    return amount.quantity().unit().isEmpty()
        && amount.quantity().number().filter(n -> n.doubleValue() >= LEAST_BARE).isPresent()
        && passage.distance(cue.end(), amount.start()) <= 1;
  }

  private static boolean isJoined(Passage passage, Amount amount) {
    String before = passage.words().at(passage.words().indexAt(amount.start()) - 1);
    return before.equals("and") || before.equals(",");
  }

  private void add(Finder.Draft draft, Passage.Cue cue, Amount amount) {
    Passage passage = draft.passage();
    Optional<Subjects.Who> subject =
        employer(passage, cue, amount)
            .or(() -> ofNothingElse(passage, cue))
            .or(() -> subjects.before(passage, Math.min(amount.start(), cue.start())))
            .filter(who -> !isStranger(passage, cue, who))
            .or(() ->
                OF_ORGANISATIONS.contains(cue.rule().name())
                    ? subjects.organisationBefore(passage)
                    : Optional.empty())
            .or(() -> itself(passage, cue));
    if (subject.isEmpty()
        || (subject.get().guessed() && amount.quantity().number().isEmpty())
        || isFarFetched(passage, cue, subject.get())) {
      return;
    }
    Optional<Moment> period = Periods.of(passage, amount.end());
    List<int[]> places = new ArrayList<>();
    places.add(Finder.place(amount));
    period
        .map(Finder::place)
        .filter(p ->
            passage.distance(Math.min(p[1], amount.end()), Math.max(p[0], amount.start()))
                <= REACH_OF_PERIOD)
        .ifPresent(places::add);
    subject.get().span().stream()
        .filter(s -> passage.sameSegment(s[0], cue.start()))
        .forEach(places::add);
    Amount counted = isGeneral(cue) ? counted(passage, amount) : amount;
    if (isGeneral(cue) && counted.noun().isEmpty()) {
      return;
    }
    String property =
        isGeneral(cue)
            ? Properties.ofNoun(story.rules(), counted.noun())
            : isLevel(passage, cue, amount) ? "share" : cue.rule().name();
    Fact.Measure measure =
        new Fact.Measure(
            subject.get().subject(),
            property,
            counted.quantity(),
            amount.converted(),
            period.map(Moment::when),
            saying.evidence(
                passage,
                cue,
                places,
                subject.get().guessed()
                    || period.filter(m -> m.when().isApproximate()).isPresent()));
    draft.add(measure, List.of(amount), cue.start(), cue.end());
  }

  /// "The shares, down 8 percent": it is the shares, not who acted in the sentence before.
  private static boolean isFarFetched(Passage passage, Passage.Cue cue, Subjects.Who who) {
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
  private static Optional<Subjects.Who> employer(Passage passage, Passage.Cue cue, Amount amount) {
    boolean first =
        cue.rule().name().equals("headcount")
            && passage.words().indexAt(amount.start()) == passage.words().indexAt(passage.start())
            && cue.start() > passage.start();
    return first
        ? passage.names().stream()
            .filter(n -> n.start() >= cue.end() && passage.distance(cue.end(), n.start()) <= 4)
            .findFirst()
            .map(Subjects::of)
        : Optional.empty();
  }

  /// "Yields rose", "where the harvest was": what the cue names begins its clause, and is of
  /// nobody.
  private static Optional<Subjects.Who> ofNothingElse(Passage passage, Passage.Cue cue) {
    Words words = passage.words();
    int first = words.indexAt(cue.start());
    int i = words.at(first - 1).equals("the") ? first - 1 : first;
    boolean opens =
        i == words.indexAt(passage.start())
            || (i < first && words.isAny(i - 1, "where", "while", "and", "but", "that"));
    return opens && SELF.contains(cue.rule().name())
        ? Optional.of(
            Subjects.ofWords(passage, new int[] {words.token(i).start(), words.token(first).end()}))
        : Optional.empty();
  }

  /// "although net profit fell": neither the person before it nor "Second-quarter" has a profit.
  private static boolean isStranger(Passage passage, Passage.Cue cue, Subjects.Who who) {
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

  /// "fell to 48 percent": where it stands now, not by how much it moved.
  private static boolean isLevel(Passage passage, Passage.Cue cue, Amount amount) {
    Words words = passage.words();
    return (cue.rule().name().equals("growth") || cue.rule().name().equals("decline"))
        && words.isAny(words.indexAt(amount.start()) - 1, "to", "at");
  }

  /// A bare number is of what was counted last, here or in the sentence before.
  private Amount counted(Passage passage, Amount amount) {
    if (!amount.quantity().unit().isEmpty()) {
      return amount;
    }
    List<Amount> before = new ArrayList<>();
    if (passage.index() > 0) {
      before.addAll(story.passage(passage.index() - 1).amounts());
    }
    passage.amounts().stream().filter(a -> a.end() <= amount.start()).forEach(before::add);
    return before.stream()
        .filter(Amount::isCount)
        .reduce((_, second) -> second)
        .map(heir -> Properties.likewise(amount, heir))
        .orElse(amount);
  }

  /// "Unemployment stood at …" is of nobody; what nobody but the writer has is not stated at all.
  private static Optional<Subjects.Who> itself(Passage passage, Passage.Cue cue) {
    boolean first =
        passage.words().indexAt(passage.start()) == passage.words().indexAt(cue.start());
    return first && !isGeneral(cue)
        ? Optional.of(Subjects.ofWords(passage, new int[] {cue.start(), cue.end()}))
        : Optional.empty();
  }

  /// "up from 4.1 million": what it was before, of what the same unit was told of.
  private void addFormer(Finder.Draft draft, Amount amount) {
    Passage passage = draft.passage();
    Words words = passage.words();
    int from = words.indexAt(amount.start()) - 1;
    if (!words.at(from).equals("from") || amount.quantity().unit().isEmpty()) {
      return;
    }
    Optional<Fact> now =
        draft.facts().stream()
            .filter(fact ->
                told(fact).filter(q -> q.unit().equals(amount.quantity().unit())).isPresent())
            .reduce((_, second) -> second);
    Optional<Moment> period =
        passage.moments().stream()
            .filter(
                m -> m.start() >= amount.end() && passage.distance(amount.end(), m.start()) <= 2)
            .findFirst();
    List<int[]> places = new ArrayList<>(List.of(Finder.place(amount)));
    period.map(Finder::place).ifPresent(places::add);
    Passage.Cue cue = new Passage.Cue(FORMER, words.token(from).start(), words.token(from).end());
    now.ifPresent(fact ->
        draft.add(
            new Fact.Measure(
                fact instanceof Fact.Target t ? t.who() : ((Fact.Measure) fact).what(),
                fact instanceof Fact.Target t ? t.property() : ((Fact.Measure) fact).property(),
                amount.quantity(),
                amount.converted(),
                period.map(Moment::when),
                saying.evidence(passage, cue, places, false)),
            List.of(amount),
            cue.start(),
            cue.end()));
  }

  /// The value of a fact that can have had another before.
  private static Optional<Quantity> told(Fact fact) {
    return switch (fact) {
      case Fact.Measure m -> Optional.of(m.value());
      case Fact.Target t when t.status() == Fact.Status.ANNOUNCED -> t.value();
      case Fact.Target _, Fact.Event _, Fact.Relation _, Fact.Claim _ -> Optional.empty();
    };
  }

  /// Over the cue, behind it, or just before it.
  private static Optional<Amount> amountOf(Finder.Draft draft, Passage.Cue cue) {
    List<Amount> passed = new ArrayList<>(draft.used());
    draft.passage().amounts().stream()
        .filter(a -> isStep(draft.passage(), cue, a))
        .forEach(passed::add);
    return amountNear(draft.passage(), cue, passed).filter(a -> !isFormer(draft.passage(), a));
  }

  /// "to 18% from 23%": what it was before is not what it is.
  private static boolean isFormer(Passage passage, Amount amount) {
    Words words = passage.words();
    boolean from = words.at(words.indexAt(amount.start()) - 1).equals("from");
    return from
        && passage.amounts().stream()
            .anyMatch(a ->
                !a.equals(amount)
                    && !passage.brokenBetween(
                        Math.min(a.end(), amount.end()), Math.max(a.start(), amount.start())));
  }

  /// "margins narrowed by 80 basis points", "up from 13 percent": neither is what something is, nor
  /// by how much it grew.
  private static boolean isStep(Passage passage, Passage.Cue cue, Amount amount) {
    Words words = passage.words();
    boolean trend = cue.rule().name().equals("growth") || cue.rule().name().equals("decline");
    int end = words.indexAt(cue.end());
    return trend
        ? words.at(end).equals("from") && amount.start() >= cue.end()
        : words.at(words.indexAt(amount.start()) - 1).equals("by");
  }

  private static Optional<Amount> amountNear(Passage passage, Passage.Cue cue, List<Amount> used) {
    Rule.What what = cue.rule().amount().orElse(Rule.What.QUANTITY);
    Optional<Amount> over =
        passage.amounts().stream()
            .filter(a -> a.start() < cue.end() && cue.start() < a.end())
            .filter(a -> Rule.fits(what, a) && !used.contains(a))
            .findFirst();
    Optional<Amount> after =
        passage
            .amountAfter(cue.end(), what, REACH, used)
            .filter(a -> a.start() >= cue.end() && passage.sameSegment(a.start(), cue.start()));
    boolean told =
        passage.amounts().stream()
            .anyMatch(a ->
                a.start() >= cue.end()
                    && a.quantity().unit().isEmpty()
                    && passage.distance(cue.end(), a.start()) <= 1);
    return over.or(() -> after)
        .or(() ->
            told ? Optional.empty() : passage.amountBefore(cue.start(), what, REACH_BACK, used));
  }
}
