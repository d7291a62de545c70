package dossier.cite;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVPrinter;

/// Cells in rows under a fixed header. Control characters become spaces and halves of a surrogate
/// pair U+FFFD, because readers stop at them.
public final class Table {
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\t\r\n]]");
  private static final Pattern BREAK = Pattern.compile("\r\n|[\t\r\n]");
  private static final Pattern HALF = Pattern.compile("\\p{Cs}");
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?");
  // the last four are = + - @ in full width, which East Asian spreadsheets run too
  private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final CSVPrinter rows;
  private final Layout layout;

  private Table(CSVPrinter rows, Layout layout) {
    this.rows = rows;
    this.layout = layout;
  }

  /// A table written to `out`, its header first.
  public static Table of(Appendable out, Layout layout, List<String> header) throws IOException {
    if (layout.excel()) {
      out.append(BYTE_ORDER_MARK);
    }
    Table table = new Table(new CSVPrinter(out, layout.format()), layout);
    table.add(header);
    return table;
  }

  public void add(List<?> cells) throws IOException {
    rows.printRecord(cells.stream().map(cell -> clean(String.valueOf(cell))));
  }

  private String clean(String cell) {
    String clean = HALF.matcher(CONTROL.matcher(cell).replaceAll(" ")).replaceAll("\ufffd");
    if (layout.tabs()) {
      clean = BREAK.matcher(clean).replaceAll(" ");
    }
    boolean isFormula =
        layout.excel()
            && !clean.isEmpty()
            && FORMULA.indexOf(clean.charAt(0)) >= 0
            && !NUMBER.matcher(clean).matches();
    return isFormula ? "'" + clean : clean;
  }

  void close() throws IOException {
    rows.close(true);
  }
}
