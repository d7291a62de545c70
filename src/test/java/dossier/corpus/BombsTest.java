package dossier.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dossier.article.RawArticle;
import dossier.corpus.ReadOutcome.Skipped;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Archives made to fill memory or disk, or to keep a processor busy.
class BombsTest {
  private static final byte[] ZEROS = new byte[60 << 20];

  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(strings = {"zip", "tar", "tar.gz"})
  void an_entry_too_large_for_an_article_is_skipped_and_the_rest_is_read(String kind) {
    Packed.Writer archive = (kind.equals("zip") ? Packed.zip() : Packed.tar()).with("a.txt", "one");
    byte[] bytes = archive.with("bomb.txt", ZEROS).with("b.txt", "two").bytes();
    Folder folder = folder().with("a." + kind, kind.endsWith("gz") ? Folder.gzip(bytes) : bytes);
    assertThat(folder.skipped().getFirst().file()).isEqualTo("a." + kind + "/bomb.txt");
    assertThat(folder.skipped().getFirst().reason()).startsWith("too large: ");
    assertThat(folder.articles()).extracting(RawArticle::text).startsWith("one");
    if (!kind.endsWith("gz")) {
      assertThat(folder.articles()).extracting(RawArticle::text).containsExactly("one", "two");
    }
  }

  @Test
  void records_that_unpack_to_more_than_200_times_their_size_are_cut_off() {
    byte[] lines =
        ("{\"id\":\"r\",\"text\":\"" + "again ".repeat(50_000) + "\"}\n")
            .repeat(40)
            .getBytes(StandardCharsets.UTF_8);
    Folder folder =
        folder().with("a.zip", Packed.zip().with("r.jsonl", lines).with("b.txt", "two").bytes());
    assertThat(folder.skipped())
        .containsExactly(
            new Skipped("a.zip/r.jsonl", "too large: unpacks to more than 200 times its size"));
    assertThat(folder.articles()).last().extracting(RawArticle::text).isEqualTo("two");
  }

  @Test
  void a_bomb_inside_an_archive_inside_an_archive_leaves_the_rest() {
    byte[] inner = Packed.zip().with("bomb.txt", ZEROS).with("a.txt", "one").bytes();
    Folder folder =
        folder().with("a.zip", Packed.zip().with("in.zip", inner).with("b.txt", "two").bytes());
    assertThat(folder.articles()).extracting(RawArticle::text).containsExactly("one", "two");
    assertThat(folder.skipped())
        .singleElement()
        .extracting(Skipped::file)
        .isEqualTo("a.zip/in.zip/bomb.txt");
  }

  @Test
  void what_is_unpacked_is_bounded_over_all_that_is_inside_a_file() throws Exception {
    Unpacking small = new Unpacking(1_000);
    byte[] megabyte = new byte[1 << 20];
    for (int i = 0; i < 1024; i++) {
      readAll(small, megabyte);
    }
    assertThatThrownBy(() -> readAll(small, megabyte))
        .isInstanceOf(Source.TooLarge.class)
        .hasMessage("unpacks to more than 1073741824 bytes in all");
    Unpacking large = new Unpacking(1L << 30);
    for (int i = 0; i < 1025; i++) {
      large.unpacked(1 << 20);
    }
    large.check();
  }

  @Test
  void a_million_entries_are_the_most() throws Exception {
    Unpacking unpacking = new Unpacking(1_000);
    for (int i = 0; i < 1_000_000; i++) {
      unpacking.entry();
    }
    assertThatThrownBy(unpacking::entry)
        .isInstanceOf(Source.TooLarge.class)
        .hasMessage("more than 1000000 entries");
  }

  @Test
  void a_head_without_end_is_not_held_in_memory() {
    String head = "WARC/1.0\r\nWARC-Type: response\r\nX: " + "x".repeat(2 << 20);
    byte[] tar = longName(3 << 20);
    Folder folder = folder().with("a.warc", head).with("b.tar", tar);
    assertThat(folder.skipped())
        .allSatisfy(skipped ->
            assertThat(skipped.reason())
                .isEqualTo("too large: the head of an entry has more than 1048576 bytes"))
        .hasSize(2);
  }

  /// A tar archive whose only entry has a GNU long name of this many bytes.
  private static byte[] longName(int length) {
    byte[] tar = Packed.tar().with("a.txt", new byte[length]).bytes();
    tar[156] = 'L';
    int sum =
        'L' - '0' + Integer.parseInt(new String(tar, 148, 6, StandardCharsets.US_ASCII).strip(), 8);
    byte[] digits = "%06o".formatted(sum).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(digits, 0, tar, 148, digits.length);
    return tar;
  }

  private static void readAll(Unpacking unpacking, byte[] bytes) throws Exception {
    try (InputStream in =
        new BoundedStream(
            new ByteArrayInputStream(bytes), Long.MAX_VALUE, () -> Long.MAX_VALUE, unpacking)) {
      in.readAllBytes();
    }
  }

  private Folder folder() {
    return new Folder(temp.resolve("corpus"));
  }
}
