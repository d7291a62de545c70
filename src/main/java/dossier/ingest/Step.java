package dossier.ingest;

import dossier.article.ArticleId;
import dossier.article.PublicationDate;
import java.util.Optional;
import java.util.OptionalInt;

/// What came of one article, record or file of a run. Whose copy an article is turns out only when
/// all is read: the index knows then.
///
/// @param file the path below the corpus folder
/// @param line the line of the record, where a file of many could not be read there
/// @param reason why it was skipped, or what the article is a twin of
/// @param published the date concluded, with its evidence
/// @param millis how long understanding and storing took
public record Step(
    String file,
    Outcome outcome,
    Optional<ArticleId> id,
    OptionalInt line,
    Optional<String> reason,
    Optional<PublicationDate> published,
    long millis) {

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
    DELETED
  }
}
