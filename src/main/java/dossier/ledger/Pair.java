package dossier.ledger;

import dossier.fact.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Two quantities that can be held against each other: one of each statement, in one currency.
///
/// @param converted whether one of them is a conversion that its article gives
record Pair(Quantity one, Quantity two, boolean converted) {

  /// The quantities of two statements, those in the currency they are first given in before
  /// conversions; empty where they share no currency or unit, or one has none.
  static Optional<Pair> of(Statement one, Statement two) {
    return all(one, two).stream().findFirst();
  }

  static List<Pair> all(Statement one, Statement two) {
    List<Pair> pairs = new ArrayList<>();
    for (Quantity first : one.amounts()) {
      for (Quantity second : two.amounts()) {
        if (areComparable(first, second)) {
          boolean converted =
              !one.quantity().equals(Optional.of(first))
                  || !two.quantity().equals(Optional.of(second));
          pairs.add(new Pair(first, second, converted));
        }
      }
    }
    return pairs;
  }

  private static boolean areComparable(Quantity one, Quantity two) {
    Unit first = Unit.of(one);
    Unit second = Unit.of(two);
    return first.dimension().equals(second.dimension())
        && (!first.isMoney() || first.base().equals(second.base()))
        && one.number().isPresent()
        && two.number().isPresent();
  }

  /// The range of the first, in the common unit of both.
  Range first() {
    return range(one);
  }

  Range second() {
    return range(two);
  }

  private Range range(Quantity quantity) {
    Range range = Range.of(quantity).orElseThrow();
    boolean same = Unit.of(one).base().equals(Unit.of(two).base());
    return same ? range : range.times(Unit.of(quantity).factor());
  }

  boolean sameRate() {
    return Unit.of(one).rate().equals(Unit.of(two).rate());
  }

  boolean agrees() {
    return first().agrees(second());
  }

  boolean clashes() {
    return first().clashes(second());
  }

  /// Both as written: `“1 million” and “2,000”`.
  String words() {
    return "“" + one.text() + "” and “" + two.text() + "”";
  }

  /// Why the two are not of one thing, in words; empty where they are, or nothing shows.
  Optional<String> scope() {
    if (!sameRate()) {
      return Optional.of("one is told as a rate, the other is not, or is of another period");
    }
    if (!Unit.of(one).base().isEmpty()
        && !Unit.of(two).base().isEmpty()
        && (Unit.of(one).isMoney() || Unit.of(one).isCount())
        && !Unit.of(one).base().equals(Unit.of(two).base())) {
      return Optional.of("different things are counted: " + words());
    }
    return Unit.of(one).isCount() && Counted.differ(one, two)
        ? Optional.of("what is counted is described otherwise: " + words())
        : Optional.empty();
  }
}
