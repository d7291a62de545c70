package dossier.http;

import dossier.article.ArticleId;
import dossier.article.RawArticle;
import java.io.IOException;

/// The writing side of an archive, as HTTP needs it. Safe for use by many threads.
public interface Writer {

  /// Takes an article in place of whatever had its id. Seen and durable after [#commit()].
  void put(RawArticle article) throws IOException;

  void delete(ArticleId id) throws IOException;

  /// Makes what was written durable and visible; several waiting callers may share one.
  void commit() throws IOException;
}
