package dossier.cite;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// An Atom feed (RFC 4287) with Dublin Core dates, which need not be instants. Addresses are
/// relative to where it was fetched. The words that a query found are categories of the scheme
/// `#matched`. The feed is closed at the end, so one that is cut is no XML.
public final class Atom implements Sink<Entry> {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
  private static final Pattern NOT_XML =
      Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private final XMLStreamWriter xml;

  /// A feed written to `out`, its head first.
  public Atom(Writer out, Head head) throws IOException {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.setDefaultNamespace(ATOM);
      xml.writeStartElement(ATOM, "feed");
      xml.writeDefaultNamespace(ATOM);
      xml.writeNamespace("dc", DUBLIN_CORE);
      element("id", id("feed " + head.self().replaceFirst("[?].*", "") + " " + head.query()));
      element("title", head.title());
      if (!head.query().isEmpty()) {
        element("subtitle", head.query());
      }
      element("updated", head.updated().truncatedTo(ChronoUnit.SECONDS).toString());
      link("self", head.self());
      if (head.next().isPresent()) {
        link("next", head.next().get());
      }
      xml.writeStartElement(ATOM, "author");
      element("name", "Dossier");
      xml.writeEndElement();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void add(Entry entry) throws IOException {
    Reference reference = entry.reference();
    try {
      xml.writeCharacters("\n");
      xml.writeStartElement(ATOM, "entry");
      element("id", id("entry " + reference.id()));
      element("title", reference.title());
      element("updated", entry.updated().truncatedTo(ChronoUnit.SECONDS).toString());
      link("alternate", reference.url().map(Object::toString).orElse(entry.self()));
      if (reference.url().isPresent()) {
        link("related", entry.self());
      }
      for (Author author : reference.authors()) {
        xml.writeStartElement(ATOM, "author");
        element("name", (author.given() + " " + author.family()).strip());
        xml.writeEndElement();
      }
      for (String keyword : reference.keywords()) {
        category(keyword, "");
      }
      for (String matched : entry.matched()) {
        category(matched, "#matched");
      }
      if (!entry.summary().isEmpty()) {
        element("summary", entry.summary());
      }
      if (reference.issued().isPresent()) {
        dublinCore("date", Issued.of(reference.issued().get()).edtf());
      }
      if (reference.publisher().isPresent()) {
        dublinCore("publisher", reference.publisher().get());
      }
      xml.writeEndElement();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void end() throws IOException {
    try {
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /// A name that stays the same wherever the feed is read: RFC 9562, version 3.
  static String id(String name) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(ATOM, name);
    xml.writeCharacters(clean(text));
    xml.writeEndElement();
  }

  private void dublinCore(String name, String text) throws XMLStreamException {
    xml.writeStartElement("dc", name, DUBLIN_CORE);
    xml.writeCharacters(clean(text));
    xml.writeEndElement();
  }

  private void link(String relation, String address) throws XMLStreamException {
    xml.writeEmptyElement(ATOM, "link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", clean(address));
  }

  private void category(String term, String scheme) throws XMLStreamException {
    xml.writeEmptyElement(ATOM, "category");
    xml.writeAttribute("term", clean(term));
    if (!scheme.isEmpty()) {
      xml.writeAttribute("scheme", scheme);
    }
  }

  private static String clean(String text) {
    return NOT_XML.matcher(text).replaceAll("\ufffd");
  }
}
