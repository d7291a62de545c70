package dossier;

import dossier.ingest.Progress;
import dossier.ingest.Report;
import dossier.lucene.LuceneIndex;
import dossier.search.IndexException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `dossier index`: brings the corpus into the index and ends.
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    description = "Indexes what is new or changed in the corpus, and drops what is gone.")
final class IndexCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ArchiveOptions archive;

  @Option(
      names = "--rebuild",
      description = "Read every file again; make a damaged or outdated index anew.")
  private boolean rebuild;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write what came of each article and file, as JSON lines.")
  private Optional<Path> report = Optional.empty();

  @Override
  public Integer call() throws IOException {
    Places places = archive.places();
    PrintWriter err = spec.commandLine().getErr();
    Knowledge knowledge = Knowledge.load(places, err);
    try (OpenArchive open = open(places, knowledge)) {
      if (rebuild) {
        open.inventory().distrust();
      }
      Report done = read(open, places.corpus());
      RunProgress.tell(done, err);
      return (done.skipped() == 0 ? ExitCode.DONE : ExitCode.SKIPPED).code();
    }
  }

  private Report read(OpenArchive open, Path corpus) throws IOException {
    try (RunProgress bar = new RunProgress()) {
      return report.isPresent()
          ? reported(open, corpus, bar, report.get())
          : open.read(corpus, bar);
    }
  }

  private OpenArchive open(Places places, Knowledge knowledge) throws IOException {
    try {
      return OpenArchive.open(places, knowledge, archive.duplicates());
    } catch (IndexException e) {
      if (!rebuild || ExitCode.of(e) != ExitCode.INDEX_UNUSABLE) {
        throw e;
      }
      spec.commandLine().getErr().println("warning: " + e.getMessage() + "; making it anew");
      LuceneIndex.remove(places.index());
      return OpenArchive.open(places, knowledge, archive.duplicates());
    }
  }

  private static Report reported(OpenArchive open, Path corpus, Progress bar, Path file)
      throws IOException {
    ReportFile lines = new ReportFile(file, bar);
    try (lines) {
      Report done = open.read(corpus, lines);
      lines.finish(open.index());
      return done;
    }
  }
}
