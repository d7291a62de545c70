package dossier.http;

import dossier.article.ArticleId;
import dossier.fact.Rules;
import dossier.ingest.Ingest;
import dossier.search.Searcher;
import dossier.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.util.Optional;

/// What a server serves. It closes none of it.
///
/// @param ingest where articles are written; absent where the index cannot be written
/// @param reload what reads the names and rules again; absent where nothing can
/// @param knowledge a hash of the names and rules, which answers depend on beside the index
/// @param corpus the folder that holds the saved queries; absent where there is none
public record Archive(
    Searcher searcher,
    Vocabulary vocabulary,
    Rules rules,
    Optional<Ingest> ingest,
    Optional<Reload> reload,
    String knowledge,
    Optional<Path> corpus) {

  /// An archive whose names and rules can be read again.
  public static Archive of(
      Searcher searcher, Vocabulary vocabulary, Rules rules, Ingest ingest, Reload reload) {
    return new Archive(
        searcher,
        vocabulary,
        rules,
        Optional.of(ingest),
        Optional.of(reload),
        hash(vocabulary, rules),
        Optional.empty());
  }

  /// The same with the saved queries of a corpus.
  public Archive of(Path folder) {
    return new Archive(searcher, vocabulary, rules, ingest, reload, knowledge, Optional.of(folder));
  }

  /// An archive with the built-in rules.
  public Archive(Searcher searcher, Vocabulary vocabulary, Optional<Ingest> ingest) {
    this(
        searcher,
        vocabulary,
        Rules.builtIn(),
        ingest,
        Optional.empty(),
        hash(vocabulary, Rules.builtIn()),
        Optional.empty());
  }

  /// An archive to be read only.
  public static Archive readOnly(Searcher searcher, Vocabulary vocabulary) {
    return new Archive(searcher, vocabulary, Optional.empty());
  }

  private static String hash(Vocabulary vocabulary, Rules rules) {
    return ArticleId.hash(vocabulary.names() + rules.hash());
  }
}
