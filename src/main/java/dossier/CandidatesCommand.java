package dossier;

import dossier.fact.Candidates;
import dossier.http.Json;
import dossier.ingest.Understanding;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `dossier candidates`: names in files that may be initiatives which the vocabulary lacks.
@Command(
    name = "candidates",
    mixinStandardHelpOptions = true,
    description = {
      "Lists names that may be initiatives the vocabulary does not know, as JSON lines: phrase,",
      "count, articles, quotes. A list for a person to judge; nothing is tagged with them."
    })
final class CandidatesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ArchiveOptions archive;

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Files, and folders of files.")
  private List<Path> paths = List.of();

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    GivenFiles files = GivenFiles.of(paths, archive, err);
    Knowledge knowledge = Knowledge.load(archive.places(), err);
    Understanding understanding = knowledge.understanding();
    Candidates candidates = new Candidates(knowledge.vocabulary(), knowledge.rules());
    ExitCode code = files.read(raw -> understanding.of(raw).article(), candidates::add);
    PrintWriter out = spec.commandLine().getOut();
    candidates.found().forEach(candidate -> out.println(Json.line(candidate)));
    out.flush();
    return code.code();
  }
}
