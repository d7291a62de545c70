package dossier.document;

/// How much of one document is read before it is refused.
final class Bounds {
  /// Of the file.
  static final int BYTES = 50 << 20;

  static final int PAGES = 2_000;

  /// Of the text, in UTF-16 units.
  static final int LETTERS = 20 << 20;

  /// Of all that is packed in a DOCX or ODT file, unpacked.
  static final long UNPACKED = 1L << 30;

  /// Of the parts of it that are kept in memory: its XML.
  static final int KEPT = 160 << 20;

  /// XML rarely shrinks to less than a thirtieth; what unpacks to more than so many times its size
  /// is a bomb, once it is more than the allowance.
  static final int RATIO = 200;

  static final int ALLOWANCE = 10 << 20;

  private Bounds() {}

  static void letters(long count) throws Refusal {
    if (count > LETTERS) {
      throw new Refusal("too large: more than " + LETTERS + " letters of text");
    }
  }
}
