package dossier.document;

import dossier.article.About;
import dossier.article.Claim;
import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jspecify.annotations.Nullable;

/// What a PDF says about itself: in its XMP packet, its information dictionary (ISO 32000-2, 14.3)
/// and its catalog. Programs fill these in as often as people.
final class PdfClaims {
  private static final int LONGEST_PACKET = 4 << 20;

  private PdfClaims() {}

  /// All of them, of each kind the more reliable first; values said twice stand once.
  static List<Claim> of(PDDocument document) {
    Stream<Claim> packet = packet(document).stream();
    return Stream.of(packet, info(document.getDocumentInformation()), language(document))
        .flatMap(claims -> claims)
        .toList();
  }

  private static Stream<Claim> info(PDDocumentInformation info) {
    Stream<Claim> titles =
        text(info.getTitle()).flatMap(Titles::given).stream()
            .map(title -> new Claim(About.TITLE, title, "PDF: Title"));
    Stream<Claim> authors =
        text(info.getAuthor()).stream()
            .flatMap(names -> Stream.of(names.split(";")))
            .flatMap(name -> Titles.author(name).stream())
            .map(name -> new Claim(About.AUTHOR, name, "PDF: Author"));
    Stream<Claim> topics =
        text(info.getKeywords()).stream()
            .flatMap(Properties::keywords)
            .map(word -> new Claim(About.TOPIC, word, "PDF: Keywords"));
    Stream<Claim> created =
        Optional.ofNullable(info.getCreationDate()).stream()
            .map(day -> new Claim(About.CREATED, written(day), "PDF: CreationDate"));
    return Stream.of(titles, authors, topics, created).flatMap(claims -> claims);
  }

  private static Stream<Claim> language(PDDocument document) {
    return text(document.getDocumentCatalog().getLanguage()).stream()
        .map(tag -> new Claim(About.LANGUAGE, tag, "PDF: Lang"));
  }

  /// What the packet says; nothing where it is broken.
  private static List<Claim> packet(PDDocument document) {
    PDMetadata packet = document.getDocumentCatalog().getMetadata();
    if (packet == null) {
      return List.of();
    }
    try (InputStream in = packet.exportXMPMetadata()) {
      return Xmp.claims(in.readNBytes(LONGEST_PACKET));
    } catch (IOException | XMLStreamException e) {
      return List.of();
    }
  }

  private static Optional<String> text(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }

  private static String written(Calendar moment) {
    ZoneOffset offset =
        ZoneOffset.ofTotalSeconds(
            moment.getTimeZone().getOffset(moment.getTimeInMillis()) / 60_000 * 60);
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        OffsetDateTime.ofInstant(moment.toInstant(), offset).withNano(0));
  }
}
