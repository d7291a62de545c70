package dossier.document;

import dossier.article.About;
import dossier.article.Claim;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What an office document says about itself apart from its text: the part `docProps/core.xml` of
/// DOCX (ECMA-376 part 2, 11), `meta.xml` of ODT (ODF 1.3 part 3, 4).
final class Properties {
  /// The author of an ODT file, whose `creator` is who saved it last.
  private static final String FIRST_AUTHOR = "initial-creator";

  private static final Map<String, About> ABOUT =
      Map.of(
          "title",
          About.TITLE,
          FIRST_AUTHOR,
          About.AUTHOR,
          "creator",
          About.AUTHOR,
          "created",
          About.CREATED,
          "creation-date",
          About.CREATED,
          "modified",
          About.MODIFIED,
          "date",
          About.MODIFIED,
          "language",
          About.LANGUAGE,
          "keywords",
          About.TOPIC,
          "keyword",
          About.TOPIC);

  private Properties() {}

  /// The claims of the part; none where it is not there.
  ///
  /// @param format stands before the name of the property in each claim's place
  static List<Claim> claims(Optional<byte[]> part, String format) throws XMLStreamException {
    if (part.isEmpty()) {
      return List.of();
    }
    List<Property> found = new ArrayList<>();
    XMLStreamReader in = Xml.reader(part.get());
    while (in.hasNext()) {
      if (in.next() == XMLStreamReader.START_ELEMENT && ABOUT.containsKey(in.getLocalName())) {
        found.add(new Property(in.getLocalName(), Xml.text(in)));
      }
    }
    boolean lastSaver = found.stream().anyMatch(property -> property.name.equals(FIRST_AUTHOR));
    return found.stream()
        .filter(property -> !lastSaver || !property.name.equals("creator"))
        .flatMap(property -> property.claims(format))
        .toList();
  }

  /// Keywords as they stand in one field.
  static Stream<String> keywords(String written) {
    return Arrays.stream(written.split("[,;\\n]")).map(Titles::oneLine).filter(w -> !w.isEmpty());
  }

  private record Property(String name, String value) {

    Stream<Claim> claims(String format) {
      About about = ABOUT.getOrDefault(name, About.TITLE);
      Stream<String> values =
          switch (about) {
            case TITLE -> Titles.given(value).stream();
            case AUTHOR ->
                Arrays.stream(value.split(";")).flatMap(one -> Titles.author(one).stream());
            case TOPIC -> keywords(value);
            default -> Stream.of(value.strip()).filter(text -> !text.isEmpty());
          };
      return values.map(text -> new Claim(about, text, format + ": " + name));
    }
  }
}
