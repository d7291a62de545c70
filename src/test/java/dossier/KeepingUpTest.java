package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A corpus that changes, and what `index` makes of it: files replaced, renamed, moved, with odd
/// times; single files read again; the report; the reasons.
class KeepingUpTest {
  @TempDir private Path temp = Path.of("");
  private Path corpus = Path.of("");
  private Path report = Path.of("");

  private record Said(int code, String out, String err) {}

  @BeforeEach
  void place() throws IOException {
    corpus = Files.createDirectories(temp.resolve("corpus"));
    report = temp.resolve("report.jsonl");
  }

  @Test
  void a_renamed_file_or_folder_leaves_no_article_behind() throws IOException {
    write("a/one.txt", "The quartz mine is shut.");
    write("a/two.txt", "The bridge is open.");
    index();
    Files.move(corpus.resolve("a/one.txt"), corpus.resolve("three.txt"));
    Files.move(corpus.resolve("a"), corpus.resolve("b"));
    assertThat(index().err).contains("2 files", "2 articles read", "2 removed");
    assertThat(files()).containsExactly("b/two.txt", "three.txt");
  }

  @Test
  void a_time_that_goes_back_or_lies_in_the_future_is_a_change_like_any_other() throws IOException {
    Path file = write("a.txt", "The first version.");
    index();
    for (String time : List.of("1999-01-01T00:00:00Z", "2099-01-01T00:00:00Z")) {
      Files.writeString(file, "The " + time + " version.");
      Files.setLastModifiedTime(file, FileTime.from(Instant.parse(time)));
      assertThat(index().err).contains("1 articles read");
      assertThat(index().err).contains("1 unchanged");
    }
    assertThat(texts()).containsExactly("The 2099-01-01T00:00:00Z version.");
  }

  @Test
  void a_file_of_equal_size_and_time_is_read_again_on_demand_only() throws IOException {
    Path file = write("a.txt", "The first version.");
    write("b.txt", "The other one.");
    FileTime time = Files.getLastModifiedTime(file);
    index();
    Files.writeString(file, "The third version.");
    Files.setLastModifiedTime(file, time);
    Files.writeString(corpus.resolve("b.txt"), "The other one, changed.");
    assertThat(index("--only", "a.txt").err).contains("1 articles read");
    assertThat(texts()).containsExactly("The third version.", "The other one.");
    index();
    assertThat(texts()).containsExactly("The third version.", "The other one, changed.");
  }

  @Test
  void only_takes_folders_and_files_that_are_gone_and_nothing_outside() throws IOException {
    write("a/one.txt", "One.");
    write("a/two.txt", "Two.");
    write("b/three.txt", "Three.");
    index();
    assertThat(index("--only", "a").err).contains("2 articles read");
    Files.delete(corpus.resolve("a/one.txt"));
    Files.delete(corpus.resolve("b/three.txt"));
    assertThat(index("--only", "a/one.txt").err).contains("1 removed");
    assertThat(files()).containsExactly("a/two.txt", "b/three.txt");
    assertThat(index("--only", corpus.resolve("a/two.txt").toString()).err)
        .contains("1 articles read");
    assertThat(index("--only", "../elsewhere.txt").code).isEqualTo(ExitCode.USAGE.code());
  }

  @Test
  void the_report_has_a_line_for_each_article_and_file_with_what_came_of_it() throws IOException {
    write("a.md", "---\npublished: 2019-05-04\nmodified: 2019-06-01\nlanguage: de\n---\nEin Text.");
    write("b.txt", "");
    write("r.jsonl", "{\"id\":\"r1\",\"text\":\"good\"}\n{\n");
    index();
    List<JsonNode> first = report();
    assertThat(first)
        .extracting(line -> line.path("file").asString())
        .containsExactly("a.md", "b.txt", "r.jsonl", "r.jsonl");
    assertThat(first)
        .extracting(line -> line.path("outcome").asString())
        .containsExactly("STORED", "SKIPPED", "STORED", "SKIPPED");
    JsonNode article = first.getFirst();
    assertThat(article.at("/published/evidence").asString()).isEqualTo("front matter: published");
    assertThat(article.at("/modified/edtf").asString()).isEqualTo("2019-06-01");
    assertThat(article.path("language").asString()).isEqualTo("de");
    assertThat(article.path("origin").asString()).isEqualTo("body");
    assertThat(article.path("millis").isNumber()).isTrue();
    assertThat(first.get(1).path("reason").asString()).isEqualTo("empty");
    assertThat(first.getLast().path("line").intValue()).isEqualTo(2);
    Files.delete(corpus.resolve("b.txt"));
    Files.delete(corpus.resolve("r.jsonl"));
    index();
    assertThat(report())
        .extracting(line -> line.path("outcome").asString())
        .containsExactly("UNCHANGED", "DELETED");
  }

