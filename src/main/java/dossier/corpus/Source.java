package dossier.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/// The bytes of a file, or of an entry inside another one, unpacked where they are gzip, never more
/// of them than the bounds allow. For one thread.
final class Source {
  /// The most that a file of one article may hold.
  static final int LARGEST_ARTICLE = 50 << 20;

  /// The most that a file of many records may hold, plain or as unpacked from gzip.
  static final long LARGEST_RECORDS = 4L << 30;

  /// How many containers may stand around an entry.
  private static final int DEEPEST = 3;

  private static final int BUFFER = 1 << 16;

  private final String name;
  private final Optional<Path> file;
  private final boolean gzip;
  private final Entry entry;
  private final int depth;
  private final Unpacking unpacking;
  private final FieldMap fields;

  /// An entry as its container holds it.
  ///
  /// @param size in bytes, as the container says; 0 where it does not
  /// @param packed how many bytes the bytes given so far, or all, take in the container
  /// @param charset of its text, where the container says so
  record Entry(long size, LongSupplier packed, Opening opening, Optional<Charset> charset) {

    Entry(long size, LongSupplier packed, Opening opening) {
      this(size, packed, opening, Optional.empty());
    }

    /// An entry that lies in its container as it is.
    static Entry plain(long size, Opening opening) {
      return new Entry(size, () -> Long.MAX_VALUE, opening);
    }
  }

  /// Gives the bytes of an entry as they are, from the first.
  interface Opening {
    InputStream open() throws IOException;
  }

  /// @param fields which fields hold what, if the file is one of records
  Source(SourceFile file, FieldMap fields) {
    this(
        file.name(),
        Optional.of(file.path()),
        Formats.isGzip(file.name()),
        Entry.plain(
            file.size(), () -> Files.newInputStream(file.path(), LinkOption.NOFOLLOW_LINKS)),
        0,
        new Unpacking(file.size()),
        fields);
  }

  private Source(
      String name,
      Optional<Path> file,
      boolean gzip,
      Entry entry,
      int depth,
      Unpacking unpacking,
      FieldMap fields) {
    this.name = name;
    this.file = file;
    this.gzip = gzip;
    this.entry = entry;
    this.depth = depth;
    this.unpacking = unpacking;
    this.fields = fields;
  }

  /// An entry of this container, whose bytes count as unpacked from the same file. Unlike a file,
  /// it may be opened only once, and only until its container goes on.
  ///
  /// @param path of the entry inside the container, `/` between the parts
  /// @param packed whether it is gzip
  Source inside(String path, boolean packed, Entry inner) {
    return new Source(
        name + "/" + path, Optional.empty(), packed, inner, depth + 1, unpacking, fields);
  }

  /// Bytes that stand for all of this one under its name.
  Source as(Entry inner) {
    return new Source(name, Optional.empty(), false, inner, depth, unpacking, fields);
  }

  /// The path below the corpus folder; for an entry that of its container and its own: `/` between
  /// the parts.
  String name() {
    return name;
  }

  /// Which fields hold what, if the file is one of records.
  FieldMap fields() {
    return fields;
  }

  /// The bytes as a stream of at most `limit` bytes, which throws [TooLarge] beyond. The caller
  /// closes it.
  InputStream open(long limit) throws IOException {
    if (depth > DEEPEST) {
      throw new TooLarge("inside more than " + DEEPEST + " others");
    }
    if (entry.size() > limit) {
      throw new TooLarge(entry.size() + " bytes, at most " + limit);
    }
    InputStream raw = new BufferedInputStream(entry.opening().open(), BUFFER);
    return gzip ? unpacked(raw, limit) : new BoundedStream(raw, limit, entry.packed(), unpacking);
  }

  private InputStream unpacked(InputStream raw, long limit) throws IOException {
    try {
      var gzip =
          GzipCompressorInputStream.builder()
              .setInputStream(new BoundedStream(raw, Long.MAX_VALUE, entry.packed(), unpacking))
              .setDecompressConcatenated(true)
              .get();
      return new BufferedInputStream(
          new BoundedStream(new Sips(gzip), limit, gzip::getCompressedCount, unpacking), BUFFER);
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

  /// The text that bytes of this source are, where they do not say so themselves: UTF-8 if they can
  /// be, else what the container declares, else what they look like.
  String decoded(byte[] bytes) {
    boolean isUtf8 = new String(bytes, StandardCharsets.UTF_8).indexOf('\uFFFD') < 0;
    return entry
        .charset()
        .filter(_ -> !isUtf8)
        .map(charset -> new String(bytes, charset))
        .orElseGet(() -> Decoding.decode(bytes));
  }

  /// The file to be read at any place, where it is one that lies as it is on the disk. The caller
  /// closes it.
  Optional<SeekableByteChannel> channel() throws IOException {
    if (file.isEmpty() || gzip) {
      return Optional.empty();
    }
    return Optional.of(
        Files.newByteChannel(
            file.get(), Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)));
  }

  Unpacking unpacking() {
    return unpacking;
  }

  /// The file holds more than may be read.
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    TooLarge(String message) {
      super(message);
    }
  }
}
