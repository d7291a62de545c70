package dossier.http;

import dossier.ingest.Ingest;
import dossier.search.Searcher;
import dossier.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.util.Optional;

/// What a server serves. It closes none of it.
///
/// @param ingest where articles are written; absent where the index cannot be written
/// @param corpus the folder that holds the saved queries; absent where there is none
public record Archive(
    Searcher searcher, Vocabulary vocabulary, Optional<Ingest> ingest, Optional<Path> corpus) {

  /// An archive without saved queries.
  public Archive(Searcher searcher, Vocabulary vocabulary, Optional<Ingest> ingest) {
    this(searcher, vocabulary, ingest, Optional.empty());
  }

  /// An archive to be read only.
  public static Archive readOnly(Searcher searcher, Vocabulary vocabulary) {
    return new Archive(searcher, vocabulary, Optional.empty());
  }
}
