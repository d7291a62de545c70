package dossier.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// The directory of entries at the end of a zip archive, where there is one that can be used. To be
/// closed.
///
/// @param zip the archive, to be read by its directory
/// @param isMissing whether the archive should have a directory and has none that can be read
record ZipDirectory(Optional<ZipFile> zip, boolean isMissing) implements Closeable {
  /// A larger one is not held in memory; some 100,000 entries fit.
  private static final long LARGEST = 16 << 20;

  /// The record that ends the archive, and the longest comment behind it (APPNOTE.TXT, 4.3.16).
  private static final int END = 22;

  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int SIGNATURE = 0x06054b50;
  private static final int DIRECTORY_SIZE = 12;

  /// What stands before that record where there is one for Zip64 (4.3.15).
  private static final int LOCATOR = 20;

  private static final int LOCATOR_SIGNATURE = 0x07064b50;

  static ZipDirectory of(Source source) throws IOException {
    Optional<SeekableByteChannel> channel = source.channel();
    if (channel.isEmpty()) {
      return new ZipDirectory(Optional.empty(), false);
    }
    boolean held = false;
    try {
      if (size(channel.get()) > LARGEST) {
        return new ZipDirectory(Optional.empty(), false);
      }
      ZipFile zip =
          Inside.carefully(() ->
              ZipFile.builder()
                  .setSeekableByteChannel(channel.get())
                  .setIgnoreLocalFileHeader(true)
                  .get());
      held = true;
      return new ZipDirectory(Optional.of(zip), false);
    } catch (IOException e) {
      return new ZipDirectory(Optional.empty(), true);
    } finally {
      if (!held) {
        channel.get().close();
      }
    }
  }

  /// How many bytes the directory takes; a Zip64 archive says so elsewhere and counts as too large.
  private static long size(SeekableByteChannel archive) throws IOException {
    long from = Math.max(0, archive.size() - END - LONGEST_COMMENT);
    ByteBuffer tail =
        ByteBuffer.allocate((int) (archive.size() - from)).order(ByteOrder.LITTLE_ENDIAN);
    archive.position(from);
    while (tail.hasRemaining() && archive.read(tail) >= 0) {
      // until the end
    }
    for (int at = tail.position() - END; at >= 0; at--) {
      if (tail.getInt(at) == SIGNATURE) {
        boolean isZip64 = at >= LOCATOR && tail.getInt(at - LOCATOR) == LOCATOR_SIGNATURE;
        return isZip64 ? Long.MAX_VALUE : Integer.toUnsignedLong(tail.getInt(at + DIRECTORY_SIZE));
      }
    }
    throw new IOException("no directory of entries");
  }

  @Override
  public void close() throws IOException {
    if (zip.isPresent()) {
      zip.get().close();
    }
  }
}
