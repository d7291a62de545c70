package dossier.document;

import dossier.article.About;
import dossier.article.Claim;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/// A text document of the OpenDocument format (ODT, ODF 1.3 part 3): its content and properties.
/// Headers and footers stand in another part, which is not read.
final class OpenTextDocument {
  private static final String FORMAT = "ODT";

  private OpenTextDocument() {}

  static Parsed.Document read(Parts parts) throws IOException, XMLStreamException {
    byte[] content = parts.part("content.xml").orElseThrow(() -> new Refusal("empty"));
    OpenText text = new OpenText(Xml.reader(content));
    text.read();
    List<Claim> claims = new ArrayList<>();
    text.title().ifPresent(claims::add);
    claims.addAll(Properties.claims(parts.part("meta.xml"), FORMAT));
    Optional<String> title =
        claims.stream().filter(claim -> claim.about() == About.TITLE).map(Claim::value).findFirst();
    return new Parsed.Document(text.prose().paragraphs(title), claims);
  }
}
