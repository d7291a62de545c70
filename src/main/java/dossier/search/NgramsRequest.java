package dossier.search;

/// Which runs of words around the matches of a query are wanted.
///
/// @param scope the query must match words; at most [#MOST_ARTICLES] articles
/// @param words how many words a run has, 2 to 5
/// @param size at most so many runs, from 0
public record NgramsRequest(Scope scope, int words, int size) {
  /// More matching articles are refused as an [IllegalArgumentException].
  public static final int MOST_ARTICLES = 20_000;

  public static final int LEAST_WORDS = 2;
  public static final int MOST_WORDS = 5;

  public NgramsRequest {
    if (words < LEAST_WORDS || words > MOST_WORDS) {
      throw new IllegalArgumentException(
          words + " words are not from " + LEAST_WORDS + " to " + MOST_WORDS);
    }
  }
}
