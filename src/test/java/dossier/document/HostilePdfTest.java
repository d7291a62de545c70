package dossier.document;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.document.Child.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// PDFs that are broken or made to harm: each is an outcome, and the next one is read.
class HostilePdfTest {
  private static final Documents DOCUMENTS = new Documents();
  private static final String CATALOG = "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj ";
  private static final String FONT =
      "9 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj ";
  private static final String WORDS = "BT /F 12 Tf 72 700 Td (some words) Tj ET";

  @AfterAll
  static void end() {
    DOCUMENTS.close();
  }

  @Test
  void a_file_cut_anywhere_is_an_outcome() throws IOException {
    byte[] whole = Paper.blank().lines("The bakery brings its bread.", "By bicycle.").bytes();
    for (int length = 0; length < whole.length; length += 1 + whole.length / 40) {
      assertThat(DOCUMENTS.parse(Arrays.copyOf(whole, length))).as("cut at %d", length).isNotNull();
    }
    survives();
  }

  @Test
  void flipped_bits_and_noise_are_outcomes() throws IOException {
    long seed = Long.getLong("seed", 20_260_101L);
    Random random = new Random(seed);
    byte[] whole = Paper.blank().lines("The bakery brings its bread.").page().lines("x").bytes();
    for (int round = 0; round < 60; round++) {
      byte[] broken = whole.clone();
      for (int flip = 0; flip < 1 + round / 4; flip++) {
        broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
      }
      assertThat(DOCUMENTS.parse(broken)).as("seed %d, round %d", seed, round).isNotNull();
    }
    byte[] noise = new byte[50_000];
    random.nextBytes(noise);
    System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, noise, 0, 9);
    assertThat(DOCUMENTS.parse(noise)).as("seed %d", seed).isInstanceOf(Parsed.Refused.class);
    survives();
  }

  @Test
  void a_page_tree_that_contains_itself_ends() throws IOException {
    String loop =
        CATALOG
            + "2 0 obj<</Type/Pages/Count 3/Kids[3 0 R 2 0 R 4 0 R]>>endobj "
            + "3 0 obj<</Type/Pages/Parent 2 0 R/Count 1/Kids[2 0 R]>>endobj "
            + page(4)
            + FONT
            + content(WORDS);
    assertThat(DOCUMENTS.parse(pdf(loop))).isNotNull();
    survives();
  }

  @Test
  void a_page_tree_of_a_hundred_thousand_levels_is_an_outcome() throws IOException {
    StringBuilder deep = new StringBuilder(CATALOG);
    deep.append("2 0 obj<</Type/Pages/Count 1/Kids[100 0 R]>>endobj ");
    for (int i = 100; i < 100_100; i++) {
      deep.append(i).append(" 0 obj<</Type/Pages/Count 1/Parent ").append(i - 1);
      deep.append(" 0 R/Kids[").append(i + 1).append(" 0 R]>>endobj\n");
    }
    assertThat(DOCUMENTS.parse(pdf(deep.toString()))).isInstanceOf(Parsed.Refused.class);
    survives();
  }

  @Test
  void a_count_of_pages_that_lies_is_not_believed() throws IOException {
    String lie =
        CATALOG
            + "2 0 obj<</Type/Pages/Count 2147483647/Kids[4 0 R]>>endobj "
            + page(4)
            + FONT
            + content(WORDS);
    assertThat(DOCUMENTS.parse(pdf(lie)))
        .isEqualTo(new Parsed.Document(List.of("some words"), List.of()));
  }

  @Test
  void more_than_two_thousand_pages_are_too_large() throws IOException {
    Paper paper = new Paper();
    for (int i = 0; i < 2_001; i++) {
      paper.page();
    }
    paper.lines("the end");
    assertThat(DOCUMENTS.parse(paper.bytes()))
        .isEqualTo(new Parsed.Refused("too large: more than 2000 pages"));
  }

  @Test
  void a_form_that_draws_itself_ends() throws IOException {
    assertThat(DOCUMENTS.parse(selfDrawing("/X Do")).toString()).contains("some words");
    survives();
  }

  @Test
  void a_form_that_draws_itself_twice_is_given_up_in_time() throws IOException {
    try (Documents hurried = new Documents(new Limits(Duration.ofSeconds(2), 500, 64))) {
      byte[] endless = selfDrawing("/X Do ".repeat(4));
      assertThat(hurried.parse(endless))
          .isEqualTo(new Parsed.Refused("too slow: more than 2 seconds"));
    }
  }

  private static byte[] selfDrawing(String operators) {
    return pdf(
        CATALOG
            + "2 0 obj<</Type/Pages/Count 1/Kids[4 0 R]>>endobj "
            + "4 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 9 0 R>>/XObject<</X 6 0 R>>>>/Contents 5 0 R>>endobj "
            + FONT
            + content(WORDS + " /X Do")
            + "6 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</XObject<</X 6 0 R>>>>/Length "
            + operators.length()
            + ">>stream\n"
            + operators
            + "\nendstream endobj ");
  }

  @Test
  void a_stream_that_unpacks_to_more_than_the_memory_costs_only_its_document() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 300; i++) {
        out.write(spaces);
      }
    }
    String before =
        CATALOG
            + "2 0 obj<</Type/Pages/Count 1/Kids[4 0 R]>>endobj "
            + page(4)
            + "5 0 obj<</Filter/FlateDecode/Length "
            + packed.size()
            + ">>stream\n";
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    bomb.writeBytes(("%PDF-1.7\n" + before).getBytes(StandardCharsets.ISO_8859_1));
    bomb.writeBytes(packed.toByteArray());
    bomb.writeBytes(
        "\nendstream endobj trailer<</Root 1 0 R>>".getBytes(StandardCharsets.US_ASCII));
    assertThat(DOCUMENTS.parse(bomb.toByteArray())).isInstanceOf(Parsed.Refused.class);
    survives();
  }

  @Test
  void the_xml_of_a_form_is_not_even_looked_at() throws IOException {
    String xml = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><xdp>&e;</xdp>";
    String form =
        "1 0 obj<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[]/XFA 6 0 R>>>>endobj "
            + "2 0 obj<</Type/Pages/Count 1/Kids[4 0 R]>>endobj "
            + page(4)
            + FONT
            + content(WORDS)
            + "6 0 obj<</Length "
            + xml.length()
            + ">>stream\n"
            + xml
            + "\nendstream endobj ";
    assertThat(((Parsed.Document) DOCUMENTS.parse(pdf(form))).text()).isEqualTo("some words");
  }

  private static void survives() throws IOException {
    byte[] good = Zip.word(Zip.p("next")).bytes();
    assertThat(((Parsed.Document) DOCUMENTS.parse(good)).text()).isEqualTo("next");
  }

  private static String page(int number) {
    return number
        + " 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 9 0 R>>>>/Contents 5 0 R>>endobj ";
  }

  private static String content(String operators) {
    return "5 0 obj<</Length "
        + operators.length()
        + ">>stream\n"
        + operators
        + "\nendstream endobj ";
  }

  /// Without a table of where its objects are: a reader has to find them.
  private static byte[] pdf(String objects) {
    return ("%PDF-1.7\n" + objects + "\ntrailer<</Root 1 0 R>>\n%%EOF")
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
