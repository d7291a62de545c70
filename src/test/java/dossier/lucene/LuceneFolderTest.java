package dossier.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dossier.article.ArticleId;
import dossier.search.Articles;
import dossier.search.IndexException;
import dossier.search.IndexException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LuceneFolderTest {
  @TempDir Path temp;
  private Path folder;

  @BeforeEach
  void name() {
    folder = temp.resolve("index");
  }

  private static void put(LuceneIndex index, String id) throws IOException {
    index.put(Articles.id(id).title("On " + id).text("The text of " + id).article(), List.of());
  }

  private void fill() throws IOException {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      for (int i = 0; i < 5; i++) {
        put(index, "a" + i);
        index.commit();
      }
    }
  }

  /// The folder as a crash leaves it: without anything being closed.
  private Path crashed() throws IOException {
    Path copy = temp.resolve("crashed");
    Files.createDirectories(copy);
    for (Path file : files()) {
      Files.copy(file, copy.resolve(file.getFileName()));
    }
    return copy;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void after_a_crash_what_was_committed_is_there_and_nothing_else() throws IOException {
    Path copy;
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      put(index, "kept");
      put(index, "old");
      index.commit();
      put(index, "lost");
      index.delete(new ArticleId("old"));
      copy = crashed();
    }
    try (LuceneIndex index = LuceneIndex.open(copy)) {
      assertThat(index.article(new ArticleId("kept"))).isPresent();
      assertThat(index.article(new ArticleId("old"))).isPresent();
      assertThat(index.article(new ArticleId("lost"))).isEmpty();
    }
  }

  @Test
  void closing_does_not_commit() throws IOException {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      put(index, "lost");
    }
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      assertThat(index.info().articles()).isZero();
    }
  }

  @Test
  void an_index_keeps_its_id_and_goes_on_counting() throws IOException {
    fill();
    try (LuceneSearcher reader = LuceneSearcher.open(folder)) {
      var before = reader.info();
      try (LuceneIndex index = LuceneIndex.open(folder)) {
        index.commit();
        assertThat(index.info()).isEqualTo(before);
        put(index, "another");
        index.commit();
        assertThat(index.info().id()).isEqualTo(before.id());
        assertThat(index.info().generation()).isGreaterThan(before.generation());
        assertThat(index.info().articles()).isEqualTo(6);
        assertThat(reader.info()).as("the state that was opened").isEqualTo(before);
      }
    }
  }

  @Test
  void a_second_writer_is_told_who_has_the_index() throws IOException {
    try (LuceneIndex first = LuceneIndex.open(folder)) {
      refuses(folder, Reason.IN_USE, "process " + ProcessHandle.current().pid());
      put(first, "unharmed");
      first.commit();
      assertThat(first.info().articles()).isEqualTo(1);
    }
  }

  @Test
  void an_index_whose_commit_is_gone_is_damaged_and_never_empty() throws IOException {
    fill();
    for (Path file : files()) {
      if (file.getFileName().toString().startsWith("segments_")) {
        Files.delete(file);
      }
    }
    refuses(folder, Reason.DAMAGED, "segments");
  }

  @Test
  void an_index_whose_manifest_is_gone_is_damaged_and_never_empty() throws IOException {
    fill();
    Files.delete(folder.resolve("index.json"));
    refuses(folder, Reason.DAMAGED, "index.json");
    assertThatIOException()
        .isThrownBy(() -> LuceneSearcher.open(folder))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void a_first_creation_that_was_cut_off_is_made_anew() throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("segments_1"), new byte[] {1, 2, 3});
    Files.write(folder.resolve("pending_segments_2"), new byte[] {1});
    Files.write(folder.resolve("index.json.tmp"), new byte[] {'{'});
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      put(index, "a");
      index.commit();
      assertThat(index.info().articles()).isEqualTo(1);
    }
  }

  @Test
  void an_index_of_another_schema_or_format_is_refused() throws IOException {
    fill();
    Path manifest = folder.resolve("index.json");
    String ours = Files.readString(manifest);
    Files.writeString(manifest, ours.replaceAll("\"format\":\\d+", "\"format\":99"));
    refuses(folder, Reason.OTHER_FORMAT, "format 99");
    Files.writeString(manifest, ours.replaceAll("\"schema\":\"....", "\"schema\":\"0000"));
    refuses(folder, Reason.OTHER_FORMAT, "schema 0000");
    for (String broken : List.of("", "{\"form", "{}", "null", "[1]")) {
      Files.writeString(manifest, broken);
      refuses(folder, Reason.DAMAGED, "index.json");
    }
  }

  @Test
  void files_that_are_not_the_index_are_left_alone() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(".gitignore"), "*");
    Files.writeString(folder.resolve("files.jsonl"), "{}");
    fill();
    fill();
    assertThat(folder.resolve(".gitignore")).hasContent("*");
    assertThat(folder.resolve("files.jsonl")).hasContent("{}");
  }

  enum Damage {
    GONE,
    CUT,
    ZEROED,
    FLIPPED;

    void harm(Path file) throws IOException {
      byte[] bytes = Files.readAllBytes(file);
      switch (this) {
        case GONE -> Files.delete(file);
        case CUT -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        case ZEROED -> Files.write(file, new byte[bytes.length]);
        case FLIPPED -> {
          bytes[bytes.length / 2] ^= 0x10;
          Files.write(file, bytes);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void any_damaged_file_is_found(Damage damage) throws IOException {
    fill();
    for (Path file : files()) {
      String name = file.getFileName().toString();
      if (name.startsWith("_") || name.startsWith("segments")) {
        byte[] sound = Files.readAllBytes(file);
        damage.harm(file);
        assertThat(complaints()).as("%s %s", damage, name).isNotEmpty();
        Files.write(file, sound);
      }
    }
    assertThat(complaints()).isEmpty();
  }

  private List<String> complaints() {
    try (LuceneSearcher reader = LuceneSearcher.open(folder)) {
      return reader.verify();
    } catch (IOException e) {
      assertThat(e).isInstanceOf(IndexException.class);
      return List.of(e.getMessage());
    }
  }

  @Test
  void many_threads_may_write_and_commit_at_once() throws Exception {
    try (LuceneIndex index = LuceneIndex.open(folder);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Boolean>> seen =
          IntStream.range(0, 50)
              .mapToObj(i ->
                  threads.submit(() -> {
                    put(index, "t" + i);
                    index.commit();
                    return index.article(new ArticleId("t" + i)).isPresent();
                  }))
              .toList();
      for (Future<Boolean> each : seen) {
        assertThat(each.get()).isTrue();
      }
    }
  }

  @Test
  void a_closed_index_says_so() throws IOException {
    LuceneIndex index = LuceneIndex.open(folder);
    index.close();
    index.close();
    assertThatExceptionOfType(IndexException.class).isThrownBy(index::info);
    assertThatExceptionOfType(IndexException.class).isThrownBy(() -> put(index, "a"));
  }

  private static void refuses(Path folder, Reason reason, String why) {
    assertThatExceptionOfType(IndexException.class)
        .isThrownBy(() -> LuceneIndex.open(folder).close())
        .withMessageContaining(why)
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
  }
}
