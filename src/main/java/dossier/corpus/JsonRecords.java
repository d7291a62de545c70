package dossier.corpus;

import dossier.corpus.ReadOutcome.Skipped;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalInt;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/// The records of one JSON stream: the elements of its list, or of the lists inside its object that
/// hold articles. One record is in memory at a time; a bad one is one outcome, and the rest goes on
/// as long as it is JSON. Not safe for use by many threads.
final class JsonRecords {
  /// How deep a list of articles may lie: `{"response":{"docs":[…]}}`.
  private static final int DEEPEST = 4;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(JsonLinesReader.LONGEST_LINE)
                  .maxNumberLength(1_000)
                  .build())
          .build();

  private final String file;
  private final RecordReading reading;
  private final Consumer<ReadOutcome> outcomes;
  private boolean any;

  JsonRecords(String file, RecordReading reading, Consumer<ReadOutcome> outcomes) {
    this.file = file;
    this.reading = reading;
    this.outcomes = outcomes;
  }

  /// Hands over the records of `head` and what follows it in `rest`; whether there were any.
  boolean read(byte[] head, InputStream rest) throws IOException {
    try (JsonParser parser =
        FACTORY.createParser(ObjectReadContext.empty(), Decoding.reader(head, rest))) {
      stream(parser);
    }
    return any;
  }

  private void stream(JsonParser parser) throws IOException {
    try {
      while (parser.nextToken() != null) {
        switch (parser.currentToken()) {
          case START_ARRAY -> list(parser, true);
          case START_OBJECT -> within(parser, 1);
          default -> tell("bad record: not a JSON object", parser);
        }
      }
    } catch (JacksonException e) {
      if (e.getCause() instanceof IOException broken) {
        throw broken;
      }
      String kind = e instanceof StreamConstraintsException ? "too large: " : "bad record: ";
      tell(kind + JsonArticle.reason(e) + "; nothing behind it is read", parser);
    }
  }

  /// Looks for lists of records in the object that begins here.
  private void within(JsonParser parser, int depth) {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      JsonToken value = parser.nextToken();
      if (value == JsonToken.START_ARRAY) {
        list(parser, false);
      } else if (value == JsonToken.START_OBJECT && depth < DEEPEST) {
        within(parser, depth + 1);
      } else {
        parser.skipChildren();
      }
    }
  }

  /// The elements of the list that begins here; of a list inside an object only where its first
  /// element is an article, for it may be one of authors or pictures.
  private void list(JsonParser parser, boolean certain) {
    boolean records = certain;
    boolean first = true;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      int line = parser.currentTokenLocation().getLineNr();
      if (parser.currentToken() != JsonToken.START_OBJECT || !(records || first)) {
        parser.skipChildren();
        if (records) {
          accept(new Skipped(file, "bad record: not a JSON object", OptionalInt.of(line)));
        }
      } else {
        JsonTree.Value value = JsonTree.read(parser);
        ReadOutcome outcome = outcome(value, line);
        records |=
            outcome instanceof ReadOutcome.Read && reading.isLikely(JsonFields.of(value.node()));
        if (records) {
          accept(outcome);
        }
      }
      first = false;
    }
  }

  private ReadOutcome outcome(JsonTree.Value value, int line) {
    return value
        .refusal()
        .<ReadOutcome>map(reason -> new Skipped(file, reason, OptionalInt.of(line)))
        .orElseGet(() -> JsonArticle.read(value.node(), reading, file, OptionalInt.of(line)));
  }

  private void tell(String reason, JsonParser parser) {
    int line = parser.currentTokenLocation().getLineNr();
    accept(new Skipped(file, reason, OptionalInt.of(Math.max(line, 1))));
  }

  private void accept(ReadOutcome outcome) {
    any = true;
    outcomes.accept(outcome);
  }
}
