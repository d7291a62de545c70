package dossier.document;

import dossier.article.Claim;
import java.util.List;

/// What came of reading a document.
public sealed interface Parsed {

  /// It has text.
  ///
  /// @param paragraphs in reading order, footnotes last; none blank
  /// @param claims what the document says about itself, of each kind the more reliable first
  record Document(List<String> paragraphs, List<Claim> claims) implements Parsed {
    public Document {
      paragraphs = List.copyOf(paragraphs);
      claims = List.copyOf(claims);
    }

    /// The words, paragraphs separated by blank lines.
    public String text() {
      return String.join("\n\n", paragraphs);
    }
  }

  /// It gave no text.
  ///
  /// @param reason begins with one of a few fixed words (`too large`, `too slow`, `encrypted`, `no
  ///   text`, `empty`, `unknown format`, `unreadable`), details behind a colon
  record Refused(String reason) implements Parsed {}
}
