package dossier.corpus;

import dossier.corpus.ReadOutcome.Skipped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Reads a file of JSON: one article, a list of articles, an object that holds a list of them
/// (`{"articles":[…]}`), or one a line. An article is never larger than a line of records may be:
/// what is larger holds articles, and is read in the memory of one.
final class JsonReader implements Reader {
  private final JsonLinesReader lines = new JsonLinesReader();

  @Override
  public void read(Source source, Consumer<ReadOutcome> outcomes) throws IOException {
    try (InputStream in = source.open(Source.LARGEST_RECORDS)) {
      byte[] head = in.readNBytes(JsonLinesReader.LONGEST_LINE + 1);
      String start = Decoding.decode(head);
      if (start.isBlank()) {
        outcomes.accept(new Skipped(source.name(), "empty"));
      } else if (isLines(start)) {
        lines.read(new SequenceInputStream(new ByteArrayInputStream(head), in), source, outcomes);
      } else {
        records(head, in, start, source, outcomes);
      }
    }
  }

  private static void records(
      byte[] head, InputStream rest, String start, Source source, Consumer<ReadOutcome> outcomes)
      throws IOException {
    RecordReading reading = new RecordReading(source.fields());
    Optional<JsonNode> object =
        head.length > JsonLinesReader.LONGEST_LINE ? Optional.empty() : object(start);
    boolean single = object.map(JsonFields::of).filter(reading::hasText).isPresent();
    if (single || !new JsonRecords(source.name(), reading, outcomes).read(head, rest)) {
      outcomes.accept(
          object
              .map(node -> JsonArticle.read(node, reading, source.name(), OptionalInt.empty()))
              .orElse(new Skipped(source.name(), "bad record: no list of objects with a text")));
    }
  }

  /// Whether the first line is a whole object and not all there is.
  private static boolean isLines(String start) {
    String text = start.stripLeading();
    int end = text.indexOf('\n');
    return end > 0 && !text.substring(end).isBlank() && object(text.substring(0, end)).isPresent();
  }

  private static Optional<JsonNode> object(String json) {
    try {
      return Optional.of(JsonArticle.MAPPER.readTree(json)).filter(JsonNode::isObject);
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
