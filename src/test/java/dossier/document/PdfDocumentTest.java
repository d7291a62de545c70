package dossier.document;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.About;
import dossier.article.Claim;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfDocumentTest {

  @Test
  void lines_become_paragraphs_again() throws IOException {
    Paper paper =
        Paper.blank()
            .lines(
                "The town library opened its doors at eight on Monday morning, and before nine",
                "every chair in the reading room was taken. Nobody had planned for that.")
            .gap()
            .lines(
                "The mayor came at noon. She said that the money for more chairs was there and",
                "that they would come within the week.");
    assertThat(read(paper).paragraphs())
        .containsExactly(
            "The town library opened its doors at eight on Monday morning, and before nine every"
                + " chair in the reading room was taken. Nobody had planned for that.",
            "The mayor came at noon. She said that the money for more chairs was there and that"
                + " they would come within the week.");
  }

  @Test
  void an_indent_or_a_short_last_line_ends_a_paragraph_too() throws IOException {
    Paper paper =
        Paper.blank()
            .lines(
                "The ferry to the island has not run since the storm of the second of February",
                "and nobody knows when it will.");
    paper.at(Paper.LEFT + 20, 108, Paper.SIZE, "The company waits for a part from Norway, which a");
    paper.at(
        Paper.LEFT,
        122,
        Paper.SIZE,
        "ship will bring as soon as the harbour is free of ice and the pilots agree.");
    paper.at(Paper.LEFT + 20, 136, Paper.SIZE, "Until then a smaller boat carries post and bread.");
    assertThat(read(paper).paragraphs()).hasSize(3).last().asString().startsWith("Until then");
  }

  @Test
  void a_word_divided_at_the_end_of_a_line_is_whole_again_and_a_compound_keeps_its_hyphen()
      throws IOException {
    Paper paper =
        Paper.blank()
            .lines(
                "The commission asked for a report on the long-term costs of the bridge, and the com-",
                "mission got it. Its authors call the bridge a self-",
                "supporting structure whose long-",
                "term costs are small, as the engineer from Baden-",
                "Baden had said in the years 2019-",
                "2021.");
    assertThat(read(paper).text())
        .contains(
            "the commission got it",
            "a self-supporting structure",
            "whose long-term costs",
            "from Baden-Baden had",
            "2019-2021");
  }

  @Test
  void what_repeats_at_the_edges_of_pages_is_left_out_and_paragraphs_run_on_over_them()
      throws IOException {
    Paper paper = new Paper();
    for (int page = 1; page <= 4; page++) {
      paper
          .page()
          .at(
              Paper.LEFT,
              40,
              9,
              page % 2 == 0 ? page + "  The Harbour Report" : "Costs and Gains  " + page);
      for (int line = 0; line < 40; line++) {
        paper.lines(Paper.filler(page * 100 + line));
      }
      paper.at(280, 800, 9, "Page " + page + " of 4");
    }
    List<String> paragraphs = read(paper).paragraphs();
    assertThat(paragraphs).hasSize(1);
    assertThat(paragraphs.getFirst())
        .doesNotContain("Harbour Report", "Costs and Gains", "Page 2")
        .contains("had, Line 200 of the report");
  }

  @Test
  void two_columns_are_read_one_after_the_other_between_headlines_that_span_them()
      throws IOException {
    List<String> left = new ArrayList<>();
    List<String> right = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      left.add("left column line " + i + " goes on without end,");
      right.add("right column line " + i + " goes on without end,");
    }
    Paper paper = Paper.blank();
    paper.at(Paper.LEFT, 60, 20, "A headline that spans both of the columns");
    for (int i = 0; i < 12; i++) { // drawn row by row, as some programs do
      paper.at(Paper.LEFT, 100 + i * Paper.LEADING, Paper.SIZE, left.get(i));
      paper.at(310, 104 + i * Paper.LEADING, Paper.SIZE, right.get(i));
    }
    String text = read(paper).text();
    assertThat(text.indexOf("left column line 11")).isLessThan(text.indexOf("right column line 0"));
    assertThat(text).contains("end, left column line 7 goes", "end, right column line 7 goes");
    assertThat(titles(read(paper))).containsExactly("A headline that spans both of the columns");
  }

  @Test
  void a_table_is_read_row_by_row() throws IOException {
    Paper paper =
        Paper.blank().lines("What was paid for bread, milk and eggs in the three towns last year:");
    String[][] rows = {
      {"Bread", "412", "388", "401"},
      {"Milk", "97", "93", "95"},
      {"Eggs", "55", "58", "60"},
      {"Salt", "5", "6", "7"}
    };
    for (int row = 0; row < rows.length; row++) {
      for (int cell = 0; cell < 4; cell++) {
        paper.at(Paper.LEFT + cell * 100, 110 + row * Paper.LEADING, Paper.SIZE, rows[row][cell]);
      }
    }
    assertThat(read(paper).text()).contains("Bread 412 388 401", "Milk 97 93 95", "Eggs 55 58 60");
  }

  @Test
  void footnotes_stand_behind_the_text_and_do_not_cut_it() throws IOException {
    Paper paper = Paper.blank();
    for (int line = 0; line < 30; line++) {
      paper.lines(Paper.filler(line));
    }
    paper.at(Paper.LEFT, 780, 8, "1 Town archive, box 12, letter of the fourth of May.");
    paper.page();
    for (int line = 30; line < 60; line++) {
      paper.lines(Paper.filler(line));
    }
    List<String> paragraphs = read(paper).paragraphs();
    assertThat(paragraphs).hasSize(2);
    assertThat(paragraphs.getFirst()).contains("Line 29", "had, Line 30");
    assertThat(paragraphs.getLast()).startsWith("1 Town archive");
  }

  @Test
  void the_largest_type_of_the_first_page_is_a_title_before_one_that_the_page_does_not_show()
      throws IOException {
    Paper paper =
        Paper.blank()
            .with(document ->
                document.getDocumentInformation().setTitle("Template 7, final version"));
    paper.at(Paper.LEFT, 40, 24, "Bread by bicycle is");
    paper.at(Paper.LEFT, 68, 24, "a matter of minutes");
    paper
        .page()
        .lines("The bakery now brings its bread by bicycle, and more than 90 households take it.");
    paper.with(document -> document.getDocumentInformation().setAuthor("Ines Moreau; Tom Okafor"));
    Parsed.Document read = read(paper);
    assertThat(read.claims())
        .startsWith(
            new Claim(About.TITLE, "Bread by bicycle is a matter of minutes", "PDF: largest type"),
            new Claim(About.TITLE, "Template 7, final version", "PDF: Title"));
    assertThat(values(read, About.AUTHOR)).containsExactly("Ines Moreau", "Tom Okafor");
    assertThat(read.paragraphs()).hasSize(1);
  }

  @Test
  void a_given_title_that_the_first_page_shows_comes_first_and_is_not_repeated()
      throws IOException {
    Paper paper =
        Paper.blank()
            .with(document -> document.getDocumentInformation().setTitle("Bread by bicycle"));
    paper
        .lines("Bread by Bicycle")
        .gap()
        .lines("The bakery now brings its bread by bicycle to all of the old town.");
    Parsed.Document read = read(paper);
    assertThat(titles(read)).containsExactly("Bread by bicycle");
    assertThat(read.text()).startsWith("The bakery");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Microsoft Word - press release final.doc",
        "report_v3.docx",
        "untitled",
        "Document1",
        "12345",
        "https://news.example.org/story/1",
        "PowerPoint Presentation"
      })
  void what_a_program_puts_in_as_a_title_is_none(String title) throws IOException {
    Paper paper = Paper.blank().lines("The bakery now brings its bread by bicycle.");
    paper.with(document -> document.getDocumentInformation().setTitle(title));
    assertThat(titles(read(paper))).isEmpty();
  }

  @Test
  void the_day_the_file_was_made_is_claimed_as_that_and_never_as_the_day_it_appeared()
      throws IOException {
    Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    day.setTimeInMillis(1_551_944_400_000L);
    PDDocumentInformation info = new PDDocumentInformation();
    info.setCreationDate(day);
    info.setKeywords("bread, bicycles; towns");
    Paper paper =
        Paper.blank()
            .lines("The bakery now brings its bread by bicycle.")
            .with(document -> document.setDocumentInformation(info))
            .with(document -> document.getDocumentCatalog().setLanguage("en-GB"));
    Parsed.Document read = read(paper);
    assertThat(read.claims())
        .contains(
            new Claim(About.CREATED, "2019-03-07T07:40:00Z", "PDF: CreationDate"),
            new Claim(About.LANGUAGE, "en-GB", "PDF: Lang"));
    assertThat(values(read, About.PUBLISHED)).isEmpty();
    assertThat(values(read, About.TOPIC)).containsExactly("bread", "bicycles", "towns");
  }

  @Test
  void the_xmp_packet_is_read_and_what_it_refers_to_is_not_fetched() throws IOException {
    String packet =
        """
        <?xpacket begin=""?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
          xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <rdf:Description dc:language="fr"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Le pain</rdf:li>
        <rdf:li xml:lang="en">Bread</rdf:li></rdf:Alt></dc:title>
        <dc:creator><rdf:Seq><rdf:li>Ines Moreau</rdf:li><rdf:li>Tom Okafor</rdf:li></rdf:Seq></dc:creator>
        </rdf:Description></rdf:RDF></x:xmpmeta>
        """;
    Paper paper = Paper.blank().lines("La boulangerie porte le pain à vélo.");
    paper.with(document -> {
      try {
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(packet.getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    });
    Parsed.Document read = read(paper);
    assertThat(read.claims())
        .containsExactly(
            new Claim(About.TITLE, "Le pain", "XMP: dc:title"),
            new Claim(About.LANGUAGE, "fr", "XMP: dc:language"),
            new Claim(About.AUTHOR, "Ines Moreau", "XMP: dc:creator"),
            new Claim(About.AUTHOR, "Tom Okafor", "XMP: dc:creator"));
  }

  @Test
  void a_password_to_open_keeps_a_document_shut_and_one_to_change_it_does_not() throws IOException {
    Paper shut = Paper.blank().lines("A secret.").locked("owner", "reader");
    Paper open = Paper.blank().lines("No secret.").locked("owner", "");
    assertThat(Format.parse(shut.bytes()))
        .isEqualTo(new Parsed.Refused("encrypted: a password is needed"));
    assertThat(read(open).text()).isEqualTo("No secret.");
  }

  @Test
  void pages_without_text_are_said_to_be_scanned() throws IOException {
    assertThat(Format.parse(Paper.blank().page().bytes()))
        .isEqualTo(new Parsed.Refused("no text: scanned pages"));
  }

  private static Parsed.Document read(Paper paper) throws IOException {
    Parsed parsed = Format.parse(paper.bytes());
    assertThat(parsed).isInstanceOf(Parsed.Document.class);
    return (Parsed.Document) parsed;
  }

  private static List<String> titles(Parsed.Document document) {
    return values(document, About.TITLE);
  }

  private static List<String> values(Parsed.Document document, About about) {
    return document.claims().stream()
        .filter(claim -> claim.about() == about)
        .map(Claim::value)
        .toList();
  }
}
