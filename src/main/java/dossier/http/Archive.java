package dossier.http;

import dossier.ingest.Ingest;
import dossier.search.Searcher;
import dossier.vocabulary.Vocabulary;
import java.util.Optional;

/// What a server serves. It closes none of it.
///
/// @param ingest where articles are written; absent where the index cannot be written
public record Archive(Searcher searcher, Vocabulary vocabulary, Optional<Ingest> ingest) {

  /// An archive to be read only.
  public static Archive readOnly(Searcher searcher, Vocabulary vocabulary) {
    return new Archive(searcher, vocabulary, Optional.empty());
  }
}
