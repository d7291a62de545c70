package dossier.fact;

import dossier.fact.Span.Amount;
import dossier.fact.Span.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds what a value was before: "up from 4.1 million".
final class FormerValues {
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

  private final Saying saying;

  FormerValues(Saying saying) {
    this.saying = saying;
  }

  /// "up from 4.1 million": what it was before, of what the same unit was told of.
  void addTo(Finder.Draft draft, Amount amount) {
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
}
