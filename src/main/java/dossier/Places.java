package dossier;

import dossier.corpus.FieldMap;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the parts of an archive lie.
///
/// @param corpus the folder of articles
/// @param vocabulary the folder of names; it may not exist
/// @param rules the folder of the archive's own fact rules; it may not exist
/// @param index the folder of the built index
/// @param fields where the records of the corpus have what
record Places(Path corpus, Path vocabulary, Path rules, Path index, FieldMap fields) {

  /// What was given on the command line, relative to the current folder; the rest is found: the
  /// corpus and the index beside the launcher, the vocabulary and the rules within the corpus, else
  /// within the corpus beside the launcher.
  static Places of(
      Optional<Path> corpus,
      Optional<Path> vocabulary,
      Optional<Path> rules,
      Optional<Path> index,
      FieldMap fields) {
    Path home = home();
    Path articles = corpus.orElse(home.resolve("corpus"));
    return new Places(
        articles,
        vocabulary.orElseGet(() -> within(articles, home, "vocabulary")),
        rules.orElseGet(() -> within(articles, home, "rules")),
        index.orElse(home.resolve("index")),
        fields);
  }

  private static Path within(Path articles, Path home, String folder) {
    Path own = articles.resolve(folder);
    return Files.isDirectory(own) ? own : home.resolve("corpus").resolve(folder);
  }

  /// The folder of the launcher, which tells it; else the one above the folder of the program's
  /// jar.
  private static Path home() {
    return Optional.ofNullable(System.getProperty("dossier.home"))
        .map(Path::of)
        .or(Places::aboveJar)
        .orElse(Path.of(""));
  }

  private static Optional<Path> aboveJar() {
    return Stream.iterate(program().getParent(), folder -> folder != null, Path::getParent)
        .filter(folder -> Files.isDirectory(folder.resolve("corpus")))
        .findFirst();
  }

  /// The program's own jar, or the folder of its classes.
  static Path program() {
    try {
      return Path.of(Places.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a class comes from a file", e);
    }
  }
}
