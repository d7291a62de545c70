package dossier;

import dossier.article.RawArticle;
import dossier.corpus.Corpus;
import dossier.corpus.ReadOutcome.Skipped;
import dossier.ingest.Intake;
import dossier.ingest.Intake.Outcome.Lost;
import dossier.ingest.Intake.Outcome.Made;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// A command that reads files without an index and prints what it makes of each article.
abstract sealed class FileCommand implements Callable<Integer> permits ReadCommand, ExtractCommand {
  @Spec private CommandSpec spec;
  @Mixin private ArchiveOptions archive;

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Files, and folders of files.")
  private List<Path> paths = List.of();

  private int skipped;

  /// Prepares what is made of each article: the text that is printed of it. It is called by many
  /// threads.
  abstract Function<RawArticle, String> printer(Knowledge knowledge);

  @Override
  public final Integer call() throws IOException {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new NoSuchFileException(path.toString());
      }
    }
    PrintWriter err = spec.commandLine().getErr();
    Function<RawArticle, String> printer = printer(Knowledge.load(archive.places(), err));
    Corpus corpus = Corpus.ofGiven(paths).with(archive.fields());
    Corpus.Listing listing = corpus.list();
    listing.skipped().forEach(this::tell);
    try (Intake<String> intake = new Intake<>(corpus, listing.files(), printer)) {
      while (intake.next(this::print).isPresent()) {}
    }
    spec.commandLine().getOut().flush();
    return (skipped == 0 ? ExitCode.DONE : ExitCode.SKIPPED).code();
  }

  private void print(Intake.Outcome<String> outcome) {
    switch (outcome) {
      case Made<String> made -> spec.commandLine().getOut().print(made.article());
      case Lost<String> lost -> tell(lost.skipped());
    }
  }

  private void tell(Skipped skip) {
    skipped++;
    spec.commandLine().getErr().println(RunProgress.line(skip));
  }
}
