package dossier;

import dossier.corpus.FieldMap;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/// The options that say where an archive lies.
final class ArchiveOptions {
  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      description = "Folder of articles (default: corpus beside the launcher).")
  private Optional<Path> corpus = Optional.empty();

  @Option(
      names = "--vocabulary",
      paramLabel = "DIR",
      description =
          "Folder of names (default: vocabulary in the corpus, else beside the launcher).")
  private Optional<Path> vocabulary = Optional.empty();

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description =
          "Folder of fact rules (default: rules in the corpus, else beside the launcher).")
  private Optional<Path> rules = Optional.empty();

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "Folder of the index (default: index beside the launcher).")
  private Optional<Path> index = Optional.empty();

  @Option(
      names = "--map",
      paramLabel = "OURS=THEIRS",
      description =
          "Where the records of the corpus have something: title=headline, text=body.full. Repeatable.")
  private List<String> map = List.of();

  /// Which fields of a record hold what.
  FieldMap fields() {
    return FieldMap.of(map);
  }

  Places places() {
    return Places.of(corpus, vocabulary, rules, index, fields());
  }
}
