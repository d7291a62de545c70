package dossier.search;

import java.util.List;
import java.util.SortedMap;

/// The answer to an [NgramsRequest].
///
/// @param articles how many articles match
/// @param distinct how many different runs there are
/// @param ngrams the most frequent first, equals by their code points
public record Ngrams(long articles, long distinct, List<Ngram> ngrams) {
  public Ngrams {
    ngrams = List.copyOf(ngrams);
  }

  /// A run of words that holds a match.
  ///
  /// @param text the words without case, accents and width; as an exact phrase it finds the places
  ///   that are counted
  /// @param count how often it stands in the texts
  /// @param articles how many articles have it
  /// @param years how often it stands in the articles of each year; an article counts in every year
  ///   that its dates meet
  /// @param undated how often in articles without dates narrow enough to count
  public record Ngram(
      String text, int count, int articles, SortedMap<Integer, Integer> years, int undated) {}
}
