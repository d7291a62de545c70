package dossier.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that fails once it has given more than `limit` bytes, or far more than its packed form
/// makes likely.
final class BoundedStream extends FilterInputStream {
  /// Text rarely shrinks to less than a twentieth; what unpacks to more than this many times its
  /// size is a bomb.
  private static final long RATIO = 200;

  /// So much is read whatever the ratio.
  private static final long ALLOWANCE = 10L << 20;

  private final long limit;
  private final long packed;
  private long given;

  BoundedStream(InputStream in, long limit, long packed) {
    super(in);
    this.limit = limit;
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    int read = in.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = in.read(bytes, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  private void count(int read) throws IOException {
    given += read;
    if (given > limit) {
      throw new Source.TooLarge("more than " + limit + " bytes");
    }
    if (given > ALLOWANCE && given / RATIO > packed) {
      throw new Source.TooLarge("unpacks to more than " + RATIO + " times its size");
    }
  }
}
