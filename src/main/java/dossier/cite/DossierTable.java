package dossier.cite;

import dossier.search.FactResult.FactHit;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A table of what an initiative's dossier holds, one fact a row under a fixed header, as RFC 4180
/// has it. Not safe for use by several threads; closing it closes what it writes to.
public final class DossierTable implements Closeable {
  private static final List<String> HEADER =
      Stream.concat(Stream.of("part", "state", "origins"), FactCells.HEADER.stream()).toList();

  private final Table table;

  private DossierTable(Table table) {
    this.table = table;
  }

  /// A table written to `out`, its header first.
  public static DossierTable csv(Appendable out) throws IOException {
    return new DossierTable(Table.of(out, Layout.CSV, HEADER));
  }

  /// @param part what the fact is in the dossier
  /// @param state where a promise stands; else empty
  /// @param origins how many independent sources tell it
  public void add(String part, String state, int origins, FactHit hit) throws IOException {
    List<Object> row = new ArrayList<>(List.of(part, state, origins));
    row.addAll(FactCells.of(hit));
    table.add(row);
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}
