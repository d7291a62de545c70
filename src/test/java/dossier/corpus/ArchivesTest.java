package dossier.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.groups.Tuple.tuple;

import dossier.article.RawArticle;
import dossier.corpus.ReadOutcome.Skipped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchivesTest {
  private static final String PAGE =
      "<html><head><title>The mill</title></head><body><article><p>%s</p></article></body></html>"
          .formatted("The old mill by the river grinds flour again. ".repeat(6));

  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(strings = {"zip", "tar", "tar.gz", "tgz", "zip.gz"})
  void what_is_inside_is_read_as_files_are(String kind) {
    Packed.Writer archive = kind.startsWith("zip") ? Packed.zip() : Packed.tar();
    archive
        .with("2019/mill.html", PAGE)
        .with("2019/picture.jpg", "no article")
        .with("notes.md", "# Salt\n\nThe salt works are open.")
        .with("records.jsonl", "{\"id\":\"r1\",\"text\":\"one\"}\nbroken\n")
        .with("packed.txt.gz", Folder.gzip(Packed.utf8("packed words")));
    byte[] bytes = kind.endsWith("gz") ? Folder.gzip(archive.bytes()) : archive.bytes();
    Folder folder = folder().with("dump." + kind, bytes);
    String name = "dump." + kind;
    assertThat(texts(folder))
        .hasSize(4)
        .contains(
            entry(name + "/notes.md", "The salt works are open."),
            entry(name + "/records.jsonl", "one"),
            entry(name + "/packed.txt.gz", "packed words"))
        .containsKey(name + "/2019/mill.html");
    assertThat(folder.skipped())
        .extracting(Skipped::file, Skipped::line)
        .containsExactly(tuple(name + "/records.jsonl", OptionalInt.of(2)));
  }

  @Test
  void archives_inside_archives_are_read_three_deep_and_no_deeper() {
    byte[] third = Packed.zip().with("c.txt", "third").bytes();
    byte[] fourth = Packed.zip().with("d.tar", Packed.tar().with("e.txt", "no").bytes()).bytes();
    byte[] second =
        Packed.tar().with("c.zip", third).with("d.zip", fourth).with("b.txt", "second").bytes();
    Folder folder = folder().with("a.zip", Packed.zip().with("b.tar", second).bytes());
    assertThat(texts(folder))
        .containsOnly(
            entry("a.zip/b.tar/c.zip/c.txt", "third"), entry("a.zip/b.tar/b.txt", "second"));
    assertThat(folder.skipped())
        .containsExactly(
            new Skipped("a.zip/b.tar/d.zip/d.tar/e.txt", "too large: inside more than 3 others"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void odd_names_are_made_harmless(boolean isZip) {
    byte[] archive =
        (isZip ? Packed.zip() : Packed.tar())
            .with("../../etc/passwd.txt", "one")
            .with("/absolute.txt", "two")
            .with("new\nline.txt", "three")
            .with("./here//there.txt", "four")
            .with("back\\slash.txt", "five")
            .with("é 中文 ’.txt", "six")
            .with("x".repeat(2_000) + ".txt", "seven")
            .with("__MACOSX/._mill.txt", "resource fork")
            .with(".hidden/secret.txt", "hidden")
            .bytes();
    Map<String, String> texts = texts(folder().with("a.dump" + (isZip ? ".zip" : ".tar"), archive));
    String prefix = isZip ? "a.dump.zip/" : "a.dump.tar/";
    assertThat(texts)
        .hasSize(7)
        .contains(
            entry(prefix + "%2E%2E/%2E%2E/etc/passwd.txt", "one"),
            entry(prefix + "absolute.txt", "two"),
            entry(prefix + "new%0Aline.txt", "three"),
            entry(prefix + "here/there.txt", "four"),
            entry(prefix + "back/slash.txt", "five"),
            entry(prefix + "é 中文 ’.txt", "six"))
        .containsValue("seven");
    assertThat(texts.keySet()).allSatisfy(name -> assertThat(name.length()).isLessThan(1_100));
  }

  @Test
  void a_name_with_a_nul_and_one_that_comes_twice_are_read() {
    byte[] zip =
        new Packed.Raw()
            .with("a\0b.txt", 0, "nul")
            .with("twice.txt", 0, "first")
            .with("twice.txt", 0, "second")
            .bytes();
    assertThat(folder().with("a.zip", zip).articles())
        .extracting(RawArticle::file, RawArticle::text)
        .containsExactly(
            tuple("a.zip/a%00b.txt", "nul"),
            tuple("a.zip/twice.txt", "first"),
            tuple("a.zip/twice.txt", "second"));
  }

  @Test
  void an_encrypted_entry_is_named_and_the_others_are_read() {
    byte[] zip =
        new Packed.Raw()
            .with("a.txt", 0, "one")
            .with("secret.txt", 1, "garbled")
            .with("b.txt", 0, "two")
            .bytes();
    Folder folder = folder().with("a.zip", zip);
    assertThat(texts(folder)).containsOnlyKeys("a.zip/a.txt", "a.zip/b.txt");
    assertThat(folder.skipped()).containsExactly(new Skipped("a.zip/secret.txt", "encrypted"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 500_000})
  void an_entry_that_lies_about_its_length_is_one_outcome(int size) {
    byte[] zip =
        new Packed.Raw()
            .with("a.txt", 0, "one")
            .with("liar.txt", 0, Packed.utf8("longer or shorter than said"), size)
            .with("b.txt", 0, "two")
            .bytes();
    Folder folder = folder().with("a.zip", zip);
    assertThat(texts(folder)).containsOnlyKeys("a.zip/a.txt", "a.zip/b.txt");
    assertThat(reasons(folder)).singleElement().asString().startsWith("a.zip/liar.txt damaged: ");
  }

  @Test
  void a_flipped_bit_costs_its_entry_only() {
    byte[] zip =
        new Packed.Raw()
            .with("a.txt", 0, "one")
            .with("b.txt", 0, "two")
            .with("c.txt", 0, "three")
            .bytes();
    int at = new String(zip, StandardCharsets.ISO_8859_1).indexOf("two");
    zip[at] ^= 4;
    Folder folder = folder().with("a.zip", zip);
    assertThat(texts(folder)).containsOnlyKeys("a.zip/a.txt", "a.zip/c.txt");
    assertThat(reasons(folder)).singleElement().asString().startsWith("a.zip/b.txt damaged: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zip", "tar", "tar.gz"})
  void entries_before_a_cut_are_kept(String kind) {
    Random random = new Random(7);
    Packed.Writer archive = kind.equals("zip") ? Packed.zip() : Packed.tar();
    for (int i = 0; i < 300; i++) {
      archive.with(i + ".txt", "number " + random.nextLong() + random.nextLong());
    }
    byte[] whole = kind.endsWith("gz") ? Folder.gzip(archive.bytes()) : archive.bytes();
    Folder folder = folder().with("cut." + kind, Arrays.copyOf(whole, whole.length / 2));
    assertThat(folder.articles()).hasSizeBetween(50, 250);
    assertThat(folder.skipped()).isNotEmpty();
    assertThat(folder.skipped())
        .allSatisfy(skipped -> assertThat(skipped.reason()).startsWith("damaged: "))
        .last()
        .extracting(Skipped::file)
        .isEqualTo("cut." + kind);
  }

  @Test
  void an_archive_without_articles_and_a_file_that_is_none_are_one_outcome() {
    Folder folder =
        folder()
            .with("a.zip", Packed.zip().with("b.jpg", "x").with("c.png", "y").bytes())
            .with("b.tar", Packed.tar().bytes())
            .with("c.zip", "no archive at all, but a text that somebody named so")
            .with("d.tar", "no archive at all. ".repeat(200))
            .with("e.tgz", "no archive")
            .with("f.zip", "");
    assertThat(folder.articles()).isEmpty();
    assertThat(reasons(folder))
        .containsExactly(
            "a.zip unknown format: none of its 2 entries",
            "b.tar empty",
            "c.zip damaged: Zip, Cannot find zip signature within the file",
            "d.tar damaged: IO, Corrupted TAR archive.",
            "e.tgz damaged: IO, Input is not in the .gz format.",
            "f.zip damaged: the end of the archive is missing");
  }

  @Test
  void no_cut_and_no_flipped_byte_ever_ends_in_an_exception() throws IOException {
    Packed.Writer tar = Packed.tar().with("x".repeat(150) + ".txt", "one").with("b.html", PAGE);
    Packed.Writer zip = Packed.zip().with("a.txt", "one").with("b.html", PAGE);
    for (Map.Entry<String, byte[]> file :
        Map.of("a.zip", zip.bytes(), "a.tar", tar.bytes()).entrySet()) {
      long seed = 20_260;
      Random random = new Random(seed);
      for (int i = 0; i < 150; i++) {
        byte[] broken = file.getValue().clone();
        for (int j = 0; j <= i % 3; j++) {
          broken[random.nextInt(broken.length)] = (byte) random.nextInt();
        }
        broken = Arrays.copyOf(broken, i % 4 == 0 ? random.nextInt(broken.length) : broken.length);
        assertThat(folder().with(file.getKey(), broken).outcomes())
            .as("%s, seed %d, round %d", file.getKey(), seed, i)
            .isNotEmpty();
      }
      folder().without(file.getKey());
    }
  }

  private Folder folder() {
    return new Folder(temp.resolve("corpus"));
  }

  private static Map<String, String> texts(Folder folder) {
    Map<String, String> texts = new LinkedHashMap<>();
    folder.articles().forEach(article -> texts.put(article.file(), article.text()));
    return texts;
  }

  private static List<String> reasons(Folder folder) {
    return folder.skipped().stream().map(skip -> skip.place() + " " + skip.reason()).toList();
  }
}
