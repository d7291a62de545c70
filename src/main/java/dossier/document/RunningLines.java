package dossier.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lines that repeat at the top or foot of pages: the name of the paper, the number of the
/// page. They are taken out. One number may differ between them, if it counts the pages.
final class RunningLines {
  /// How many lines from the edge of a page may be such; one, on a page of few lines.
  private static final int DEEP = 3;

  private static final int FEW = 8;

  /// They stand at the same height on all pages, within so many points.
  private static final float SAME_HEIGHT = 8;

  /// On how many of the pages a line must stand: left and right pages may differ, and so may parts.
  private static final double SHARE = 0.2;

  private static final int FEWEST = 2;
  private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{1,5}(?!\\d)");

  private RunningLines() {}

  /// The pages without them; as they are, where nothing else is on them.
  static List<List<Piece>> without(List<List<Piece>> pages) {
    Map<String, List<Float>> heights = new HashMap<>();
    for (int page = 0; page < pages.size(); page++) {
      for (Piece line : edges(pages.get(page))) {
        for (String form : forms(line, page)) {
          heights.computeIfAbsent(form, _ -> new ArrayList<>()).add(line.base());
        }
      }
    }
    double needed = Math.max(FEWEST, SHARE * pages.size());
    List<List<Piece>> kept = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      int page = i;
      List<Piece> running =
          edges(pages.get(page)).stream()
              .filter(line ->
                  forms(line, page).stream()
                      .anyMatch(
                          form -> near(heights.getOrDefault(form, List.of()), line) >= needed))
              .toList();
      kept.add(
          pages.get(page).stream()
              .filter(piece -> running.stream().noneMatch(line -> isPart(line, piece)))
              .toList());
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

  private static boolean isPart(Piece line, Piece piece) {
    return Math.abs(line.base() - piece.base()) < 0.4f * Math.max(line.size(), piece.size())
        && piece.left() >= line.left() - 1
        && piece.right() <= line.right() + 1;
  }

  /// A line as it is, and with each of its numbers as how far it is ahead of the number of the
  /// page: what is the same on other pages runs through them.
  private static Set<String> forms(Piece line, int page) {
    String text = line.text().replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    Set<String> forms = new HashSet<>(Set.of(text));
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      int ahead = Integer.parseInt(number.group()) - page;
      forms.add(text.substring(0, number.start()) + "#" + ahead + text.substring(number.end()));
    }
    return forms;
  }
}
