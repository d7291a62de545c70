package dossier.corpus;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/// XML as a stream of events, within bounds: no document type is looked at, so that nothing is
/// declared, fetched or expanded; no deeper and, from one [#begin()] to the next, no longer than a
/// record may be. Not safe for use by many threads.
final class XmlStream extends StreamReaderDelegate {
  private static final int DEEPEST = 512;
  private static final int OVERHEAD = 8;

  private int depth;
  private long given;

  private XmlStream(XMLStreamReader reader) {
    super(reader);
  }

  /// The events of `text`, which the caller closes.
  static XmlStream of(java.io.Reader text) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty("jdk.xml.maxElementDepth", 2 * DEEPEST); // ours is reached first
    factory.setXMLResolver((_, system, _, _) -> {
      throw new XMLStreamException("refused to fetch " + system);
    });
    return new XmlStream(factory.createXMLStreamReader(text));
  }

  /// A new record begins.
  void begin() {
    given = 0;
  }

  /// Goes to the next beginning of an element; whether there is one.
  boolean nextElement() throws XMLStreamException {
    while (hasNext()) {
      if (next() == START_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  @Override
  public int next() throws XMLStreamException {
    int event = super.next();
    given += OVERHEAD + (event == CHARACTERS || event == CDATA ? getTextLength() : 0);
    depth += event == START_ELEMENT ? 1 : event == END_ELEMENT ? -1 : 0;
    if (depth > DEEPEST) {
      throw new TooLarge("elements nested deeper than " + DEEPEST);
    }
    if (given > JsonLinesReader.LONGEST_LINE) {
      throw new TooLarge("an entry of more than " + JsonLinesReader.LONGEST_LINE + " letters");
    }
    return event;
  }

  /// The broken stream below an exception of the parser.
  static Optional<IOException> broken(XMLStreamException e) {
    return Optional.ofNullable(e.getNestedException())
        .filter(IOException.class::isInstance)
        .map(IOException.class::cast);
  }

  /// More than may be read.
  static final class TooLarge extends XMLStreamException {
    private static final long serialVersionUID = 1L;

    TooLarge(String message) {
      super(message);
    }
  }
}
