package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The commands as a person runs them, in this process, on the shipped corpus.
class CommandsTest {
  @TempDir private Path folder = Path.of("");
  private String index = "";

  private record Said(int code, String out, String err) {
    List<JsonNode> lines() {
      return out.lines().map(line -> JsonMapper.shared().readTree(line)).toList();
    }
  }

  @BeforeEach
  void place() {
    index = folder.resolve("index").toString();
  }

  @Test
  void help_and_version_are_told_on_standard_output() {
    assertThat(run("--help"))
        .matches(said -> said.code == 0 && said.out.startsWith("Usage: dossier"));
    assertThat(run("--version").out).startsWith("dossier ");
    assertThat(run("search", "--help").out).contains("--year", "--format");
  }

  @Test
  void a_wrong_command_line_is_one_line_and_exit_code_2() {
    assertThat(run("serve", "--prot", "1"))
        .matches(said -> said.code == 2 && said.err.contains("--prot"));
    assertThat(run()).matches(said -> said.code == 2 && said.err.contains("command"));
    assertThat(run("search", "x", "--year", "20l9", "--index", indexed()))
        .matches(said -> said.code == 2 && said.err.startsWith("error: "));
  }

  @Test
  void an_unchanged_corpus_is_not_read_again_and_a_changed_one_only_where_it_changed()
      throws IOException {
    Path corpus = copyOfCorpus();
    String[] command = {"index", "--index", index, "--corpus", corpus.toString()};
    assertThat(run(command).err).contains("5 files: 0 unchanged; 5 articles read");
    assertThat(run(command).err).contains("5 files: 5 unchanged; 0 articles read");
    Path changed = corpus.resolve("articles/gateway-17-detroit.md");
    Files.writeString(
        changed, Files.readString(changed) + "\nOne zebra more. And One zebra again.\n");
    Files.delete(corpus.resolve("articles/11-main-without-commitment.md"));
    assertThat(run(command).err).contains("4 files: 3 unchanged; 1 articles read", "1 removed");
    assertThat(run("search", "zebra", "--index", index).out).contains("1 article");
    assertThat(run("search", "initiative:11-main", "--index", index).out).contains("0 articles");
    Path name = corpus.resolve("vocabulary/initiatives.jsonl");
    Files.writeString(
        name, Files.readString(name) + "{\"id\":\"zebra\",\"prefLabel\":\"One zebra\"}\n");
    assertThat(run(command).err)
        .contains("1 articles understood anew", "1 of them changed", "4 files: 4 unchanged");
    assertThat(run("search", "initiative:zebra", "--index", index).out).contains("1 article");
  }

  @Test
  void a_bad_file_is_named_counted_and_stops_nothing() throws IOException {
    Path corpus = folder.resolve("corpus");
    Files.createDirectories(corpus);
    Files.writeString(corpus.resolve("good.md"), "# Good\n\nA sentence about quartz.\n");
    Files.write(corpus.resolve("bad.txt"), new byte[] {0, 1, 2, 0, 3, 0, 0, 4});
    Path report = folder.resolve("report.jsonl");
    Said said =
        run(
            "index",
            "--index",
            index,
            "--corpus",
            corpus.toString(),
            "--report",
            report.toString());
    assertThat(said.code).isEqualTo(ExitCode.SKIPPED.code());
    assertThat(said.err).contains("skipped: bad.txt", "1 skipped");
    assertThat(Files.readString(report)).contains("\"bad.txt\"", "\"good.md\"");
    assertThat(run("search", "quartz", "--index", index).out).contains("1 article");
  }

