package dossier;

import dossier.corpus.FieldMap;
import dossier.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// The option that says where the names lie, for a command that only asks.
final class NamesOption {
  @Option(
      names = "--vocabulary",
      paramLabel = "DIR",
      description = "Folder of names (default: vocabulary in the corpus beside the launcher).")
  private Optional<Path> vocabulary = Optional.empty();

  Vocabulary load() throws IOException {
    Places places =
        Places.of(Optional.empty(), vocabulary, Optional.empty(), Optional.empty(), FieldMap.NONE);
    return Vocabulary.load(places.vocabulary()).vocabulary();
  }
}
