package dossier.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that asks for little at a time. One that unpacks gives nothing of what was asked for
/// when it meets damage, not even what came before it.
final class Sips extends FilterInputStream {
  private static final int SIZE = 512;

  Sips(InputStream in) {
    super(in);
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    return in.read(bytes, offset, Math.min(length, SIZE));
  }
}
