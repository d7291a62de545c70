package dossier.http;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// Whether the archive is open to readers, and what it is. Safe for use by many threads.
final class Readiness {
  private final AtomicReference<Optional<Archive>> archive =
      new AtomicReference<>(Optional.empty());

  void open(Archive opened) {
    archive.set(Optional.of(opened));
  }

  void shut() {
    archive.set(Optional.empty());
  }

  /// The archive; a refusal while it is not open.
  Archive archive() {
    return archive
        .get()
        .orElseThrow(() -> Refusal.of(Code.NOT_READY, "the archive is being opened or closed"));
  }
}
