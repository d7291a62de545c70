package dossier.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/// A stream that fails once it has given more than `limit` bytes, or far more than its packed form
/// makes likely, or more than may be unpacked from its file in all.
final class BoundedStream extends FilterInputStream {
  /// Text rarely shrinks to less than a twentieth; what unpacks to more than this many times its
  /// size is a bomb.
  private static final long RATIO = 200;

  /// So much is read whatever the ratio.
  private static final long ALLOWANCE = 10L << 20;

  private final long limit;
  private final LongSupplier packed;
  private final Unpacking unpacking;
  private long given;

  /// @param packed how many bytes the bytes given so far, or all, take in their packed form
  BoundedStream(InputStream in, long limit, LongSupplier packed, Unpacking unpacking) {
    super(in);
    this.limit = limit;
    this.packed = packed;
    this.unpacking = unpacking;
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

  /// Reads what it skips, so that it counts.
  @Override
  public long skip(long wanted) throws IOException {
    byte[] passed = new byte[(int) Math.max(0, Math.min(wanted, 1 << 13))];
    return Math.max(0, read(passed, 0, passed.length));
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int read) throws IOException {
    given += read;
    unpacking.unpacked(read);
    if (given > limit) {
      throw new Source.TooLarge("more than " + limit + " bytes");
    }
    if (given > ALLOWANCE && given / RATIO > packed.getAsLong()) {
      throw new Source.TooLarge("unpacks to more than " + RATIO + " times its size");
    }
  }
}
