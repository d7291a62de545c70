package dossier.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Pieces of one column put together to lines, from top to bottom.
final class Lines {
  /// Pieces stand on one line if their heights differ by less, in sizes of the smaller type.
  private static final float SAME_LINE = 0.5f;

  /// From here on, in sizes of the type, a gap stands for a space.
  private static final float SPACE = 0.13f;

  private Lines() {}

  static List<Piece> of(List<Piece> pieces) {
    List<Piece> lines = new ArrayList<>();
    List<Piece> line = new ArrayList<>();
    for (Piece piece : pieces.stream().sorted(Comparator.comparingDouble(Piece::base)).toList()) {
      if (!line.isEmpty() && !isSame(line, piece)) {
        lines.add(joined(line));
        line.clear();
      }
      line.add(piece);
    }
    if (!line.isEmpty()) {
      lines.add(joined(line));
    }
    return lines;
  }

  /// A number that refers to a note stands a little higher than its line.
  private static boolean isSame(List<Piece> line, Piece piece) {
    Piece last = line.getLast();
    float size =
        last.text().length() < 4 || piece.text().length() < 4
            ? Math.max(last.size(), piece.size())
            : Math.min(last.size(), piece.size());
    return piece.base() - last.base() < SAME_LINE * size;
  }

  private static Piece joined(List<Piece> line) {
    line.sort(Comparator.comparingDouble(Piece::left));
    Piece whole = line.getFirst();
    for (Piece piece : line.subList(1, line.size())) {
      float gap = piece.left() - whole.right();
      whole = whole.with(piece, gap > SPACE * Math.min(whole.size(), piece.size()) ? " " : "");
    }
    return whole;
  }
}
