package dossier.corpus;

import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dossier.corpus.ReadOutcome.Skipped;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.Namespace;
import org.jdom2.input.StAXStreamBuilder;

/// The entries of one feed, taken out of the stream one at a time: each is put into a frame of what
/// the feed says about itself, and that small feed is read as a whole. Not safe for use by many
/// threads.
final class FeedEntries {
  private static final Set<String> ROOTS = Set.of("rss", "RDF", "feed");
  private static final Set<String> ENTRIES = Set.of("item", "entry");

  /// What a feed says about itself that its entries need.
  private static final Set<String> FRAME =
      Set.of("title", "language", "creator", "author", "publisher", "link", "id");

  private static final int LARGEST_FRAME = 2_000;

  private final String file;
  private final Consumer<ReadOutcome> outcomes;
  private final StAXStreamBuilder builder = new StAXStreamBuilder();
  private final SyndFeedInput input = new SyndFeedInput(false, Locale.ENGLISH);

  FeedEntries(String file, Consumer<ReadOutcome> outcomes) {
    this.file = file;
    this.outcomes = outcomes;
  }

  /// Hands over all entries; whether this is a feed at all.
  boolean read(XmlStream stream) throws XMLStreamException {
    if (!stream.nextElement() || !ROOTS.contains(stream.getLocalName())) {
      return false;
    }
    boolean export = WordPressExport.isDeclared(stream);
    Element root = element(stream);
    root.removeAttribute("version"); // every RSS 0.9x reads as 2.0
    Document feed = new Document(root);
    Element open = root;
    int event = stream.next();
    while (event != XMLStreamConstants.END_DOCUMENT) {
      stream.begin();
      if (event != XMLStreamConstants.START_ELEMENT) {
        event = stream.next();
      } else if (!open.getName().equals("channel") && stream.getLocalName().equals("channel")) {
        open = element(stream);
        root.addContent(open);
        event = stream.next();
      } else {
        OptionalInt line = OptionalInt.of(Math.max(1, stream.getLocation().getLineNumber()));
        Element child = fragment(stream);
        event = stream.getEventType();
        if (!ENTRIES.contains(child.getName())) {
          frame(open, child);
        } else if (export) {
          WordPressExport.article(child, open, file, line).ifPresent(outcomes);
        } else {
          outcomes.accept(entry(feed, child, line));
        }
      }
    }
    return true;
  }

  private static void frame(Element open, Element child) {
    if (FRAME.contains(child.getName()) && open.getContentSize() < LARGEST_FRAME) {
      open.addContent(child);
    }
  }

  private ReadOutcome entry(Document feed, Element entry, OptionalInt line) {
    Element root = feed.getRootElement();
    Element parent =
        root.getName().equals("rss")
            ? Optional.ofNullable(root.getChild("channel")).orElse(root)
            : root;
    parent.addContent(entry);
    try {
      return FeedEntry.article(input.build(feed), entry, file, line);
    } catch (FeedException | IllegalArgumentException e) {
      return new Skipped(file, "bad record: " + e.getMessage(), line);
    } finally {
      entry.detach();
    }
  }

  private Element fragment(XmlStream stream) throws XMLStreamException {
    try {
      return (Element) builder.fragment(stream);
    } catch (JDOMException e) {
      throw e.getCause() instanceof XMLStreamException broken
          ? broken
          : new XMLStreamException(e.getMessage(), stream.getLocation());
    }
  }

  /// The element that begins here, without what it holds.
  private static Element element(XmlStream stream) {
    Element element =
        new Element(stream.getLocalName(), namespace(stream.getPrefix(), stream.getNamespaceURI()));
    for (int i = 0; i < stream.getAttributeCount(); i++) {
      element.setAttribute(
          stream.getAttributeLocalName(i),
          stream.getAttributeValue(i),
          namespace(stream.getAttributePrefix(i), stream.getAttributeNamespace(i)));
    }
    return element;
  }

  private static Namespace namespace(String prefix, String uri) {
    return uri == null ? Namespace.NO_NAMESPACE : Namespace.getNamespace(prefix, uri);
  }
}
