package dossier.search;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.article.Metadata;
import dossier.fact.Fact;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

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
  /// How long a request may take; one about words as long as [WordSearcher#LONGEST].
  Duration LONGEST = Duration.ofSeconds(2);

  SearchResult search(SearchRequest request) throws IOException;

  FactResult facts(FactRequest request) throws IOException;

  Histogram histogram(HistogramRequest request) throws IOException;

  /// The same archive, asked about the words of its articles.
  WordSearcher words();

  Optional<Article> article(ArticleId id) throws IOException;

  /// When the archive first took the article in, to the microsecond: what replaces it is no newer.
  /// A write that goes on during a commit may be stamped before the moment of that commit and be
  /// seen after it.
  Optional<Instant> added(ArticleId id) throws IOException;

  /// The article with all that is kept of it; empty for an unknown id.
  Optional<Kept> kept(ArticleId id) throws IOException;

  /// The facts of one article in the order of their places; none for an unknown id.
  List<Fact> facts(ArticleId id) throws IOException;

  /// The fact that has this id, of several the first by article and place; empty where none has it.
  Optional<FactResult.FactHit> fact(String id) throws IOException;

  /// The other articles of the group of `id`, by their ids: its representative, and all that are
  /// copies of that. For an id that no article has, those that say they are copies of it.
  List<Metadata> copies(ArticleId id) throws IOException;

  /// The articles that `id` stands for and no copies: their text is contained in its own, by their
  /// ids.
  List<Metadata> contained(ArticleId id) throws IOException;

  /// The articles whose [Shingles] are like those of `id`, by their ids; none for an unknown id. Of
  /// articles with the same words only those that are no exact copies of another.
  ///
  /// @param atLeast their similarity; where it is 0.8, one in two hundred may be missed, and fewer
  ///   the more alike they are
  List<Similar> similar(ArticleId id, double atLeast) throws IOException;

  /// The articles that are no copies and have the text of `id` in theirs, or have theirs in its, by
  /// their ids; of texts too short to tell, none.
  ///
  /// @param atLeast how much of the shorter one the longer one has; where it is 0.9, one in fifty
  ///   of the shortest may be missed, and none of the longer
  List<Part> parts(ArticleId id, double atLeast) throws IOException;

  /// The ranks of the articles with the same words as `id` and of itself, ascending; none for a
  /// text too short to tell.
  ///
  /// @param most at most so many of them
  List<Rank> sameWords(ArticleId id, int most) throws IOException;

  /// Hands over the ids of the articles that were read from a file, or from inside it, in any
  /// order.
  ///
  /// @param file the path below the corpus folder
  void articlesOf(String file, Consumer<ArticleId> to) throws IOException;

  /// Hands over the files that articles were read from, each once, in any order.
  void files(Consumer<String> to) throws IOException;

  /// Hands over, each once and in any order, the articles that may have one of the phrases in their
  /// title, their text, their authors or the names they are filed under: all that have, and some
  /// that have not. Case, accents and what stands between words make no difference. A phrase
  /// without a visible character is in every article.
  void articlesWith(Set<String> phrases, Consumer<ArticleId> to) throws IOException;

  /// Why `id` has its score under the query, in the engine's words; empty where it does not match.
  Optional<String> explain(SearchRequest request, ArticleId id) throws IOException;

  /// What can be asked for.
  Dictionary dictionary();

  IndexInfo info() throws IOException;

  /// This searcher at the state that is committed now.
  ///
  /// @param longest how long each of its answers may take
  Held held(Duration longest) throws IOException;
}
