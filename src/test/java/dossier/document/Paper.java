package dossier.document;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// A PDF that a test sets line by line; lengths in points from the upper left corner of an A4 page.
final class Paper implements Closeable {
  static final float LEADING = 14;
  static final float SIZE = 11;
  static final float LEFT = 70;
  private static final PDType1Font ROMAN = new PDType1Font(FontName.TIMES_ROMAN);

  private final PDDocument document = new PDDocument();
  private PDPage page = new PDPage(PDRectangle.A4);
  private float y;

  Paper page() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    y = 80;
    return this;
  }

  /// One line anywhere.
  Paper at(float x, float top, float size, String text) throws IOException {
    try (PDPageContentStream out =
        new PDPageContentStream(
            document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
      out.beginText();
      out.setFont(ROMAN, size);
      out.newLineAtOffset(x, PDRectangle.A4.getHeight() - top);
      out.showText(text);
      out.endText();
    }
    return this;
  }

  /// Lines below each other, at the usual distance.
  Paper lines(String... lines) throws IOException {
    for (String line : lines) {
      at(LEFT, y, SIZE, line);
      y += LEADING;
    }
    return this;
  }

  /// A column of lines, from `top` down.
  Paper column(float x, float top, List<String> lines) throws IOException {
    for (int i = 0; i < lines.size(); i++) {
      at(x, top + i * LEADING, SIZE, lines.get(i));
    }
    return this;
  }

  Paper gap() {
    y += LEADING * 0.7f;
    return this;
  }

  Paper with(Consumer<PDDocument> change) {
    change.accept(document);
    return this;
  }

  /// Needs `reader` to be opened, where it is not empty.
  Paper locked(String owner, String reader) throws IOException {
    AccessPermission nothing = new AccessPermission();
    nothing.setCanModify(false);
    StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, reader, nothing);
    policy.setEncryptionKeyLength(128);
    document.protect(policy);
    return this;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  static Paper blank() {
    return new Paper().page();
  }

  /// `lines` different lines of one long sentence each, for pages that need filling.
  static String filler(int number) {
    return String.format(
        Locale.ROOT,
        "Line %d of the report tells what the council did with the money it had,",
        number);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
