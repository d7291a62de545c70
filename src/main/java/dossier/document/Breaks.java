package dossier.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Tells where a paragraph ends: by the space between lines, the type, an indent, a line that was
/// left before it was full.
///
/// @param leading the usual distance of lines, in sizes of the type
record Breaks(float leading) {
  private static final float USUAL = 1.2f;
  private static final Pattern BULLET = Pattern.compile("^[•◦▪▫■□●○‣⁃–—*✓→►·]\\s?\\S.*");
  private static final Pattern NUMBERED =
      Pattern.compile("^(?:\\(?\\d{1,3}[.)]|\\(?[a-z]\\))\\s.*");
  private static final Pattern ENDED = Pattern.compile(".*[.!?:;…。！？：；][\"'”’»)\\]）」』\\d]*$");

  private static final Pattern OPEN = Pattern.compile(".*(?:[\\p{L}\\d][-‐–\\u00AD]|,)$");

  /// A block of lines, and how far they reach.
  record Block(List<Piece> lines, float left, float right) {
    static Block of(List<Piece> lines) {
      float left = Float.MAX_VALUE;
      float right = 0;
      for (Piece line : lines) {
        left = Math.min(left, line.left());
        right = Math.max(right, line.right());
      }
      return new Block(List.copyOf(lines), left, right);
    }
  }

  static Breaks of(List<Block> blocks) {
    List<Float> distances =
        blocks.stream()
            .flatMap(block ->
                IntStream.range(1, block.lines.size())
                    .filter(i -> isAlike(block.lines.get(i - 1), block.lines.get(i)))
                    .mapToObj(i -> distance(block.lines.get(i - 1), block.lines.get(i))))
            .filter(distance -> distance > 0.8f && distance < 2.6f)
            .sorted()
            .toList();
    return new Breaks(distances.isEmpty() ? USUAL : distances.get(distances.size() * 3 / 10));
  }

  /// Whether a line of a block begins a paragraph, after the one before it there.
  boolean within(Block block, Piece before, Piece line) {
    return distance(before, line) > leading * 1.3f
        || !isAlike(before, line)
        || BULLET.matcher(line.text()).matches()
        || isEnded(before) && NUMBERED.matcher(line.text()).matches()
        || isEnded(before) && isIndented(block, before, line)
        || isEnded(before) && room(block, before, line) > 1
        || !isOpen(before, line) && room(block, before, line) > 0.45f * width(block) / line.size()
        || before.bold() != line.bold() && !isOpen(before, line) && room(block, before, line) > 1;
  }

  /// Whether the first line of a block begins a paragraph, after the last one of the block before.
  static boolean between(Block block, Piece before, Block next, Piece line) {
    return isEnded(before)
        || !isAlike(before, line)
        || BULLET.matcher(line.text()).matches()
        || line.left() - next.left > line.size() * 0.8f
        || !isOpen(before, line) && room(block, before, line) > 2;
  }

  static boolean isAlike(Piece a, Piece b) {
    return Math.abs(a.size() - b.size()) <= 0.1f * Math.max(a.size(), b.size());
  }

  private static boolean isEnded(Piece line) {
    return ENDED.matcher(line.text()).matches();
  }

  /// Whether a line cannot be the last of its paragraph, or the next cannot be a first.
  private static boolean isOpen(Piece before, Piece line) {
    return OPEN.matcher(before.text()).matches()
        || Character.isLowerCase(line.text().codePointAt(0));
  }

  private static boolean isIndented(Block block, Piece before, Piece line) {
    float indent = (line.left() - block.left) / line.size();
    return indent > 0.8f
        && indent < 6
        && before.left() - block.left < 0.4f * line.size()
        && !BULLET.matcher(before.text()).matches()
        && !NUMBERED.matcher(before.text()).matches();
  }

  /// What was left free at the end of a line beyond the first word of the next one, in sizes of the
  /// type.
  private static float room(Block block, Piece before, Piece line) {
    int space = line.text().indexOf(' ');
    int letters = space < 0 ? Math.min(line.text().length(), 12) : space;
    float word = line.width() * letters / Math.max(1, line.text().length());
    return (block.right - before.right() - word) / line.size();
  }

  private static float width(Block block) {
    return block.right - block.left;
  }

  private static float distance(Piece before, Piece line) {
    return (line.base() - before.base()) / line.size();
  }
}
