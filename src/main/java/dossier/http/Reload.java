package dossier.http;

import java.io.IOException;

/// What reads the names and rules of an archive again, when it is told to.
@FunctionalInterface
public interface Reload {
  /// Reads them, and answers when they hold: for new articles, for answers, and for the articles of
  /// the index.
  Reloaded reload() throws IOException;
}
