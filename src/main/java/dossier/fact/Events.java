package dossier.fact;

import dossier.fact.Fact.EventType;
import dossier.fact.Span.Amount;
import dossier.fact.Span.Moment;
import dossier.fact.Span.Named;
import dossier.vocabulary.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds what happened: a verb of business with a name that acts or is acted on.
final class Events {
  private static final int REACH = 12;
  private static final int REACH_OF_AMOUNT = 6;

  private final Subjects subjects;
  private final Saying saying;

  Events(Subjects subjects, Saying saying) {
    this.subjects = subjects;
    this.saying = saying;
  }

  void addTo(Finder.Draft draft) {
    for (Passage.Cue cue : draft.cues(Rule.Kind.EVENT)) {
      if (!draft.covers(cue.start())) {
        add(draft, cue);
      }
    }
  }

  private void add(Finder.Draft draft, Passage.Cue cue) {
    Passage passage = draft.passage();
    Optional<Subjects.Who> before = subjects.before(passage, cue.start());
    boolean passive = isPassive(passage.words(), passage.words().indexAt(cue.start()));
    Optional<Named> agent = passive ? byAgent(passage, cue) : Optional.empty();
    Optional<Named> object = passive ? Optional.empty() : objectOf(passage, cue);
    Optional<Amount> value = valueOf(draft, cue);
    Optional<Subjects.Who> who = agent.map(Subjects::of).or(() -> before);
    Optional<Moment> when = Periods.of(passage, cue.start());
    boolean anything = value.isPresent() || when.isPresent() || object.isPresent();
    boolean stands = who.isPresent() && needsMet(cue, who.get(), object, value, when)
        && (who.get().named() ? !who.get().guessed() || anything : anything);
    if (!stands) {
      return;
    }
    Optional<Subject> what = agent.isPresent()
        ? before.map(Subjects.Who::subject) : object.map(Named::subject);
    Optional<Named> where = placeOf(passage, cue);
    List<int[]> places = new ArrayList<>(who.get().span().stream()
        .filter(s -> passage.distance(s[1], cue.start()) <= 25).toList());
    before.filter(b -> agent.isPresent()).ifPresent(b -> places.addAll(b.span()));
    Finder.place(object).forEach(places::add);
    Finder.place(value).forEach(places::add);
    Finder.place(when).filter(p -> Math.abs(passage.distance(p[0], cue.start())) <= 25).forEach(places::add);
    Fact.Event event =
        new Fact.Event(
            EventType.valueOf(cue.rule().name().toUpperCase(Locale.ROOT).replace('-', '_')),
            who.get().subject(), what, when.map(Moment::when), where.map(n -> n.subject().text()),
            value.map(Amount::quantity), saying.evidence(passage, cue, places, who.get().guessed()));
    draft.add(event, value.stream().toList(), cue.start(), cue.end());
  }

  private static boolean needsMet(
      Passage.Cue cue, Subjects.Who who, Optional<Named> object, Optional<Amount> value, Optional<Moment> when) {
    return cue.rule().needs().stream()
        .filter(need -> !need.optional())
        .allMatch(need -> switch (need.what()) {
          case QUANTITY, MONEY, PERCENT, COUNT -> value.filter(v -> Rule.fits(need.what(), v)).isPresent();
          case NAME, ORGANISATION, PERSON -> who.named() || object.isPresent();
          case TIME, PERIOD, DEADLINE -> when.isPresent();
          case PLACE -> object.filter(o -> o.kind() == Name.Kind.PLACE).isPresent();
          case PREVIOUS -> true;
        });
  }

  static boolean isPassive(Words words, int verb) {
    for (int i = verb - 1; i >= verb - 3 && i >= 0; i--) {
      if (words.at(i).matches("was|were|been|be|being|is|are")) {
        return true;
      }
      if (!words.at(i).matches("also|now|recently|already|later|not|just|since|reportedly|officially|first")) {
        return false;
      }
    }
    return false;
  }

  private static Optional<Named> byAgent(Passage passage, Passage.Cue cue) {
    return passage.names().stream()
        .filter(n -> n.canAct() && n.start() >= cue.end() && passage.distance(cue.end(), n.start()) <= REACH)
        .filter(n -> {
          int i = passage.words().indexAt(n.start());
          return passage.words().at(i - 1).equals("by") || passage.words().areAt(i - 2, "by the");
        })
        .findFirst();
  }

  private static Optional<Named> objectOf(Passage passage, Passage.Cue cue) {
    return passage.names().stream()
        .filter(n -> n.start() >= cue.end() && passage.distance(cue.end(), n.start()) <= REACH)
        .filter(n -> !passage.brokenBetween(cue.end(), n.start()) && passage.sameSegment(n.start(), cue.start()))
        .filter(n -> n.canAct() || passage.distance(cue.end(), n.start()) == 0)
        .findFirst();
  }

  private static Optional<Named> placeOf(Passage passage, Passage.Cue cue) {
    Words words = passage.words();
    return passage.names().stream()
        .filter(n -> n.kind() == Name.Kind.PLACE && n.start() >= cue.end())
        .filter(n -> {
          int i = words.indexAt(n.start());
          int before = words.at(i - 1).equals("the") ? i - 2 : i - 1;
          return words.at(before).matches("in|at|into|to|across|outside|from") || i == words.indexAt(cue.end());
        })
        .findFirst();
  }

  /// The amount the verb governs, or the price behind "for", "worth", "in a".
  private static Optional<Amount> valueOf(Finder.Draft draft, Passage.Cue cue) {
    Passage passage = draft.passage();
    Optional<Amount> governed =
        passage.amountAfter(cue.end(), Rule.What.QUANTITY, REACH_OF_AMOUNT, draft.used())
            .filter(a -> a.start() >= cue.start() && passage.sameSegment(a.start(), cue.start()));
    return governed
        .or(() -> passage.amountAfter(cue.end(), Rule.What.MONEY, 2 * REACH, draft.used())
            .filter(a -> isPrice(passage.words(), passage.words().indexAt(a.start()))))
        .or(() -> cue.rule().requires(Rule.What.COUNT)
            ? passage.amountBefore(cue.start(), Rule.What.COUNT, REACH, draft.used())
            : Optional.empty());
  }

  private static boolean isPrice(Words words, int amount) {
    return words.at(amount - 1).matches("for|worth|at") || words.areAt(amount - 2, "in a")
        || words.areAt(amount - 2, "for about");
  }
}