  @Test
  void a_report_says_of_every_article_which_group_it_is_in() throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    String story = "The clock on the town hall has stopped at ten past four, for the third time. ";
    Files.writeString(corpus.resolve("b.md"), "# Late\n\n" + story + story);
    Files.writeString(corpus.resolve("z.md"), "---\npublished: 2019-05-03\n---\n" + story + story);
    Files.writeString(corpus.resolve("other.md"), "# Other\n\nNothing of the kind.\n");
    Path report = folder.resolve("report.jsonl");
    String[] command = {
      "index", "--index", index, "--corpus", corpus.toString(), "--report", report.toString()
    };
    assertThat(run(command).err).contains("3 articles read, 1 of them copies");
    List<JsonNode> lines = json(report);
    assertThat(lines)
        .extracting(line -> line.path("file").asString())
        .containsExactly("b.md", "other.md", "z.md");
    assertThat(lines.get(0).path("group")).isEqualTo(lines.get(2).path("id"));
    assertThat(lines.get(0).path("reason").asString()).startsWith("near copy of ");
    assertThat(lines.get(1).path("group")).isEqualTo(lines.get(1).path("id"));
    assertThat(lines.get(2).path("group")).isEqualTo(lines.get(2).path("id"));
    assertThat(run(with(command, "--duplicates=1")).err)
        .contains("0 unchanged; 3 articles read, 0 of them copies");
    assertThat(run(with(command, "--duplicates=0.2")))
        .matches(said -> said.code == 2 && said.err.contains("0.7 to 1"));
  }

  private static List<JsonNode> json(Path file) throws IOException {
    return Files.readAllLines(file).stream().map(JsonMapper.shared()::readTree).toList();
  }

  @Test
  void search_prints_the_same_hits_in_every_form() {
    String[] common = {"search", "influencers", "--year", "2020", "--index", indexed(), "--format"};
    String title = "AliExpress Connect enlists influencers";
    assertThat(run(with(common, "table")).out).contains(title, "1 article");
    assertThat(JsonMapper.shared().readTree(run(with(common, "json")).out).path("total").intValue())
        .isEqualTo(1);
    assertThat(run(with(common, "ndjson")).lines()).hasSize(1);
    assertThat(run(with(common, "csv")).out.lines()).hasSize(2).last().asString().contains(title);
    assertThat(run(with(common, "tsv")).out.lines()).hasSize(2).last().asString().contains(title);
  }

  @Test
  void read_prints_a_file_as_the_article_it_is_understood_to_be() {
    JsonNode article = run("read", "corpus/articles/gateway-17-detroit.md").lines().getFirst();
    assertThat(article.path("title").asString()).startsWith("Gateway ’17");
    assertThat(article.at("/published/edtf").asString()).isEqualTo("2017-06-26/2017-07-02");
    assertThat(article.path("language").asString()).isEqualTo("en");
    assertThat(article.at("/initiative/0/id").asString()).isEqualTo("gateway-17");
    assertThat(article.path("file").asString()).endsWith("gateway-17-detroit.md");
    assertThat(run("read", "corpus/no-such-file").code).isEqualTo(ExitCode.DISK.code());
    assertThat(run("index", "--corpus", "no-such-folder", "--index", index))
        .matches(said -> said.code == ExitCode.DISK.code())
        .matches(said -> said.err.contains("no such folder: no-such-folder"));
    assertThat(run("read", "LICENSE"))
        .matches(said -> said.code == ExitCode.SKIPPED.code())
        .matches(said -> said.err.contains("skipped: LICENSE: unknown format"));
  }

  @Test
  void extract_prints_facts_whose_quotes_stand_in_the_text_that_read_prints() {
    String file = "corpus/articles/alibaba-com-us-retreat.md";
    String text = run("read", file).lines().getFirst().path("text").asString();
    List<JsonNode> facts = run("extract", file).lines();
    assertThat(facts).hasSizeGreaterThan(10);
    for (JsonNode fact : facts) {
      int start = text.offsetByCodePoints(0, fact.at("/selector/position/start").intValue());
      assertThat(text.substring(start)).startsWith(fact.at("/selector/quote/exact").asString());
      assertThat(fact.path("file").asString()).endsWith("alibaba-com-us-retreat.md");
    }
    assertThat(run("extract", "--mentions", file).lines())
        .anyMatch(m -> m.path("kind").asString().equals("quantity"))
        .anyMatch(m -> m.path("kind").asString().equals("time"))
        .anyMatch(m -> m.path("kind").asString().equals("organisation"));
  }

  @Test
  void times_among_the_mentions_tell_their_days_and_both_standard_forms() throws IOException {
    Path file = folder.resolve("times.md");
    Files.writeString(
        file,
        """
        ---
        title: Mercury
        date: 2019-11-04
        ---
        👍 The plan was due in May 2018. Since 2016 it took three years, every Monday.
        """);
    assertThat(run("extract", "--mentions", file.toString()).lines())
        .filteredOn(line -> line.path("kind").asString().equals("time"))
        .extracting(CommandsTest::time)
        .containsExactly(
            "22-30 May 2018 | date 2018-05 2018-05 2018-05-01 2018-05-31",
            "32-42 Since 2016 | date 2016 2016/.. 2016-01-01 ",
            "51-62 three years | duration P3Y P3Y  ",
            "64-76 every Monday | set XXXX-WXX-1 XXXX-WXX-1  ");
  }

  private static String time(JsonNode line) {
    return "%s-%s %s | %s %s %s %s %s"
        .formatted(
            Stream.of("start", "end", "text", "type", "timex", "edtf", "from", "to")
                .map(name -> line.path(name).asString(""))
                .toArray());
  }

  @Test
  void delete_takes_an_article_out_and_check_finds_the_rest_sound() {
    String id =
        run("read", "corpus/articles/gateway-17-detroit.md")
            .lines()
            .getFirst()
            .path("id")
            .asString();
    assertThat(id).isNotEmpty();
    String known =
        run("search", "initiative:gateway-17", "--format", "ndjson", "--index", indexed())
            .lines()
            .getFirst()
            .path("id")
            .asString();
    assertThat(run("delete", known, "--index", index))
        .matches(said -> said.code == 0 && said.out.contains("1 deleted"));
    assertThat(run("delete", known, "--index", index).code).isEqualTo(ExitCode.USAGE.code());
    assertThat(run("check", "--index", index))
        .matches(said ->
            said.code == 0 && said.out.contains("4 articles") && said.out.contains("0 quotes not"));
  }

  @Test
  void a_damaged_index_is_exit_code_4_and_rebuilt_on_request() throws IOException {
    indexed();
    try (Stream<Path> files = Files.list(Path.of(index))) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().startsWith("segments_")).toList()) {
        Files.delete(file);
      }
    }
    Said said = run("index", "--index", index);
    assertThat(said.code).isEqualTo(ExitCode.INDEX_UNUSABLE.code());
    assertThat(said.err).contains("damaged");
    assertThat(run("index", "--rebuild", "--index", index).err).contains("5 articles read");
    assertThat(run("check", "--index", index).code).isZero();
  }

  @Test
  void eval_ranking_writes_a_run_under_the_collection_s_own_ids() throws IOException {
    Path articles =
        Files.writeString(
            folder.resolve("a.jsonl"),
            """
            {"id":"doc 1","title":"Copper","text":"Copper prices rose in spring."}
            {"id":"doc/2","title":"Zinc","text":"Zinc prices fell and copper did not."}
            {"id":"3","title":"Tin","text":"Nothing on other metals."}
            """);
    Path topics =
        Files.writeString(
            folder.resolve("t.jsonl"), "{\"id\":\"q1\",\"text\":\"copper (prices\"}\n");
    Path qrels = Files.writeString(folder.resolve("q.tsv"), "q1 0 doc/2 1\nq1 0 3 0\n");
    Path run = folder.resolve("run.txt");
    Said said =
        run(
            "eval",
            "ranking",
            "--articles",
            articles.toString(),
            "--topics",
            topics.toString(),
            "--run",
            run.toString(),
            "--qrels",
            qrels.toString());
    assertThat(said.code).as(said.err).isZero();
    assertThat(said.out).contains("Recall@100 1.0000");
    assertThat(Files.readAllLines(run)).hasSize(2).allMatch(line -> line.startsWith("q1 Q0 doc"));
  }

  private String indexed() {
    assertThat(run("index", "--index", index).code).isZero();
    return index;
  }

  private Path copyOfCorpus() throws IOException {
    Path copy = folder.resolve("corpus");
    try (Stream<Path> files = Files.walk(Path.of("corpus"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = copy.resolve(Path.of("corpus").relativize(file));
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
    return copy;
  }

  private static String[] with(String[] common, String last) {
    return Stream.concat(Stream.of(common), Stream.of(last)).toArray(String[]::new);
  }

  private static Said run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(args);
    return new Said(code, out.toString(), err.toString());
  }
}
