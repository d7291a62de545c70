package dossier.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// The lines of a stream as bytes, one after the other, none kept beyond `longest`. Not safe for
/// use by many threads.
final class LineBytes {
  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[1 << 16];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int at;
  private int filled;
  private boolean tooLong;

  LineBytes(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /// Goes to the next line; whether there is one.
  boolean next() throws IOException {
    line.reset();
    tooLong = false;
    boolean any = false;
    while (at < filled || fill()) {
      any = true;
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      keep(end);
      boolean ended = end < filled;
      at = end + (ended ? 1 : 0);
      if (ended) {
        break;
      }
    }
    return any;
  }

  boolean tooLong() {
    return tooLong;
  }

  boolean isBlank() {
    return !tooLong && line.toString(StandardCharsets.ISO_8859_1).isBlank();
  }

  byte[] bytes() {
    return line.toByteArray();
  }

  private void keep(int end) {
    tooLong |= line.size() + end - at > longest;
    if (tooLong) {
      line.reset();
    } else {
      line.write(buffer, at, end - at);
    }
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, in.read(buffer, 0, buffer.length));
    return filled > 0;
  }
}
