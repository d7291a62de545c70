package dossier;

import dossier.corpus.FieldMap;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Option;

/// The option that says where the index lies.
final class IndexOption {
  /// How long a question asked here may take: a machine that is busy or cold answers its only asker
  /// late rather than not at all.
  static final Duration PATIENCE = Duration.ofMinutes(1);

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "Folder of the index (default: index beside the launcher).")
  private Optional<Path> index = Optional.empty();

  Path folder() {
    return Places.of(Optional.empty(), Optional.empty(), Optional.empty(), index, FieldMap.NONE)
        .index();
  }
}
