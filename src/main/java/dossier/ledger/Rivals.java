package dossier.ledger;

import dossier.article.Days;
import dossier.fact.Fact;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The pairs among statements of one property that can have a link at all: cheap to tell, so that
/// the rest is done for few.
///
/// Up to [Linker#MOST] statements each meets each. Of more, only those meet that speak of one year,
/// and of each year only so many, the earliest, that all pairs together are no more than those of
/// [Linker#MOST]: the cost grows with their number then, no longer with its square. A goal speaks
/// of every year from its telling to some years after its deadline.
final class Rivals {
  private static final int LONGEST_YEARS = 50;
  private static final int LATER = 3;

  private final List<Candidate> all;
  private final List<List<Candidate>> cells = new ArrayList<>();
  private final BitSet compared = new BitSet();

  /// What is asked of a statement for every pair it is in.
  ///
  /// @param index its place in the group
  /// @param goal whether it is one
  /// @param measure whether it is an amount that is no goal
  /// @param first year it speaks of
  /// @param last year it speaks of
  private record Candidate(
      Statement statement,
      int index,
      boolean goal,
      boolean measure,
      Days time,
      Optional<String> dimension,
      int first,
      int last) {

    static Candidate of(Statement statement, int index) {
      Days time = statement.time();
      return new Candidate(
          statement,
          index,
          statement.target().isPresent(),
          statement.fact() instanceof Fact.Measure,
          time,
          statement.quantity().map(quantity -> Unit.of(quantity).dimension()),
          time.first().getYear(),
          statement
              .deadline()
              .map(due -> due.meets(time) ? time : due)
              .orElse(time)
              .last()
              .getYear());
    }

    /// Two amounts that are no goals must speak of one time; amounts of different kinds are never
    /// linked.
    boolean canMeet(Candidate other) {
      return (!measure || !other.measure || time.meets(other.time))
          && (dimension.isEmpty()
              || other.dimension.isEmpty()
              || dimension.equals(other.dimension));
    }
  }

  /// Is told of each pair once, by the place of the first, then of the second.
  interface Visitor {
    void pair(Statement one, Statement two);
  }

  /// @param group in [Statement#ORDER]
  Rivals(List<Statement> group) {
    all = new ArrayList<>(group.size());
    for (int i = 0; i < group.size(); i++) {
      all.add(Candidate.of(group.get(i), i));
    }
    if (group.size() <= Linker.MOST) {
      cells.add(all);
    } else {
      Map<Integer, List<Candidate>> years = new TreeMap<>();
      int first = all.stream().filter(Rivals::isShort).mapToInt(c -> c.first).min().orElse(0);
      int last = all.stream().filter(Rivals::isShort).mapToInt(c -> c.last).max().orElse(0);
      all.forEach(c -> {
        boolean wide = !isShort(c);
        put(years, c, wide ? first : c.first, wide ? last : c.last + (c.goal ? LATER : 0));
      });
      int most = (int) (Linker.MOST / Math.sqrt(Math.max(1, years.size())));
      years.values().forEach(cell -> cells.add(bounded(cell, most)));
    }
    cells.forEach(cell -> cell.forEach(c -> compared.set(c.index)));
  }

  /// The earliest goals, at most half of all, and the earliest of the others.
  private static List<Candidate> bounded(List<Candidate> cell, int most) {
    List<Candidate> goals = cell.stream().filter(c -> c.goal).limit(most / 2).toList();
    List<Candidate> kept = new ArrayList<>(goals);
    cell.stream().filter(c -> !c.goal).limit(most - goals.size()).forEach(kept::add);
    kept.sort(Comparator.comparingInt(Candidate::index));
    return kept;
  }

  private static boolean isShort(Candidate candidate) {
    return candidate.last - candidate.first <= LONGEST_YEARS;
  }

  private static void put(
      Map<Integer, List<Candidate>> years, Candidate candidate, int first, int last) {
    for (int year = first; year <= last && year - first <= 2 * LONGEST_YEARS; year++) {
      years.computeIfAbsent(year, _ -> new ArrayList<>()).add(candidate);
    }
  }

  /// How many statements are not compared with any other.
  int left() {
    return all.size() - compared.cardinality();
  }

  void visit(Visitor visitor) {
    Map<Integer, BitSet> partners = new TreeMap<>();
    for (List<Candidate> cell : cells) {
      for (int i = 0; i < cell.size(); i++) {
        Candidate one = cell.get(i);
        BitSet met = partners.computeIfAbsent(one.index, _ -> new BitSet());
        for (Candidate two : cell.subList(i + 1, cell.size())) {
          if (one.canMeet(two)) {
            met.set(two.index);
          }
        }
      }
    }
    partners.forEach((one, others) ->
        others.stream()
            .forEach(two -> visitor.pair(all.get(one).statement, all.get(two).statement)));
  }
}
