package dossier.document;

/// Words that stand together on a page, or a whole line of them. Lengths in points, from the upper
/// left corner of the page as it is read.
///
/// @param base the height of the line the letters stand on
/// @param size of the type
/// @param bold whether the type is heavier than the usual
record Piece(String text, float left, float right, float base, float size, boolean bold) {

  float width() {
    return right - left;
  }

  /// Both as one piece, the other behind this one.
  Piece with(Piece next, String between) {
    boolean longer = next.text.length() > text.length();
    return new Piece(
        text + between + next.text,
        Math.min(left, next.left),
        Math.max(right, next.right),
        longer ? next.base : base,
        longer ? next.size : size,
        bold && next.bold);
  }
}
