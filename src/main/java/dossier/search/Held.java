package dossier.search;

import java.io.Closeable;
import java.io.IOException;

/// A searcher that stays at one state of the index, for what takes more than one call: its answers
/// do not change until it is closed. Whoever asked for it closes it; until then the disk keeps what
/// it reads.
public interface Held extends Searcher, Closeable {
  @Override
  void close() throws IOException;
}
