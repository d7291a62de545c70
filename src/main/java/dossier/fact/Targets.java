package dossier.fact;

import dossier.fact.Fact.Status;
import dossier.fact.Span.Amount;
import dossier.fact.Span.Moment;
import dossier.vocabulary.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds what was promised, and whether the promise was changed, kept or broken.
final class Targets {
  private static final Set<String> CHANGES = WordList.of("verb-of-change");
  private static final Set<String> STAFF =
      Set.of("job", "employee", "position", "worker", "staff", "person");
  private static final Set<String> GOALS = WordList.of("goal");
  private static final Set<String> PLANS = WordList.of("plan");
  private static final Set<String> UNTOLD = Set.of("amount", "number", "share");
  private static final Set<String> FORMER =
      Set.of("earlier", "previous", "former", "original", "old", "initial", "than");
  private static final int REACH_OF_GOAL = 4;
  private static final int REACH = 16;
  private static final int REACH_OF_OUTCOME = 24;
  private static final int REACH_OF_SECOND = 6;

  private final Story story;
  private final Subjects subjects;
  private final Saying saying;

  Targets(Story story, Subjects subjects, Saying saying) {
    this.story = story;
    this.subjects = subjects;
    this.saying = saying;
  }

  /// Outcomes first, so that a goal that was missed is not announced by the same words.
  void addTo(Finder.Draft draft) {
    draft.cues(Rule.Kind.TARGET).stream()
        .sorted(
            Comparator.comparing((Passage.Cue cue) -> status(cue) == Status.ANNOUNCED)
                .thenComparingInt(Passage.Cue::start))
        .filter(cue -> !draft.covers(cue.start()))
        .forEach(cue -> add(draft, cue));
  }

  private static Status status(Passage.Cue cue) {
    return Status.valueOf(cue.rule().name().toUpperCase(Locale.ROOT));
  }

  private void add(Finder.Draft draft, Passage.Cue cue) {
    draft.begin(cue);
    Status status = status(cue);
    if (!fits(draft.passage(), cue)) {
      return;
    }
    Optional<Amount> first = amountOf(draft, cue, status);
    if (first.isPresent() && isLayoff(draft.passage(), cue, first.get())) {
      return;
    }
    if (first.isEmpty()
        && (status == Status.ANNOUNCED
            || cue.rule().amount().filter(cue.rule()::requires).isPresent())) {
      return;
    }
    Aim aim = new Aim(first, Optional.empty());
    if (first.isPresent() && status == Status.REVISED) {
      aim = changed(draft, first.get());
    } else if (first.isPresent() && isFormer(draft.passage().words(), first.get())) {
      aim = changed(draft, first.get());
      if (aim.previous.isEmpty()) {
        return;
      }
    }
    put(draft, cue, status, aim);
  }

  /// Whether the words around a cue let it speak of a goal: "and hire" only behind "will" or the
  /// like, "missed its" only before "target".
  private static boolean fits(Passage passage, Passage.Cue cue) {
    Words words = passage.words();
    int i = words.indexAt(cue.start());
    if (words.at(i).equals("and") && !Verbs.goesOn(passage, i + 1)) {
      return false;
    }
    if (!cue.rule().requires(Rule.What.GOAL)) {
      return true;
    }
    int end = words.indexAt(cue.end());
    for (int k = end; k < Math.min(end + REACH_OF_GOAL, words.size()); k++) {
      if (GOALS.contains(words.at(k))) {
        return status(cue) == Status.ABANDONED || !PLANS.contains(words.at(k));
      }
      if (!words.token(k).isWord() && !words.at(k).equals("-")) {
        return false;
      }
    }
    return false;
  }

  /// "will cut 1,200 jobs" is an event to come.
  private static boolean isLayoff(Passage passage, Passage.Cue cue, Amount amount) {
    return STAFF.contains(amount.noun())
        && passage
            .cues(Rule.Kind.EVENT)
            .anyMatch(c ->
                c.rule().name().equals("layoff")
                    && c.start() >= cue.start()
                    && c.end() <= amount.start());
  }

  private static Optional<Amount> amountOf(Finder.Draft draft, Passage.Cue cue, Status status) {
    Rule.What what = cue.rule().amount().orElse(Rule.What.QUANTITY);
    int reach = status == Status.ANNOUNCED ? REACH : REACH_OF_OUTCOME;
    Passage passage = draft.passage();
    return passage
        .amountAfter(cue.start(), what, reach, draft.used())
        .filter(a -> !isOfAnotherClause(passage.words(), cue, a))
        .filter(a -> status != Status.ANNOUNCED || isAimedAt(passage, cue, a));
  }

  /// "to sell the business, which analysts value at 600 million"; "half a year sooner".
  private static boolean isOfAnotherClause(Words words, Passage.Cue cue, Amount amount) {
    for (int i = words.indexAt(cue.end()); words.token(i).start() < amount.start(); i++) {
      if (words.isAny(i, "which", "who", "whose", "where") && words.at(i - 1).equals(",")) {
        return true;
      }
      if (words.isBreak(i)) {
        break;
      }
    }
    return words.isAny(words.indexAt(amount.end()), "sooner", "earlier", "later", "ago");
  }

  /// Not "the 300 sellers" that exist already, nor "open the way to 500 buyers"; but "grow to 500".
  private static boolean isAimedAt(Passage passage, Passage.Cue cue, Amount amount) {
    Words words = passage.words();
    int i = words.indexAt(amount.start());
    int first = words.indexAt(cue.start());
    if (FORMER.contains(words.at(first - 1)) && !FORMER.contains(words.at(first))) {
      return false;
    }
    if (words.token(i - 1).end() <= cue.end()) {
      return true;
    }
    boolean existing = passage.isDefinite(amount) && !words.at(i - 1).equals("of");
    boolean towards = words.at(i - 1).equals("to") && !CHANGES.contains(words.at(i - 2));
    for (int k = words.indexAt(cue.end()); towards && k < i; k++) {
      towards = !CHANGES.contains(words.at(k));
    }
    return !existing && !towards;
  }

