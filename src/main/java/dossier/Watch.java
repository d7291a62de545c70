package dossier;

import dossier.http.Reloaded;
import dossier.ingest.Progress;
import dossier.ingest.Report;
import dossier.ingest.Selection;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/// Goes on reading a corpus, its names and its rules as they change: looks when the operating system tells of a change, and
/// now and then by itself, since not every system tells. A file is read when two looks in a row
/// found it alike, so that none is read half-written.
final class Watch implements Runnable {
  /// A file that stands still for so long is taken to be whole.
  private static final Duration STILL = Duration.ofMillis(300);

  private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);

  /// Of the time, one part in so many goes into looks that nobody asked for.
  private static final int SHARE = 25;

  private final OpenArchive archive;
  private final Refresh refresh;
  private final Places places;
  private final PrintWriter err;
  private final CountDownLatch stop;
  private Stillness stillness = new Stillness();
  private Optional<KnowledgeFiles> seen = Optional.empty();
  private boolean isKnown = true;

  Watch(
      OpenArchive archive,
      Refresh refresh,
      Places places,
      PrintWriter err,
      CountDownLatch stop) {
    this.archive = archive;
    this.refresh = refresh;
    this.places = places;
    this.err = err;
    this.stop = stop;
  }

  @Override
  public void run() {
    try (FolderEvents events = FolderEvents.of(List.of(places.corpus(), places.vocabulary(), places.rules()))) {
      while (stop.getCount() > 0) {
        Duration took = look();
        if (stillness.isSettled() && isKnown) {
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
      lookAtKnowledge();
      Report report = archive.read(places.corpus(), Selection.once(stillness::isStill), Progress.NONE);
      if (report.stored() + report.deleted() > 0) {
        RunProgress.tell(report, err);
      }
    } catch (IOException e) {
      tell(e);
    }
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /// Names and rules that have changed are read when two looks in a row found their files alike.
  private void lookAtKnowledge() throws IOException {
    Optional<KnowledgeFiles> now = Optional.of(KnowledgeFiles.of(places));
    boolean isStill = now.equals(seen);
    seen = now;
    isKnown = now.get().equals(refresh.read());
    if (!isKnown && isStill) {
      Reloaded reloaded = refresh.reload();
      isKnown = true;
      if (!reloaded.isNothing() || !reloaded.problems().isEmpty()) {
        Refresh.tell(reloaded, err);
      }
    }
  }

  private void tell(IOException failure) {
    err.println("warning: the corpus could not be read: " + ExitCode.describe(failure));
    err.flush();
  }

  private static Duration longer(Duration a, Duration b) {
    return a.compareTo(b) > 0 ? a : b;
  }
}
