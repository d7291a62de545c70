package dossier.ledger;

import dossier.article.Days;
import dossier.fact.Fact;
import dossier.fact.Fact.Status;
import dossier.ledger.Link.Comparability;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// When a statement tells what became of a target.
final class Outcomes {
  private Outcomes() {}

  /// The link by which a measure, dated in or after the window of a target, is its outcome. The
  /// window is that of the deadline, else the time after the promise was made.
  static Optional<Link> of(Statement promise, Statement measure) {
    boolean isGoal = promise.isTarget(Status.ANNOUNCED) || promise.isTarget(Status.REVISED);
    if (!isGoal
        || !measure.isActual()
        || promise.isAfter(measure)
        || !isInOrAfter(measure, promise)) {
      return Optional.empty();
    }
    Optional<Pair> pair = Pair.of(promise, measure);
    if (pair.isEmpty()) {
      return Optional.of(
          Link.outcome(
              promise,
              measure,
              Comparability.NONE,
              Optional.empty(),
              "an amount of the same property, but " + unpaired(promise, measure)));
    }
    List<String> doubts = doubts(promise, measure, pair.get());
    Optional<BigDecimal> ratio = pair.get().second().ratio(pair.get().first());
    String found = "measured in or after the window of the goal: " + pair.get().words();
    return Optional.of(
        doubts.isEmpty()
            ? Link.outcome(promise, measure, Comparability.FULL, ratio, found)
            : Link.outcome(
                promise,
                measure,
                Comparability.PARTIAL,
                ratio,
                found + "; but " + String.join("; ", doubts)));
  }

  private static boolean isInOrAfter(Statement measure, Statement promise) {
    Days time = measure.time();
    if (time.equals(Days.ALL)) {
      return false;
    }
    Optional<Days> due = promise.deadline();
    return due.isPresent()
        ? !time.last().isBefore(due.get().first())
        : time.first().isAfter(promise.said().last());
  }

  private static String unpaired(Statement promise, Statement measure) {
    boolean numbers =
        promise.quantity().flatMap(q -> q.number()).isPresent()
            && measure.quantity().flatMap(q -> q.number()).isPresent();
    return numbers ? "in another currency, with no conversion given" : "one has no number";
  }

  private static List<String> doubts(Statement promise, Statement measure, Pair pair) {
    List<String> doubts = new ArrayList<>();
    pair.scope().ifPresent(doubts::add);
    if (pair.converted()) {
      doubts.add("compared through an amount that the article converted");
    }
    if (promise.isOfAnotherThan(measure)) {
      doubts.add(
          "told of “" + promise.subject().text() + "” and of “" + measure.subject().text() + "”");
    }
    Optional<Days> due = promise.deadline();
    if (due.isEmpty()) {
      doubts.add("the goal has no deadline to measure at");
    } else if (measure.time().first().isAfter(due.get().last())) {
      doubts.add("it was measured after the deadline");
    }
    return doubts;
  }

  /// The link by which a target told as met, missed or abandoned is the outcome of an announced
  /// one.
  static Optional<Link> ofStatus(Statement promise, Statement told) {
    Fact.Target target = told.target().orElseThrow();
    boolean isGoal = promise.isTarget(Status.ANNOUNCED) || promise.isTarget(Status.REVISED);
    boolean isOutcome = target.status() != Status.ANNOUNCED && target.status() != Status.REVISED;
    if (!isGoal || !isOutcome || promise.isAfter(told) || !Linker.deadlinesMeet(promise, told)) {
      return Optional.empty();
    }
    String word = target.status().name().toLowerCase(java.util.Locale.ROOT);
    Optional<Pair> pair = Pair.of(promise, told);
    if (pair.isPresent()) {
      return pair.get().agrees()
          ? Optional.of(stated(promise, told, pair.get(), word))
          : Optional.empty();
    }
    boolean silent = promise.quantity().isEmpty() || told.quantity().isEmpty();
    return silent
        ? Optional.of(
            Link.outcome(
                promise,
                told,
                Comparability.PARTIAL,
                Optional.empty(),
                "a goal of the same property is said to be " + word + ", without its number"))
        : Optional.empty();
  }

  private static Link stated(Statement promise, Statement told, Pair pair, String word) {
    String why = "the goal is said to be " + word + ": " + pair.words() + " agree";
    return pair.scope()
        .map(doubt ->
            Link.outcome(
                promise, told, Comparability.PARTIAL, Optional.empty(), why + "; but " + doubt))
        .orElseGet(() -> Link.outcome(promise, told, Comparability.FULL, Optional.empty(), why));
  }
}
