package dossier;

import dossier.ingest.Progress;
import dossier.ingest.Report;
import dossier.ingest.Selection;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/// Goes on reading a corpus as it changes: looks when the operating system tells of a change, and
/// now and then by itself, since not every system tells. A file is read when two looks in a row
/// found it alike, so that none is read half-written.
final class Watch implements Runnable {
  /// A file that stands still for so long is taken to be whole.
  private static final Duration STILL = Duration.ofMillis(300);

  private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);

  /// Of the time, one part in so many goes into looks that nobody asked for.
  private static final int SHARE = 25;

  private final OpenArchive archive;
  private final Path corpus;
  private final PrintWriter err;
  private final CountDownLatch stop;
  private Stillness stillness = new Stillness();

  Watch(OpenArchive archive, Path corpus, PrintWriter err, CountDownLatch stop) {
    this.archive = archive;
    this.corpus = corpus;
    this.err = err;
    this.stop = stop;
  }

  @Override
  public void run() {
    try (FolderEvents events = FolderEvents.of(corpus)) {
      while (stop.getCount() > 0) {
        Duration took = look();
        if (stillness.isSettled()) {
          events.await(longer(SHORTEST_PAUSE, took.multipliedBy(SHARE)));
        } else {
          Thread.sleep(longer(STILL, took));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      tell(e);
    }
  }

  /// A look that fails (a full disk, a folder gone for a moment) is told; the next may succeed.
  private Duration look() {
    long start = System.nanoTime();
    stillness = stillness.next();
    try {
      Report report = archive.read(corpus, Selection.once(stillness::isStill), Progress.NONE);
      if (report.stored() + report.deleted() > 0) {
        RunProgress.tell(report, err);
      }
    } catch (IOException e) {
      tell(e);
    }
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private void tell(IOException failure) {
    err.println("warning: the corpus could not be read: " + ExitCode.describe(failure));
    err.flush();
  }

  private static Duration longer(Duration a, Duration b) {
    return a.compareTo(b) > 0 ? a : b;
  }
}
