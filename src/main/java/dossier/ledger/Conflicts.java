package dossier.ledger;

import dossier.article.Days;
import dossier.fact.Fact.Status;
import dossier.ledger.Link.Cause;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// When two statements about one time say the same, and when they cannot both be true.
final class Conflicts {
  /// Rates of exchange within one period seldom differ by more.
  private static final BigDecimal EXCHANGE = new BigDecimal("0.15");

  private Conflicts() {}

  /// The link between two measures of one property: same, conflict, or none.
  static Optional<Link> ofMeasures(Statement one, Statement two) {
    if (!Linker.alike(one, two) || !speakOfOneTime(one, two)) {
      return Optional.empty();
    }
    List<Pair> pairs = Pair.all(one, two);
    Optional<Pair> clash = pairs.stream().filter(Pair::clashes).findFirst();
    if (clash.isPresent()) {
      return Optional.of(conflict(one, two, clash.get(), pairs));
    }
    boolean same =
        pairs.stream().anyMatch(pair -> pair.agrees() && pair.sameRate())
            && !one.isOfAnotherThan(two);
    return same
        ? Optional.of(
            Link.same(one, two, "the same amount: " + pairs.getFirst().words() + " agree"))
        : Optional.empty();
  }

  /// The link between two announced targets that neither revise nor repeat each other.
  static Optional<Link> ofTargets(Statement one, Statement two) {
    boolean announced = one.isTarget(Status.ANNOUNCED) && two.isTarget(Status.ANNOUNCED);
    boolean ordered = one.isAfter(two) || two.isAfter(one);
    boolean bothDue = one.deadline().isPresent() && two.deadline().isPresent();
    if (!announced
        || ordered
        || !bothDue
        || !Linker.alike(one, two)
        || !Linker.deadlinesMeet(one, two)) {
      return Optional.empty();
    }
    List<Pair> pairs = Pair.all(one, two);
    return pairs.stream()
        .filter(Pair::clashes)
        .findFirst()
        .map(pair -> conflict(one, two, pair, pairs));
  }

  /// Both name times that meet; or neither names one, and they were printed about the same time.
  private static boolean speakOfOneTime(Statement one, Statement two) {
    return one.named().isPresent() == two.named().isPresent()
        && !one.time().equals(Days.ALL)
        && !two.time().equals(Days.ALL)
        && one.time().meets(two.time());
  }

  private static Link conflict(Statement one, Statement two, Pair clash, List<Pair> pairs) {
    Optional<BigDecimal> ratio = clash.second().ratio(clash.first());
    Optional<String> scope = scope(one, two, clash);
    boolean near = clash.first().isWithin(clash.second(), EXCHANGE);
    if (scope.isEmpty() && clash.first().isRounded(clash.second()) && !clash.converted()) {
      return Link.conflict(
          one, two, Cause.ROUNDING, ratio, clash.words() + " differ as by rounding");
    }
    if (scope.isEmpty() && clash.converted() && near) {
      return Link.conflict(one, two, Cause.EXCHANGE_RATE, ratio, exchange(clash, pairs));
    }
    if (scope.isPresent()) {
      return Link.conflict(one, two, Cause.SCOPE, ratio, scope.get());
    }
    return clash.first().isTenTimes(clash.second())
        ? Link.conflict(
            one,
            two,
            Cause.FACTOR_OF_TEN,
            ratio,
            clash.words() + " differ by a power of ten: check the quotes")
        : Link.conflict(
            one, two, Cause.REAL, ratio, clash.words() + " cannot both be true: check the quotes");
  }

  private static String exchange(Pair clash, List<Pair> pairs) {
    String agreed =
        pairs.stream()
            .filter(pair -> !pair.clashes())
            .findFirst()
            .map(pair -> ", while " + pair.words() + " agree")
            .orElse("");
    return clash.words() + " differ as by the rate of exchange" + agreed;
  }

  private static Optional<String> scope(Statement one, Statement two, Pair pair) {
    return pair.scope()
        .or(() ->
            one.isOfAnotherThan(two)
                ? Optional.of(
                    "told of “" + one.subject().text() + "” and of “" + two.subject().text() + "”")
                : Optional.empty())
        .or(() ->
            one.named().isPresent() && !one.named().equals(two.named())
                ? Optional.of("the periods are not the same")
                : Optional.empty());
  }
}
