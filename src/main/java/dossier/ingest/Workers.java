package dossier.ingest;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// Threads that work on hostile input: one that does not keep its promise in time is left to itself
/// and another takes its place. They are daemons, so that none of them holds the process back.
/// Closing them interrupts what they do and waits for nothing.
final class Workers implements AutoCloseable {
  private final ThreadPoolExecutor threads;

  Workers(String name, int count) {
    threads =
        new ThreadPoolExecutor(
            count,
            Integer.MAX_VALUE,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name(name + "-", 0).factory());
  }

  /// Has a worker do the work when one is free, in the order of the calls.
  void execute(Runnable work) {
    threads.execute(work);
  }

  /// As [#execute], with the result; a promise whose time begins with the work.
  <T> CompletableFuture<T> call(Supplier<T> work, Duration limit) {
    CompletableFuture<T> promise = new CompletableFuture<>();
    execute(() -> {
      bind(promise, limit);
      try {
        promise.complete(work.get());
      } catch (RuntimeException | Error e) {
        promise.completeExceptionally(e);
      }
    });
    return promise;
  }

  /// A promise of the calling worker. It fails with a [TimeoutException] where the worker has not
  /// kept it in time.
  <T> CompletableFuture<T> promise(Duration limit) {
    CompletableFuture<T> promise = new CompletableFuture<>();
    bind(promise, limit);
    return promise;
  }

  private void bind(CompletableFuture<?> promise, Duration limit) {
    Thread worker = Thread.currentThread();
    var _ =
        promise
            .orTimeout(limit.toNanos(), TimeUnit.NANOSECONDS)
            .whenComplete((_, failure) -> {
              if (failure instanceof TimeoutException) {
                replace(worker);
              }
            });
  }

  private synchronized void replace(Thread worker) {
    threads.setCorePoolSize(threads.getCorePoolSize() + 1);
    worker.interrupt();
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
