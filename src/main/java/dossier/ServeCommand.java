package dossier;

import dossier.http.Archive;
import dossier.http.Server;
import dossier.http.Settings;
import dossier.ingest.Ingest;
import dossier.lucene.LuceneIndex;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `dossier serve`: indexes what is new or changed, then answers over HTTP until it is told to stop.
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Indexes what is new or changed in the corpus, then serves it over HTTP.")
final class ServeCommand implements Callable<Integer> {
  private static final String TOKEN_VARIABLE = "DOSSIER_TOKEN";

  @Spec private CommandSpec spec;
  @Mixin private ArchiveOptions archive;

  @Option(names = "--no-corpus", description = "Serve the index as it is, without reading a corpus.")
  private boolean noCorpus;

  @Option(names = "--host", defaultValue = "127.0.0.1", description = "Address to bind (default: ${DEFAULT-VALUE}).")
  private String host = "";

  @Option(names = "--port", defaultValue = "7070", description = "Port, 0 for a free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--allow-origin",
      paramLabel = "ORIGIN",
      split = ",",
      description = "A site whose pages may read the archive, *, or null (pages from file://). Repeatable.")
  private List<String> origins = List.of();

  @Option(
      names = "--host-name",
      paramLabel = "NAME",
      split = ",",
      description = "A name under which the server is reached, beside localhost. Repeatable.")
  private List<String> hostNames = List.of();

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description = "Holds the token that allows writing, at least 128 bits (else $DOSSIER_TOKEN; else no writing).")
  private Optional<Path> tokenFile = Optional.empty();

  @Option(names = "--watch", description = "Go on reading what changes in the corpus.")
  private boolean watch;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Places places = archive.places();
    PrintWriter out = spec.commandLine().getOut();
    Console console = new Console(spec.commandLine().getErr());
    Settings settings = new Settings(host, port, Set.copyOf(origins), Set.copyOf(hostNames), token());
    Knowledge knowledge = Knowledge.load(places, spec.commandLine().getErr());
    try (Server server = Server.start(settings);
        LuceneIndex index = LuceneIndex.open(places.index())) {
      Ingest ingest = new Ingest(index, knowledge.understanding());
      Shutdown shutdown = Shutdown.hook();
      Optional<CorpusRun> corpus = noCorpus ? Optional.empty() : Optional.of(new CorpusRun(ingest, places, knowledge));
      if (corpus.isPresent()) {
        console.say(corpus.get().run(console));
      }
      server.open(new Archive(index, knowledge.vocabulary(), Optional.of(ingest)));
      out.println("Dossier is ready at http://" + host + ":" + server.port() + "/");
      out.flush();
      shutdown.await();
    }
    return ExitCode.DONE.code();
  }

  private Optional<String> token() throws IOException {
    if (tokenFile.isPresent()) {
      return Optional.of(Files.readString(tokenFile.get()).strip());
    }
    return Optional.ofNullable(System.getenv(TOKEN_VARIABLE)).filter(token -> !token.isBlank());
  }
}
