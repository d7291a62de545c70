package dossier.corpus;

import java.util.Optional;
import java.util.function.Consumer;

/// Holds the first outcome of a file back until there is a second, so that the only article of a
/// file can still be dropped when the file turns out to have changed.
final class FirstHeld implements Consumer<ReadOutcome> {
  private final Consumer<ReadOutcome> outcomes;
  private Optional<ReadOutcome> first = Optional.empty();
  private boolean several;

  FirstHeld(Consumer<ReadOutcome> outcomes) {
    this.outcomes = outcomes;
  }

  @Override
  public void accept(ReadOutcome outcome) {
    if (!several && first.isEmpty()) {
      first = Optional.of(outcome);
    } else {
      several = true;
      release();
      outcomes.accept(outcome);
    }
  }

  /// Forgets what is held.
  void drop() {
    first = Optional.empty();
  }

  /// Hands over what is held.
  void release() {
    Optional<ReadOutcome> held = first;
    first = Optional.empty();
    held.ifPresent(outcomes);
  }
}
