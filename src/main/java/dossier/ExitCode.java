package dossier;

import dossier.search.IndexException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/// How the program ends.
enum ExitCode {
  DONE(0),
  UNEXPECTED(1),
  USAGE(2),
  IN_USE(3),
  INDEX_UNUSABLE(4),
  DISK(5),
  ADDRESS_IN_USE(6),
  SKIPPED(7);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  /// The code for what went wrong: the first cause that says more than "unexpected".
  static ExitCode of(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      ExitCode code = ofOne(cause);
      if (code != UNEXPECTED) {
        return code;
      }
    }
    return UNEXPECTED;
  }

  /// One line on what went wrong, for people: the file or setting where it is known.
  static String describe(Throwable failure) {
    Throwable telling = failure;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (ofOne(cause) != UNEXPECTED) {
        telling = cause;
        break;
      }
    }
    String message = Optional.ofNullable(telling.getMessage()).orElse(telling.toString());
    return switch (telling) {
      case AccessDeniedException denied -> "permission denied: " + message;
      case NoSuchFileException gone -> "no such file or folder: " + message;
      case NotDirectoryException other -> "no such folder: " + message;
      case FileAlreadyExistsException there -> "in the way: " + message;
      default -> message;
    };
  }

  private static ExitCode ofOne(Throwable cause) {
    return switch (cause) {
      case IndexException index ->
          switch (index.reason()) {
            case IN_USE -> IN_USE;
            case DAMAGED, OTHER_FORMAT -> INDEX_UNUSABLE;
            case READ_ONLY, DISK_FULL -> DISK;
          };
      case BindException bind -> ADDRESS_IN_USE;
      case FileSystemException file -> DISK;
      case IllegalArgumentException usage -> USAGE;
      case OutOfMemoryError memory -> IN_USE;
      default -> UNEXPECTED;
    };
  }
}
