package dossier.ledger;

import java.util.ArrayList;
import java.util.List;

/// Says what was looked for and not found: a gap stays a gap, and can be cited with what was
/// searched.
final class Gaps {
  private Gaps() {}

  /// @param left how many statements were not compared, because there are too many
  static List<String> of(Coverage coverage, AsOf asOf, List<Promise> promises, long left) {
    List<String> gaps = new ArrayList<>();
    String searched = " in " + coverage.words();
    if (promises.isEmpty()) {
      gaps.add("no target found" + searched);
    }
    for (Promise promise : promises) {
      if (!promise.hasOutcome()) {
        gaps.add("no outcome found for " + name(promise) + searched);
      }
      if (!promise.hasDeadline()) {
        gaps.add("no deadline found for " + name(promise) + searched);
      }
    }
    if (coverage.undated() > 0) {
      boolean one = coverage.undated() == 1;
      gaps.add(
          coverage.undated()
              + (one ? " article without a date is" : " articles without a date are")
              + " left out as of "
              + asOf.day());
    }
    if (left > 0) {
      gaps.add(left + " statements were not compared with the others: there are too many");
    }
    return gaps;
  }

  private static String name(Promise promise) {
    Statement first = promise.steps().getFirst().statement();
    return first
        .quantity()
        .map(quantity -> "“" + quantity.text() + "” (" + promise.property() + ")")
        .orElse("“" + promise.property() + "”, told without a number,");
  }
}
