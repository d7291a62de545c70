package dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dossier.article.About;
import dossier.article.Claim;
import dossier.article.RawArticle;
import dossier.corpus.FieldMap;
import dossier.http.Archive;
import dossier.http.Server;
import dossier.http.Settings;
import dossier.ingest.Progress;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pages in a real browser against a real server: `src/test/web`, run by Node and Chromium.
/// Skipped with a line where one of them is missing.
class BrowserTest {
  private static final Path WEB = Path.of("src/main/web");
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  /// Its title and text try to be markup, and a sentence with a fact stands behind an emoji.
  private static final RawArticle HOSTILE =
      new RawArticle(
          "",
          "hostile",
          """
          Zephyrine Ltd 🪁🪁 sells kites <img src=x onerror="alert(3)"> in many towns.

          The company aims to sign up 5,000 shops within two years.\
          """,
          "test",
          false,
          List.of(
              new Claim(
                  About.TITLE,
                  "Zephyrine <img src=x onerror=\"alert(1)\"> & <script>alert(2)</script>",
                  "test"),
              new Claim(About.LANGUAGE, "en", "test"),
              new Claim(About.URL, "javascript:alert(4)", "test"),
              new Claim(About.PUBLISHED, "2024-03-01", "test")));

  @BeforeAll
  static void needs() throws Exception {
    boolean node = runs(List.of("node", "--version"));
    if (node && !Files.isDirectory(WEB.resolve("node_modules")) && System.getenv("CI") != null) {
      assertThat(run(WEB, Map.of(), List.of("npm", "ci")).code()).isZero();
    }
    boolean ready =
        node && Files.isExecutable(CHROMIUM) && Files.isDirectory(WEB.resolve("node_modules"));
    if (!ready) {
      System.out.println(
          "browser tests skipped: they need Node, " + CHROMIUM + " and `npm ci` in " + WEB);
    }
    assumeTrue(ready, "no Node, no Chromium or no packages");
  }

  @Test
  void what_is_committed_of_the_pages_is_what_their_sources_build() throws Exception {
    Done done = run(WEB, Map.of(), List.of("npm", "run", "--silent", "check"));
    assertThat(done.code()).as("%s", done.printed()).isZero();
  }

  @Test
  void the_pages_do_in_a_browser_what_they_promise(@TempDir Path index) throws Exception {
    Path corpus = Path.of("corpus");
    Places places =
        new Places(
            corpus, corpus.resolve("vocabulary"), corpus.resolve("rules"), index, FieldMap.NONE);
    Knowledge knowledge = Knowledge.load(places, new PrintWriter(new StringWriter()));
    try (OpenArchive archive = OpenArchive.open(places, knowledge, 0.8);
        Server server = Server.start(Settings.local(0))) {
      archive.read(corpus, Progress.NONE);
      archive.ingest().put(HOSTILE);
      archive.ingest().commit();
      server.open(
          new Archive(archive.index(), knowledge.vocabulary(), Optional.of(archive.ingest())));
      Map<String, String> url = Map.of("DOSSIER_URL", "http://localhost:" + server.port());
      Done done = run(Path.of(""), url, List.of("node", "--test", "src/test/web/"));
      assertThat(done.code()).as("%s", done.printed()).isZero();
      assertThat(done.printed()).contains("# pass ").doesNotContain("# pass 0");
    }
  }

  private record Done(int code, String printed) {}

  private static Done run(Path folder, Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.directory(folder.toAbsolutePath().toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return new Done(process.exitValue(), printed);
  }

  private static boolean runs(List<String> command) throws InterruptedException {
    try {
      return run(Path.of(""), Map.of(), command).code() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
