package dossier.fact;

import dossier.fact.Span.Amount;
import dossier.fact.Span.Moment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds what was counted or priced: an amount beside the word for what it is of.
final class Measures {
  private static final int LEAST_BARE = 20;
  private static final int REACH = 8;
  private static final int REACH_BACK = 4;
  private static final int REACH_GENERAL = 3;
  private static final int REACH_OF_NEXT = 6;
  private static final int REACH_OF_PERIOD = 20;

  private final Story story;
  private final Holders holders;
  private final Saying saying;
  private final FormerValues former;

  Measures(Story story, Subjects subjects, Saying saying) {
    this.story = story;
    this.holders = new Holders(subjects);
    this.saying = saying;
    this.former = new FormerValues(saying);
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
        .forEach(a -> former.addTo(draft, a));
  }

  static boolean isGeneral(Passage.Cue cue) {
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
    Optional<Who> subject = holders.of(passage, cue, amount);
    if (subject.isEmpty() || (subject.get().guessed() && amount.quantity().number().isEmpty())) {
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
