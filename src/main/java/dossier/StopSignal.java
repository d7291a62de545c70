package dossier;

import java.util.concurrent.CountDownLatch;

/// The signal that ends a server (SIGTERM, SIGINT, SIGHUP): it is waited for, and the process stays
/// until all is closed, then ends with 0. Closing it says that all is closed.
final class StopSignal implements AutoCloseable {
  private final CountDownLatch came = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);

  private StopSignal() {}

  /// From now on a signal is held back until this is closed.
  static StopSignal expect() {
    StopSignal signal = new StopSignal();
    Runtime.getRuntime().addShutdownHook(new Thread(signal::arrive, "stop"));
    return signal;
  }

  /// Waits until the signal comes.
  void await() throws InterruptedException {
    came.await();
  }

  CountDownLatch came() {
    return came;
  }

  /// Runs when the process is about to end, also where it ends by itself.
  private void arrive() {
    boolean running = closed.getCount() > 0;
    came.countDown();
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (running) {
      Runtime.getRuntime().halt(ExitCode.DONE.code());
    }
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
