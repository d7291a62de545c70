package dossier.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The lines that repeat at the top or foot of pages, numbers aside: the name of the paper, the
/// number of the page. They are taken out.
final class RunningLines {
  /// How many lines from the edge of a page may be such; one, on a page of few lines.
  private static final int DEEP = 3;

  private static final int FEW = 8;

  /// They stand at the same height on all pages, within so many points.
  private static final float SAME_HEIGHT = 8;

  /// On how many of the pages a line must stand: left and right pages may differ, and so may parts.
  private static final double SHARE = 0.2;

  private static final int FEWEST = 3;

  private RunningLines() {}

  /// The pages without them; as they are, where nothing else is on them.
  static List<List<Piece>> without(List<List<Piece>> pages) {
    Map<String, List<Float>> heights = new HashMap<>();
    for (List<Piece> page : pages) {
      edges(page).stream().distinct().forEach(line ->
          heights.computeIfAbsent(key(line), _ -> new ArrayList<>()).add(line.base()));
    }
    double needed = pages.size() == 2 ? 2 : Math.max(FEWEST, SHARE * pages.size());
    List<List<Piece>> kept = new ArrayList<>();
    for (List<Piece> page : pages) {
      List<Piece> running =
          edges(page).stream()
              .filter(line -> near(heights.getOrDefault(key(line), List.of()), line) >= needed)
              .toList();
      kept.add(page.stream().filter(piece -> running.stream().noneMatch(r -> on(r, piece))).toList());
    }
    return kept.stream().allMatch(List::isEmpty) ? pages : kept;
  }

  private static List<Piece> edges(List<Piece> page) {
    List<Piece> lines = Lines.of(page);
    int deep = lines.size() < FEW ? 1 : DEEP;
    List<Piece> edges = new ArrayList<>(lines.subList(0, Math.min(deep, lines.size())));
    edges.addAll(lines.subList(Math.max(edges.size(), lines.size() - deep), lines.size()));
    return edges;
  }

  private static long near(List<Float> heights, Piece line) {
    return heights.stream().filter(h -> Math.abs(h - line.base()) < SAME_HEIGHT).count();
  }

  private static boolean on(Piece line, Piece piece) {
    return Math.abs(line.base() - piece.base()) < 0.4f * Math.max(line.size(), piece.size())
        && piece.left() >= line.left() - 1
        && piece.right() <= line.right() + 1;
  }

  private static String key(Piece line) {
    return line.text()
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\b[ivxlc]+\\b|\\d+", "#")
        .replaceAll("\\s+", "");
  }
}
