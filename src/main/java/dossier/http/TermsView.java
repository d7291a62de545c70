package dossier.http;

import dossier.search.SignificantTerms.Term;
import java.util.List;

/// The answer of `/v1/terms`.
///
/// @param total matching articles
/// @param archive all articles they are compared with
record TermsView(
    QueryView query,
    String measure,
    long total,
    long archive,
    List<TermView> terms,
    IndexView index) {

  /// A word.
  ///
  /// @param count matching articles that have it in their text
  /// @param archive all articles that have it
  /// @param query what finds these, in the query language
  public record TermView(String term, int count, int archive, double score, String query) {
    static TermView of(Term term) {
      return new TermView(
          term.text(),
          term.count(),
          term.archive(),
          Math.round(term.score() * 1e4) / 1e4,
          "text:\"" + term.text() + "\"");
    }
  }
}
