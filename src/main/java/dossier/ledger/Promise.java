package dossier.ledger;

import java.util.List;

/// One promise through time: made, repeated, revised, and what came of it.
///
/// @param id the fact id of its first statement
/// @param property what was promised
/// @param steps its statements in [Statement#ORDER], each with its part
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
      Part part, Statement statement, java.util.Optional<Standing> standing, List<Link> links) {
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
