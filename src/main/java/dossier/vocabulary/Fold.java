package dossier.vocabulary;

/// The form in which words are compared: lower case, with plain quotes, hyphens and spaces. One
/// char becomes exactly one char, so that every offset into a folded text is the offset into the
/// text itself.
///
/// Accents stay, and so do combining marks: what changes the length cannot be folded here.
public final class Fold {
  private static final char FULL_WIDTH_FIRST = '\uFF01';
  private static final char FULL_WIDTH_LAST = '\uFF5E';
  private static final int FULL_WIDTH_SHIFT = '\uFF01' - '!';

  private static final char[] PLAIN = new char[0x80];

  static {
    for (char c = 0; c < PLAIN.length; c++) {
      PLAIN[c] = foldPlain(c);
    }
  }

  private Fold() {}

  /// `text` folded, of the same length.
  public static String fold(String text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(text.charAt(i));
    }
    return new String(folded);
  }

  /// One char folded. Halves of surrogate pairs are left as they are.
  public static char fold(char c) {
    return c < 0x80 ? PLAIN[c] : foldRare(c);
  }

  private static char foldPlain(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == '`' ? '\'' : c;
  }

  private static char foldRare(char c) {
    if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
      return fold((char) (c - FULL_WIDTH_SHIFT));
    }
    return switch (c) {
      case '\u00A0', '\u1680', '\u2002', '\u2003', '\u2004', '\u2005', '\u2006' -> ' ';
      case '\u2007', '\u2008', '\u2009', '\u200A', '\u202F', '\u205F', '\u3000' -> ' ';
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u02BC', '\u00B4' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      default -> Character.toLowerCase(c);
    };
  }
}
