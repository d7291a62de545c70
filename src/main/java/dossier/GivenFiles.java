package dossier;

import dossier.article.RawArticle;
import dossier.corpus.Corpus;
import dossier.corpus.ReadOutcome.Skipped;
import dossier.ingest.Intake;
import dossier.ingest.Intake.Outcome.Lost;
import dossier.ingest.Intake.Outcome.Made;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Files and folders given on a command line, read without an index. What cannot be read is told,
/// and counted. For one thread.
final class GivenFiles {
  private final Corpus corpus;
  private final PrintWriter err;
  private int skipped;

  private GivenFiles(Corpus corpus, PrintWriter err) {
    this.corpus = corpus;
    this.err = err;
  }

  /// @throws NoSuchFileException where one of them does not exist
  static GivenFiles of(List<Path> paths, ArchiveOptions archive, PrintWriter err)
      throws NoSuchFileException {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new NoSuchFileException(path.toString());
      }
    }
    return new GivenFiles(Corpus.ofGiven(paths).with(archive.fields()), err);
  }

  /// Makes something of every article, and hands it over in the order of the files.
  ///
  /// @param understanding called by many threads
  /// @param taker called by this thread
  /// @param <T> what is made of an article
  /// @return whether all could be read, or something was skipped
  <T> ExitCode read(Function<RawArticle, T> understanding, Consumer<T> taker) {
    Corpus.Listing listing = corpus.list();
    listing.skipped().forEach(this::tell);
    try (Intake<T> intake = new Intake<>(corpus, listing.files(), understanding)) {
      while (intake.next(outcome -> take(outcome, taker)).isPresent()) {}
    }
    return skipped == 0 ? ExitCode.DONE : ExitCode.SKIPPED;
  }

  private <T> void take(Intake.Outcome<T> outcome, Consumer<T> taker) {
    switch (outcome) {
      case Made<T> made -> taker.accept(made.article());
      case Lost<T> lost -> tell(lost.skipped());
    }
  }

  private void tell(Skipped skip) {
    skipped++;
    err.println(RunProgress.line(skip));
  }
}
