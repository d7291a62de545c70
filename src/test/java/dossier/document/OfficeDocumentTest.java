package dossier.document;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.About;
import dossier.article.Claim;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfficeDocumentTest {
  private static final String CORE =
      """
      <cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">
      <dc:title>Bread by bicycle</dc:title><dc:creator>Ines Moreau; Tom Okafor</dc:creator>
      <cp:keywords>bread, bicycles</cp:keywords><dc:language>en-GB</dc:language>
      <dcterms:created>2019-03-07T08:00:00Z</dcterms:created><dcterms:modified>2019-03-08T09:00:00Z</dcterms:modified>
      </cp:coreProperties>
      """;

  @Test
  void word_gives_its_paragraphs_lists_and_rows_of_tables() throws IOException {
    byte[] file =
        Zip.word(
                Zip.p("One  sentence.")
                    + "<w:p/>"
                    + "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs><w:numPr/></w:pPr><w:r><w:t>first</w:t><w:tab/><w:t>item</w:t>"
                    + "<w:br/><w:t>next line</w:t></w:r></w:p>"
                    + "<w:tbl><w:tr><w:tc>"
                    + Zip.p("rye")
                    + "</w:tc><w:tc>"
                    + Zip.p("€4.20")
                    + Zip.p("a loaf")
                    + "</w:tc></w:tr><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"
                    + "<w:p><w:r><w:t>e</w:t><w:noBreakHyphen/><w:t>mail &amp; more</w:t></w:r></w:p>")
            .bytes();
    assertThat(read(file).paragraphs())
        .containsExactly(
            "One sentence.", "first item\nnext line", "rye | €4.20 a loaf", "e-mail & more");
  }

  @Test
  void word_gives_what_was_inserted_and_nothing_deleted_moved_hidden_or_written_twice()
      throws IOException {
    byte[] file =
        Zip.word(
                "<w:p><w:r><w:t>kept </w:t></w:r><w:ins><w:r><w:t>inserted </w:t></w:r></w:ins>"
                    + "<w:del><w:r><w:delText>deleted</w:delText><w:t>deleted</w:t></w:r></w:del>"
                    + "<w:moveFrom><w:r><w:t>moved away</w:t></w:r></w:moveFrom>"
                    + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"
                    + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>shown </w:t></w:r>"
                    + "<w:r><w:instrText>PAGE</w:instrText></w:r>"
                    + "<mc:AlternateContent><mc:Choice>box</mc:Choice><mc:Choice><w:r><w:t>once</w:t></w:r></mc:Choice>"
                    + "<mc:Fallback><w:r><w:t>twice</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>")
            .with("word/comments.xml", Zip.wordPart("comments", Zip.p("a comment")))
            .with("word/header1.xml", Zip.wordPart("hdr", Zip.p("a header")))
            .bytes();
    assertThat(read(file).text()).isEqualTo("kept inserted shown once");
  }

  @Test
  void word_footnotes_stand_behind_the_text_in_the_order_of_their_references() throws IOException {
    byte[] file =
        Zip.word(
                "<w:p><w:r><w:t>Text</w:t><w:footnoteReference w:id=\"3\"/><w:t> goes</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
                    + "<w:p><w:del><w:r><w:footnoteReference w:id=\"4\"/></w:r></w:del><w:r><w:t>on.</w:t></w:r></w:p>")
            .with(
                "word/footnotes.xml",
                Zip.wordPart(
                    "footnotes",
                    "<w:footnote w:id=\"0\" w:type=\"separator\">"
                        + Zip.p("---")
                        + "</w:footnote>"
                        + "<w:footnote w:id=\"2\">"
                        + Zip.p("second")
                        + Zip.p("note")
                        + "</w:footnote>"
                        + "<w:footnote w:id=\"3\">"
                        + Zip.p("first note")
                        + "</w:footnote>"
                        + "<w:footnote w:id=\"4\">"
                        + Zip.p("gone")
                        + "</w:footnote>"))
            .bytes();
    assertThat(read(file).paragraphs())
        .containsExactly("Text goes", "on.", "first note", "second note");
  }

  @Test
  void word_tells_title_from_style_then_from_properties_and_leaves_contents_out()
      throws IOException {
    String styles =
        "<w:style w:styleId=\"Titel\"><w:name w:val=\"Title\"/></w:style>"
            + "<w:style w:styleId=\"Mine\"><w:name w:val=\"mine\"/><w:basedOn w:val=\"Titel\"/></w:style>"
            + "<w:style w:styleId=\"V1\"><w:name w:val=\"toc 1\"/></w:style>"
            + "<w:style w:styleId=\"Loop\"><w:name w:val=\"loop\"/><w:basedOn w:val=\"Loop\"/></w:style>";
    byte[] file =
        Zip.word(
                Zip.styled("Mine", "Bread on two wheels")
                    + Zip.styled("V1", "Costs 3")
                    + Zip.styled("Loop", "The bakery brings its bread."))
            .with("word/styles.xml", Zip.wordPart("styles", styles))
            .with("docProps/core.xml", CORE)
            .bytes();
    Parsed.Document read = read(file);
    assertThat(read.paragraphs()).containsExactly("The bakery brings its bread.");
    assertThat(read.claims())
        .containsExactly(
            new Claim(About.TITLE, "Bread on two wheels", "DOCX: style Title"),
            new Claim(About.TITLE, "Bread by bicycle", "DOCX: title"),
            new Claim(About.AUTHOR, "Ines Moreau", "DOCX: creator"),
            new Claim(About.AUTHOR, "Tom Okafor", "DOCX: creator"),
            new Claim(About.TOPIC, "bread", "DOCX: keywords"),
            new Claim(About.TOPIC, "bicycles", "DOCX: keywords"),
            new Claim(About.LANGUAGE, "en-GB", "DOCX: language"),
            new Claim(About.CREATED, "2019-03-07T08:00:00Z", "DOCX: created"),
            new Claim(About.MODIFIED, "2019-03-08T09:00:00Z", "DOCX: modified"));
  }

  @Test
  void open_text_gives_its_paragraphs_and_nothing_deleted_or_commented() throws IOException {
    byte[] file =
        Zip.openText(
                "<style:style style:name=\"P1\" style:parent-style-name=\"Title\"/>",
                "<text:tracked-changes><text:p>deleted</text:p></text:tracked-changes>"
                    + "<text:p text:style-name=\"P1\">Bread on two wheels</text:p>"
                    + "<text:table-of-content><text:p>Costs 3</text:p></text:table-of-content>"
                    + "<text:p>The\n   bakery<text:s text:c=\"3\"/>brings<text:tab/>it<text:line-break/>home"
                    + "<office:annotation><text:p>a comment</text:p></office:annotation>"
                    + "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>a note</text:p></text:note-body></text:note>.</text:p>"
                    + "<text:list><text:list-item><text:p>item</text:p></text:list-item></text:list>"
                    + "<table:table><table:table-row><table:table-cell><text:p>rye</text:p></table:table-cell>"
                    + "<table:table-cell><text:p>€4.20</text:p></table:table-cell></table:table-row></table:table>")
            .with(
                "meta.xml",
                "<office:document-meta"
                    + Zip.namespaces()
                    + "><office:meta><dc:title>Bread by bicycle</dc:title>"
                    + "<meta:initial-creator>Ines Moreau</meta:initial-creator><dc:creator>The Secretary</dc:creator>"
                    + "<meta:creation-date>2019-03-07T08:00:00</meta:creation-date><dc:date>2019-03-08T09:00:00</dc:date>"
                    + "<meta:keyword>bread</meta:keyword></office:meta></office:document-meta>")
            .bytes();
    Parsed.Document read = read(file);
    assertThat(read.paragraphs())
        .containsExactly("The bakery brings it\nhome.", "item", "rye | €4.20", "a note");
    assertThat(read.claims())
        .containsExactly(
            new Claim(About.TITLE, "Bread on two wheels", "ODT: style Title"),
            new Claim(About.TITLE, "Bread by bicycle", "ODT: title"),
            new Claim(About.AUTHOR, "Ines Moreau", "ODT: initial-creator"),
            new Claim(About.CREATED, "2019-03-07T08:00:00", "ODT: creation-date"),
            new Claim(About.MODIFIED, "2019-03-08T09:00:00", "ODT: date"),
            new Claim(About.TOPIC, "bread", "ODT: keyword"));
  }

  @Test
  void entities_are_neither_fetched_nor_multiplied() throws IOException {
    String laughs =
        "<!DOCTYPE w:document [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>";
    String outside = "<!DOCTYPE w:document [<!ENTITY d SYSTEM \"file:///etc/passwd\">]>";
    for (String type : List.of(laughs, outside)) {
      byte[] file =
          new Zip()
              .with("_rels/.rels", "<Relationships/>")
              .with(
                  "word/document.xml",
                  type + Zip.wordPart("document", Zip.p("before") + Zip.p("x &d; y")))
              .bytes();
      String told = Format.parse(file).toString();
      assertThat(told).doesNotContain("root:", "haha");
    }
  }

  @Test
  void relations_that_lead_out_of_the_file_are_not_followed() throws IOException {
    byte[] file =
        new Zip()
            .with(
                "_rels/.rels",
                "<Relationships><Relationship Type=\"http://x/officeDocument\" TargetMode=\"External\""
                    + " Target=\"http://127.0.0.1:9/document.xml\"/></Relationships>")
            .with("word/document.xml", Zip.wordPart("document", Zip.p("x")))
            .bytes();
    assertThat(Format.parse(file))
        .isEqualTo(new Parsed.Refused("unknown format: no Word document in the file"));
  }

  @Test
  void bombs_are_refused_whether_text_or_picture() throws IOException {
    byte[] text = Zip.word(Zip.p("x")).withLarge("word/more.xml", 20, false).bytes();
    byte[] picture = Zip.word(Zip.p("x")).withLarge("word/media/image1.png", 20, false).bytes();
    assertThat(reason(text)).startsWith("too large: unpacks to more than");
    assertThat(reason(picture)).startsWith("too large: unpacks to more than");
  }

  @Test
  void elements_a_hundred_thousand_deep_are_an_outcome() throws IOException {
    String deep = "<w:sdt>".repeat(100_000) + Zip.p("bottom") + "</w:sdt>".repeat(100_000);
    assertThat(reason(Zip.word(deep).bytes())).startsWith("unreadable: XMLStream");
  }

  @Test
  void what_is_encrypted_empty_or_something_else_is_refused_by_name() throws IOException {
    byte[] encrypted =
        Zip.openText("", "<text:p>x</text:p>")
            .with(
                "META-INF/manifest.xml",
                "<manifest:manifest><manifest:encryption-data/></manifest:manifest>")
            .bytes();
    byte[] ole = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    assertThat(reason(encrypted)).isEqualTo("encrypted");
    assertThat(reason(ole))
        .startsWith("unknown format: an encrypted document, or one of Word before 2007");
    assertThat(reason(new byte[0])).isEqualTo("empty");
    assertThat(reason(Zip.word("<w:p/>").bytes())).startsWith("empty");
    assertThat(reason(new Zip().with("a.txt", "x").bytes())).startsWith("unknown format");
  }

  @Test
  void a_file_cut_anywhere_is_an_outcome() throws IOException {
    byte[] whole =
        Zip.word(Zip.p("One sentence.".repeat(50))).with("docProps/core.xml", CORE).bytes();
    for (int length = 0; length < whole.length; length += 7) {
      assertThat(Format.parse(Arrays.copyOf(whole, length))).as("cut at %d", length).isNotNull();
    }
  }

  private static Parsed.Document read(byte[] file) {
    Parsed parsed = Format.parse(file);
    assertThat(parsed).isInstanceOf(Parsed.Document.class);
    return (Parsed.Document) parsed;
  }

  private static String reason(byte[] file) {
    Parsed parsed = Format.parse(file);
    assertThat(parsed).isInstanceOf(Parsed.Refused.class);
    return ((Parsed.Refused) parsed).reason();
  }
}
