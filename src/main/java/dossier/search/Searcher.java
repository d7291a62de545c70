package dossier.search;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.fact.Fact;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// The reading side of an index. Safe for use by many threads at once.
///
/// Every answer comes from one committed state of the index. A request that cannot be run (a prefix
/// that means too many words) is an [IllegalArgumentException]; one that takes too long an
/// [java.io.InterruptedIOException], never a partial answer; a broken or closed index an
/// [IndexException].
///
/// Promised exactly by every engine: which articles match, totals, counts, order by date then id
/// with the undated last, replacement by id, visibility after commit. Promised in kind: a match in
/// the title ranks before the same match in the text; a snippet contains a match. Not promised: the
/// values of scores.
public interface Searcher {
  SearchResult search(SearchRequest request) throws IOException;

  FactResult facts(FactRequest request) throws IOException;

  Histogram histogram(HistogramRequest request) throws IOException;

  Optional<Article> article(ArticleId id) throws IOException;

  /// The facts of one article in the order of their places; none for an unknown id.
  List<Fact> facts(ArticleId id) throws IOException;

  /// The fact that has this id, of several the first by article and place; empty where none has it.
  Optional<FactResult.FactHit> fact(String id) throws IOException;

  /// The ids of all articles that are copies of `id`, of its original, or its original itself;
  /// ascending, without `id`.
  List<ArticleId> copies(ArticleId id) throws IOException;

  /// Why `id` has its score under the query, in the engine's words; empty where it does not match.
  Optional<String> explain(SearchRequest request, ArticleId id) throws IOException;

  IndexInfo info() throws IOException;
}
