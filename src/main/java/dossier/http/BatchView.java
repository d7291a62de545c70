package dossier.http;

import dossier.cite.Layout;
import dossier.cite.Table;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What became of many queries.
///
/// @param answered how many were asked
/// @param empty how many of them found nothing
/// @param refused how many could not be asked
/// @param ignored columns of the table that are no parameter
record BatchView(
    List<Line> lines, int answered, int empty, int refused, List<String> ignored, IndexView index) {
  private static final List<String> HEADER =
      List.of("line", "q", "parsed", "total", "code", "detail", "warnings", "top", "titles");

  /// One query.
  ///
  /// @param line where it stands in what was sent, from 1
  /// @param parsed what was run; absent where it was refused, as `total` is
  /// @param code why it was refused, and `detail`
  record Line(
      long line,
      String q,
      Optional<String> parsed,
      Optional<Long> total,
      List<Top> hits,
      List<Warning> warnings,
      Optional<String> code,
      Optional<String> detail) {}

  /// One of the first hits.
  record Top(
      String id,
      String title,
      Optional<DateView> published,
      Optional<Double> score,
      HitView.Links links) {}

  static BatchView of(List<Line> lines, List<String> ignored, IndexView index) {
    int refused = (int) lines.stream().filter(line -> line.code.isPresent()).count();
    int empty =
        (int)
            lines.stream()
                .filter(line -> line.total.filter(found -> found == 0).isPresent())
                .count();
    return new BatchView(lines, lines.size() - refused, empty, refused, ignored, index);
  }

  /// The same as a table, a row a query; top hits as ids and as titles, joined with ` | `.
  String csv() throws IOException {
    StringBuilder out = new StringBuilder();
    Table table = Table.of(out, Layout.CSV, HEADER);
    for (Line line : lines) {
      table.add(
          List.of(
              line.line,
              line.q,
              line.parsed.orElse(""),
              line.total.map(String::valueOf).orElse(""),
              line.code.orElse(""),
              line.detail.orElse(""),
              line.warnings.stream().map(Warning::message).collect(Collectors.joining(" | ")),
              line.hits.stream().map(Top::id).collect(Collectors.joining(" | ")),
              line.hits.stream().map(Top::title).collect(Collectors.joining(" | "))));
    }
    return out.toString();
  }
}
