package dossier.ledger;

import dossier.article.Days;
import dossier.article.Edtf;
import dossier.fact.Fact.Status;
import dossier.fact.Quantity;
import dossier.ledger.Link.Comparability;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The state of a promise, and why.
public record Standing(State state, String why) {
  /// From the one that goes before all others.
  private static final List<State> DECIDED =
      List.of(State.ABANDONED, State.MISSED, State.REVISED, State.MET);

  private static final Map<Status, State> OF_STATUS =
      Map.of(
          Status.ABANDONED, State.ABANDONED,
          Status.MISSED, State.MISSED,
          Status.REVISED, State.REVISED,
          Status.MET, State.MET);

  /// @param targets the statements of one promise
  /// @param links those from them
  /// @param day the day that is asked about
  static Standing of(List<Statement> targets, List<Link> links, Coverage coverage, LocalDate day) {
    for (State state : DECIDED) {
      Optional<Standing> decided = decided(state, targets, links, day);
      if (decided.isPresent()) {
        return decided.get();
      }
    }
    return byCalendar(targets, links, coverage, day);
  }

  private static Optional<Standing> decided(
      State state, List<Statement> targets, List<Link> links, LocalDate day) {
    for (Statement target : targets) {
      Optional<State> own = target.target().map(t -> t.status()).map(OF_STATUS::get);
      if (own.equals(Optional.of(state))) {
        return Optional.of(new Standing(state, "its article says that it is " + state.word()));
      }
    }
    return links.stream()
        .filter(link -> means(link, day).equals(Optional.of(state)))
        .findFirst()
        .map(link -> new Standing(state, link.why()));
  }

  /// What a link says of the end of the promise it starts from.
  private static Optional<State> means(Link link, LocalDate day) {
    return switch (link.kind()) {
      case SAME, CONFLICT -> Optional.empty();
      case REVISED -> Optional.of(State.REVISED);
      case OUTCOME ->
          link.to().target().isPresent()
              ? link.to().target().map(target -> OF_STATUS.get(target.status()))
              : measured(link, day);
    };
  }

  /// What an amount decides: only one that is comparable in full and of the time of the deadline,
  /// against a goal of at least so much. Of a goal that is an upper bound, nothing is concluded.
  private static Optional<State> measured(Link link, LocalDate day) {
    Optional<Quantity> goal = link.from().quantity();
    boolean atLeast =
        goal.filter(q ->
                switch (q.comparator()) {
                  case EQ, GT, GE -> !Unit.of(q).dimension().equals("%");
                  case LT, LE, ABOUT -> false;
                })
            .isPresent();
    if (link.comparability().filter(how -> how == Comparability.FULL).isEmpty() || !atLeast) {
      return Optional.empty();
    }
    if (link.ratio().filter(ratio -> ratio.compareTo(BigDecimal.ONE) >= 0).isPresent()) {
      return reaches(link) ? Optional.of(State.MET) : Optional.empty();
    }
    boolean over = link.from().deadline().filter(due -> due.last().isBefore(day)).isPresent();
    return over && fallsShort(link) ? Optional.of(State.MISSED) : Optional.empty();
  }

  private static boolean reaches(Link link) {
    Range goal = link.from().quantity().flatMap(Range::of).orElseThrow();
    Optional<BigDecimal> low = link.to().quantity().flatMap(Range::of).flatMap(Range::low);
    return low.filter(least -> least.compareTo(goal.number()) >= 0).isPresent();
  }

  /// Whether even the most that the amount can mean is less, at the end of the deadline's window.
  private static boolean fallsShort(Link link) {
    Range goal = link.from().quantity().flatMap(Range::of).orElseThrow();
    Optional<BigDecimal> high = link.to().quantity().flatMap(Range::of).flatMap(Range::high);
    Days due = link.from().deadline().orElse(Days.ALL);
    return high.filter(most -> most.compareTo(goal.number()) < 0).isPresent()
        && !link.to().time().last().isBefore(due.last());
  }

  private static Standing byCalendar(
      List<Statement> targets, List<Link> links, Coverage coverage, LocalDate day) {
    Optional<Days> deadline =
        targets.stream()
            .map(Statement::deadline)
            .flatMap(Optional::stream)
            .reduce((_, last) -> last);
    if (deadline.isEmpty()) {
      return new Standing(State.OPEN, "no deadline that can be resolved is told");
    }
    Days due = deadline.get();
    String when = Edtf.format(due);
    if (day.isBefore(due.first())) {
      return new Standing(State.OPEN, "it is due " + when);
    }
    if (!day.isAfter(due.last())) {
      return new Standing(State.DUE, "it is due " + when + ", which is now");
    }
    long later = coverage.after(due.last());
    if (later == 0) {
      return new Standing(
          State.SILENT, "it was due " + when + ", and no later article speaks of the initiative");
    }
    boolean told = links.stream().anyMatch(link -> link.kind() == Link.Kind.OUTCOME);
    String articles = later == 1 ? "1 later article speaks" : later + " later articles speak";
    return new Standing(
        State.OVERDUE,
        "it was due "
            + when
            + "; "
            + articles
            + " of the initiative, "
            + (told ? "but what they tell of an outcome does not decide" : "but of no outcome"));
  }
}
