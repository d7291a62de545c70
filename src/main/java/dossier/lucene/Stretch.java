package dossier.lucene;

import dossier.search.Snippet;
import java.util.ArrayList;
import java.util.List;

/// A stretch of a text's tokens.
///
/// @param start position of its first token
/// @param end position of its last token
/// @param gaps how many of its tokens belong to none of its parts; below 0 where these overlap
/// @param words where its words stand in the text (UTF-16), as far as that was asked for
record Stretch(int start, int end, int gaps, List<Snippet.Span> words) {
  Stretch(int start, int end, int gaps) {
    this(start, end, gaps, List.of());
  }

  int width() {
    return end - start + 1;
  }

  boolean holds(Stretch other) {
    return start <= other.start && other.end <= end;
  }

  /// Those of `stretches`, ascending by start, then end, that hold no other; of equal ones the one
  /// with the fewest gaps.
  static List<Stretch> minimal(List<Stretch> stretches) {
    List<Stretch> minimal = new ArrayList<>();
    for (Stretch next : stretches) {
      while (!minimal.isEmpty() && minimal.getLast().isNeedless(next)) {
        minimal.removeLast();
      }
      if (minimal.isEmpty() || !next.holds(minimal.getLast())) {
        minimal.add(next);
      }
    }
    return minimal;
  }

  private boolean isNeedless(Stretch other) {
    boolean same = start == other.start && end == other.end;
    return holds(other) && (!same || other.gaps < gaps);
  }
}
