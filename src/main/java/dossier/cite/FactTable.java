package dossier.cite;

import dossier.fact.Evidence;
import dossier.search.FactResult.FactHit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A table of facts, one a row under a fixed header: what a fact says, its words and their place in
/// code points, its article, and who says it. The first column is the id that a footnote cites.
public final class FactTable implements Sink<FactHit> {
  private static final List<String> HEADER =
      Stream.concat(
              FactCells.HEADER.stream(),
              Stream.of("initiative", "attribution", "speaker", "confidence", "rule"))
          .toList();

  private final Table table;

  private FactTable(Table table) {
    this.table = table;
  }

  /// A table written to `out`, its header first.
  public static FactTable of(Appendable out, Layout layout) throws IOException {
    return new FactTable(Table.of(out, layout, HEADER));
  }

  @Override
  public void add(FactHit hit) throws IOException {
    Evidence evidence = hit.fact().evidence();
    Evidence.Attribution by = evidence.attribution();
    List<Object> row = new ArrayList<>(FactCells.of(hit));
    row.addAll(
        List.of(
            String.join(ArticleTable.BETWEEN, evidence.initiatives()),
            by.kind().name().toLowerCase(Locale.ROOT),
            by.source(),
            evidence.confidence(),
            evidence.rule()));
    table.add(row);
  }

  @Override
  public void end() {}
}
