package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a newcomer does: copies the checkout into an empty folder, runs `./dossier serve`, and
/// tries what the README says.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FreshCloneTest {
  private static final List<String> CHECKOUT =
      List.of("dossier", "pom.xml", "src", "corpus", "index/.gitignore");
  private static final Pattern READY = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/");

  private Path clone;
  private Process server;
  private int port;

  @BeforeAll
  void serve(@TempDir Path folder) throws IOException {
    clone = folder.resolve("a clone");
    for (String part : CHECKOUT) {
      copy(Path.of(part), clone.resolve(part));
    }
    server = start("serve", "--port", "0");
    BufferedReader out = server.inputReader(StandardCharsets.UTF_8);
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      Matcher ready = READY.matcher(line);
      if (ready.find()) {
        port = Integer.parseInt(ready.group(1));
        return;
      }
    }
    throw new AssertionError("the server ended without printing its address:\n" + errors());
  }

  @AfterAll
  void stop() throws InterruptedException {
    server.destroy();
    assertThat(server.waitFor(20, TimeUnit.SECONDS)).as("stops when asked to").isTrue();
    assertThat(server.exitValue()).isZero();
  }

  @Test
  void the_first_question_is_answered_by_the_article_on_influencers() throws Exception {
    HttpRequest question =
        HttpRequest.newBuilder(
                URI.create("http://localhost:" + port + "/v1/search?q=influencers&year=2020"))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer = client.send(question, HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(200);
      JsonNode json = JsonMapper.shared().readTree(answer.body());
      assertThat(json.path("total").intValue()).isEqualTo(1);
      assertThat(json.at("/hits/0/file").asString())
          .isEqualTo("articles/aliexpress-connect-influencers.md");
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void an_example_of_the_readme_works_as_printed(String example) throws Exception {
    String command = example.replace("localhost:7070", "localhost:" + port);
    Process curl =
        new ProcessBuilder(
                "sh",
                "-c",
                command.replaceFirst("^curl ", "curl -w '\\\\n%{http_code} %{content_type}' "))
            .redirectErrorStream(true)
            .start();
    String printed = new String(curl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(curl.waitFor()).as("%s", printed).isZero();
    int end = printed.lastIndexOf('\n');
    assertThat(printed.substring(end + 1)).as("%s", printed).startsWith("200 ");
    String answer = printed.substring(0, end);
    if (printed.substring(end).contains("json")) {
      JsonNode json = JsonMapper.shared().readTree(answer);
      assertThat(json.path("total").asLong(1)).as("%s", printed).isPositive();
    } else {
      assertThat(answer.lines()).as("%s", printed).hasSizeGreaterThan(1);
    }
  }

  static Stream<String> examples() throws IOException {
    List<String> examples =
        Files.readAllLines(Path.of("README.md")).stream()
            .filter(line -> line.startsWith("curl "))
            .toList();
    assertThat(examples).hasSizeGreaterThanOrEqualTo(10);
    return examples.stream();
  }

  @Test
  void a_second_server_on_the_same_index_says_who_has_it_and_ends() throws Exception {
    Process second = start("serve", "--port", "0");
    assertThat(second.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(second.exitValue()).isEqualTo(ExitCode.IN_USE.code());
    assertThat(errors()).contains("in use");
  }

  private Process start(String... arguments) throws IOException {
    List<String> command = Stream.concat(Stream.of("./dossier"), Stream.of(arguments)).toList();
    return new ProcessBuilder(command)
        .directory(clone.toFile())
        .redirectError(errorFile().toFile())
        .start();
  }

  private Path errorFile() {
    return clone.resolve("stderr.txt");
  }

  private String errors() throws IOException {
    return Files.readString(errorFile());
  }

  private static boolean isOfTheCheckout(Path file) {
    return Files.isRegularFile(file) && !file.toString().contains("node_modules");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(FreshCloneTest::isOfTheCheckout).toList()) {
        Path target = file.equals(from) ? to : to.resolve(from.relativize(file));
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }
}
