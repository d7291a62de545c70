package dossier.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// `index.pid`: the process that has the index open for writing. Only for messages; the lock is
/// Lucene's.
final class Owner {
  private static final String FILE = "index.pid";

  private Owner() {}

  static void sign(Path folder) throws IOException {
    Files.writeString(folder.resolve(FILE), Long.toString(ProcessHandle.current().pid()));
  }

  static void leave(Path folder) throws IOException {
    Files.deleteIfExists(folder.resolve(FILE));
  }

  /// The process that signed, if it is still running.
  static Optional<Long> of(Path folder) {
    try {
      long process = Long.parseLong(Files.readString(folder.resolve(FILE)).strip());
      return ProcessHandle.of(process).map(ProcessHandle::pid);
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
