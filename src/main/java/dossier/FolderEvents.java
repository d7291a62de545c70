package dossier;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// What the operating system tells of changes in folders and in all below them. A hint, never a
/// promise: it may say too much, and some systems say nothing (network folders, a used-up number of
/// watches). Used by one thread. Closing it takes the watches away.
final class FolderEvents implements Closeable {
  private final Optional<WatchService> service;

  private FolderEvents(Optional<WatchService> service) {
    this.service = service;
  }

  /// Of folders of one file system; one that is not there is left out.
  static FolderEvents of(List<Path> folders) throws IOException {
    Optional<WatchService> service;
    try {
      service = Optional.of(folders.getFirst().getFileSystem().newWatchService());
    } catch (UnsupportedOperationException | IOException e) {
      service = Optional.empty();
    }
    FolderEvents events = new FolderEvents(service);
    folders.forEach(events::watch);
    return events;
  }

  /// Waits until something changes, no longer than `longest`.
  void await(Duration longest) throws InterruptedException {
    if (service.isEmpty()) {
      Thread.sleep(longest);
      return;
    }
    try {
      Optional<WatchKey> key =
          Optional.ofNullable(service.get().poll(longest.toNanos(), TimeUnit.NANOSECONDS));
      while (key.isPresent()) {
        take(key.get());
        key = Optional.ofNullable(service.get().poll());
      }
    } catch (ClosedWatchServiceException e) {
      throw new InterruptedException("closed");
    }
  }

  private void take(WatchKey key) {
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.kind().equals(ENTRY_CREATE)
          && event.context() instanceof Path name
          && key.watchable() instanceof Path folder) {
        watch(folder.resolve(name));
      }
    }
    key.reset();
  }

  /// Watches the folder and all below it, but hidden ones. What cannot be watched is left out.
  private void watch(Path path) {
    try {
      Files.walkFileTree(path, new Watching());
    } catch (IOException e) {
      // it went as quickly as it came
    }
  }

  private final class Watching extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden =
          Optional.ofNullable(folder.getFileName())
              .filter(name -> name.toString().startsWith("."))
              .isPresent();
      if (hidden || service.isEmpty()) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      try {
        folder.register(service.get(), ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
        return FileVisitResult.CONTINUE;
      } catch (IOException e) {
        return FileVisitResult.TERMINATE;
      }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return FileVisitResult.CONTINUE;
    }
  }

  @Override
  public void close() throws IOException {
    if (service.isPresent()) {
      service.get().close();
    }
  }
}
