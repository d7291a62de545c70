package dossier.cite;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// The numbers behind a chart as a table under a fixed header, as RFC 4180 has it. Not safe for use
/// by several threads; closing it closes what it writes to.
public final class ChartTable implements Closeable {
  private final CSVPrinter rows;

  /// A table written to `out`, its header first.
  public ChartTable(Appendable out, List<String> header) throws IOException {
    rows =
        new CSVPrinter(
            out, CSVFormat.RFC4180.builder().setHeader(header.toArray(String[]::new)).get());
  }

  /// Adds a row with a cell for each column; what is empty text stays an empty cell.
  public void add(Object... cells) throws IOException {
    rows.printRecord(cells);
  }

  @Override
  public void close() throws IOException {
    rows.close(true);
  }
}
