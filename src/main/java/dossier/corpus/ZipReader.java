package dossier.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.ChecksumInputStream;

/// Reads what is inside a zip archive: by its directory, which makes entries independent of each
/// other; as it streams by, where it lies inside another container, its directory is too large for
/// memory, or it was cut off.
final class ZipReader implements Reader {

  @Override
  public void read(Source source, Consumer<ReadOutcome> outcomes) throws IOException {
    Inside.of(
        source,
        outcomes,
        inside -> {
          ZipDirectory directory = ZipDirectory.of(source);
          try (directory) {
            if (directory.zip().isPresent()) {
              byDirectory(directory.zip().get(), inside);
            } else {
              streamed(source, inside);
            }
          }
          if (directory.isMissing()) {
            inside.isDamaged("the end of the archive is missing");
          }
        });
  }

  private static void byDirectory(ZipFile zip, Inside inside) throws IOException {
    Iterator<ZipArchiveEntry> entries = zip.getEntries().asIterator();
    while (entries.hasNext()) {
      ZipArchiveEntry entry = entries.next();
      read(entry, entry::getCompressedSize, () -> open(zip, entry), inside);
    }
  }

  private static void streamed(Source source, Inside inside) throws IOException {
    try (InputStream in = source.open(Long.MAX_VALUE);
        ZipArchiveInputStream zip = new ZipArchiveInputStream(in, "UTF-8")) {
      Optional<ZipArchiveEntry> entry =
          Inside.carefully(() -> Optional.ofNullable(zip.getNextEntry()));
      while (entry.isPresent()) {
        ZipArchiveEntry current = entry.get();
        read(current, zip::getCompressedCount, () -> new Unclosed(zip), inside);
        if (current.getGeneralPurposeBit().usesDataDescriptor()) {
          pass(zip, current, source);
        }
        entry = Inside.carefully(() -> Optional.ofNullable(zip.getNextEntry()));
      }
    }
  }

  /// Unpacks what was not read of an entry that does not say before how long it is.
  private static void pass(ZipArchiveInputStream zip, ZipArchiveEntry entry, Source source)
      throws IOException {
    if (!zip.canReadEntryData(entry)) {
      throw new IOException("nothing says where an entry ends, the rest is not read");
    }
    Inside.carefully(() ->
        new BoundedStream(zip, Long.MAX_VALUE, () -> Long.MAX_VALUE, source.unpacking())
            .transferTo(OutputStream.nullOutputStream()));
  }

  private static void read(
      ZipArchiveEntry entry, LongSupplier packed, Source.Opening opening, Inside inside)
      throws IOException {
    String path = name(entry);
    Optional<Reader> reader = entry.isDirectory() ? Optional.empty() : inside.reader(path);
    if (reader.isEmpty()) {
      return;
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      inside.skip(path, "encrypted");
    } else if (entry.isUnixSymlink()) {
      inside.skip(path, "symbolic link: not followed");
    } else {
      long size = Math.max(0, entry.getSize());
      inside.read(path, new Source.Entry(size, packed, opening), reader.get());
    }
  }

  private static InputStream open(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    return ChecksumInputStream.builder()
        .setInputStream(Inside.carefully(() -> zip.getInputStream(entry)))
        .setChecksum(new CRC32())
        .setExpectedChecksumValue(entry.getCrc())
        .get();
  }

  /// The path of the entry, whose encoding few archives tell.
  private static String name(ZipArchiveEntry entry) {
    return entry.getName().indexOf('\uFFFD') < 0
        ? entry.getName()
        : Decoding.decode(entry.getRawName());
  }
}
