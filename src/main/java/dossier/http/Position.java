package dossier.http;

/// A place in a text, in Unicode code points.
///
/// @param end after the last
record Position(int start, int end) {

  /// The place in code points of the UTF-16 range of `text`; a range outside it is cut.
  public static Position of(String text, int start, int end) {
    int from = Math.clamp(start, 0, text.length());
    int to = Math.clamp(end, from, text.length());
    int first = text.codePointCount(0, from);
    return new Position(first, first + text.codePointCount(from, to));
  }
}
