package dossier;

import dossier.article.RawArticle;
import java.io.IOException;
import java.io.PrintWriter;
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

  /// Prepares what is made of each article: the text that is printed of it. It is called by many
  /// threads.
  abstract Function<RawArticle, String> printer(Knowledge knowledge);

  @Override
  public final Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    PrintWriter out = spec.commandLine().getOut();
    GivenFiles files = GivenFiles.of(paths, archive, err);
    ExitCode code = files.read(printer(Knowledge.load(archive.places(), err)), out::print);
    out.flush();
    return code.code();
  }
}
