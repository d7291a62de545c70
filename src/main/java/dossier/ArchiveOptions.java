package dossier;

import dossier.corpus.FieldMap;
import dossier.ingest.Ingest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The options that say where an archive lies.
final class ArchiveOptions {
  private static final double LEAST_SIMILAR = 0.7;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

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

  @Option(
      names = "--duplicates",
      paramLabel = "SIMILARITY",
      defaultValue = "" + Ingest.USUAL_THRESHOLD,
      description =
          "How much of what two articles say both must say to be copies, 0.7 to 1"
              + " (default: ${DEFAULT-VALUE}).")
  private double duplicates;

  /// Which fields of a record hold what.
  FieldMap fields() {
    return FieldMap.of(map);
  }

  /// How similar articles are that are copies of each other.
  double duplicates() {
    if (!(duplicates >= LEAST_SIMILAR && duplicates <= 1)) {
      throw new ParameterException(
          spec.commandLine(), "--duplicates is a number from 0.7 to 1, not " + duplicates);
    }
    return duplicates;
  }

  Places places() {
    return Places.of(corpus, vocabulary, rules, index, fields());
  }
}
