package dossier.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The pieces of a page brought into reading order: where two columns of text stand side by side,
/// the left one first; what spans both (a headline) ends what stands above it. A table, whose cells
/// are short, is no columns.
final class Columns {
  /// Pieces on a page beyond which its order is not looked into: comparing them costs their square.
  private static final int MOST = 3_000;

  private static final int FEWEST_ROWS = 3;
  private static final int DEEPEST = 4;

  /// A column of text is at least this part of the page's width, and its lines this long.
  private static final float NARROWEST = 0.15f;

  private static final int SHORTEST_LINE = 12;

  private final List<List<Piece>> blocks = new ArrayList<>();

  private Columns() {}

  /// Blocks in reading order, each the lines of one column in reading order.
  static List<List<Piece>> blocks(List<Piece> page) {
    Columns columns = new Columns();
    columns.order(page, DEEPEST);
    return columns.blocks;
  }

  private void order(List<Piece> pieces, int deeper) {
    if (pieces.isEmpty()) {
      return;
    }
    Optional<Float> gutter =
        deeper == 0 || pieces.size() > MOST ? Optional.empty() : gutter(pieces);
    if (gutter.isEmpty()) {
      blocks.add(Lines.of(pieces));
      return;
    }
    float middle = gutter.get();
    List<Piece> whole = new ArrayList<>();
    List<Piece> beside = new ArrayList<>();
    for (Piece piece : pieces.stream().sorted(Comparator.comparingDouble(Piece::base)).toList()) {
      if (piece.left() < middle && piece.right() > middle) {
        flush(beside, whole, middle, deeper);
        whole.add(piece);
      } else {
        beside.add(piece);
      }
    }
    flush(beside, whole, middle, deeper);
    if (!whole.isEmpty()) {
      blocks.add(Lines.of(whole));
    }
  }

  /// Takes the pieces between two that span: as columns if they are, else with what spans.
  private void flush(List<Piece> beside, List<Piece> whole, float middle, int deeper) {
    List<Piece> left = beside.stream().filter(piece -> piece.right() <= middle).toList();
    List<Piece> right = beside.stream().filter(piece -> piece.right() > middle).toList();
    float width = width(beside);
    if (isColumn(left, width) && isColumn(right, width)) {
      if (!whole.isEmpty()) {
        blocks.add(Lines.of(whole));
        whole.clear();
      }
      order(left, deeper - 1);
      order(right, deeper - 1);
    } else {
      whole.addAll(beside);
    }
    beside.clear();
  }

  private static float width(List<Piece> pieces) {
    float left = pieces.stream().map(Piece::left).min(Comparator.naturalOrder()).orElse(0f);
    float right = pieces.stream().map(Piece::right).max(Comparator.naturalOrder()).orElse(0f);
    return right - left;
  }

  private static boolean isColumn(List<Piece> pieces, float page) {
    if (pieces.size() < 2) {
      return false;
    }
    List<Piece> lines = Lines.of(pieces);
    double width = lines.stream().mapToDouble(Piece::width).average().orElse(0);
    double letters = lines.stream().mapToInt(line -> line.text().length()).average().orElse(0);
    return lines.size() >= 2 && width >= NARROWEST * page && letters >= SHORTEST_LINE;
  }

  /// The place that stands between the neighbours of most rows: the most often crossed by the
  /// spaces between a piece and the next one beside it.
  private static Optional<Float> gutter(List<Piece> pieces) {
    List<Piece> sorted = pieces.stream().sorted(Comparator.comparingDouble(Piece::base)).toList();
    List<float[]> spaces = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      space(sorted, i).ifPresent(spaces::add);
    }
    float best = 0;
    int most = 0;
    for (float[] space : spaces) {
      float at = (space[0] + space[1]) / 2;
      int crossed = (int) spaces.stream().filter(s -> s[0] <= at && at <= s[1]).count();
      if (crossed > most) {
        most = crossed;
        best = at;
      }
    }
    return most >= FEWEST_ROWS ? Optional.of(best) : Optional.empty();
  }

  /// From the end of a piece to the start of the nearest one to its right on the same height.
  private static Optional<float[]> space(List<Piece> sorted, int of) {
    Piece piece = sorted.get(of);
    float nearest = Float.MAX_VALUE;
    for (int step : new int[] {-1, 1}) {
      for (int i = of + step; i >= 0 && i < sorted.size(); i += step) {
        Piece other = sorted.get(i);
        if (Math.abs(other.base() - piece.base()) > piece.size() * 0.7f) {
          break;
        }
        if (other.left() >= piece.right()) {
          nearest = Math.min(nearest, other.left());
        }
      }
    }
    return nearest == Float.MAX_VALUE
        ? Optional.empty()
        : Optional.of(new float[] {piece.right(), nearest});
  }
}
