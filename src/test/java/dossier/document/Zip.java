package dossier.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// An office file that a test packs.
final class Zip {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
  private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
  private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
  private static final String META = "urn:oasis:names:tc:opendocument:xmlns:meta:1.0";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes);

  Zip with(String name, String content) throws IOException {
    return with(name, content.getBytes(StandardCharsets.UTF_8));
  }

  Zip with(String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
    return this;
  }

  /// A part of so many megabytes; of one letter, or of such as can hardly be packed.
  Zip withLarge(String name, int megabytes, boolean varied) throws IOException {
    byte[] block = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    Random random = new Random(1);
    zip.setLevel(Deflater.BEST_SPEED);
    zip.putNextEntry(new ZipEntry(name));
    for (int i = 0; i < megabytes; i++) {
      if (varied) {
        random.nextBytes(block);
      }
      zip.write(block);
    }
    zip.closeEntry();
    return this;
  }

  byte[] bytes() throws IOException {
    zip.close();
    return bytes.toByteArray();
  }

  /// A Word file with this in its body.
  static Zip word(String body) throws IOException {
    return new Zip()
        .with(
            "_rels/.rels",
            "<Relationships><Relationship Type=\"http://x/officeDocument\" Target=\"word/document.xml\"/></Relationships>")
        .with("word/document.xml", wordPart("document", "<w:body>" + body + "</w:body>"));
  }

  static String wordPart(String root, String content) {
    return "<w:"
        + root
        + " xmlns:w=\""
        + WORD
        + "\" xmlns:mc=\"urn:mc\">"
        + content
        + "</w:"
        + root
        + ">";
  }

  /// A paragraph of a Word file.
  static String p(String text) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
  }

  static String styled(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val=\""
        + style
        + "\"/></w:pPr><w:r><w:t>"
        + text
        + "</w:t></w:r></w:p>";
  }

  /// An ODT file with this in its body.
  static Zip openText(String styles, String body) throws IOException {
    return new Zip()
        .with("mimetype", "application/vnd.oasis.opendocument.text")
        .with(
            "content.xml",
            "<office:document-content"
                + namespaces()
                + "><office:automatic-styles>"
                + styles
                + "</office:automatic-styles><office:body><office:text>"
                + body
                + "</office:text></office:body></office:document-content>");
  }

  static String namespaces() {
    return " xmlns:office=\""
        + OFFICE
        + "\" xmlns:text=\""
        + TEXT
        + "\" xmlns:table=\""
        + TABLE
        + "\" xmlns:style=\""
        + STYLE
        + "\" xmlns:meta=\""
        + META
        + "\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";
  }
}
