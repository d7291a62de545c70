package dossier;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.http.Json;
import dossier.ingest.Progress;
import dossier.ingest.Step;
import dossier.search.Searcher;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// What came of each article and file of a run, as JSON lines. The steps are kept beside it until
/// the run is over, as only then it is known whose copies the articles are.
final class ReportFile implements Progress, AutoCloseable {
  private final Path file;
  private final Path steps;
  private final Progress other;
  private final PrintWriter out;

  /// @param other is told every step, too
  ReportFile(Path file, Progress other) throws IOException {
    this.file = file;
    this.steps = file.resolveSibling(file.getFileName() + ".steps");
    this.other = other;
    this.out = new PrintWriter(Files.newBufferedWriter(steps));
  }

  @Override
  public void begins(int files) {
    other.begins(files);
  }

  @Override
  public void step(Step step) {
    other.step(step);
    out.println(Json.line(ReportLine.of(step)));
  }

  /// Writes the report of a run that is over.
  ///
  /// @param index what the run has written
  void finish(Searcher index) throws IOException {
    out.close();
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try (BufferedReader lines = Files.newBufferedReader(steps);
        PrintWriter settled = new PrintWriter(Files.newBufferedWriter(fresh))) {
      for (Optional<String> line = Optional.ofNullable(lines.readLine());
          line.isPresent();
          line = Optional.ofNullable(lines.readLine())) {
        settled.println(Json.line(settled(Json.read(line.get(), ReportLine.class), index)));
      }
      if (settled.checkError()) {
        throw new IOException("cannot write " + fresh);
      }
    }
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static ReportLine settled(ReportLine line, Searcher index) throws IOException {
    if (line.outcome() != Step.Outcome.STORED || line.id().isEmpty()) {
      return line;
    }
    return index
        .article(new ArticleId(line.id().get()))
        .map(Article::about)
        .filter(about -> about.file().equals(line.file()))
        .map(about -> line.settled(about.duplicateOf()))
        .orElse(line);
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(steps);
  }
}
