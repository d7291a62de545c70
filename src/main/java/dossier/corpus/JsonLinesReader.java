package dossier.corpus;

import dossier.corpus.ReadOutcome.Skipped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.function.Consumer;

/// Reads a file of records, one JSON object a line, in the memory of one line. A bad line is one
/// outcome; the rest goes on.
final class JsonLinesReader implements Reader {
  static final int LONGEST_LINE = 5 << 20;

  @Override
  public void read(Source source, Consumer<ReadOutcome> outcomes) throws IOException {
    try (InputStream in = source.open(Source.LARGEST_RECORDS)) {
      read(in, source, outcomes);
    }
  }

  /// As [#read(Source, Consumer)], from a stream of the source's bytes.
  void read(InputStream in, Source source, Consumer<ReadOutcome> outcomes) throws IOException {
    RecordReading reading = new RecordReading(source.fields());
    boolean any = false;
    int number = 0;
    LineBytes lines = new LineBytes(in, LONGEST_LINE);
    while (lines.next()) {
      number++;
      OptionalInt line = OptionalInt.of(number);
      if (lines.tooLong()) {
        String reason = "too large: a line of more than " + LONGEST_LINE + " bytes";
        outcomes.accept(new Skipped(source.name(), reason, line));
        any = true;
      } else if (!lines.isBlank()) {
        outcomes.accept(JsonArticle.read(text(lines.bytes()), reading, source.name(), line));
        any = true;
      }
    }
    if (!any) {
      outcomes.accept(new Skipped(source.name(), "empty"));
    }
  }

  private static String text(byte[] bytes) {
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    String text = utf8.indexOf('\uFFFD') < 0 ? utf8 : Decoding.decode(bytes);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
