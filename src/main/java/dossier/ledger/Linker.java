package dossier.ledger;

import dossier.article.Days;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Finds the links among statements about one initiative. Stateless.
///
/// Only statements of one property are compared, and of many of those only such as speak of one
/// year ([Rivals]).
final class Linker {
  /// The most statements of one property, or where there are more of one property and year, that
  /// are compared with each other.
  static final int MOST = 600;

  private Linker() {}

  /// The links, in the order of their statements. The order in which these are given changes
  /// nothing.
  static List<Link> links(List<Statement> statements) {
    List<Link> links = new ArrayList<>();
    for (List<Statement> group : groups(statements).values()) {
      new Rivals(group).visit((one, two) -> link(one, two).ifPresent(links::add));
    }
    return links;
  }

  /// How many statements are not compared, because there are too many of their property.
  static int left(List<Statement> statements) {
    return groups(statements).values().stream()
        .filter(group -> group.size() > MOST)
        .mapToInt(group -> new Rivals(group).left())
        .sum();
  }

  private static Map<String, List<Statement>> groups(List<Statement> statements) {
    Map<String, List<Statement>> groups = new TreeMap<>();
    statements.stream()
        .sorted(Statement.ORDER)
        .forEach(one -> groups.computeIfAbsent(group(one), _ -> new ArrayList<>()).add(one));
    return groups;
  }

  /// What must be equal before two statements are compared. Targets and measures of a property
  /// meet; a goal without an amount meets those with one.
  private static String group(Statement one) {
    return switch (one.fact()) {
      case Fact.Target _, Fact.Measure _ -> "amount " + one.property();
      default -> one.fact().kind() + " " + one.property();
    };
  }

  /// The link between two statements of one property, the first of which stands first in
  /// [Statement#ORDER].
  static Optional<Link> link(Statement one, Statement two) {
    if (!shareDimension(one, two)) {
      return Optional.empty();
    }
    return switch (one.fact()) {
      case Fact.Target _ -> two.target().isPresent() ? ofTargets(one, two) : Outcomes.of(one, two);
      case Fact.Measure _ ->
          two.target().isPresent() ? Outcomes.of(two, one) : Conflicts.ofMeasures(one, two);
      case Fact.Event event -> told(one, two, isSame(event, two) && one.time().meets(two.time()));
      case Fact.Relation relation -> told(one, two, isSame(relation, two));
      case Fact.Claim _ -> Optional.empty();
    };
  }

  private static boolean shareDimension(Statement one, Statement two) {
    Optional<String> first = one.quantity().map(quantity -> Unit.of(quantity).dimension());
    Optional<String> second = two.quantity().map(quantity -> Unit.of(quantity).dimension());
    return first.isEmpty() || second.isEmpty() || first.equals(second);
  }

  private static Optional<Link> ofTargets(Statement one, Statement two) {
    return Stream.of(
            Revisions.of(one, two),
            Revisions.of(two, one),
            Outcomes.ofStatus(one, two),
            Outcomes.ofStatus(two, one),
            sameTarget(one, two),
            Conflicts.ofTargets(one, two))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Link> sameTarget(Statement one, Statement two) {
    Fact.Target first = one.target().orElseThrow();
    Fact.Target second = two.target().orElseThrow();
    Optional<Pair> pair = Pair.of(one, two);
    boolean agrees =
        pair.isPresent()
            ? pair.get().agrees() && pair.get().sameRate()
            : first.value().isEmpty() && second.value().isEmpty();
    return agrees && first.status() == second.status() && deadlinesMeet(one, two) && alike(one, two)
        ? Optional.of(
            Link.same(
                one, two, "the same goal" + pair.map(p -> ": " + p.words() + " agree").orElse("")))
        : Optional.empty();
  }

  /// Whether two targets can be due on one day; one without a deadline contradicts none.
  static boolean deadlinesMeet(Statement one, Statement two) {
    Optional<Days> due = two.deadline();
    return one.deadline().stream().allMatch(days -> due.stream().allMatch(days::meets));
  }

  /// Whether both are vouched for alike.
  static boolean alike(Statement one, Statement two) {
    Evidence first = one.fact().evidence();
    Evidence second = two.fact().evidence();
    return first.modality() == second.modality() && first.negated() == second.negated();
  }

  private static Optional<Link> told(Statement one, Statement two, boolean same) {
    return same && alike(one, two)
        ? Optional.of(Link.same(one, two, "both tell of the same " + one.fact().kind()))
        : Optional.empty();
  }

  private static boolean isSame(Fact.Event event, Statement two) {
    return two.fact() instanceof Fact.Event other
        && Names.same(event.who(), other.who())
        && event.what().isPresent() == other.what().isPresent()
        && event.what().stream().allMatch(what -> Names.same(what, other.what().orElseThrow()));
  }

  private static boolean isSame(Fact.Relation relation, Statement two) {
    return two.fact() instanceof Fact.Relation other
        && Names.same(relation.subject(), other.subject())
        && Names.same(relation.object(), other.object());
  }
}
