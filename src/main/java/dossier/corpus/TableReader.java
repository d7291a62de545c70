package dossier.corpus;

import dossier.corpus.ReadOutcome.Skipped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads a table (RFC 4180, and what spreadsheets make of it), an article a row, in the memory of
/// one row. The first row names the columns.
final class TableReader implements Reader {
  /// So much of a file is looked at to find its encoding and what divides its columns.
  private static final int HEAD = 1 << 20;

  private static final int MOST_NAMES = 40;

  @Override
  public void read(Source source, Consumer<ReadOutcome> outcomes) throws IOException {
    try (InputStream in = source.open(Source.LARGEST_RECORDS)) {
      byte[] head = in.readNBytes(HEAD);
      Dialect dialect = Dialect.of(Decoding.decode(head));
      BoundedText text = new BoundedText(Decoding.reader(head, in), JsonLinesReader.LONGEST_LINE);
      dialect.skipPreamble(text);
      try (CSVParser rows = dialect.format().parse(text)) {
        new Rows(source, rows, text, outcomes).read();
      }
    }
  }

  /// One pass over the rows of a table.
  private record Rows(
      Source source, CSVParser rows, BoundedText text, Consumer<ReadOutcome> outcomes) {

    /// What stands behind a row that is no row cannot be trusted to be rows.
    void read() throws IOException {
      try {
        if (rows.iterator().hasNext()) {
          articles(rows.iterator().next().toList());
        } else {
          outcomes.accept(new Skipped(source.name(), "empty"));
        }
      } catch (UncheckedIOException e) {
        tell(e, 1);
      }
    }

    private void articles(List<String> columns) throws IOException {
      RecordReading reading = new RecordReading(source.fields());
      if (!reading.canHoldText(columns)) {
        outcomes.accept(new Skipped(source.name(), "unknown format: " + noText(columns)));
        return;
      }
      int line = begin();
      try {
        while (rows.iterator().hasNext()) {
          CSVRecord row = rows.iterator().next();
          outcomes.accept(article(row, columns, reading, OptionalInt.of(line)));
          line = begin();
        }
      } catch (UncheckedIOException e) {
        tell(e, line);
      }
    }

    /// The line on which the next row begins.
    private int begin() {
      text.begin();
      return (int) rows.getCurrentLineNumber() + 1;
    }

    private ReadOutcome article(
        CSVRecord row, List<String> columns, RecordReading reading, OptionalInt line) {
      Fields fields = new Fields();
      for (int i = 0; i < row.size(); i++) {
        if (i < columns.size()) {
          fields.add(columns.get(i), Cell.values(row.get(i)));
        } else if (!row.get(i).isBlank()) {
          String reason =
              "bad record: " + row.size() + " cells under " + columns.size() + " columns";
          return new Skipped(source.name(), reason, line);
        }
      }
      return reading.article(fields, source.name(), line);
    }

    private void tell(UncheckedIOException unchecked, int line) throws IOException {
      IOException e = Optional.ofNullable(unchecked.getCause()).orElseThrow();
      if (e instanceof BoundedText.TooLong) {
        String reason = "too large: " + e.getMessage() + "; nothing behind it is read";
        outcomes.accept(new Skipped(source.name(), reason, OptionalInt.of(line)));
      } else if (e instanceof CSVException) {
        String reason = "bad record: a quotation mark is missing; nothing behind it is read";
        outcomes.accept(new Skipped(source.name(), reason, OptionalInt.of(line)));
      } else {
        throw e;
      }
    }

    private static String noText(List<String> columns) {
      List<String> shown = columns.subList(0, Math.min(MOST_NAMES, columns.size()));
      return "a table without a column for the text (its columns: "
          + String.join(", ", shown)
          + (shown.size() < columns.size() ? ", …" : "")
          + "); say which it is with --map text=COLUMN";
    }
  }
}
