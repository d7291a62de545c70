package dossier;

import dossier.article.ArticleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The files of names and rules as they stand: each with its size and time. Two that are equal hold
/// the same, as far as can be told without reading them.
record KnowledgeFiles(Map<Path, Stamp> files) {

  /// @param modified in milliseconds of the epoch
  record Stamp(long size, long modified) {}

  KnowledgeFiles {
    files = new TreeMap<>(files);
  }

  static KnowledgeFiles of(Places places) throws IOException {
    Map<Path, Stamp> files = new TreeMap<>();
    for (Path folder : List.of(places.vocabulary(), places.rules())) {
      for (Path file : list(folder)) {
        stamp(file).ifPresent(stamp -> files.put(file, stamp));
      }
    }
    return new KnowledgeFiles(files);
  }

  private static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> !file.getFileName().toString().startsWith(".")).toList();
    }
  }

  private static Optional<Stamp> stamp(Path file) throws IOException {
    try {
      var seen = Files.readAttributes(file, BasicFileAttributes.class);
      return seen.isRegularFile()
          ? Optional.of(new Stamp(seen.size(), seen.lastModifiedTime().toMillis()))
          : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /// A hash of all that stands in them.
  String contents() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path file : files.keySet()) {
      all.append(file).append(' ').append(ArticleId.hash(Files.readAllBytes(file))).append('\n');
    }
    return ArticleId.hash(all.toString());
  }

  /// A line for each file that was there before and is gone.
  List<String> gone(KnowledgeFiles before) {
    return before.files.keySet().stream()
        .filter(file -> !files.containsKey(file))
        .map(file -> file + ": the file is gone, and what it said no longer holds")
        .toList();
  }
}
