package dossier.cite;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// A table that another tool wrote: cells set apart by commas, semicolons or tabs, whichever its
/// header has; with or without a byte order mark.
///
/// @param columns as its header names them, in lower case
public record GivenTable(List<String> columns, List<Row> rows) {
  public GivenTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /// A row that is not empty.
  ///
  /// @param line the number of its first line, from 1
  /// @param cells by column; only those that hold something
  public record Row(long line, Map<String, String> cells) {}

  /// Reads a table; a quote that is not closed, or a header that names a column twice, is an
  /// [IllegalArgumentException].
  ///
  /// @param most rows behind these are not read
  public static GivenTable read(String text, int most) {
    String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter(plain))
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setAllowMissingColumnNames(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();
    try (CSVParser parser = CSVParser.parse(new StringReader(plain), format)) {
      List<String> columns =
          parser.getHeaderNames().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
      List<Row> rows = new ArrayList<>();
      long line = parser.getCurrentLineNumber() + 1;
      for (CSVRecord record : parser) {
        if (rows.size() == most) {
          break;
        }
        rows.add(new Row(line, cells(columns, record)));
        line = parser.getCurrentLineNumber() + 1;
      }
      return new GivenTable(columns, rows);
    } catch (IOException | UncheckedIOException e) {
      throw new IllegalArgumentException("the table cannot be read: " + e.getMessage(), e);
    }
  }

  private static Map<String, String> cells(List<String> columns, CSVRecord record) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(columns.size(), record.size()); i++) {
      if (!record.get(i).isBlank() && !columns.get(i).isBlank()) {
        cells.put(columns.get(i), record.get(i));
      }
    }
    return cells;
  }

  private static char delimiter(String text) {
    String header = text.lines().findFirst().orElse("");
    if (header.indexOf(',') >= 0) {
      return ',';
    }
    return header.indexOf('\t') >= 0 ? '\t' : header.indexOf(';') >= 0 ? ';' : ',';
  }
}
