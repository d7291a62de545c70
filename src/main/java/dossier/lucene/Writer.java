package dossier.lucene;

import dossier.search.IndexException;
import dossier.search.IndexException.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/// The one writer of an index folder, for as long as it is open. Safe for use by many threads.
///
/// Threads that wait for a commit share one. Lucene closes its writer when a write fails half-way
/// (a full disk); it is then opened anew from the last commit, and every thread whose writes were
/// lost hears of it at its next commit.
final class Writer implements Closeable {
  private static final int BUFFER_MB = 32;

  /// When the last commit was, in the data that Lucene keeps with a commit.
  static final String UPDATED = "updated";

  private final Path folder;
  private final Directory directory;
  private final Clock clock;
  private final AtomicLong waiting = new AtomicLong();
  private final AtomicLong losses = new AtomicLong();

  /// How many losses there had been when a thread first wrote after its last commit.
  private final ThreadLocal<Long> lossesKnown = new ThreadLocal<>();

  private final Object committing = new Object();
  private volatile IndexWriter writer;
  private volatile boolean closed;
  private long committed;
  private long lossesCommitted;

  private Writer(Path folder, Directory directory, Clock clock, IndexWriter writer) {
    this.folder = folder;
    this.directory = directory;
    this.clock = clock;
    this.writer = writer;
  }

  /// Opens an index that is there.
  static Writer append(Path folder, Directory directory, Clock clock) throws IOException {
    Writer opened = new Writer(folder, directory, clock, open(folder, directory, OpenMode.APPEND));
    Owner.sign(folder);
    return opened;
  }

  /// Makes an empty index, over whatever an unfinished first commit left.
  static Writer create(Path folder, Directory directory, Clock clock) throws IOException {
    clear(folder, directory);
    IndexWriter fresh = open(folder, directory, OpenMode.CREATE);
    if (Files.exists(folder.resolve(Manifest.FILE))) {
      // another process has made it since we looked
      fresh.rollback();
      return append(folder, directory, clock);
    }
    Writer created = new Writer(folder, directory, clock, fresh);
    Owner.sign(folder);
    created.commit(fresh);
    return created;
  }

  /// Removes what a first commit that was cut off has left.
  private static void clear(Path folder, Directory directory) throws IOException {
    try (Lock _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String file : directory.listAll()) {
        boolean isCommit = file.startsWith("segments") || file.startsWith("pending_segments");
        if (isCommit && !Files.exists(folder.resolve(Manifest.FILE))) {
          Files.deleteIfExists(folder.resolve(file));
        }
      }
    } catch (LockObtainFailedException e) {
      throw inUse(folder, e);
    }
  }

  private static IndexException inUse(Path folder, LockObtainFailedException e) {
    String owner = Owner.of(folder).map(process -> "process " + process).orElse("another process");
    return new IndexException(
        Reason.IN_USE, "index %s is in use by %s".formatted(folder, owner), e);
  }

  private static IndexWriter open(Path folder, Directory directory, OpenMode mode)
      throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(Schema.analyzer())
            .setOpenMode(mode)
            .setParentField(Schema.BLOCK)
            .setRAMBufferSizeMB(BUFFER_MB)
            .setCommitOnClose(false);
    try {
      return new IndexWriter(directory, config);
    } catch (LockObtainFailedException e) {
      throw inUse(folder, e);
    }
  }

  /// A change to the index.
  interface Change {
    void on(IndexWriter writer) throws IOException;
  }

  /// What follows a commit.
  interface AfterCommit {
    void run() throws IOException;
  }

  void write(Change change) throws IOException {
    boolean isFirst = lossesKnown.get() == null;
    try {
      IndexWriter current = working();
      if (isFirst) {
        lossesKnown.set(losses.get());
      }
      change.on(current);
    } catch (IOException | AlreadyClosedException e) {
      if (isFirst) {
        lossesKnown.remove();
      }
      throw Faults.writing(folder, e);
    }
  }

  /// A reader of all that was written, committed or not. Whoever asked for it closes it.
  DirectoryReader reader() throws IOException {
    try {
      return DirectoryReader.open(working());
    } catch (IOException | AlreadyClosedException e) {
      throw Faults.writing(folder, e);
    }
  }

  /// Lucene's writer, opened anew where a fault has closed it.
  private IndexWriter working() throws IOException {
    IndexWriter current = writer;
    if (current.isOpen() || closed) {
      return current;
    }
    synchronized (committing) {
      reopen();
      return writer;
    }
  }

  /// Goes on from the last commit where a fault has closed Lucene's writer.
  private void reopen() throws IOException {
    if (!writer.isOpen() && !closed) {
      writer = open(folder, directory, OpenMode.APPEND);
      losses.incrementAndGet();
    }
  }

  /// Makes durable what this thread, and any other, has written so far.
  ///
  /// @param then what is to happen after a commit, before anybody is told of it
  void commit(AfterCommit then) throws IOException {
    long number = waiting.incrementAndGet();
    synchronized (committing) {
      if (committed < number) {
        long upTo = waiting.get();
        try {
          commit(working());
          then.run();
        } catch (IOException | AlreadyClosedException e) {
          throw failed(Faults.writing(folder, e));
        }
        committed = upTo;
      }
      long known = Optional.ofNullable(lossesKnown.get()).orElse(lossesCommitted);
      lossesKnown.remove();
      lossesCommitted = losses.get();
      if (known != losses.get()) {
        throw new IndexException(
            Reason.READ_ONLY, "a fault of the disk has undone the writes since the last commit");
      }
    }
  }

  /// What the caller is told, who then knows of what the fault has undone.
  private IOException failed(IOException fault) {
    try {
      reopen();
      lossesKnown.set(losses.get());
    } catch (IOException again) {
      fault.addSuppressed(again);
    }
    return fault;
  }

  private void commit(IndexWriter current) throws IOException {
    if (current.hasUncommittedChanges() || current.getLiveCommitData() == null) {
      current.setLiveCommitData(Map.of(UPDATED, clock.instant().toString()).entrySet());
    }
    current.commit();
  }

  @Override
  public void close() throws IOException {
    synchronized (committing) {
      if (!closed) {
        closed = true;
        writer.rollback();
        Owner.leave(folder);
      }
    }
  }
}
