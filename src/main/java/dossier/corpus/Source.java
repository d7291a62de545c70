package dossier.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.zip.GZIPInputStream;

/// The bytes of one file, unpacked where it is gzip, never more of them than the bounds allow.
final class Source {
  /// The most that a file of one article may hold.
  static final int LARGEST_ARTICLE = 50 << 20;

  /// The most that a file of many records may hold, plain or as unpacked from gzip.
  static final long LARGEST_RECORDS = 4L << 30;

  static final long LARGEST_UNPACKED = 1L << 30;

  private static final int BUFFER = 1 << 16;

  private final SourceFile file;
  private final FieldMap fields;

  Source(SourceFile file, FieldMap fields) {
    this.file = file;
    this.fields = fields;
  }

  /// Which fields hold what, if the file is one of records.
  FieldMap fields() {
    return fields;
  }

  String name() {
    return file.name();
  }

  /// The bytes as a stream of at most `limit` bytes, which throws [TooLarge] beyond. The caller
  /// closes it.
  InputStream open(long limit) throws IOException {
    if (file.size() > limit) {
      throw new TooLarge(file.size() + " bytes, at most " + limit);
    }
    InputStream raw = Files.newInputStream(file.path(), LinkOption.NOFOLLOW_LINKS);
    if (!Formats.isGzip(file.name())) {
      return new BoundedStream(new BufferedInputStream(raw, BUFFER), limit, Long.MAX_VALUE);
    }
    try {
      InputStream unpacked = new BufferedInputStream(new GZIPInputStream(raw, BUFFER), BUFFER);
      return new BoundedStream(unpacked, Math.min(limit, LARGEST_UNPACKED), file.size());
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  /// All bytes of a file of one article.
  byte[] bytes() throws IOException {
    try (InputStream in = open(LARGEST_ARTICLE)) {
      return in.readAllBytes();
    }
  }

  /// The file holds more than may be read.
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    TooLarge(String message) {
      super(message);
    }
  }
}
