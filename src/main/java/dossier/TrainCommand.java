package dossier;

import dossier.http.Archive;
import dossier.http.Server;
import dossier.http.Settings;
import dossier.ingest.Ingest;
import dossier.ingest.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `dossier train`: does once what every start does, and ends. The launcher runs it after a build,
/// for the JVM to record which classes a start needs (JEP 483, 514).
@Command(
    name = "train",
    hidden = true,
    description = "Starts everything once, for the JVM's cache.")
final class TrainCommand implements Callable<Integer> {
  private static final List<String> QUESTIONS =
      List.of(
          "/readyz",
          "/v1/info",
          "/v1/search?q=influencers&year=2020",
          "/v1/search?q=%22small+business%22+-amazon+jobs*&sort=oldest",
          "/v1/facts?kind=target",
          "/v1/histogram?interval=year",
          "/");

  @Spec private CommandSpec spec;
  @Mixin private ArchiveOptions archive;

  @Override
  public Integer call() throws IOException {
    Places places = archive.places();
    try (TemporaryFolder folder = TemporaryFolder.create("dossier-train");
        Server server = Server.start(Settings.local(0))) {
      Places trying =
          new Places(
              places.corpus(), places.vocabulary(), places.rules(), folder.path(), places.fields());
      Knowledge knowledge = Knowledge.load(trying, spec.commandLine().getErr());
      try (OpenArchive open = OpenArchive.open(trying, knowledge, Ingest.USUAL_THRESHOLD)) {
        open.read(trying.corpus(), Progress.NONE);
        server.open(new Archive(open.index(), knowledge.vocabulary(), Optional.of(open.ingest())));
        for (String question : QUESTIONS) {
          ask(URI.create("http://127.0.0.1:" + server.port() + question));
        }
      }
    }
    return ExitCode.DONE.code();
  }

  private static void ask(URI question) throws IOException {
    try (InputStream answer = question.toURL().openStream()) {
      answer.readAllBytes();
    }
  }
}
