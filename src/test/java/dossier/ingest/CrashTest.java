package dossier.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.article.RawArticle;
import dossier.corpus.Folder;
import dossier.corpus.Inventory;
import dossier.fact.Extractor;
import dossier.fact.Rules;
import dossier.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The process is killed at every call of the index in turn, before it, and at a commit after it
/// too. Whatever the next run then finds, it ends where a fresh index ends.
class CrashTest {
  private static final Understanding UNDERSTANDING =
      new Understanding(
          Vocabulary.EMPTY,
          new Extractor(Vocabulary.EMPTY, Rules.builtIn()),
          Clock.fixed(Instant.parse("2024-06-01T00:00:00Z"), ZoneOffset.UTC));
  private static final String STORY =
      "The ferry of Ebbing has stopped in the middle of the river, for the third time in five years.";

  @TempDir private Path temp;
  private int tries;

  private interface Work {
    void with(Ingest ingest, Folder folder) throws IOException;
  }

  private record Archive(Path place, MemoryIndex index, Folder folder) {
    Ingest open() throws IOException {
      return new Ingest(index, Inventory.load(place, "memory", "shape"), UNDERSTANDING, 0.8);
    }

    Map<ArticleId, Article> read() throws IOException {
      open().run(folder.corpus(), Progress.NONE);
      return index.articles();
    }
  }

  @Test
  void killed_anywhere_in_a_first_run() throws IOException {
    killedAnywhere(folder -> {}, (ingest, folder) -> run(ingest, first(folder)));
  }

  @Test
  void killed_anywhere_when_files_change_vanish_and_share_ids() throws IOException {
    killedAnywhere(CrashTest::first, (ingest, folder) -> run(ingest, second(folder)));
  }

  @Test
  void killed_anywhere_when_the_file_goes_whose_article_counted() throws IOException {
    killedAnywhere(CrashTest::first, (ingest, folder) -> run(ingest, folder.without("z.jsonl")));
  }

  @Test
  void killed_anywhere_in_a_run_beside_which_others_commit() throws IOException {
    killedAnywhere(
        CrashTest::first,
        (ingest, folder) -> ingest.run(second(folder).corpus(), _ -> commit(ingest)));
  }

  @Test
  void a_fault_at_any_call_is_made_good_by_the_next_run_of_the_same_process() throws IOException {
    boolean failed = true;
    for (int calls = 0; failed; calls++) {
      Archive archive = archive();
      first(archive.folder());
      archive.read();
      Ingest ingest = archive.open();
      archive.index().killAfter(calls);
      failed = killed(() -> run(ingest, second(archive.folder())));
      archive.index().killAfter(Integer.MAX_VALUE);
      run(ingest, archive.folder().with("c.jsonl", record("instead", STORY)));
      Archive fresh = new Archive(folder("fresh"), new MemoryIndex(), archive.folder());
      assertThat(archive.index().articles())
          .as("failed after %d calls", calls)
          .isEqualTo(fresh.read());
    }
  }

  @Test
  void what_was_deleted_or_put_singly_and_answered_stays_so() throws IOException {
    for (int calls = 0; calls < 40; calls++) {
      Archive archive = archive();
      first(archive.folder());
      Ingest ingest = archive.open();
      run(ingest, archive.folder());
      ingest.delete(new ArticleId("own"));
      ingest.put(single("shared", STORY + " Nobody knows why."));
      ingest.commit();
      archive.index().killAfter(calls);
      killed(() -> run(ingest, second(archive.folder())));
      archive.index().loseUncommitted();
      assertThat(archive.read()).as("%d calls", calls).doesNotContainKey(new ArticleId("own"));
      assertThat(archive.index().article(new ArticleId("shared")).orElseThrow().text())
          .contains("Nobody knows");
    }
  }

  private void killedAnywhere(java.util.function.Consumer<Folder> before, Work work)
      throws IOException {
    boolean wasKilled = true;
    for (int calls = 0; wasKilled; calls++) {
      Archive archive = archive();
      before.accept(archive.folder());
      archive.read();
      Ingest ingest = archive.open();
      archive.index().killAfter(calls);
      wasKilled = killed(() -> work.with(ingest, archive.folder()));
      archive.index().loseUncommitted();
      Map<ArticleId, Article> grown = archive.read();
      Archive fresh = new Archive(folder("fresh"), new MemoryIndex(), archive.folder());
      assertThat(grown).as("killed after %d calls", calls).isEqualTo(fresh.read());
      assertThat(archive.open().run(archive.folder().corpus(), Progress.NONE).stored()).isZero();
    }
  }

  private interface Doing {
    void run() throws IOException;
  }

  private static boolean killed(Doing doing) throws IOException {
    try {
      doing.run();
      return false;
    } catch (MemoryIndex.Killed e) {
      return true;
    } catch (java.io.UncheckedIOException | IOException e) {
      assertThat(e).hasRootCauseInstanceOf(MemoryIndex.Killed.class);
      return true;
    }
  }

  private static void run(Ingest ingest, Folder folder) throws IOException {
    ingest.run(folder.corpus(), Progress.NONE);
  }

  private static void commit(Ingest ingest) {
    try {
      ingest.commit();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Folder first(Folder folder) {
    return folder
        .with("a.md", "# One\n\n" + STORY)
        .with("b.jsonl", record("shared", STORY + " Said b.") + record("own", "of b only"))
        .with("m.jsonl", record("shared", STORY + " Said m.") + record("moves", "from m"))
        .with("z.jsonl", record("shared", STORY + " Said z.") + record("late", STORY));
  }

  private static Folder second(Folder folder) {
    return folder
        .without("a.md")
        .with("c.jsonl", record("moves", "to c"))
        .with("m.jsonl", record("other", STORY + " Said m again."))
        .with("z.jsonl", record("late", "something else"));
  }

  private Archive archive() throws IOException {
    return new Archive(folder("index"), new MemoryIndex(), new Folder(folder("corpus")));
  }

  private Path folder(String name) throws IOException {
    return Files.createDirectories(temp.resolve(name + tries++));
  }

  private static RawArticle single(String id, String text) {
    return new RawArticle("", id, text, "test", false, List.of());
  }

  private static String record(String id, String text) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}\n";
  }
}
