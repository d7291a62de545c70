package dossier.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/// Counts the texts of a set that are passed or not as a whole, by kind. For one thread.
final class Cases {
  private final Map<String, int[]> counts = new TreeMap<>();
  private final Map<String, Integer> outOfScope = new TreeMap<>();
  private final List<String> misses = new ArrayList<>();

  void leaveOut(String reason) {
    outOfScope.merge(reason, 1, Integer::sum);
  }

  /// @param miss what is said of a case that is not passed
  void add(String kind, boolean passed, Supplier<String> miss) {
    int[] count = counts.computeIfAbsent(kind, _ -> new int[2]);
    count[1]++;
    if (passed) {
      count[0]++;
    } else {
      misses.add(miss.get());
    }
  }

  /// A tally a kind, and of all.
  List<Tally> tallies() {
    List<Tally> tallies = new ArrayList<>();
    counts.forEach((kind, count) -> tallies.add(new Tally(kind, count[0], count[1], count[1])));
    int right = tallies.stream().mapToInt(Tally::right).sum();
    int all = tallies.stream().mapToInt(Tally::wanted).sum();
    tallies.add(new Tally("all", right, all, all));
    return tallies;
  }

  List<String> misses() {
    return List.copyOf(misses);
  }

  /// How many, by reason.
  Map<String, Integer> outOfScope() {
    return outOfScope;
  }
}
