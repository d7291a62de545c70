package dossier.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/// Reads what is inside a tar archive (ustar, GNU, PAX), entry by entry as it streams by.
final class TarReader implements Reader {

  @Override
  public void read(Source source, Consumer<ReadOutcome> outcomes) throws IOException {
    Inside.of(
        source,
        outcomes,
        inside -> {
          try (InputStream in = source.open(Long.MAX_VALUE);
              HeadBound bound = new HeadBound(in);
              TarArchiveInputStream tar = new TarArchiveInputStream(bound, "UTF-8")) {
            Optional<TarArchiveEntry> entry = next(tar, bound);
            while (entry.isPresent()) {
              read(entry.get(), tar, inside);
              entry = next(tar, bound);
            }
          }
        });
  }

  /// Goes to the next entry, past what was not read of the last.
  private static Optional<TarArchiveEntry> next(TarArchiveInputStream tar, HeadBound bound)
      throws IOException {
    return Inside.carefully(() -> {
      if (tar.getCurrentEntry() != null) {
        tar.skip(Long.MAX_VALUE);
      }
      bound.head();
      Optional<TarArchiveEntry> entry = Optional.ofNullable(tar.getNextEntry());
      bound.body();
      if (entry.isPresent() && !entry.get().isCheckSumOK()) {
        throw new IOException("the checksum of a head is wrong");
      }
      return entry;
    });
  }

  private static void read(TarArchiveEntry entry, TarArchiveInputStream tar, Inside inside)
      throws IOException {
    String path = entry.getName();
    Optional<Reader> reader = entry.isDirectory() ? Optional.empty() : inside.reader(path);
    if (reader.isEmpty()) {
      return;
    }
    if (entry.isSymbolicLink() || entry.isLink()) {
      inside.skip(path, "symbolic link: not followed");
    } else if (!entry.isFile()) {
      inside.skip(path, "not a regular file");
    } else {
      inside.read(
          path,
          new Source.Entry(entry.getRealSize(), entry::getSize, () -> new Unclosed(tar)),
          reader.get());
    }
  }
}
