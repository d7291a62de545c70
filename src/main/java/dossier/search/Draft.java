package dossier.search;

import java.io.Closeable;
import java.io.IOException;

/// A searcher over all that was written to an index by the time it was asked for, committed or not.
/// Whoever asked for it closes it.
public interface Draft extends Searcher, Closeable {
  @Override
  void close() throws IOException;
}
