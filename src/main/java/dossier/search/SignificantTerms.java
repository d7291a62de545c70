package dossier.search;

import java.util.List;

/// The answer to a [TermsRequest].
///
/// @param total how many articles it is about
/// @param archive how many articles they are compared with, themselves among them
/// @param terms highest score first, equals by their code points
public record SignificantTerms(long total, long archive, List<Term> terms) {
  public SignificantTerms {
    terms = List.copyOf(terms);
  }

  /// A word.
  ///
  /// @param text without case and accents; as an exact phrase it finds the articles that are
  ///   counted
  /// @param count how many of the articles have it in their text
  /// @param archive how many articles of the archive have it
  public record Term(String text, int count, int archive, double score) {}
}
