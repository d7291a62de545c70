package dossier.document;

import dossier.article.About;
import dossier.article.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The Dublin Core of an XMP packet (ISO 16684-1): properties as elements with the values in a list
/// or alone, or as attributes of a description. Of a title in several languages the first counts.
final class Xmp {
  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

  private static final Map<String, About> ABOUT =
      Map.of(
          "title", About.TITLE,
          "creator", About.AUTHOR,
          "publisher", About.PUBLISHER,
          "date", About.CREATED,
          "language", About.LANGUAGE,
          "subject", About.TOPIC);

  private Xmp() {}

  static List<Claim> claims(byte[] packet) throws XMLStreamException {
    List<Claim> claims = new ArrayList<>();
    XMLStreamReader in = Xml.reader(packet);
    while (in.hasNext()) {
      if (in.next() != XMLStreamReader.START_ELEMENT) {
        continue;
      }
      for (int i = 0; i < in.getAttributeCount(); i++) {
        if (DUBLIN_CORE.equals(in.getAttributeNamespace(i))) {
          claim(in.getAttributeLocalName(i), in.getAttributeValue(i)).ifPresent(claims::add);
        }
      }
      if (DUBLIN_CORE.equals(in.getNamespaceURI())) {
        String name = in.getLocalName();
        Stream<String> values = values(in).stream();
        values
            .limit(name.equals("title") ? 1 : Long.MAX_VALUE)
            .flatMap(value -> claim(name, value).stream())
            .forEach(claims::add);
      }
    }
    return claims;
  }

  /// The text of each element within that has some; goes to the end of the element.
  private static List<String> values(XMLStreamReader in) throws XMLStreamException {
    List<String> values = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      switch (in.next()) {
        case XMLStreamReader.START_ELEMENT -> {
          depth++;
          text.setLength(0);
        }
        case XMLStreamReader.END_ELEMENT -> {
          depth--;
          if (!text.toString().isBlank()) {
            values.add(text.toString());
          }
          text.setLength(0);
        }
        case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> text.append(in.getText());
        default -> {}
      }
    }
    return values;
  }

  private static Optional<Claim> claim(String name, String value) {
    Optional<String> said =
        switch (name) {
          case "title" -> Titles.given(value);
          case "creator", "publisher" -> Titles.author(value);
          default -> Optional.of(Titles.oneLine(value)).filter(text -> !text.isEmpty());
        };
    return Optional.ofNullable(ABOUT.get(name))
        .flatMap(about -> said.map(text -> new Claim(about, text, "XMP: dc:" + name)));
  }
}
