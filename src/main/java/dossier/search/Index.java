package dossier.search;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.fact.Fact;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// A searcher that is also written to. Safe for use by many threads; whoever opened it closes it.
///
/// Nothing written is seen by a reader, or survives a crash, before [#commit()] returns; after it,
/// both hold.
public interface Index extends Searcher, Closeable {

  /// Adds the article with its facts, in place of whatever had its id, as one unit: readers see all
  /// of it or none.
  void put(Kept kept) throws IOException;

  /// As [#put(Kept)], without what the article was made of.
  default void put(Article article, List<Fact> facts) throws IOException {
    put(new Kept(article, facts, Optional.empty()));
  }

  /// Removes the article and its facts; nothing where the id is unknown.
  void delete(ArticleId id) throws IOException;

  /// Makes what was written durable and visible. Several waiting callers may share one commit.
  void commit() throws IOException;

  /// All that is written so far, committed or not. Costs as much as making a small segment.
  Draft written() throws IOException;

  /// Closes without committing.
  @Override
  void close() throws IOException;
}
