package dossier;

import dossier.http.Asked;
import dossier.http.Export;
import dossier.http.SearchParameters;
import dossier.lucene.LuceneSearcher;
import dossier.query.Limits;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `dossier export`: writes all matches in a standard form, as `/v1/export` does.
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Writes all matching articles, or with --of facts all facts of them, as a file:",
      "--format csv, tsv, ndjson, ris, bibtex, csl-json or atom.",
      "Takes the filters of /v1/export as options, each as often as needed."
    })
final class ExportCommand implements Callable<Integer>, FilterOptions.Taker {
  @Spec private CommandSpec spec;
  @Mixin private IndexOption index;
  @Mixin private NamesOption names;

  @Parameters(
      arity = "0..1",
      paramLabel = "QUERY",
      description = "In the query language; all articles without one.")
  private Optional<String> query = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write, once all is there (default: standard output).")
  private Optional<Path> output = Optional.empty();

  @Override
  public Collection<String> filters() {
    List<String> notOffered = List.of("q", "pretty");
    return SearchParameters.namesOfExport().stream()
        .filter(name -> !notOffered.contains(name))
        .toList();
  }

  @Override
  public Integer call() throws IOException {
    Asked.Export asked =
        FilterOptions.understood(
            spec,
            new SearchParameters(Limits.LOCAL).export(FilterOptions.given(spec, this, query)));
    try (LuceneSearcher searcher = LuceneSearcher.open(index.folder());
        Export export =
            Export.begin(searcher, names.load(), asked, LocalDate.now(Clock.systemUTC()))) {
      if (output.isPresent()) {
        write(export, output.get());
      } else {
        PrintWriter out = spec.commandLine().getOut();
        write(export, out);
        out.flush();
      }
      spec.commandLine().getErr().println(export.total() + " found");
    }
    return ExitCode.DONE.code();
  }

  /// Writes beside the file and puts it in place when all is there, so that no half of one is taken
  /// for the whole.
  private static void write(Export export, Path file) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (Writer out = Files.newBufferedWriter(part)) {
        write(export, out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void write(Export export, Writer out) throws IOException {
    for (Optional<String> piece = export.next(); piece.isPresent(); piece = export.next()) {
      out.write(piece.get());
    }
  }
}
