package dossier.search;

import java.io.IOException;

/// Why an index cannot be opened, read or written; callers turn the reason into an exit code or a
/// status.
public final class IndexException extends IOException {

  /// What is wrong.
  public enum Reason {
    /// another process has it open for writing
    IN_USE,
    /// a file of it is broken or gone
    DAMAGED,
    /// it was written by another version, or with another schema
    OTHER_FORMAT,
    /// it cannot be written: no permission, a read-only file system
    READ_ONLY,
    /// no space is left
    DISK_FULL
  }

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  public IndexException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public IndexException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
