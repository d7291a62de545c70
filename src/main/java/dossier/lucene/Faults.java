package dossier.lucene;

import dossier.search.IndexException;
import dossier.search.IndexException.Reason;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.AlreadyClosedException;
import tools.jackson.core.JacksonException;

/// What exceptions of Lucene and the file system mean for an index.
final class Faults {
  private static final Pattern PATH = Pattern.compile("path=\"([^\"]+)\"");

  private Faults() {}

  /// Why reading failed.
  static IOException reading(Path folder, Exception e) {
    return switch (e) {
      case IndexException known -> known;
      case InterruptedIOException late -> late;
      case AccessDeniedException denied -> readOnly(folder, denied);
      case IndexFormatTooOldException old -> otherFormat(folder, old);
      case IndexFormatTooNewException young -> otherFormat(folder, young);
      case CorruptIndexException corrupt -> damaged(file(corrupt), corrupt);
      case IndexNotFoundException gone -> damaged(folder + "/segments_N is gone", gone);
      case NoSuchFileException gone -> damaged(gone.getFile() + " is gone", gone);
      case FileNotFoundException gone -> damaged(folder + ": " + gone.getMessage(), gone);
      case EOFException cut -> damaged(folder + ": " + cut.getMessage(), cut);
      case JacksonException unreadable ->
          damaged(folder + ": an article's stored form", unreadable);
      case AlreadyClosedException closed ->
          new IndexException(Reason.READ_ONLY, "index " + folder + " is closed", closed);
      case IOException other -> other;
      default -> new IOException("index " + folder + ": " + e.getMessage(), e);
    };
  }

  /// Why an index could not be opened to be written.
  static IOException opening(Path folder, IOException e) {
    boolean isDenied =
        e instanceof AccessDeniedException
            || String.valueOf(e.getMessage()).contains("Read-only file system");
    boolean isFull = causes(e).anyMatch(Faults::saysFull);
    return isDenied || isFull ? writing(folder, e) : reading(folder, e);
  }

  /// Why writing failed.
  static IOException writing(Path folder, Exception e) {
    boolean isFull = causes(e).anyMatch(Faults::saysFull);
    if (isFull) {
      return new IndexException(Reason.DISK_FULL, "no space left: " + folder, e);
    }
    return switch (e) {
      case IndexException known -> known;
      case CorruptIndexException corrupt -> reading(folder, corrupt);
      case IndexNotFoundException gone -> reading(folder, gone);
      default -> readOnly(folder, e);
    };
  }

  private static Stream<Throwable> causes(Throwable e) {
    return Stream.iterate(e, cause -> cause != null, Throwable::getCause)
        .flatMap(cause -> Stream.concat(Stream.of(cause), Stream.of(cause.getSuppressed())));
  }

  private static boolean saysFull(Throwable e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return Stream.of("no space left", "quota exceeded", "file too large", "not enough space")
        .anyMatch(message::contains);
  }

  private static IndexException readOnly(Path folder, Exception e) {
    String message =
        e instanceof AccessDeniedException || e instanceof ReadOnlyFileSystemException
            ? "permission denied: " + folder
            : "index " + folder + " cannot be written: " + e.getMessage();
    return new IndexException(Reason.READ_ONLY, message, e);
  }

  private static IndexException otherFormat(Path folder, Exception e) {
    return new IndexException(
        Reason.OTHER_FORMAT, "index %s: %s: rebuild it".formatted(folder, e.getMessage()), e);
  }

  /// The file that an exception speaks of, without Lucene's words for how it was being read.
  private static String file(CorruptIndexException e) {
    Matcher path = PATH.matcher(e.getResourceDescription());
    return path.find() ? path.group(1) : e.getResourceDescription();
  }

  private static IndexException damaged(String what, Exception e) {
    return new IndexException(
        Reason.DAMAGED, "index damaged: %s: restore or rebuild".formatted(what), e);
  }
}
