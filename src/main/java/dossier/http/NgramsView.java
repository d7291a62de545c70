package dossier.http;

import dossier.search.Ngrams;
import java.util.List;

/// The answer of `/v1/ngrams`.
///
/// @param words how many words an n-gram has
/// @param articles matching articles
/// @param distinct how many different n-grams there are
record NgramsView(
    QueryView query,
    int words,
    long articles,
    long distinct,
    List<NgramView> ngrams,
    IndexView index) {

  /// A run of words.
  ///
  /// @param count how often it stands in the texts
  /// @param articles how many articles have it
  /// @param undated how often in articles without dates narrow enough to count
  /// @param query what finds it, in the query language
  public record NgramView(
      String ngram, int count, int articles, List<Year> years, int undated, String query) {
    static NgramView of(Ngrams.Ngram ngram) {
      return new NgramView(
          ngram.text(),
          ngram.count(),
          ngram.articles(),
          ngram.years().entrySet().stream()
              .map(year -> new Year(year.getKey(), year.getValue()))
              .toList(),
          ngram.undated(),
          "text:\"" + ngram.text() + "\"");
    }
  }

  /// How often in the articles of a year.
  public record Year(int year, int count) {}
}
