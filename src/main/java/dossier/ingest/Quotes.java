package dossier.ingest;

/// Quotation marks in a line.
final class Quotes {
  private Quotes() {}

  /// Whether the line ends inside a quotation that it opens.
  static boolean opens(String line) {
    long opening = line.chars().filter(c -> c == '“' || c == '«' || c == '„').count();
    long closing = line.chars().filter(c -> c == '”' || c == '»').count();
    long straight = line.chars().filter(c -> c == '"').count();
    return opening > closing || straight % 2 == 1;
  }
}
