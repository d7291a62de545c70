package dossier.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The problems of one query as they are found, and the limit it broke, if it broke one. For one thread.
final class Findings {
  private final List<Problem> problems = new ArrayList<>();
  private Optional<Problem> refusal = Optional.empty();

  void add(Problem problem) {
    problems.add(problem);
  }

  /// Notes that a limit is broken; the first one counts.
  void refuse(Problem problem) {
    if (refusal.isEmpty()) {
      refusal = Optional.of(problem);
    }
  }

  boolean refused() {
    return refusal.isPresent();
  }

  Optional<Problem> refusal() {
    return refusal;
  }

  /// In the order of their places.
  List<Problem> problems() {
    return problems.stream()
        .sorted(Comparator.comparingInt(Problem::start).thenComparingInt(Problem::end))
        .toList();
  }
}
