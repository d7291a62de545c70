package dossier.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How parts stand to each other: from the stretches of each part in one text the stretches of the
/// whole.
///
/// Lists of stretches, given and returned, are minimal: starts and ends both ascend. Of several
/// arrangements in one stretch the one with the fewest gaps counts.
sealed interface Arrangement {
  List<Stretch> of(List<List<Stretch>> parts);

  /// Any of the parts.
  record AnyOf() implements Arrangement {
    @Override
    public List<Stretch> of(List<List<Stretch>> parts) {
      return Stretch.minimal(
          parts.stream()
              .flatMap(List::stream)
              .sorted(Comparator.comparingInt(Stretch::start).thenComparingInt(Stretch::end))
              .toList());
    }
  }

  /// All parts, one after the other.
  record Ordered() implements Arrangement {
    @Override
    public List<Stretch> of(List<List<Stretch>> parts) {
      List<Stretch> found = new ArrayList<>();
      int[] at = new int[parts.size()];
      for (Stretch first : parts.getFirst()) {
        int end = first.end();
        for (int i = 1; i < at.length; i++) {
          at[i] = after(end, at[i], parts.get(i));
          if (at[i] == parts.get(i).size()) {
            return Stretch.minimal(found);
          }
          end = parts.get(i).get(at[i]).end();
        }
        found.add(gapped(first.start(), end, widest(parts, first.start(), end)));
      }
      return Stretch.minimal(found);
    }

    private static int after(int end, int from, List<Stretch> part) {
      int i = from;
      while (i < part.size() && part.get(i).start() <= end) {
        i++;
      }
      return i;
    }

    /// How many tokens parts one after the other have, of which the last ends at a position.
    private record Chain(int end, int tokens) {}

    /// The most tokens that parts one after the other can have between two positions.
    private static int widest(List<List<Stretch>> parts, int start, int end) {
      List<Chain> before = List.of(new Chain(start - 1, 0));
      for (List<Stretch> part : parts) {
        List<Chain> chains = new ArrayList<>();
        int passed = 0;
        int most = 0;
        for (Stretch one : within(part, start, end)) {
          while (passed < before.size() && before.get(passed).end < one.start()) {
            most = Math.max(most, before.get(passed).tokens);
            passed++;
          }
          if (passed > 0) {
            chains.add(new Chain(one.end(), most + one.width()));
          }
        }
        before = chains;
      }
      return before.stream().mapToInt(Chain::tokens).max().orElse(0);
    }
  }

  /// At least so many of the parts, in any order.
  ///
  /// @param copies how often each part is one: so many places it then needs
  record Some(int count, List<Integer> copies) implements Arrangement {
    public Some {
      copies = List.copyOf(copies);
    }

    boolean all() {
      return count == copies.stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public List<Stretch> of(List<List<Stretch>> parts) {
      List<Stretch> found = new ArrayList<>();
      int[] next = new int[parts.size()];
      int[] starts =
          parts.stream()
              .flatMap(List::stream)
              .mapToInt(Stretch::start)
              .sorted()
              .distinct()
              .toArray();
      for (int start : starts) {
        for (int i = 0; i < next.length; i++) {
          while (next[i] < parts.get(i).size() && parts.get(i).get(next[i]).start() < start) {
            next[i]++;
          }
        }
        int end = end(parts, next);
        if (end < 0) {
          break;
        }
        if (!found.isEmpty() && found.getLast().end() == end) {
          found.removeLast();
        }
        found.add(new Stretch(start, end, 0));
      }
      return found.stream()
          .map(one -> gapped(one.start(), one.end(), widest(parts, one.start(), one.end())))
          .toList();
    }

    /// Where enough parts have ended that begin at `next`, or −1.
    private int end(List<List<Stretch>> parts, int[] next) {
      List<Integer> ends = new ArrayList<>();
      for (int i = 0; i < next.length; i++) {
        int last = Math.min(next[i] + copies.get(i), parts.get(i).size());
        if (all() && last < next[i] + copies.get(i)) {
          return -1;
        }
        for (int j = all() ? last - 1 : next[i]; j < last; j++) {
          ends.add(parts.get(i).get(j).end());
        }
      }
      int needed = all() ? ends.size() : count;
      ends.sort(Comparator.naturalOrder());
      return ends.size() < needed ? -1 : ends.get(needed - 1);
    }

    private int widest(List<List<Stretch>> parts, int start, int end) {
      return IntStream.range(0, parts.size())
          .boxed()
          .flatMap(i -> widths(within(parts.get(i), start, end)).limit(copies.get(i)))
          .sorted(Comparator.reverseOrder())
          .limit(count)
          .mapToInt(Integer::intValue)
          .sum();
    }

    private static Stream<Integer> widths(List<Stretch> stretches) {
      return stretches.stream().map(Stretch::width).sorted(Comparator.reverseOrder());
    }
  }

  /// The one part, where it passes.
  record Kept(Filter filter, int number) implements Arrangement {
    enum Filter {
      /// at most so many tokens wide
      WIDTH,
      /// with at most so many gaps
      GAPS,
      /// ends before this position
      END
    }

    @Override
    public List<Stretch> of(List<List<Stretch>> parts) {
      Predicate<Stretch> passes =
          switch (filter) {
            case WIDTH -> one -> one.width() <= number;
            case GAPS -> one -> one.gaps() <= number;
            case END -> one -> one.end() < number;
          };
      return parts.getFirst().stream().filter(passes).toList();
    }
  }

  /// The first part, where nothing of the second begins within it after its first token.
  record Unbroken() implements Arrangement {
    @Override
    public List<Stretch> of(List<List<Stretch>> parts) {
      List<Stretch> breaks = parts.getLast();
      List<Stretch> whole = new ArrayList<>();
      int next = 0;
      for (Stretch one : parts.getFirst()) {
        while (next < breaks.size() && breaks.get(next).start() <= one.start()) {
          next++;
        }
        if (next == breaks.size() || breaks.get(next).start() > one.end()) {
          whole.add(one);
        }
      }
      return whole;
    }
  }

  private static Stretch gapped(int start, int end, int covered) {
    return new Stretch(start, end, end - start + 1 - covered);
  }

  /// Those of `part` that begin and end between two positions.
  static List<Stretch> within(List<Stretch> part, int start, int end) {
    int from = 0;
    int to = part.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (part.get(middle).start() < start) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    while (to < part.size() && part.get(to).end() <= end) {
      to++;
    }
    return part.subList(from, to);
  }
}
