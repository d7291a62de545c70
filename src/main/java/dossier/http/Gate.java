package dossier.http;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Runs searches on a few threads of their own, one more than there are processors, so that they
/// neither starve each other nor the threads that answer everything else. What does not fit into
/// its queue is refused at once, what waited too long when its turn comes. Never interrupts: that
/// would close the files of an index under other searches.
final class Gate implements AutoCloseable {
  private static final int WAITING_FOR_EACH = 32;
  private static final int WRITERS = 8;
  private static final int EXPORTERS = 2;
  private static final long LONGEST_WAIT = TimeUnit.SECONDS.toNanos(5);
  private static final long LONGEST_WAIT_OF_EXPORTS = TimeUnit.SECONDS.toNanos(60);

  private final ThreadPoolExecutor threads;
  private final long longestWait;

  /// For searches: one thread more than there are processors.
  static Gate ofSearches() {
    return new Gate("search-", Runtime.getRuntime().availableProcessors() + 1, LONGEST_WAIT);
  }

  /// For writes, which mostly wait for the disk together.
  static Gate ofWrites() {
    return new Gate("write-", WRITERS, LONGEST_WAIT);
  }

  /// For the pieces of exports, which nobody waits for at a screen.
  static Gate ofExports() {
    return new Gate("export-", EXPORTERS, LONGEST_WAIT_OF_EXPORTS);
  }

  private Gate(String name, int width, long longestWait) {
    this.longestWait = longestWait;
    threads =
        new ThreadPoolExecutor(
            width,
            width,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(width * WAITING_FOR_EACH),
            Thread.ofPlatform().name(name, 0).daemon().factory());
  }

  /// The task's result, or what it failed with.
  <T> T run(Callable<T> task) throws IOException {
    long asked = System.nanoTime();
    try {
      return wait(
          threads.submit(() -> {
            if (System.nanoTime() - asked > longestWait) {
              throw overloaded();
            }
            return task.call();
          }));
    } catch (RejectedExecutionException e) {
      throw overloaded();
    }
  }

  private static <T> T wait(Future<T> result) throws IOException {
    try {
      return result.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException io -> throw io;
        case RuntimeException runtime -> throw runtime;
        case Error error -> throw error;
        case null, default -> throw new IOException(e.getCause());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw overloaded();
    }
  }

  private static Refusal overloaded() {
    return Refusal.of(Code.OVERLOADED, "too many requests are waiting");
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
