package dossier;

import dossier.ingest.Report;
import dossier.ingest.Selection;
import dossier.lucene.LuceneIndex;
import dossier.search.IndexException;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  @Option(
      names = "--only",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Read these files and folders of the corpus again, and nothing else.")
  private List<Path> only = List.of();

  @Override
  public Integer call() throws IOException {
    Places places = archive.places();
    PrintWriter err = spec.commandLine().getErr();
    Knowledge knowledge = Knowledge.load(places, err);
    try (OpenArchive open = open(places, knowledge)) {
      if (rebuild) {
        open.inventory().distrust();
      }
      if (only.isEmpty()) {
        RunProgress.tell(open.ingest().relearn(), err);
      }
      Report done =
          read(open, places.corpus(), only.isEmpty() ? Selection.CHANGED : named(places.corpus()));
      RunProgress.tell(done, err);
      open.ingest().skippedRules().forEach((rule, articles) ->
          err.println("warning: rule " + rule + " was skipped in " + articles + " articles"));
      return (done.skipped() == 0 ? ExitCode.DONE : ExitCode.SKIPPED).code();
    }
  }

  private Report read(OpenArchive open, Path corpus, Selection selection) throws IOException {
    try (RunProgress bar = new RunProgress()) {
      if (report.isEmpty()) {
        return open.read(corpus, selection, bar);
      }
      try (ReportFile lines = new ReportFile(report.get(), bar)) {
        Report done = open.read(corpus, selection, lines);
        lines.finish(open.index());
        return done;
      }
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

  /// The files given with `--only`: named from the corpus folder or from the current one. A file
  /// that is gone is named from the corpus folder.
  private Selection named(Path corpus) throws IOException {
    Path root = corpus.toRealPath();
    List<String> names = new ArrayList<>();
    for (Path given : only) {
      boolean fromHere = !Files.exists(root.resolve(given)) && Files.exists(given);
      Path file = fromHere ? given.toRealPath() : root.resolve(given).normalize();
      if (!file.startsWith(root)) {
        throw new IllegalArgumentException(given + " is not in the corpus " + corpus);
      }
      names.add(root.relativize(file).toString().replace(File.separatorChar, '/'));
    }
    return Selection.only(file ->
        names.stream()
            .anyMatch(name -> name.isEmpty() || file.equals(name) || file.startsWith(name + "/")));
  }
}
