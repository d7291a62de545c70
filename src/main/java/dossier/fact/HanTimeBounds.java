package dossier.fact;

import dossier.fact.TimeBound.Side;
import java.util.List;
import java.util.Optional;

/// Reads the Chinese words that bind a time: 自2018年, 2018年之后, 2015年2月1日或之前, 截止到2018年.
final class HanTimeBounds {
  private static final List<String> UNTIL = List.of("截止到", "截止", "截至到", "截至", "直到", "不晚于");
  private static final List<String> BEGINS = List.of("以来", "开始", "起");

  private HanTimeBounds() {}

  static Optional<TimeBound> around(String text, Times.Placed placed) {
    if (!placed.read().isPoint()) {
      return Optional.empty();
    }
    return behind(text, placed).or(() -> before(text, placed));
  }

  private static Optional<TimeBound> behind(String text, Times.Placed placed) {
    int end = placed.end();
    boolean with = text.startsWith("或", end) || text.startsWith("及", end);
    int at = with ? end + 1 : end;
    for (String word : List.of("之前", "以前", "前")) {
      boolean apart = word.length() == 2 || placed.read().stretch().fixed();
      if (text.startsWith(word, at) && apart && !text.startsWith("前后", at)) {
        return bound(placed, at + word.length(), with ? Side.ON_OR_BEFORE : Side.BEFORE);
      }
    }
    for (String word : List.of("之后", "以后", "后")) {
      boolean apart = word.length() == 2 || placed.read().stretch().fixed();
      if (text.startsWith(word, at) && apart) {
        return bound(placed, at + word.length(), with ? Side.ON_OR_AFTER : Side.AFTER);
      }
    }
    for (String word : BEGINS) {
      if (text.startsWith(word, end)) {
        return bound(placed, end + word.length(), Side.ON_OR_AFTER);
      }
    }
    return Optional.empty();
  }

  private static Optional<TimeBound> before(String text, Times.Placed placed) {
    int start = placed.start();
    for (String word : UNTIL) {
      if (text.startsWith(word, start - word.length())) {
        return Optional.of(new TimeBound(start - word.length(), placed.end(), Side.ON_OR_BEFORE));
      }
    }
    boolean since = "自从".equals(text.substring(Math.max(0, start - 2), start));
    return since
        ? Optional.of(new TimeBound(start - 2, placed.end(), Side.ON_OR_AFTER))
        : Optional.empty();
  }

  private static Optional<TimeBound> bound(Times.Placed placed, int end, Side side) {
    return Optional.of(new TimeBound(placed.start(), end, side));
  }
}
