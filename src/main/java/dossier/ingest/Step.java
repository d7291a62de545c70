package dossier.ingest;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.article.Metadata;
import dossier.corpus.ReadOutcome.Skipped;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/// What came of one article, record or file of a run; a line of `index --report`.
///
/// @param file the path below the corpus folder
/// @param line the line of the record, where a file of many could not be read there
/// @param reason why it was skipped, or what the article is a copy or a twin of
/// @param about what is known of the article, where one was read
/// @param origin where in the file its text was found
/// @param took to read, to understand and to store it, without what it waited for other articles
public record Step(
    String file,
    Outcome outcome,
    Optional<ArticleId> id,
    OptionalInt line,
    Optional<String> reason,
    Optional<Metadata> about,
    Optional<String> origin,
    Duration took) {

  /// What can come of it.
  public enum Outcome {
    /// it is in the index
    STORED,
    /// it is in the index as a copy of another article
    COPY,
    /// another article has its id; the last by file and line is in the index
    TWIN,
    /// it could not be read
    SKIPPED,
    /// its file is gone, or no longer holds it
    DELETED,
    /// the file is as it was when it was last read, and so are its articles
    UNCHANGED
  }

  static Step read(
      Article article, Outcome outcome, Optional<String> reason, String origin, Duration took) {
    return new Step(
        article.about().file(),
        outcome,
        Optional.of(article.id()),
        OptionalInt.empty(),
        reason,
        Optional.of(article.about()),
        Optional.of(origin),
        took);
  }

  static Step skipped(Skipped skipped, Duration took) {
    return new Step(
        skipped.file(),
        Outcome.SKIPPED,
        Optional.empty(),
        skipped.line(),
        Optional.of(skipped.reason()),
        Optional.empty(),
        Optional.empty(),
        took);
  }

  static Step deleted(String file, ArticleId id) {
    return without(file, Outcome.DELETED, Optional.of(id));
  }

  static Step unchanged(String file) {
    return without(file, Outcome.UNCHANGED, Optional.empty());
  }

  private static Step without(String file, Outcome outcome, Optional<ArticleId> id) {
    return new Step(
        file,
        outcome,
        id,
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Duration.ZERO);
  }
}
