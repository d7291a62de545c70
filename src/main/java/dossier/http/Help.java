package dossier.http;

import dossier.query.Query;
import dossier.search.Searcher;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What to try instead: suggestions while somebody types, and another spelling where nothing was
/// found. Safe for use by many threads.
final class Help {
  private final Searcher searcher;
  private final Counts counts;

  Help(Searcher searcher, Counts counts) {
    this.searcher = searcher;
    this.counts = counts;
  }

  SuggestView suggestions(String typed, int most) throws IOException {
    return new SuggestView(
        typed,
        searcher.dictionary().suggest(typed, most).stream().map(SuggestView.One::of).toList(),
        IndexView.of(searcher.info()));
  }

  /// The query with words of the archive in place of those that it does not have, where that finds
  /// something under the same filters.
  Optional<String> didYouMean(Selection articles) throws IOException {
    Map<String, String> better = new HashMap<>();
    for (String word : Rewriting.wordsOf(articles.typed())) {
      searcher.dictionary().alike(word, 1).forEach(one -> better.put(word, one));
    }
    Optional<Query> corrected =
        Rewriting.corrected(articles.typed(), word -> Optional.ofNullable(better.get(word)));
    return corrected.isPresent() && counts.total(articles.typed(corrected.get())) > 0
        ? corrected.map(Query::toString)
        : Optional.empty();
  }
}
