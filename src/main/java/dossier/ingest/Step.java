package dossier.ingest;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.article.Metadata;
import dossier.article.PublicationDate;
import dossier.corpus.ReadOutcome.Skipped;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/// What came of one article, record or file of a run. Whose copy an article is turns out only when
/// all is read: the index knows then.
///
/// @param file the path below the corpus folder
/// @param line the line of the record, where a file of many could not be read there
/// @param reason why it was skipped, or what the article is a twin of
/// @param published the date concluded, with its evidence
/// @param modified when it was last changed, where it says so
/// @param language BCP 47
/// @param origin where in the file its text was found
/// @param millis how long it took to read, to understand and to store it, without what it waited
public record Step(
    String file,
    Outcome outcome,
    Optional<ArticleId> id,
    OptionalInt line,
    Optional<String> reason,
    Optional<PublicationDate> published,
    Optional<PublicationDate> modified,
    Optional<String> language,
    Optional<String> origin,
    long millis) {

  static Step read(
      Article article, Outcome outcome, Optional<String> reason, String origin, Duration took) {
    Metadata about = article.about();
    return new Step(
        about.file(),
        outcome,
        Optional.of(about.id()),
        OptionalInt.empty(),
        reason,
        about.published(),
        about.modified(),
        Optional.of(about.language().toLanguageTag()),
        Optional.of(origin),
        took.toMillis());
  }

  static Step skipped(Skipped skipped, Duration took) {
    Optional<String> reason = Optional.of(skipped.reason());
    return without(
        skipped.file(), Outcome.SKIPPED, Optional.empty(), skipped.line(), reason, took.toMillis());
  }

  static Step deleted(String file, ArticleId id) {
    return without(
        file, Outcome.DELETED, Optional.of(id), OptionalInt.empty(), Optional.empty(), 0);
  }

  static Step unchanged(String file) {
    return without(
        file, Outcome.UNCHANGED, Optional.empty(), OptionalInt.empty(), Optional.empty(), 0);
  }

  private static Step without(
      String file,
      Outcome outcome,
      Optional<ArticleId> id,
      OptionalInt line,
      Optional<String> reason,
      long millis) {
    return new Step(
        file,
        outcome,
        id,
        line,
        reason,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        millis);
  }

  /// What can come of it.
  public enum Outcome {
    /// it is in the index
    STORED,
    /// it is in the index as a copy of another article, said when the run is over
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
}
