package dossier.fact;

import dossier.fact.QuantityMention.Change;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How the words around a Chinese number bound it, or tell its rise or fall: 超过, 不到, 左右, 增长了.
final class HanBounds {
  private static final Map<String, Change> BEFORE = read("before");
  private static final Map<String, Change> BEHIND = read("behind");
  private static final Map<String, Change> MOVES = read("moved");

  private static final String FILLERS = "了是有为 ";
  private static final List<String> EQUAL = List.of("或者等于", " 或 等于", "或等于");
  private static final List<String> OR = List.of("或者", "或", "及", " ");

  private HanBounds() {}

  private static Map<String, Change> read(String place) {
    Map<String, Change> changes = new HashMap<>();
    for (String line : WordList.lines("bounds.zh.txt")) {
      String[] parts = line.split("\\s+");
      if (parts[0].equals(place)) {
        Change change = Change.valueOf(parts[1].toUpperCase(Locale.ROOT));
        Arrays.stream(parts).skip(2).forEach(word -> changes.put(word, change));
      }
    }
    return Map.copyOf(changes);
  }

  /// @param start where its words begin
  /// @param end the index after them
  record Read(int start, int end, Change change) {}

  /// The bound of a quantity at `start` to `end`, which the words of the bound widen.
  static Read around(String folded, int start, int end) {
    int at = fillerStart(folded, start);
    for (int length = 3; length > 0; length--) {
      int from = at - length;
      Optional<Change> before =
          from < 0 ? Optional.empty() : Optional.ofNullable(BEFORE.get(folded.substring(from, at)));
      if (before.isPresent()) {
        return new Read(from, end, before.get());
      }
    }
    int behind = end;
    for (String or : OR) {
      behind = behind == end && folded.startsWith(or, end) ? end + or.length() : behind;
    }
    int to = Math.min(behind + 2, folded.length());
    Optional<Change> change = Optional.ofNullable(BEHIND.get(folded.substring(behind, to)));
    return change
        .map(c -> new Read(start, to, c))
        .orElseGet(() -> new Read(start, end, moved(folded, start)));
  }

  /// Over 了, 是, 有, 为 and 或等于 between the words of a bound and the number.
  private static int fillerStart(String folded, int start) {
    int at = start;
    for (int k = 0; k < 2 && at > 0 && FILLERS.indexOf(folded.charAt(at - 1)) >= 0; k++) {
      at--;
    }
    for (String equal : EQUAL) {
      if (folded.startsWith(equal, at - equal.length())) {
        return at - equal.length();
      }
    }
    return at;
  }

  private static Change moved(String folded, int start) {
    int at = start > 0 && folded.charAt(start - 1) == '了' ? start - 1 : start;
    return MOVES.getOrDefault(folded.substring(Math.max(0, at - 2), at), Change.SAME);
  }
}
