package dossier.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One promise through time: made, repeated, revised, and what came of it.
///
/// @param id the fact id of its first statement
/// @param property what was promised
/// @param steps its statements in the order of their days, each with its part
/// @param standing where it stands as a whole
/// @param origins how many independent sources stand behind it
/// @param drift what changed from one goal to the next
public record Promise(
    String id,
    String property,
    List<Step> steps,
    Standing standing,
    int origins,
    List<Drift> drift) {
  public Promise {
    steps = List.copyOf(steps);
    drift = List.copyOf(drift);
  }

  /// What a statement is in the course of a promise.
  public enum Part {
    PROMISE,
    REVISION,
    OUTCOME
  }

  /// A statement in the course of a promise.
  ///
  /// @param standing of a promise or a revision, where that stands by itself
  /// @param links those of it that hold the promise together
  public record Step(
      Part part, Statement statement, Optional<Standing> standing, List<Link> links) {
    /// By day; what was told on one day, as promised, revised, come of it.
    static final Comparator<Step> ORDER =
        Comparator.<Step, LocalDate>comparing(step -> step.statement.day())
            .thenComparing(Step::part)
            .thenComparing(Step::statement, Statement.ORDER);

    public Step {
      links = List.copyOf(links);
    }
  }

  /// Whether an article tells what came of it.
  public boolean hasOutcome() {
    return steps.stream().anyMatch(step -> step.part() == Part.OUTCOME);
  }

  boolean hasDeadline() {
    return steps.stream().anyMatch(step -> step.statement().deadline().isPresent());
  }
}
