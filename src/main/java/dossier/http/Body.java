package dossier.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Reads bodies within bounds of size and of time: one that dribbles in at less than 64 bytes a
/// second is given up after five seconds, because Jetty 12 has no such bound of its own.
final class Body {
  /// The largest body of all: an article.
  static final int LONGEST = 1_000_000;

  private static final int SLOWEST_BYTES_A_SECOND = 64;
  private static final long GRACE_SECONDS = 5;
  private static final int BUFFER = 8_192;

  private Body() {}

  /// All bytes of the stream.
  ///
  /// @param declared its length as the client says; -1 where it does not
  static byte[] read(InputStream in, long declared, int limit) throws IOException {
    if (declared > limit) {
      throw tooLarge(limit);
    }
    long start = System.nanoTime();
    var out = new ByteArrayOutputStream((int) Math.max(BUFFER, declared));
    byte[] buffer = new byte[BUFFER];
    for (int n = read(in, buffer); n >= 0; n = read(in, buffer)) {
      out.write(buffer, 0, n);
      if (out.size() > limit) {
        throw tooLarge(limit);
      }
      refuseSlow(out.size(), TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start));
    }
    return out.toByteArray();
  }

  private static int read(InputStream in, byte[] buffer) throws IOException {
    try {
      return in.read(buffer);
    } catch (IOException e) {
      if (e instanceof java.net.SocketTimeoutException
          || e.getCause() instanceof TimeoutException) {
        throw slow();
      }
      throw e;
    }
  }

  private static void refuseSlow(long bytes, long seconds) {
    if (seconds > GRACE_SECONDS && bytes < seconds * SLOWEST_BYTES_A_SECOND) {
      throw slow();
    }
  }

  private static Refusal slow() {
    return Refusal.of(
        Code.REQUEST_TIMEOUT, "the body came too slowly", java.util.Map.of("Connection", "close"));
  }

  private static Refusal tooLarge(int limit) {
    return Refusal.of(
        Code.PAYLOAD_TOO_LARGE,
        "a body here has at most " + limit + " bytes",
        java.util.Map.of("Connection", "close"));
  }
}
