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

  @Override
  public long skip(long wanted) throws IOException {
    long skipped = in.skip(wanted);
    count(skipped);
    return skipped;
  }

  private void count(long read) throws IOException {
    left -= read;
    if (left < 0) {
      throw new Source.TooLarge("the head of an entry has more than " + LONGEST + " bytes");
    }
  }
}
