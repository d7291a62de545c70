package dossier.fact;

import dossier.fact.Fact.Status;
import dossier.fact.Span.Amount;
import dossier.fact.Span.Moment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds what was promised, and whether the promise was changed, kept or broken.
final class Targets {
  private static final int REACH = 16;
  private static final int REACH_OF_OUTCOME = 24;

  private final Story story;
  private final Subjects subjects;
  private final Saying saying;

  Targets(Story story, Subjects subjects, Saying saying) {
    this.story = story;
    this.subjects = subjects;
    this.saying = saying;
  }

  void addTo(Finder.Draft draft) {
    draft.cues(Rule.Kind.TARGET).stream()
        .sorted(Comparator.comparing((Passage.Cue cue) -> status(cue) == Status.ANNOUNCED)
            .thenComparing(Passage.Cue::start))
        .filter(cue -> !draft.covers(cue.start()))
        .forEach(cue -> add(draft, cue));
  }

  private static Status status(Passage.Cue cue) {
    return Status.valueOf(cue.rule().name().toUpperCase(Locale.ROOT));
  }

  private void add(Finder.Draft draft, Passage.Cue cue) {
    Passage passage = draft.passage();
    Status status = status(cue);
    Rule.What what = cue.rule().amount().orElse(Rule.What.QUANTITY);
    int reach = status == Status.ANNOUNCED ? REACH : REACH_OF_OUTCOME;
    Optional<Amount> first = passage.amountAfter(cue.start(), what, reach, draft.used());
    if (first.isEmpty() && (status == Status.ANNOUNCED || cue.rule().requires(what))) {
      return;
    }
    List<Amount> amounts = new ArrayList<>(first.stream().toList());
    Optional<Amount> second = first.flatMap(a -> status == Status.REVISED ? next(draft, a) : Optional.empty());
    amounts.addAll(second.stream().toList());
    boolean swapped = second.isPresent() && isGoal(passage, second.get());
    Optional<Amount> value = second.isEmpty() || !swapped ? first : second;
    Optional<Amount> previous = second.isEmpty() ? Optional.empty() : swapped ? first : second;
    put(draft, cue, status, new Aim(value, previous), amounts);
  }

  private record Aim(Optional<Amount> value, Optional<Amount> previous) {}

  private void put(
      Finder.Draft draft, Passage.Cue cue, Status status, Aim aim, List<Amount> amounts) {
    Passage passage = draft.passage();
    Optional<Subjects.Who> who = subjects.before(passage, cue.start());
    if (who.isEmpty()) {
      return;
    }
    int last = amounts.stream().mapToInt(Span::end).max().orElse(cue.end());
    Optional<Moment> deadline = Periods.deadline(passage, cue.start());
    List<int[]> places = new ArrayList<>();
    amounts.forEach(a -> places.add(Finder.place(a)));
    Finder.place(deadline).forEach(places::add);
    who.get().span().stream().filter(s -> passage.sameSegment(s[0], cue.start())).forEach(places::add);
    Amount heir = aim.previous.filter(a -> !a.noun().isEmpty()).or(() -> before(passage, cue, amounts)).orElse(null);
    Optional<Quantity> value = aim.value.map(a -> inherit(a, Optional.ofNullable(heir)));
    Optional<Quantity> previous = aim.previous.map(a -> inherit(a, aim.value));
    Optional<Amount> named = aim.value.filter(a -> !a.noun().isEmpty() || !a.quantity().unit().isEmpty());
    Fact.Target target =
        new Fact.Target(
            who.get().subject(),
            Properties.of(story, passage, cue, named.or(() -> Optional.ofNullable(heir)).or(() -> aim.value)),
            value, previous, deadline.map(d -> Periods.anchored(story, passage, d)), status,
            saying.evidence(passage, cue, places, who.get().guessed()));
    draft.add(target, amounts, cue.start(), last);
  }

  /// The second amount of a change: "from … to …", "its goal of … to …".
  private static Optional<Amount> next(Finder.Draft draft, Amount first) {
    return draft.passage().amountAfter(first.end(), Rule.What.QUANTITY, 4, draft.used())
        .filter(a -> a.start() >= first.end());
  }

  private static boolean isGoal(Passage passage, Amount amount) {
    Words words = passage.words();
    int i = words.indexAt(amount.start());
    return words.at(i - 1).equals("to");
  }

  /// An amount earlier in the sentence, whose noun a bare one shares: "100,000 influencers — growing to one million".
  private static Optional<Amount> before(Passage passage, Passage.Cue cue, List<Amount> amounts) {
    boolean bare = amounts.stream().allMatch(a -> a.quantity().unit().isEmpty());
    return bare
        ? passage.amounts().stream()
            .filter(a -> a.end() <= cue.start() && a.isCount())
            .reduce((a, b) -> b)
        : Optional.empty();
  }

  private static Quantity inherit(Amount amount, Optional<Amount> from) {
    Quantity quantity = amount.quantity();
    return from.filter(f -> quantity.unit().isEmpty())
        .map(f -> new Quantity(quantity.text(), quantity.number(), quantity.comparator(), f.quantity().unit()))
        .orElse(quantity);
  }
}
