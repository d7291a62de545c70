package dossier.ledger;

import dossier.fact.Fact;
import dossier.fact.Fact.Status;
import dossier.fact.Quantity;
import java.util.Optional;

/// When a target changes an earlier one.
final class Revisions {
  private Revisions() {}

  /// The link by which `changed` revises `promise`.
  static Optional<Link> of(Statement promise, Statement changed) {
    if (promise.isAfter(changed) || !isGoal(promise) || !isGoal(changed)) {
      return Optional.empty();
    }
    Fact.Target before = promise.target().orElseThrow();
    Fact.Target after = changed.target().orElseThrow();
    return after.previous().isPresent()
        ? told(promise, changed, before, after.previous().get())
        : untold(promise, changed);
  }

  private static boolean isGoal(Statement one) {
    return one.isTarget(Status.ANNOUNCED) || one.isTarget(Status.REVISED);
  }

  /// The article says itself what had been aimed at.
  private static Optional<Link> told(
      Statement promise, Statement changed, Fact.Target before, Quantity previous) {
    Optional<Range> was = before.value().flatMap(Range::of);
    Optional<Range> said = Range.of(previous);
    boolean agrees =
        was.isPresent()
            && said.isPresent()
            && Unit.of(previous).dimension().equals(Unit.of(before.value().get()).dimension())
            && sameCurrency(previous, before.value().get())
            && was.get().agrees(said.get());
    if (!agrees) {
      return Optional.empty();
    }
    boolean sameRate = Unit.of(previous).rate().equals(Unit.of(before.value().get()).rate());
    String rate =
        sameRate ? "" : ", though told as a rate in one place and as a total in the other";
    return Optional.of(
        Link.revised(
            promise,
            changed,
            "the revised goal replaces “" + previous.text() + "”, which is this goal" + rate));
  }

  private static boolean sameCurrency(Quantity one, Quantity two) {
    return !Unit.of(one).isMoney() || Unit.of(one).base().equals(Unit.of(two).base());
  }

  /// A later goal that says nothing of an earlier one.
  private static Optional<Link> untold(Statement promise, Statement changed) {
    Optional<Pair> pair = Pair.of(promise, changed);
    if (!changed.isAfter(promise)) {
      return Optional.empty();
    }
    if (changed.isTarget(Status.REVISED) && pair.filter(Pair::agrees).isEmpty()) {
      return Optional.of(
          Link.revised(promise, changed, "a later article says that the goal was revised"));
    }
    if (pair.isEmpty() || !pair.get().sameRate() || !Linker.alike(promise, changed)) {
      return Optional.empty();
    }
    boolean bothDue = promise.deadline().isPresent() && changed.deadline().isPresent();
    boolean meet = Linker.deadlinesMeet(promise, changed);
    if (pair.get().agrees() && bothDue && !meet) {
      return Optional.of(
          Link.revised(promise, changed, "the same number is told later with another horizon"));
    }
    if (pair.get().clashes() && bothDue && meet) {
      return Optional.of(
          Link.revised(promise, changed, "a later article has another number for the same time"));
    }
    return Optional.empty();
  }
}
