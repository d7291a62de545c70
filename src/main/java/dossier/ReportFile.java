package dossier;

import dossier.article.ArticleId;
import dossier.article.Metadata;
import dossier.http.DateView;
import dossier.http.Json;
import dossier.ingest.Progress;
import dossier.ingest.Step;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// The file of `index --report`: a JSON line for each article, each record and file that could not
/// be read, each file that has not changed. Whoever opens it closes it.
final class ReportFile implements Progress, Closeable {
  private final PrintWriter lines;
  private final Progress other;

  private ReportFile(PrintWriter lines, Progress other) {
    this.lines = lines;
    this.other = other;
  }

  /// @param other is told everything too
  static ReportFile create(Path file, Progress other) throws IOException {
    return new ReportFile(new PrintWriter(Files.newBufferedWriter(file)), other);
  }

  @Override
  public void begins(int files) {
    other.begins(files);
  }

  @Override
  public void step(Step step) {
    other.step(step);
    lines.println(Json.line(Line.of(step)));
  }

  /// @throws IOException where the lines could not all be written
  @Override
  public void close() throws IOException {
    lines.close();
    if (lines.checkError()) {
      throw new IOException("the report could not be written");
    }
  }

  /// A line, in the order of its keys.
  private record Line(
      String file,
      String outcome,
      Optional<String> id,
      OptionalInt line,
      Optional<String> reason,
      Optional<DateView> published,
      Optional<DateView> modified,
      Optional<String> language,
      Optional<String> origin,
      double millis) {

    static Line of(Step step) {
      Optional<Metadata> about = step.about();
      return new Line(
          step.file(),
          step.outcome().name().toLowerCase(Locale.ROOT),
          step.id().map(ArticleId::value),
          step.line(),
          step.reason(),
          about.flatMap(Metadata::published).map(DateView::of),
          about.flatMap(Metadata::modified).map(DateView::of),
          about.map(known -> known.language().toLanguageTag()),
          step.origin(),
          step.took().toNanos() / 10_000 / 100.0);
    }
  }
}
