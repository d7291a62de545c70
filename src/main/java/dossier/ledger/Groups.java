package dossier.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Things that belong together, directly or through others: disjoint sets (Tarjan). Groups and
/// their members stand in the order they were first named.
final class Groups<T> {
  private final Map<T, T> parents = new LinkedHashMap<>();

  void join(T one, T two) {
    T first = root(one);
    T second = root(two);
    if (!first.equals(second)) {
      parents.put(second, first);
    }
  }

  private T root(T one) {
    T above = parents.computeIfAbsent(one, itself -> itself);
    while (!above.equals(one)) {
      T higher = parents.getOrDefault(above, above);
      parents.put(one, higher);
      one = above;
      above = higher;
    }
    return above;
  }

  /// The first of the things that `one` belongs with.
  T name(T one) {
    return root(one);
  }

  int count() {
    return (int) parents.keySet().stream().filter(one -> root(one).equals(one)).count();
  }

  List<List<T>> all() {
    Map<T, List<T>> all = new LinkedHashMap<>();
    List.copyOf(parents.keySet())
        .forEach(one -> all.computeIfAbsent(root(one), _ -> new ArrayList<>()).add(one));
    return List.copyOf(all.values());
  }
}
