package dossier.fact;

import dossier.fact.QuantityMention.Change;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How the words around a Chinese number bound it, or tell its rise or fall: 超过, 不到, 左右, 增长了.
final class HanBounds {
  private static final Map<String, Change> BEFORE =
      Map.ofEntries(
          Map.entry("超过", Change.MORE),
          Map.entry("超過", Change.MORE),
          Map.entry("高于", Change.MORE),
          Map.entry("多于", Change.MORE),
          Map.entry("大于", Change.MORE),
          Map.entry("至少", Change.MORE),
          Map.entry("逾", Change.MORE),
          Map.entry("超", Change.MORE),
          Map.entry("不少于", Change.MORE),
          Map.entry("不低于", Change.MORE),
          Map.entry("不小于", Change.MORE),
          Map.entry("低于", Change.LESS),
          Map.entry("少于", Change.LESS),
          Map.entry("小于", Change.LESS),
          Map.entry("不到", Change.LESS),
          Map.entry("不足", Change.LESS),
          Map.entry("最多", Change.LESS),
          Map.entry("至多", Change.LESS),
          Map.entry("不超过", Change.LESS),
          Map.entry("不高于", Change.LESS),
          Map.entry("大约", Change.ABOUT),
          Map.entry("大概", Change.ABOUT),
          Map.entry("将近", Change.ABOUT),
          Map.entry("接近", Change.ABOUT),
          Map.entry("约", Change.ABOUT),
          Map.entry("約", Change.ABOUT),
          Map.entry("近", Change.ABOUT));
  private static final Map<String, Change> BEHIND =
      Map.of(
          "以上",
          Change.MORE,
          "之上",
          Change.MORE,
          "以下",
          Change.LESS,
          "之下",
          Change.LESS,
          "以内",
          Change.LESS,
          "之内",
          Change.LESS,
          "左右",
          Change.ABOUT,
          "上下",
          Change.ABOUT);
  private static final Map<String, Change> MOVES =
      Map.ofEntries(
          Map.entry("增长", Change.UP),
          Map.entry("增長", Change.UP),
          Map.entry("增加", Change.UP),
          Map.entry("上升", Change.UP),
          Map.entry("上涨", Change.UP),
          Map.entry("上漲", Change.UP),
          Map.entry("提高", Change.UP),
          Map.entry("升高", Change.UP),
          Map.entry("下降", Change.DOWN),
          Map.entry("下跌", Change.DOWN),
          Map.entry("下滑", Change.DOWN),
          Map.entry("减少", Change.DOWN),
          Map.entry("減少", Change.DOWN),
          Map.entry("降低", Change.DOWN),
          Map.entry("缩水", Change.DOWN));

  private static final String FILLERS = "了是有为 ";
  private static final List<String> EQUAL = List.of("或者等于", " 或 等于", "或等于");
  private static final List<String> OR = List.of("或者", "或", "及", " ");

  private HanBounds() {}

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
