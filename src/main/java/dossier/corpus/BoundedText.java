package dossier.corpus;

import java.io.FilterReader;
import java.io.IOException;

/// Text that fails where one record of it is longer than `longest` characters, so that a quotation
/// mark that is never closed does not bring a whole file into memory.
final class BoundedText extends FilterReader {
  private final int longest;
  private long given;

  BoundedText(java.io.Reader in, int longest) {
    super(in);
    this.longest = longest;
  }

  /// A new record begins. What was read ahead of it counts for the one before.
  void begin() {
    given = 0;
  }

  @Override
  public int read() throws IOException {
    int read = in.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  private void count(int read) throws TooLong {
    given += read;
    if (given > longest) {
      throw new TooLong("a row of more than " + longest + " letters");
    }
  }

  /// One record is longer than may be.
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;

    TooLong(String message) {
      super(message);
    }
  }
}
