package dossier;

import dossier.ingest.Progress;
import dossier.ingest.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Goes on reading a corpus as it changes: looks once a second whether a file is new, changed or
/// gone.
final class Watch implements Runnable {
  private static final int SECONDS_BETWEEN = 1;

  private final OpenArchive archive;
  private final Path corpus;
  private final PrintWriter err;
  private final CountDownLatch stop;

  Watch(OpenArchive archive, Path corpus, PrintWriter err, CountDownLatch stop) {
    this.archive = archive;
    this.corpus = corpus;
    this.err = err;
    this.stop = stop;
  }

  @Override
  public void run() {
    try {
      while (!stop.await(SECONDS_BETWEEN, TimeUnit.SECONDS)) {
        look();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// A look that fails (a full disk, a folder gone for a moment) is told; the next may succeed.
  private void look() {
    try {
      Report report = archive.read(corpus, Progress.NONE);
      if (report.stored() + report.deleted() > 0) {
        RunProgress.tell(report, err);
      }
    } catch (IOException e) {
      err.println("warning: the corpus could not be read: " + ExitCode.describe(e));
      err.flush();
    }
  }
}
