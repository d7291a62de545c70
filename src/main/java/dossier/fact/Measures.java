package dossier.fact;

import dossier.fact.Span.Amount;
import dossier.fact.Span.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds what was counted or priced: an amount beside the word for what it is of.
final class Measures {
  private static final int REACH = 8;
  private static final int REACH_BACK = 3;

  private final Story story;
  private final Subjects subjects;
  private final Saying saying;

  Measures(Story story, Subjects subjects, Saying saying) {
    this.story = story;
    this.subjects = subjects;
    this.saying = saying;
  }

  /// Rules that name their property come before those that take the counted noun (`*`).
  void addTo(Finder.Draft draft) {
    List<Passage.Cue> cues = draft.passage().cues(Rule.Kind.MEASURE).toList();
    cues.stream().filter(cue -> !isGeneral(cue)).forEach(cue -> add(draft, cue));
    cues.stream().filter(Measures::isGeneral).forEach(cue -> add(draft, cue));
  }

  private static boolean isGeneral(Passage.Cue cue) {
    return cue.rule().name().equals("*");
  }

  private void add(Finder.Draft draft, Passage.Cue cue) {
    Passage passage = draft.passage();
    Optional<Amount> found = amountOf(draft, cue);
    Optional<Subjects.Who> subject =
        found.flatMap(a -> subjects.before(passage, Math.min(a.start(), cue.start())));
    if (subject.isEmpty()) {
      return;
    }
    Amount amount = found.get();
    Optional<Moment> period = Periods.of(passage, amount.end());
    List<int[]> places = new ArrayList<>();
    places.add(Finder.place(amount));
    Finder.place(period).filter(p -> passage.distance(Math.min(p[1], amount.end()), Math.max(p[0], amount.start())) <= 20)
        .forEach(places::add);
    subject.get().span().stream().filter(s -> passage.sameSegment(s[0], cue.start())).forEach(places::add);
    String property = isGeneral(cue) ? Properties.ofNoun(story.rules(), amount.noun()) : cue.rule().name();
    Fact.Measure measure =
        new Fact.Measure(
            subject.get().subject(), property, amount.quantity(), amount.converted(), period.map(Moment::when),
            saying.evidence(passage, cue, places, subject.get().guessed()));
    draft.add(measure, List.of(amount), cue.start(), cue.end());
  }

  /// Over the cue, behind it, or just before it.
  private static Optional<Amount> amountOf(Finder.Draft draft, Passage.Cue cue) {
    Passage passage = draft.passage();
    Rule.What what = cue.rule().amount().orElse(Rule.What.QUANTITY);
    Optional<Amount> over = passage.amounts().stream()
        .filter(a -> a.start() < cue.end() && cue.start() < a.end() && Rule.fits(what, a) && !draft.used().contains(a))
        .findFirst();
    Optional<Amount> after = passage.amountAfter(cue.end(), what, REACH, draft.used())
        .filter(a -> a.start() >= cue.end() && passage.sameSegment(a.start(), cue.start()));
    return over.or(() -> isGeneral(cue) ? after.filter(a -> passage.distance(cue.end(), a.start()) <= 3) : after)
        .or(() -> isGeneral(cue) ? Optional.empty()
            : passage.amountBefore(cue.start(), what, REACH_BACK, draft.used()));
  }
}
