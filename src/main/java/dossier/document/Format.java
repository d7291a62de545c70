package dossier.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLStreamException;

/// The kinds of document, told by how their bytes begin, whatever the file is called.
enum Format {
  PDF,
  WORD,
  OPEN_TEXT;

  /// Programs that read PDF look for its mark in so many bytes.
  private static final int PDF_MARK_WITHIN = 1024;

  private static final byte[] PDF_MARK = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ZIP_MARK = {'P', 'K', 3, 4};
  private static final byte[] OLE_MARK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /// Reads a document in this process. Costs what the document makes it cost: see [Documents].
  static Parsed parse(byte[] bytes) {
    try {
      return read(bytes);
    } catch (Refusal e) {
      return new Parsed.Refused(String.valueOf(e.getMessage()));
    } catch (StackOverflowError e) {
      return new Parsed.Refused("too large: nested too deeply");
    } catch (IOException | XMLStreamException | RuntimeException e) {
      return new Parsed.Refused("unreadable: " + described(e));
    }
  }

  private static Parsed read(byte[] bytes) throws IOException, XMLStreamException {
    if (begins(bytes, 0, ZIP_MARK)) {
      Parts parts = Parts.of(bytes);
      return switch (parts.format()) {
        case WORD -> WordDocument.read(parts);
        case OPEN_TEXT -> OpenTextDocument.read(parts);
        case PDF -> throw new IllegalStateException("a PDF is no zip file");
      };
    }
    if (begins(bytes, 0, OLE_MARK)) {
      throw new Refusal("unknown format: an encrypted document, or one of Word before 2007");
    }
    for (int i = 0; i < Math.min(PDF_MARK_WITHIN, bytes.length); i++) {
      if (begins(bytes, i, PDF_MARK)) {
        return PdfDocument.read(bytes);
      }
    }
    throw new Refusal(bytes.length == 0 ? "empty" : "unknown format: neither PDF, DOCX nor ODT");
  }

  private static boolean begins(byte[] bytes, int from, byte[] mark) {
    return bytes.length >= from + mark.length
        && Arrays.equals(bytes, from, from + mark.length, mark, 0, mark.length);
  }

  private static String described(Exception e) {
    String plain = e.getClass().getSimpleName().replaceAll("(Exception|Error)$", "");
    String message = e.getMessage();
    return message == null ? plain : plain + ", " + message;
  }
}
