package dossier.document;

import dossier.document.Child.Died;
import dossier.document.Child.Limits;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// Reads documents that may hang, fill the memory or crash what reads them: one after the other in
/// a [Child], which is started when the first one comes, kept for many, and replaced when a
/// document ends it. Such a document costs itself and no other. Safe for use by many threads, which
/// wait for each other.
///
/// Starting a child costs about as much as reading some tens of documents. It needs no closing: a
/// child ends with this process, however that ends, and when it is left idle.
public final class Documents implements Closeable {
  private final Limits limits;
  private final ReentrantLock turn = new ReentrantLock(true);
  private Optional<Child> child = Optional.empty();

  public Documents() {
    this(Limits.USUAL);
  }

  Documents(Limits limits) {
    this.limits = limits;
  }

  /// Reads a PDF, DOCX or ODT file.
  ///
  /// @throws IOException when no child can be started
  public Parsed parse(byte[] document) throws IOException {
    if (document.length > Bounds.BYTES) {
      return new Parsed.Refused("too large: " + document.length + " bytes");
    }
    turn.lock();
    try {
      return attempt(document);
    } catch (Died first) {
      return first.overThis() ? new Parsed.Refused(reason(first)) : again(document);
    } finally {
      turn.unlock();
    }
  }

  /// Tries a document in a child of its own, over which one has died that had read others before.
  private Parsed again(byte[] document) throws IOException {
    try {
      return attempt(document);
    } catch (Died second) {
      return new Parsed.Refused(reason(second));
    }
  }

  private Parsed attempt(byte[] document) throws IOException, Died {
    Child fit = fit();
    try {
      return fit.parse(document);
    } catch (Died e) {
      end();
      throw e;
    }
  }

  private Child fit() throws IOException {
    if (child.filter(Child::isFit).isEmpty()) {
      end();
      child = Optional.of(Child.start(limits));
    }
    return child.get();
  }

  private void end() {
    child.ifPresent(Child::close);
    child = Optional.empty();
  }

  private static String reason(Died death) {
    return String.valueOf(death.getMessage());
  }

  /// The running child; empty before the first document.
  Optional<Child> child() {
    turn.lock();
    try {
      return child;
    } finally {
      turn.unlock();
    }
  }

  /// Ends the child when the document in it is read; the next document gets another one.
  @Override
  public void close() {
    turn.lock();
    try {
      end();
    } finally {
      turn.unlock();
    }
  }
}