  @Test
  void read_says_why_for_each_line_and_for_what_it_concludes() throws IOException {
    Path file =
        write(
            "clipping.txt",
            """
            The clock of Ebbing stands still

            By Ines Moreau

            Updated: May 4, 2019

            %s

            Share this:

            Leave a Reply
            Your email address will not be published.
            """
                .formatted("The clock on the town hall has stopped at ten past four. ".repeat(8)));
    String why = run("read", "--why", file.toString()).out;
    assertThat(why.lines().map(String::strip))
        .anyMatch(line -> line.matches("TITLE +The clock of Ebbing stands still +← .+"))
        .anyMatch(line -> line.matches("BYLINE +By Ines Moreau +← .+"))
        .anyMatch(line -> line.matches("DATELINE +Updated: May 4, 2019 +← .+"))
        .anyMatch(line -> line.startsWith("BODY") && line.contains("The clock on the town hall"))
        .anyMatch(line -> line.matches("JUNK +Share this: +← junk\\.en\\.txt: .+"))
        .anyMatch(line -> line.matches("JUNK +Your email.+← behind the article's end"))
        .anyMatch(line -> line.matches("published +2019-05-04 +← dateline: .+"))
        .anyMatch(line -> line.matches("title +The clock of Ebbing.+← text: first line"));
  }

  @Test
  void what_could_steer_a_terminal_is_shown_and_not_obeyed() throws IOException {
    write("a\u001b[2J\n.txt", "");
    Path file =
        write(
            "b.md",
            "# Red \u001b[31m title\n\n%s \u001b]0;x\u0007"
                .formatted("Words are enough. ".repeat(20)));
    assertThat(index().err)
        .contains("skipped: a\\u001B[2J\\u000A.txt: empty")
        .doesNotContain("\u001b");
    assertThat(run("read", "--why", file.toString()).out).doesNotContain("\u001b");
    assertThat(run("search", "words", "--index", temp.resolve("index").toString()).out)
        .contains("1 article")
        .doesNotContain("\u001b");
  }

  private Path write(String name, String text) throws IOException {
    Path file = corpus.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Said index(String... more) {
    List<String> command =
        new ArrayList<>(
            List.of(
                "index",
                "--corpus",
                corpus.toString(),
                "--index",
                temp.resolve("index").toString(),
                "--report",
                report.toString()));
    command.addAll(List.of(more));
    return run(command.toArray(String[]::new));
  }

  private List<JsonNode> report() throws IOException {
    try (Stream<String> lines = Files.lines(report)) {
      return lines.map(line -> JsonMapper.shared().readTree(line)).toList();
    }
  }

  private List<String> files() {
    return hits(hit -> hit.path("file").asString());
  }

  /// The texts in the order of the files: all are short, so that a heading is a whole text.
  private List<String> texts() {
    return hits(hit -> hit.at("/title/0/text").asString());
  }

  private List<String> hits(Function<JsonNode, String> shown) {
    String out =
        run("search", "--format", "ndjson", "--index", temp.resolve("index").toString()).out;
    return out.lines()
        .map(line -> JsonMapper.shared().readTree(line))
        .sorted((a, b) -> a.path("file").asString().compareTo(b.path("file").asString()))
        .map(shown)
        .toList();
  }

  private static Said run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.commandLine()
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(arguments);
    return new Said(code, out.toString(), err.toString());
  }
}