  /// What a target is now, and what it was before.
  private record Aim(Optional<Amount> value, Optional<Amount> previous) {
    List<Amount> amounts() {
      return Stream.concat(value.stream(), previous.stream()).toList();
    }
  }

  /// "to grow from 10".
  private static boolean isFormer(Words words, Amount amount) {
    int i = words.indexAt(amount.start()) - 1;
    return words.at(i).equals("from")
        && (CHANGES.contains(words.at(i - 1))
            || words.at(words.indexAt(amount.end())).equals("to"));
  }

  /// "its goal of 10 to 5", "from 10 to 5", "to 5 from 10".
  private static Aim changed(Finder.Draft draft, Amount first) {
    Passage passage = draft.passage();
    Optional<Amount> second =
        passage
            .amountAfter(first.end(), Rule.What.QUANTITY, REACH_OF_SECOND, draft.used())
            .filter(a -> a.start() >= first.end());
    Words words = passage.words();
    boolean to =
        second.filter(a -> words.at(words.indexAt(a.start()) - 1).equals("to")).isPresent();
    return to ? new Aim(second, Optional.of(first)) : new Aim(Optional.of(first), second);
  }

  private void put(Finder.Draft draft, Passage.Cue cue, Status status, Aim aim) {
    Passage passage = draft.passage();
    Optional<Who> who = owner(passage, cue);
    if (who.isEmpty()) {
      return;
    }
    int place =
        aim.previous.isPresent() ? aim.value.map(Span::start).orElse(cue.start()) : cue.start();
    Optional<Moment> deadline =
        Periods.deadline(passage, place).filter(m -> !isOfNext(passage, cue, m));
    List<int[]> places =
        new ArrayList<>(
            Stream.concat(aim.amounts().stream(), deadline.stream()).map(Finder::place).toList());
    who.get().span().stream()
        .filter(s -> passage.sameSegment(s[0], cue.start()))
        .forEach(places::add);
    Aim counted = counted(passage, cue, aim);
    Optional<When> due = deadline.map(d -> Periods.anchored(story, passage, d));
    if (saysNothing(cue, who.get(), target(passage, cue, counted))) {
      return;
    }
    boolean guessed = who.get().guessed() || due.filter(When::isApproximate).isPresent();
    Fact.Target target =
        new Fact.Target(
            who.get().subject(),
            target(passage, cue, counted),
            counted.value.map(Amount::quantity),
            counted.previous.map(Amount::quantity),
            due,
            status,
            saying.evidence(passage, cue, places, guessed));
    int last = aim.amounts().stream().mapToInt(Span::end).max().orElse(cue.end());
    draft.add(target, aim.amounts(), cue.start(), last);
  }

  private String target(Passage passage, Passage.Cue cue, Aim aim) {
    return aim.value
        .map(a -> Properties.of(story, passage, cue, a))
        .orElseGet(() -> Properties.ofGoal(passage, cue));
  }

  /// "Analysts had expected 56 million": neither who nor what of is told.
  private static boolean saysNothing(Passage.Cue cue, Who who, String property) {
    boolean goal = status(cue) != Status.ANNOUNCED;
    boolean bare = UNTOLD.contains(property);
    boolean vague = !who.subject().text().toLowerCase(Locale.ROOT).startsWith("the ");
    return !goal && bare && who.guessed() && !who.named() && vague;
  }

  /// "100,000 guides - growing to a million within three years": the time of the second goal.
  private static boolean isOfNext(Passage passage, Passage.Cue cue, Moment moment) {
    return passage
        .cues(Rule.Kind.TARGET)
        .anyMatch(next ->
            next.start() >= cue.end()
                && next.end() <= moment.start()
                && passage.brokenBetween(cue.end(), next.start())
                && passage.amounts().stream()
                    .anyMatch(a -> a.start() >= next.start() && a.end() <= moment.start()));
  }

  /// "The goal is …" of nobody in its sentence is the organisation's, not the last speaker's.
  private Optional<Who> owner(Passage passage, Passage.Cue cue) {
    Optional<Amount> counted =
        passage.amounts().stream()
            .filter(a -> a.isCount() && passage.distance(a.end(), cue.start()) == 0)
            .filter(a -> a.end() <= cue.start())
            .findFirst();
    if (counted.isPresent()) {
      return counted.map(a -> Who.ofWords(passage, Finder.place(a)));
    }
    Optional<Who> who = subjects.before(passage, cue.start());
    boolean goal =
        passage.words().isAny(passage.words().indexAt(cue.start()), "goal", "target", "objective");
    return who.filter(w -> !goal || w.named() && !(w.guessed() && w.is(Name.Kind.PERSON)))
        .or(() -> goal ? subjects.organisationBefore(passage) : Optional.empty());
  }

  /// Bare numbers take the noun of the other amount, else of one before them in the sentence:
  /// "100,000 guides, growing to one million"; "the number of guides is to grow to one million".
  private static Aim counted(Passage passage, Passage.Cue cue, Aim aim) {
    Optional<Amount> heir =
        aim.amounts().stream()
            .filter(a -> !a.quantity().unit().isEmpty())
            .findFirst()
            .or(() -> Properties.numbered(passage, cue.end()));
    return heir.isEmpty()
        ? aim
        : new Aim(
            aim.value.map(a -> Properties.likewise(a, heir.get())),
            aim.previous.map(a -> Properties.likewise(a, heir.get())));
  }
}
