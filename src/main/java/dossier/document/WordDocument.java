package dossier.document;

import dossier.article.About;
import dossier.article.Claim;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A Word document (DOCX, ECMA-376 part 1): its main part, the notes it refers to, its properties.
/// Headers, footers and comments stand in other parts, which are not read.
final class WordDocument {
  private static final String FORMAT = "DOCX";
  private static final String FOLDER = "word/";

  private WordDocument() {}

  static Parsed.Document read(Parts parts) throws IOException, XMLStreamException {
    String main = main(parts);
    byte[] body =
        parts
            .part(main)
            .orElseThrow(() -> new Refusal("unknown format: no Word document in the file"));
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    WordStyles styles = WordStyles.of(parts.part(folder + "styles.xml"));
    WordText text = new WordText(body, styles);
    text.read();
    addNotes(text, parts, folder);
    List<Claim> claims = new ArrayList<>();
    text.title().ifPresent(claims::add);
    claims.addAll(Properties.claims(parts.part("docProps/core.xml"), FORMAT));
    return new Parsed.Document(text.prose().paragraphs(title(claims)), claims);
  }

  /// The name of the main part, as the relations of the whole file give it.
  private static String main(Parts parts) throws XMLStreamException {
    Optional<byte[]> relations = parts.part("_rels/.rels");
    if (relations.isPresent()) {
      XMLStreamReader in = Xml.reader(relations.get());
      while (in.hasNext()) {
        if (in.next() == XMLStreamReader.START_ELEMENT
            && Xml.attribute(in, "Type").filter(t -> t.endsWith("/officeDocument")).isPresent()) {
          return Xml.attribute(in, "Target").orElse("").replaceFirst("^/", "");
        }
      }
    }
    return FOLDER + "document.xml";
  }

  /// The notes in the order in which the text refers to them.
  private static void addNotes(WordText text, Parts parts, String folder)
      throws IOException, XMLStreamException {
    Map<String, String> footnotes = WordText.notes(parts.part(folder + "footnotes.xml"));
    Map<String, String> endnotes = WordText.notes(parts.part(folder + "endnotes.xml"));
    for (String id : text.footnotes()) {
      text.prose().addNote(footnotes.getOrDefault(id, ""));
    }
    for (String id : text.endnotes()) {
      text.prose().addNote(endnotes.getOrDefault(id, ""));
    }
  }

  private static Optional<String> title(List<Claim> claims) {
    return claims.stream()
        .filter(claim -> claim.about() == About.TITLE)
        .map(Claim::value)
        .findFirst();
  }
}
