package dossier.corpus;

import dossier.corpus.ReadOutcome.Skipped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;

/// Reads a feed (RSS, RDF, Atom) or what WordPress exports (WXR), an article an entry, in the
/// memory of one entry. Other XML is no article.
final class FeedReader implements Reader {
  private static final int HEAD = 1 << 20;

  @Override
  public void read(Source source, Consumer<ReadOutcome> outcomes) throws IOException {
    try (InputStream in = source.open(Source.LARGEST_RECORDS)) {
      byte[] head = in.readNBytes(HEAD);
      if (Decoding.decode(head).isBlank()) {
        outcomes.accept(new Skipped(source.name(), "empty"));
      } else {
        read(Decoding.declared(head, in), source.name(), outcomes);
      }
    }
  }

  private static void read(java.io.Reader text, String file, Consumer<ReadOutcome> outcomes)
      throws IOException {
    FeedEntries entries = new FeedEntries(file, outcomes);
    try {
      if (!entries.read(XmlStream.of(text))) {
        outcomes.accept(
            new Skipped(file, "unknown format: XML that is neither a feed nor a WordPress export"));
      }
    } catch (XMLStreamException e) {
      Optional<IOException> broken = XmlStream.broken(e);
      if (broken.isPresent()) {
        throw broken.get();
      }
      outcomes.accept(refused(file, e));
    }
  }

  private static Skipped refused(String file, XMLStreamException e) {
    if (e instanceof XmlStream.TooLarge) {
      return new Skipped(file, "too large: " + e.getMessage());
    }
    String message = Optional.ofNullable(e.getMessage()).orElse("not XML");
    String plain = message.substring(message.lastIndexOf("Message: ") + 1).replace("essage: ", "");
    OptionalInt line =
        Optional.ofNullable(e.getLocation()).stream()
            .mapToInt(place -> Math.max(1, place.getLineNumber()))
            .findFirst();
    return new Skipped(file, "bad record: " + plain.strip() + "; nothing behind it is read", line);
  }
}
