package dossier.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dossier.article.RawArticle;
import dossier.corpus.ReadOutcome.Skipped;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
  @TempDir private Path temp;

  @Test
  void files_come_in_the_order_of_their_names_below_the_folder() {
    Folder folder =
        folder().with("b.txt", "two").with("a/z.md", "one").with("a.html", "<p>three</p>");
    assertThat(names(folder)).containsExactly("a/z.md", "a.html", "b.txt");
    assertThat(names(folder)).isEqualTo(names(folder));
  }

  @Test
  void vocabulary_rules_and_hidden_files_are_not_articles() {
    Folder folder =
        folder()
            .with("vocabulary/names.txt", "no")
            .with("rules/more.txt", "no")
            .with(".hidden.txt", "no")
            .with(".git/x.txt", "no")
            .with("deep/vocabulary/story.txt", "yes");
    assertThat(names(folder)).containsExactly("deep/vocabulary/story.txt");
    assertThat(folder.corpus().list().ignored()).isZero();
  }

  @Test
  void files_of_other_formats_are_counted_and_not_read() {
    Folder folder =
        folder().with("a.txt", "yes").with("b.exe", "no").with("c", "no").with("d.TXT", "yes");
    assertThat(names(folder)).containsExactly("a.txt", "d.TXT");
    assertThat(folder.corpus().list().ignored()).isEqualTo(2);
  }

  @Test
  void links_that_loop_or_lead_out_of_the_folder_are_named_and_not_followed() throws IOException {
    Path outside = Files.writeString(temp.resolve("secret.txt"), "secret");
    Folder folder = folder().with("a.txt", "yes");
    Files.createSymbolicLink(folder.path().resolve("loop"), folder.path());
    Files.createSymbolicLink(folder.path().resolve("out.txt"), outside);
    assertThat(names(folder)).containsExactly("a.txt");
    assertThat(folder.skipped())
        .extracting(Skipped::file, Skipped::reason)
        .containsExactly(
            tuple("loop", "symbolic link: not followed"),
            tuple("out.txt", "symbolic link: not followed"));
  }

  @Test
  void a_pipe_is_named_and_never_opened() throws Exception {
    Folder folder = folder().with("a.txt", "yes");
    Process made =
        new ProcessBuilder("mkfifo", folder.path().resolve("pipe.txt").toString()).start();
    assumeTrue(made.waitFor() == 0);
    assertThat(folder.skipped()).containsExactly(new Skipped("pipe.txt", "not a regular file"));
  }

  @Test
  void a_folder_that_is_not_there_is_one_outcome() {
    Corpus.Listing listing = Corpus.of(temp.resolve("nowhere")).list();
    assertThat(listing.files()).isEmpty();
    assertThat(listing.skipped()).singleElement().extracting(Skipped::file).isEqualTo(".");
  }

  @Test
  void files_and_folders_given_by_name_keep_the_names_given() {
    Folder folder = folder().with("sub/a.txt", "one").with("b.txt", "two");
    List<Path> given = List.of(folder.path().resolve("b.txt"), folder.path().resolve("sub"));
    assertThat(Corpus.ofGiven(given).list().files())
        .extracting(SourceFile::name)
        .containsExactly(folder.path() + "/b.txt", folder.path() + "/sub/a.txt");
  }

  @Test
  void what_is_empty_or_no_text_is_skipped_by_name_and_the_rest_goes_on() {
    byte[] noise = new byte[2_000];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (i % 32);
    }
    Folder folder =
        folder()
            .with("a.txt", "")
            .with("b.txt", " \n\t ")
            .with("c.txt", noise)
            .with("d.md", noise)
            .with("e.txt", "x");
    assertThat(folder.skipped())
        .containsExactly(
            new Skipped("a.txt", "empty"),
            new Skipped("b.txt", "empty"),
            new Skipped("c.txt", "binary"),
            new Skipped("d.md", "binary"));
    assertThat(folder.articles()).extracting(RawArticle::file).containsExactly("e.txt");
  }

  @Test
  void a_file_of_more_than_50_megabytes_is_refused_unread() throws IOException {
    Folder folder = folder().with("large.txt", "x");
    try (var file = new RandomAccessFile(folder.path().resolve("large.txt").toFile(), "rw")) {
      file.setLength((50L << 20) + 1);
    }
    assertThat(folder.skipped())
        .singleElement()
        .extracting(Skipped::reason)
        .asString()
        .startsWith("too large");
  }

  @Test
  void gzip_is_unpacked_and_a_bomb_is_not() {
    Folder folder =
        folder()
            .with("good.txt.gz", Folder.gzip("packed words".getBytes(StandardCharsets.UTF_8)))
            .with("bomb.txt.gz", Folder.gzip(new byte[60 << 20]))
            .with("not.txt.gz", "plain words");
    assertThat(folder.articles()).extracting(RawArticle::text).containsExactly("packed words");
    List<Skipped> skipped = folder.skipped();
    assertThat(skipped).extracting(Skipped::file).containsExactly("bomb.txt.gz", "not.txt.gz");
    assertThat(skipped.getFirst().reason()).startsWith("too large");
    assertThat(skipped.getLast().reason()).startsWith("unreadable");
  }

  @Test
  void records_before_the_cut_of_a_broken_gzip_file_are_kept() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      lines
          .append("{\"id\":\"r")
          .append(i)
          .append("\",\"text\":\"number ")
          .append(i * 7919)
          .append("\"}\n");
    }
    byte[] packed = Folder.gzip(lines.toString().getBytes(StandardCharsets.UTF_8));
    Folder folder = folder().with("r.jsonl.gz", Arrays.copyOf(packed, packed.length / 2));
    assertThat(folder.articles()).hasSizeGreaterThan(100);
    assertThat(folder.skipped()).last().extracting(Skipped::line).isEqualTo(OptionalInt.empty());
  }

  @Test
  void odd_names_are_read_as_they_are() {
    Folder folder =
        folder().with("-rf.txt", "one").with("new\nline.txt", "two").with("é 中文 ’.txt", "three");
    assertThat(names(folder)).containsExactly("-rf.txt", "new\nline.txt", "é 中文 ’.txt");
    assertThat(folder.articles()).hasSize(3);
  }

  private Folder folder() {
    return new Folder(temp.resolve("corpus"));
  }

  private static List<String> names(Folder folder) {
    return folder.corpus().list().files().stream().map(SourceFile::name).toList();
  }
}
