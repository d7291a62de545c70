package dossier;

import dossier.http.Server;
import dossier.http.Settings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `dossier serve`: indexes what is new or changed, then answers over HTTP until it is told to
/// stop.
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Indexes what is new or changed in the corpus, then serves it over HTTP.")
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ArchiveOptions archive;

  @Option(
      names = "--no-corpus",
      description = "Serve the index as it is, without reading a corpus.")
  private boolean noCorpus;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description = "Address to bind (default: ${DEFAULT-VALUE}).")
  private String host = "";

  @Option(
      names = "--port",
      defaultValue = "7070",
      description = "Port, 0 for a free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--allow-origin",
      paramLabel = "ORIGIN",
      split = ",",
      description =
          "A site whose pages may read the archive, *, or null (pages from file://). Repeatable.")
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
      description = "Holds the token that allows writing, at least 128 bits (else $DOSSIER_TOKEN).")
  private Optional<Path> tokenFile = Optional.empty();

  @Option(names = "--watch", description = "Go on reading what changes in the corpus, the names and the rules.")
  private boolean watch;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Places places = archive.places();
    PrintWriter err = spec.commandLine().getErr();
    Settings settings =
        new Settings(host, port, Set.copyOf(origins), Set.copyOf(hostNames), token());
    CompletableFuture<Server> starting =
        CompletableFuture.supplyAsync(() -> Server.start(settings));
    Knowledge knowledge = Knowledge.load(places, err);
    try (StopSignal signal = StopSignal.expect();
        OpenArchive open = OpenArchive.open(places, knowledge, archive.duplicates());
        Server server = starting.join()) {
      if (!noCorpus) {
        read(open, places, err);
      }
      Refresh refresh = new Refresh(places, knowledge, open, server::open);
      server.open(refresh.archive());
      tellAddress(server.port());
      if (watch && !noCorpus) {
        Thread.ofVirtual().start(new Watch(open, refresh, places, err, signal.came()));
      }
      signal.await();
    }
    return ExitCode.DONE.code();
  }

  private void tellAddress(int bound) {
    PrintWriter out = spec.commandLine().getOut();
    out.println("Dossier is ready at http://" + host + ":" + bound + "/");
    out.flush();
  }

  private static void read(OpenArchive open, Places places, PrintWriter err) throws IOException {
    RunProgress.tell(open.ingest().relearn(), err);
    try (RunProgress progress = new RunProgress()) {
      RunProgress.tell(open.read(places.corpus(), progress), err);
    }
  }

  private Optional<String> token() throws IOException {
    return tokenFile.isPresent()
        ? Optional.of(Files.readString(tokenFile.get()).strip())
        : Optional.ofNullable(System.getenv("DOSSIER_TOKEN")).filter(token -> !token.isBlank());
  }
}
