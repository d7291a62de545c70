package dossier.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Reads bodies within bounds of size and of time: one that dribbles in at less than 64 bytes a
/// second is given up after five seconds, because Jetty 12 has no such bound of its own.
final class Body extends InputStream {
  /// The largest body of one article.
  static final int LONGEST = 1_000_000;

  /// The largest body of many articles.
  static final int LONGEST_BATCH = 32 << 20;

  /// Of a body that is too large, how much is taken in before it is refused.
  private static final int MOST_DRAINED = 4 << 20;

  private static final int SLOWEST_BYTES_A_SECOND = 64;
  private static final long GRACE_SECONDS = 5;

  private final InputStream in;
  private final int limit;
  private final long start = System.nanoTime();
  private long bytes;

  private Body(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /// The bytes as they come in.
  ///
  /// @param declared how many there are, as the client says; -1 where it does not
  static Body open(InputStream in, long declared, int limit) {
    if (declared > limit) {
      if (declared <= MOST_DRAINED) {
        drain(new Body(in, MOST_DRAINED));
      }
      throw tooLarge(limit);
    }
    return new Body(in, limit);
  }

  /// Takes in what will not be looked at, so that the client has sent it all and reads the answer:
  /// one that still sends while the connection closes may lose it (RFC 9112, 9.6).
  private static void drain(Body body) {
    byte[] buffer = new byte[1 << 14];
    try {
      int n = 0;
      while (n >= 0) {
        n = body.read(buffer, 0, buffer.length);
      }
    } catch (IOException e) {
      return; // the client has gone: there is nobody to answer
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = some(buffer, offset, length);
    bytes += Math.max(0, n);
    if (bytes > limit) {
      throw tooLarge(limit);
    }
    long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
    if (seconds > GRACE_SECONDS && bytes < seconds * SLOWEST_BYTES_A_SECOND) {
      throw slow();
    }
    return n;
  }

  private int some(byte[] buffer, int offset, int length) throws IOException {
    try {
      return in.read(buffer, offset, length);
    } catch (IOException e) {
      if (e instanceof SocketTimeoutException || e.getCause() instanceof TimeoutException) {
        throw slow();
      }
      throw e;
    }
  }

  private static Refusal slow() {
    return Refusal.of(
        Code.REQUEST_TIMEOUT, "the body came too slowly", Map.of("Connection", "close"));
  }

  private static Refusal tooLarge(int limit) {
    return Refusal.of(
        Code.PAYLOAD_TOO_LARGE,
        "a body here has at most " + limit + " bytes",
        Map.of("Connection", "close"));
  }
}
