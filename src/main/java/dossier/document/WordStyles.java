package dossier.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The styles of a Word document: what the people who wrote it mean by a paragraph's looks.
final class WordStyles {
  private static final int LONGEST_CHAIN = 10;

  private final Map<String, Style> styles = new HashMap<>();

  /// @param base the id of the style it is made from, or empty
  private record Style(String name, String base) {}

  private WordStyles() {}

  static WordStyles of(Optional<byte[]> part) throws XMLStreamException {
    WordStyles styles = new WordStyles();
    if (part.isPresent()) {
      styles.read(Xml.reader(part.get()));
    }
    return styles;
  }

  private void read(XMLStreamReader in) throws XMLStreamException {
    String id = "";
    while (in.hasNext()) {
      if (in.next() == XMLStreamReader.START_ELEMENT) {
        String value = Xml.attribute(in, "val").orElse("");
        switch (in.getLocalName()) {
          case "style" -> {
            id = Xml.attribute(in, "styleId").orElse("");
            styles.put(id, new Style("", ""));
          }
          case "name" ->
              styles.computeIfPresent(id, (_, old) -> new Style(folded(value), old.base));
          case "basedOn" -> styles.computeIfPresent(id, (_, old) -> new Style(old.name, value));
          default -> {}
        }
      }
    }
  }

  boolean isTitle(String id) {
    return leadsTo(id, "title");
  }

  boolean isHeading(String id) {
    return leadsTo(id, "heading 1");
  }

  /// A line of a table of contents.
  boolean isContents(String id) {
    return leadsTo(id, "toc ");
  }

  private boolean leadsTo(String id, String name) {
    String at = id;
    for (int i = 0; i < LONGEST_CHAIN && !at.isEmpty(); i++) {
      Style style = styles.getOrDefault(at, new Style(folded(at), ""));
      boolean same = name.endsWith(" ") ? style.name.startsWith(name) : style.name.equals(name);
      if (same) {
        return true;
      }
      at = style.base;
    }
    return false;
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
