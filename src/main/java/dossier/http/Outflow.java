package dossier.http;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/// A body that is made while it is sent, piece by piece. Whoever sends it closes it, sent or not.
interface Outflow extends Closeable {
  /// The next piece; empty behind the last.
  Optional<String> next() throws IOException;

  @Override
  void close() throws IOException;
}
