package dossier.page;

/// A paragraph, heading, list item or row of a page: text that no block element divides.
///
/// @param text on one line
/// @param letters how long it is, one Chinese or Japanese sign counted as three letters
/// @param linked how many of them stand in links
/// @param kind what its element is
/// @param part the innermost part that holds it
record Block(String text, int letters, int linked, Kind kind, Part part) {
  private static final int SHORTEST_PROSE = 50;
  private static final int FIRST_WIDE = 0x2E80;
  private static final int END_OF_WIDE = 0xFF00;

  enum Kind {
    TEXT,
    HEADING,
    ITEM,
    ROW
  }

  /// How much running text it holds: nothing for the short lines that menus and labels are.
  int prose() {
    return kind == Kind.HEADING || letters < SHORTEST_PROSE || linked * 2 > letters
        ? 0
        : letters - linked;
  }

  boolean isHeading() {
    return kind == Kind.HEADING;
  }

  static int letters(CharSequence text) {
    int letters = text.length();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_WIDE && text.charAt(i) < END_OF_WIDE) {
        letters += 2;
      }
    }
    return letters;
  }

  /// The part that holds this block among others.
  Part container() {
    return part.parent.filter(_ -> part.isParagraph()).orElse(part);
  }
}
