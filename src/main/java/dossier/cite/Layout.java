package dossier.cite;

import org.apache.commons.csv.CSVFormat;

/// How the cells of a table are set apart.
///
/// @param tabs by tabs, with a space for each line break within a cell, so that a row is a line;
///   else by commas, as RFC 4180 has it. A cell with a quote in it stands in quotes either way
/// @param excel for a spreadsheet: a byte order mark before the header, and an apostrophe before a
///   cell that would be run as a formula (OWASP, CSV Injection)
public record Layout(boolean tabs, boolean excel) {
  public static final Layout CSV = new Layout(false, false);
  public static final Layout TSV = new Layout(true, false);

  CSVFormat format() {
    return tabs ? CSVFormat.TDF : CSVFormat.RFC4180;
  }
}
