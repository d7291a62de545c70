package dossier.ledger;

import dossier.article.Days;
import dossier.article.Edtf;
import dossier.fact.Fact.Status;
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
  /// and only where the goal's words tell which way it lies. A goal is missed only when its time is
  /// over.
  private static Optional<State> measured(Link link, LocalDate day) {
    if (link.comparability().filter(how -> how == Comparability.FULL).isEmpty()) {
      return Optional.empty();
    }
    Direction direction = Direction.of(link.from());
    return Pair.of(link.from(), link.to())
        .filter(_ -> direction != Direction.UNCLEAR)
        .flatMap(pair ->
            isMet(pair, direction)
                ? Optional.of(State.MET)
                : isOver(link, day) && isMissed(pair, direction)
                    ? Optional.of(State.MISSED)
                    : Optional.empty());
  }

  /// Whether even the least favourable number that the amount can mean reaches the goal.
  private static boolean isMet(Pair pair, Direction direction) {
    return direction == Direction.AT_LEAST
        ? pair.second().low().filter(low -> low.compareTo(pair.first().number()) >= 0).isPresent()
        : pair.second().high().filter(high -> high.compareTo(most(pair)) <= 0).isPresent();
  }

  /// Whether even the most favourable number does not.
  private static boolean isMissed(Pair pair, Direction direction) {
    return direction == Direction.AT_LEAST
        ? pair.second().high().filter(high -> high.compareTo(pair.first().number()) < 0).isPresent()
        : pair.second().low().filter(low -> low.compareTo(most(pair)) > 0).isPresent();
  }

  /// The upper end of a goal that is a range, else its number.
  private static BigDecimal most(Pair pair) {
    return pair.first().high().orElse(pair.first().number());
  }

  /// Whether the deadline has passed, and the amount is of its last day or later.
  private static boolean isOver(Link link, LocalDate day) {
    return link.from()
        .deadline()
        .filter(due -> due.last().isBefore(day) && !link.to().time().last().isBefore(due.last()))
        .isPresent();
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
    boolean unclear = targets.stream().allMatch(one -> Direction.of(one) == Direction.UNCLEAR);
    String articles = later == 1 ? "1 later article speaks" : later + " later articles speak";
    return new Standing(
        State.OVERDUE,
        "it was due "
            + when
            + "; "
            + articles
            + " of the initiative, "
            + (!told
                ? "but of no outcome"
                : unclear
                    ? "but it is not clear whether more or less was aimed at"
                    : "but what they tell of an outcome does not decide"));
  }
}
