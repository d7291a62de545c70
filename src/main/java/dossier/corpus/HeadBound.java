package dossier.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream of entries with a head before each, which fails where a head is longer than any true
/// one: libraries keep heads in memory. Whoever reads says which of both comes.
final class HeadBound extends FilterInputStream {
  private static final int LONGEST = 1 << 20;

  private long left = LONGEST;

  HeadBound(InputStream in) {
    super(in);
  }

  /// What is read from here on is a head.
  void head() {
    left = LONGEST;
  }

  /// What is read from here on is the body of an entry, and may be long.
  void body() {
    left = Long.MAX_VALUE;
  }

  @Override
  public int read() throws IOException {
    check();
    int read = in.read();
    left -= read < 0 ? 0 : 1;
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    check();
    int read = in.read(bytes, offset, length);
    left -= Math.max(read, 0);
    return read;
  }

  @Override
  public long skip(long wanted) throws IOException {
    check();
    long skipped = in.skip(wanted);
    left -= skipped;
    return skipped;
  }

  /// Fails before anything is read, so that nothing is lost.
  private void check() throws IOException {
    if (left <= 0) {
      throw new Source.TooLarge("the head of an entry has more than " + LONGEST + " bytes");
    }
  }
}
