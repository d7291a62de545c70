package dossier.query;

/// How far one word is from another: insertions, deletions, changes and swaps of neighbours, where
/// no part of a word is changed twice (optimal string alignment, after Damerau, *A technique for
/// computer detection and correction of spelling errors*, 1964).
final class Spelling {
  private Spelling() {}

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
