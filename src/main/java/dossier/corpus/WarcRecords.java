package dossier.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/// The records of a WARC file (ISO 28500) one after the other, in the memory of a buffer. After a
/// record that cannot be understood, it can go on at the next line that begins one. Closes its
/// stream.
final class WarcRecords implements Closeable {
  private static final byte[] BEGINNING = "\nWARC/".getBytes(StandardCharsets.US_ASCII);
  private static final int BUFFER = 1 << 13;

  private final HeadBound bound;
  private final ReadableByteChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).flip();
  private WarcReader reader;
  private Optional<WarcRecord> last = Optional.empty();

  WarcRecords(InputStream in) throws IOException {
    bound = new HeadBound(in);
    channel = Channels.newChannel(bound);
    reader = reader();
  }

  /// The next record, past what was not read of the last. After an exception only [#recover()]
  /// helps.
  Optional<WarcRecord> next() throws IOException {
    return Inside.carefully(() -> {
      if (last.isPresent()) {
        last.get().body().consume();
      }
      bound.head();
      last = reader.next();
      bound.body();
      return last;
    });
  }

  /// The answer of the web server that a record holds.
  HttpResponse http(WarcResponse record) throws IOException {
    bound.head();
    try {
      return Inside.carefully(record::http);
    } finally {
      bound.body();
    }
  }

  /// Goes to the next line that begins a record; whether there is one.
  boolean recover() throws IOException {
    bound.body();
    int matched = 0;
    while (buffer.hasRemaining() || fill()) {
      byte b = buffer.get();
      matched = b == BEGINNING[matched] ? matched + 1 : b == BEGINNING[0] ? 1 : 0;
      if (matched == BEGINNING.length) {
        putBack();
        last = Optional.empty();
        reader = reader();
        return true;
      }
    }
    return false;
  }

  private boolean fill() throws IOException {
    buffer.clear();
    int read = channel.read(buffer);
    buffer.flip();
    return read > 0;
  }

  /// Puts the beginning of a record before what the buffer still holds.
  private void putBack() {
    byte[] rest = new byte[buffer.remaining()];
    buffer.get(rest);
    buffer.clear();
    buffer.put(BEGINNING, 1, BEGINNING.length - 1);
    buffer.put(rest, 0, rest.length).flip();
  }

  private WarcReader reader() throws IOException {
    WarcReader fresh = new WarcReader(channel, buffer);
    fresh.setLenient(true);
    return fresh;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
