package dossier.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The problems of one query as they are found, and why it is refused, if it is. For one thread.
final class Findings {
  private static final int LONGEST_DETAIL = 80;

  private final boolean strict;
  private final List<Problem> problems = new ArrayList<>();
  private Optional<Problem> limit = Optional.empty();

  /// @param strict whether a problem is a refusal
  Findings(boolean strict) {
    this.strict = strict;
  }

  void add(Flaw flaw, int start, int end, Object... details) {
    for (int i = 0; i < details.length; i++) {
      details[i] = shortened(details[i].toString());
    }
    String message = strict ? flaw.wrong(details) : flaw.repaired(details);
    problems.add(new Problem(start, end, flaw.code(), message));
  }

  private static String shortened(String detail) {
    return detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL) + "…";
  }

  /// Notes that a limit is broken; the first one counts.
  void refuse(Flaw flaw, int start, int end, Object limitBroken) {
    if (limit.isEmpty()) {
      limit = Optional.of(new Problem(start, end, flaw.code(), flaw.wrong(limitBroken)));
    }
  }

  int count() {
    return problems.size();
  }

  /// Forgets the problems after the first `count`: what they were about is read in another way.
  void takeBack(int count) {
    problems.subList(count, problems.size()).clear();
  }

  /// Whether a limit is broken, so that nothing more need be read.
  boolean refused() {
    return limit.isPresent();
  }

  /// In the order of their places.
  List<Problem> problems() {
    return problems.stream()
        .sorted(Comparator.comparingInt(Problem::start).thenComparingInt(Problem::end))
        .toList();
  }

  /// The limit that is broken; else, where reading is strict, the first problem.
  Optional<Problem> refusal() {
    return limit.isPresent() || !strict
        ? limit
        : problems().stream().findFirst().map(Findings::refusing);
  }

  private static Problem refusing(Problem problem) {
    return problem.code().equals(Flaw.REGEXP_NOT_SUPPORTED.code())
        ? problem
        : new Problem(problem.start(), problem.end(), Flaw.QUERY_SYNTAX.code(), problem.message());
  }
}
