package dossier.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.article.RawArticle;
import dossier.corpus.Folder;
import dossier.corpus.Inventory;
import dossier.corpus.Packed;
import dossier.fact.Extractor;
import dossier.fact.Rules;
import dossier.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {
  private static final long SEED = Long.getLong("seed", 11);
  private static final String LONG =
      "The clock on the town hall of Ebbing has stopped at ten past four, for the third time in five years.";

  @TempDir private Path temp;
  private MemoryIndex index = new MemoryIndex();
  private String shape = "one";

  @Test
  void a_second_run_over_an_unchanged_corpus_reads_nothing() throws IOException {
    Folder folder =
        folder().with("a.txt", "first").with("sub/b.md", "# t\n\nsecond").with("bad.txt", "");
    Report first = run(folder);
    assertThat(first.stored()).isEqualTo(2);
    assertThat(first.skipped()).isEqualTo(1);
    index.putsSince();
    Report second = run(folder);
    assertThat(second.unchanged()).isEqualTo(3);
    assertThat(index.putsSince()).isZero();
    assertThat(index.files()).containsExactly("a.txt", "sub/b.md");
  }

  @Test
  void what_changes_is_read_again_and_what_vanishes_takes_its_articles_along() throws IOException {
    Folder folder =
        folder()
            .with("a.txt", "first")
            .with("b.txt", "second")
            .with("r.jsonl", records("r1", "r2"));
    run(folder);
    folder.with("a.txt", "first, changed").without("b.txt").with("r.jsonl", records("r2", "r3"));
    Report report = run(folder);
    assertThat(report.deleted()).isEqualTo(2);
    assertThat(index.files()).containsExactly("a.txt", "r.jsonl", "r.jsonl");
    assertThat(texts()).contains("first, changed").doesNotContain("first", "second");
    assertThat(index.articles().keySet()).contains(new ArticleId("r2"), new ArticleId("r3"));
    assertThat(index.articles()).doesNotContainKey(new ArticleId("r1"));
  }

  @Test
  void what_is_inside_an_archive_comes_and_goes_with_it() throws IOException {
    Folder folder =
        folder().with("a.zip", Packed.zip().with("b.txt", "first").with("c.txt", "second").bytes());
    run(folder);
    assertThat(index.files()).containsExactly("a.zip/b.txt", "a.zip/c.txt");
    assertThat(run(folder).unchanged()).isEqualTo(1);
    run(folder.with("a.zip", Packed.zip().with("c.txt", "second").with("d.txt", "third").bytes()));
    assertThat(index.files()).containsExactly("a.zip/c.txt", "a.zip/d.txt");
    run(folder.without("a.zip"));
    assertThat(index.files()).isEmpty();
  }

  @Test
  void another_vocabulary_or_program_reads_all_again() throws IOException {
    Folder folder = folder().with("a.txt", "first").with("b.txt", "second");
    run(folder);
    index.putsSince();
    shape = "two";
    run(folder);
    assertThat(index.putsSince()).isEqualTo(2);
  }

  @Test
  void an_inventory_that_is_broken_or_of_another_index_counts_as_none() throws IOException {
    Folder folder = folder().with("a.txt", "first");
    run(folder);
    Files.writeString(temp.resolve("files.jsonl"), "{broken");
    index.putsSince();
    run(folder);
    assertThat(index.putsSince()).isEqualTo(1);
  }

  @Test
  void a_corpus_folder_that_cannot_be_read_takes_nothing_away() throws IOException {
    Folder folder = folder().with("a.txt", "first");
    run(folder);
    Report report = run(new Folder(temp.resolve("unmounted")));
    assertThat(report.skipped()).isEqualTo(1);
    assertThat(index.files()).containsExactly("a.txt");
  }

  @Test
  void of_two_records_with_one_id_the_last_counts_and_the_report_says_so() throws IOException {
    Folder folder =
        folder()
            .with("a.jsonl", "{\"id\":\"x\",\"text\":\"from a\"}")
            .with("b.jsonl", "{\"id\":\"x\",\"text\":\"from b\"}");
    Report report = run(folder);
    assertThat(report.twins()).isEqualTo(1);
    assertThat(texts()).containsExactly("from b");
    run(folder.with("a.jsonl", "{\"id\":\"x\",\"text\":\"from a again\"}"));
    assertThat(texts()).containsExactly("from b");
    run(folder.without("b.jsonl"));
    assertThat(texts()).containsExactly("from a again");
  }

  @Test
  void equal_texts_are_copies_of_the_first_by_file_whichever_comes_or_goes() throws IOException {
    Folder folder = folder().with("m.md", "# One\n\n" + LONG).with("z.md", "# Two\n\n" + LONG);
    assertThat(run(folder).copies()).isEqualTo(1);
    assertThat(originals()).isEqualTo(Map.of("m.md", "", "z.md", "m.md"));
    run(folder.with("a.md", "# Three\n\n" + LONG));
    assertThat(originals()).isEqualTo(Map.of("a.md", "", "m.md", "a.md", "z.md", "a.md"));
    run(folder.without("a.md"));
    assertThat(originals()).isEqualTo(Map.of("m.md", "", "z.md", "m.md"));
    run(folder.without("m.md"));
    assertThat(originals()).isEqualTo(Map.of("z.md", ""));
  }

  @Test
  void an_article_of_a_run_that_died_goes_with_its_file() throws IOException {
    Folder folder = folder().with("a.txt", "first").with("b.txt", "second");
    dieAtStep(1, folder);
    assertThat(texts()).containsExactlyInAnyOrder("first", "second");
    run(folder.without("a.txt").with("b.txt", "second, changed"));
    assertThat(texts()).containsExactly("second, changed");
  }

  @Test
  void what_was_to_leave_leaves_though_the_run_died() throws IOException {
    Folder folder = folder().with("a.txt", "first").with("r.jsonl", records("r1", "r2"));
    run(folder);
    dieAtStep(0, folder.without("a.txt").with("r.jsonl", records("r2")).with("s.txt", "last"));
    run(folder);
    assertThat(texts()).containsExactlyInAnyOrder("record r2", "last");
  }

  @Test
  void many_runs_over_a_changing_corpus_end_where_one_run_over_its_last_state_ends()
      throws IOException {
    Random random = new Random(SEED);
    Folder folder = folder().with("f0.jsonl", records("x"));
    for (int round = 0; round < 40; round++) {
      String file = "f" + random.nextInt(5) + ".jsonl";
      if (random.nextInt(4) == 0 && Files.exists(folder.path().resolve(file))) {
        folder.without(file);
      } else {
        folder.with(file, randomRecords(random));
      }
      if (random.nextInt(3) == 0) {
        shape = "shape " + random.nextInt(2);
        dieAtStep(random.nextInt(8), folder);
        folder.with("f" + random.nextInt(5) + ".jsonl", randomRecords(random));
        Files.deleteIfExists(folder.path().resolve("f" + random.nextInt(5) + ".jsonl"));
      }
      run(folder);
      Map<ArticleId, Article> grown = index.articles();
      MemoryIndex kept = index;
      Files.delete(temp.resolve("files.jsonl"));
      index = new MemoryIndex();
      run(folder);
      assertThat(grown).as("seed %d, round %d", SEED, round).isEqualTo(index.articles());
      index = kept;
    }
  }

  @Test
  void an_article_that_came_singly_stays_when_the_corpus_is_read() throws IOException {
    Folder folder = folder().with("a.txt", "first");
    Ingest ingest = ingest();
    ingest.put(single("solo", "by itself"));
    ingest.commit();
    ingest.run(folder.corpus(), Progress.NONE);
    run(folder.without("a.txt"));
    assertThat(texts()).containsExactly("by itself");
    ingest.delete(new ArticleId("solo"));
    ingest.commit();
    assertThat(texts()).isEmpty();
  }

  @Test
  void a_single_article_with_the_text_of_another_is_its_copy_until_that_goes() throws IOException {
    Ingest ingest = ingest();
    ingest.run(folder().with("a.md", "# One\n\n" + LONG).corpus(), Progress.NONE);
    ingest.put(single("solo", LONG));
    ingest.commit();
    ArticleId original = ArticleId.of("a.md");
    assertThat(index.article(new ArticleId("solo")).orElseThrow().about().representative())
        .isEqualTo(original);
    ingest.delete(original);
    ingest.commit();
    assertThat(index.article(new ArticleId("solo")).orElseThrow().about().duplicateOf()).isEmpty();
  }

  @Test
  void every_file_and_record_is_a_step_with_its_outcome() throws IOException {
    Folder folder =
        folder()
            .with("a.md", "---\npublished: 2019-05-04\n---\ntext")
            .with("b.txt", "")
            .with("r.jsonl", "{");
    List<Step> steps = new ArrayList<>();
    ingest().run(folder.corpus(), steps::add);
    assertThat(steps)
        .extracting(Step::file, Step::outcome)
        .containsExactly(
            tuple("a.md", Step.Outcome.STORED),
            tuple("b.txt", Step.Outcome.SKIPPED),
            tuple("r.jsonl", Step.Outcome.SKIPPED));
    assertThat(steps.getFirst().published().orElseThrow().evidence())
        .isEqualTo("front matter: published");
    assertThat(steps.getLast().line()).hasValue(1);
  }

  private Folder folder() {
    return new Folder(temp.resolve("corpus"));
  }

  private Report run(Folder folder) throws IOException {
    return ingest().run(folder.corpus(), Progress.NONE);
  }

  /// A run in which someone commits at the given step, and the process ends right after.
  private void dieAtStep(int last, Folder folder) throws IOException {
    Ingest ingest = ingest();
    AtomicInteger left = new AtomicInteger(last);
    try {
      ingest.run(
          folder.corpus(),
          _ -> {
            if (left.getAndDecrement() == 0) {
              commit(ingest);
              throw new IllegalStateException("the process ends");
            }
          });
    } catch (IllegalStateException e) {
      index.loseUncommitted();
    }
  }

  private static void commit(Ingest ingest) {
    try {
      ingest.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Ingest ingest() throws IOException {
    Clock clock = Clock.fixed(Instant.parse("2024-06-01T00:00:00Z"), ZoneOffset.UTC);
    Extractor extractor = new Extractor(Vocabulary.EMPTY, Rules.builtIn());
    Understanding understanding = new Understanding(Vocabulary.EMPTY, extractor, clock);
    return new Ingest(index, Inventory.load(temp, "memory", shape), understanding, 0.8);
  }

  private List<String> texts() {
    return index.articles().values().stream().map(Article::text).toList();
  }

  /// The file of each article, and the file of the article it is a copy of.
  private Map<String, String> originals() {
    return index.articles().values().stream()
        .collect(
            Collectors.toMap(
                article -> article.about().file(),
                article ->
                    article
                        .about()
                        .duplicateOf()
                        .flatMap(duplicate -> index.article(duplicate.of()))
                        .map(original -> original.about().file())
                        .orElse("")));
  }

  private static RawArticle single(String id, String text) {
    return new RawArticle("", id, text, "test", false, List.of());
  }

  private static String records(String... ids) {
    return List.of(ids).stream()
        .map(id -> record(id, "record " + id))
        .collect(Collectors.joining());
  }

  private static String randomRecords(Random random) {
    return random
        .ints(1 + random.nextInt(3), 0, 6)
        .mapToObj(i -> record("x" + i, LONG + " Part " + random.nextInt(3) + "."))
        .collect(Collectors.joining());
  }

  private static String record(String id, String text) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}\n";
  }
}
