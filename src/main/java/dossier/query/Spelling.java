package dossier.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// How far one word is from another: insertions, deletions, changes and swaps of neighbours, where
/// no part of a word is changed twice (optimal string alignment, after Damerau, *A technique for
/// computer detection and correction of spelling errors*, 1964).
public final class Spelling {
  private static final int LONGEST = 40;

  private Spelling() {}

  /// The known word with the fewest edits, case ignored: at most a third of its letters, and always
  /// one; empty where none is so near or more than forty letters were typed.
  public static Optional<String> nearest(String typed, Collection<String> known) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    String word = typed.toLowerCase(Locale.ROOT);
    ToIntFunction<String> edits = candidate -> distance(word, candidate.toLowerCase(Locale.ROOT));
    return known.stream()
        .filter(candidate -> edits.applyAsInt(candidate) <= Math.max(1, candidate.length() / 3))
        .min(Comparator.comparingInt(edits).thenComparing(Comparator.naturalOrder()));
  }

  /// The distance in UTF-16 units. Costs time and memory of the product of the lengths.
  static int distance(String typed, String meant) {
    int[][] distance = new int[typed.length() + 1][meant.length() + 1];
    for (int i = 0; i <= typed.length(); i++) {
      distance[i][0] = i;
    }
    for (int j = 0; j <= meant.length(); j++) {
      distance[0][j] = j;
    }
    for (int i = 1; i <= typed.length(); i++) {
      for (int j = 1; j <= meant.length(); j++) {
        int change = typed.charAt(i - 1) == meant.charAt(j - 1) ? 0 : 1;
        int best = Math.min(distance[i - 1][j], distance[i][j - 1]) + 1;
        best = Math.min(best, distance[i - 1][j - 1] + change);
        distance[i][j] =
            swapped(typed, meant, i, j) ? Math.min(best, distance[i - 2][j - 2] + 1) : best;
      }
    }
    return distance[typed.length()][meant.length()];
  }

  private static boolean swapped(String typed, String meant, int i, int j) {
    return i > 1
        && j > 1
        && typed.charAt(i - 1) == meant.charAt(j - 2)
        && typed.charAt(i - 2) == meant.charAt(j - 1);
  }
}
