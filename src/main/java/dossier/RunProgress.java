package dossier;

import dossier.corpus.ReadOutcome.Skipped;
import dossier.ingest.Progress;
import dossier.ingest.Relearned;
import dossier.ingest.Report;
import dossier.ingest.Step;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/// Tells a person how a run goes on: a bar on standard error where that is a terminal, and in the
/// end what was done.
final class RunProgress implements Progress, AutoCloseable {
  private static final int WORTH_A_BAR = 50;

  private Optional<ProgressBar> bar = Optional.empty();
  private Optional<String> last = Optional.empty();

  @Override
  public void begins(int files) {
    if (Boolean.getBoolean("dossier.terminal") && files >= WORTH_A_BAR) {
      bar =
          Optional.of(
              new ProgressBarBuilder()
                  .setTaskName("reading")
                  .setInitialMax(files)
                  .setUnit(" files", 1)
                  .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                  .build());
    }
  }

  @Override
  public void step(Step step) {
    if (step.outcome() != Step.Outcome.UNCHANGED && !last.equals(Optional.of(step.file()))) {
      last = Optional.of(step.file());
      bar.ifPresent(ProgressBar::step);
    }
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }

  /// A line on what was skipped, for people.
  static String line(Skipped skip) {
    return "skipped: " + Terminal.name(skip.place()) + ": " + Terminal.line(skip.reason());
  }

  /// Tells how many articles were understood anew, if any.
  static void tell(Relearned learned, PrintWriter err) {
    if (learned.articles() > 0) {
      err.printf(
          Locale.ROOT,
          "names or rules changed: %d articles understood anew, %d of them changed, %d failed; %.1f s%n",
          learned.articles(),
          learned.changed(),
          learned.failed(),
          learned.took().toMillis() / 1000.0);
      err.flush();
    }
  }

  /// Tells what a run did: a line in all, and a line a file or record that was skipped.
  static void tell(Report report, PrintWriter err) {
    report.examples().forEach(skip -> err.println(line(skip)));
    if (report.skipped() > report.examples().size()) {
      err.println("skipped: " + (report.skipped() - report.examples().size()) + " more");
    }
    err.printf(
        Locale.ROOT,
        "%d files: %d unchanged; %d articles read, %d of them copies; %d removed, %d skipped; %.1f s%n",
        report.files(),
        report.unchanged(),
        report.stored(),
        report.copies(),
        report.deleted(),
        report.skipped(),
        report.took().toMillis() / 1000.0);
    err.flush();
  }
}
