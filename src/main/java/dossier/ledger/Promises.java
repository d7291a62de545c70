package dossier.ledger;

import dossier.fact.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Threads statements and their links into promises. For one initiative and one day.
final class Promises {
  private final List<Statement> targets;
  private final List<Link> links;
  private final Coverage coverage;
  private final LocalDate day;
  private final Map<Statement, List<Link>> touching = new HashMap<>();
  private final Map<Statement, List<Statement>> alike = new HashMap<>();

  Promises(List<Statement> statements, List<Link> links, Coverage coverage, LocalDate day) {
    targets =
        statements.stream()
            .filter(one -> one.target().isPresent())
            .sorted(Statement.ORDER)
            .toList();
    this.links = links;
    this.coverage = coverage;
    this.day = day;
    for (Link link : links) {
      touching.computeIfAbsent(link.from(), _ -> new ArrayList<>()).add(link);
      touching.computeIfAbsent(link.to(), _ -> new ArrayList<>()).add(link);
    }
    group(link -> link.kind() == Link.Kind.SAME)
        .forEach(group -> group.forEach(one -> alike.put(one, group)));
  }

  /// The targets that hang together by links of a kind.
  private List<List<Statement>> group(Function<Link, Boolean> kind) {
    Groups<Statement> groups = new Groups<>();
    targets.forEach(one -> groups.join(one, one));
    links.stream()
        .filter(link -> kind.apply(link) && areTargets(link))
        .forEach(link -> groups.join(link.from(), link.to()));
    return groups.all();
  }

  private static boolean areTargets(Link link) {
    return link.from().target().isPresent() && link.to().target().isPresent();
  }

  /// Where a target stands, by all that say the same as it.
  Standing standing(Statement target) {
    List<Statement> group = alike.getOrDefault(target, List.of(target));
    return Standing.of(group, from(group), coverage, day);
  }

  private List<Link> from(List<Statement> group) {
    return group.stream()
        .flatMap(one ->
            touching.getOrDefault(one, List.of()).stream().filter(link -> link.from().equals(one)))
        .toList();
  }

  /// All promises, in the order of their first statements.
  List<Promise> all() {
    return group(link -> link.kind() != Link.Kind.CONFLICT).stream()
        .map(group -> group.stream().sorted(Statement.ORDER).toList())
        .sorted((one, two) -> Statement.ORDER.compare(one.getFirst(), two.getFirst()))
        .map(this::promise)
        .toList();
  }

  private Promise promise(List<Statement> group) {
    List<Link> held = from(group);
    Set<Statement> all = new LinkedHashSet<>(group);
    held.stream()
        .filter(link -> link.kind() == Link.Kind.OUTCOME)
        .forEach(link -> all.add(link.to()));
    List<Promise.Step> steps =
        all.stream().map(one -> step(one, group)).sorted(Promise.Step.ORDER).toList();
    return new Promise(
        group.getFirst().id(),
        group.getFirst().property(),
        steps,
        Standing.of(group, held, coverage, day),
        Origins.count(group),
        Drift.along(group.stream().filter(Promises::isGoal).toList()));
  }

  private Promise.Step step(Statement one, List<Statement> group) {
    Promise.Part part =
        !isGoal(one)
            ? Promise.Part.OUTCOME
            : one.isTarget(Fact.Status.REVISED) || isRevision(one)
                ? Promise.Part.REVISION
                : Promise.Part.PROMISE;
    List<Link> within =
        touching.getOrDefault(one, List.of()).stream()
            .filter(link -> link.kind() != Link.Kind.CONFLICT && link.to().equals(one))
            .filter(link -> group.contains(link.from()))
            .toList();
    Optional<Standing> standing = isGoal(one) ? Optional.of(standing(one)) : Optional.empty();
    return new Promise.Step(part, one, standing, within);
  }

  private boolean isRevision(Statement one) {
    return touching.getOrDefault(one, List.of()).stream()
        .anyMatch(link -> link.kind() == Link.Kind.REVISED && link.to().equals(one));
  }

  private static boolean isGoal(Statement one) {
    return one.isTarget(Fact.Status.ANNOUNCED) || one.isTarget(Fact.Status.REVISED);
  }

  /// The standing of every target, by its fact id.
  Map<String, Standing> standings() {
    return targets.stream()
        .collect(Collectors.toMap(Statement::id, this::standing, (one, _) -> one));
  }
}
