package dossier.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.RawArticle;
import dossier.corpus.ReadOutcome.Skipped;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files whose bytes are not what their name says: each is read or named, and stops nothing.
class OddBytesTest {
  private static final long SEED = Long.getLong("seed", 3);
  private static final String TEXT =
      "Élodie Fouché a gardé le vieux comptoir, et le café rouvre à Besançon.";

  @TempDir private Path temp;

  @ParameterizedTest
  @CsvSource({"0,empty", "1,binary", "2000,binary"})
  void a_file_of_so_many_nul_bytes_is_skipped(int size, String reason) {
    for (String name : new String[] {"a.txt", "a.md"}) {
      assertThat(folder().with(name, new byte[size]).with("z.txt", "x").skipped())
          .as(name)
          .first()
          .isEqualTo(new Skipped(name, reason));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "\t7", "中", "😀"})
  void a_single_sign_is_an_article(String sign) {
    assertThat(folder().with("a.txt", sign).articles())
        .extracting(RawArticle::text)
        .containsExactly(sign);
  }

  @Test
  void a_stray_control_character_does_not_make_a_text_binary() {
    assertThat(folder().with("a.txt", TEXT + "\u0007" + TEXT + "\u0000").articles()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void a_byte_order_mark_is_believed_and_is_not_part_of_the_text(String charset) {
    byte[] marked = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));
    assertThat(folder().with("a.txt", marked).articles().getFirst().text()).isEqualTo(TEXT);
    byte[] page = ("\uFEFF<p>" + TEXT).getBytes(Charset.forName(charset));
    assertThat(folder().with("a.html", page).articles().getFirst().text()).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @CsvSource({"utf-8,windows-1252", "utf-16,UTF-8", "x-no-such,UTF-8", "'',windows-1252"})
  void a_page_that_lies_about_its_encoding_keeps_its_letters(String declared, String actual) {
    String page = "<html><head><meta charset=\"" + declared + "\"></head><body><p>" + TEXT;
    assertThat(
            folder()
                .with("a.html", page.getBytes(Charset.forName(actual)))
                .articles()
                .getFirst()
                .text())
        .isEqualTo(TEXT);
  }

  @Test
  void bytes_without_meaning_become_replacement_characters_and_the_rest_stays() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(TEXT.getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(new byte[] {' ', (byte) 0xF0, (byte) 0x9F, ' '});
    bytes.writeBytes(TEXT.getBytes(StandardCharsets.UTF_8));
    assertThat(folder().with("a.txt", bytes.toByteArray()).articles().getFirst().text())
        .startsWith(TEXT + " \uFFFD")
        .endsWith(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md", "a.html"})
  void a_picture_or_program_under_the_name_of_a_text_is_binary(String name) {
    byte[] noise = new byte[20_000];
    new Random(SEED).nextBytes(noise);
    byte[] picture =
        ("\u0089PNG\r\n\u001a\n" + new String(noise, StandardCharsets.ISO_8859_1))
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(folder().with(name, picture).skipped())
        .as("seed %d", SEED)
        .singleElement()
        .extracting(Skipped::reason)
        .asString()
        .startsWith("binary");
  }

  private Folder folder() {
    return new Folder(temp.resolve("corpus"));
  }
}
