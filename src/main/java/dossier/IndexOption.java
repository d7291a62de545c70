package dossier;

import dossier.corpus.FieldMap;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// The option that says where the index lies.
final class IndexOption {
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
