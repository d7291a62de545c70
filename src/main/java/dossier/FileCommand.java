package dossier;

import dossier.article.RawArticle;
import dossier.corpus.Corpus;
import dossier.corpus.ReadOutcome;
import dossier.corpus.ReadOutcome.Read;
import dossier.corpus.ReadOutcome.Skipped;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
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

  /// Prepares what is done with each article; `out` takes its lines.
  abstract Consumer<RawArticle> printer(Knowledge knowledge, PrintWriter out);

  @Override
  public final Integer call() throws IOException {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new NoSuchFileException(path.toString());
      }
    }
    PrintWriter err = spec.commandLine().getErr();
    PrintWriter out = spec.commandLine().getOut();
    Consumer<RawArticle> printer = printer(Knowledge.load(archive.places(), err), out);
    AtomicInteger skipped = new AtomicInteger();
    Consumer<ReadOutcome> outcomes =
        outcome -> {
          switch (outcome) {
            case Read(RawArticle article) -> printer.accept(article);
            case Skipped skip -> {
              skipped.incrementAndGet();
              err.println("skipped: " + skip.place() + ": " + skip.reason());
            }
          }
        };
    Corpus corpus = Corpus.ofGiven(paths).with(archive.fields());
    Corpus.Listing listing = corpus.list();
    listing.skipped().forEach(outcomes);
    listing.files().forEach(file -> corpus.read(file, outcomes));
    out.flush();
    return (skipped.get() == 0 ? ExitCode.DONE : ExitCode.SKIPPED).code();
  }
}
