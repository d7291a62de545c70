package dossier.corpus;

import java.io.FilterInputStream;
import java.io.InputStream;

/// A stream that gives one entry after the other, given to somebody who reads one and closes it.
final class Unclosed extends FilterInputStream {
  Unclosed(InputStream in) {
    super(in);
  }

  /// Leaves the stream open for the entries that follow.
  @Override
  public void close() {}
}
