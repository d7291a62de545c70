package dossier.corpus;

import dossier.article.ArticleId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A fingerprint of what decides, beside its file, what an article looks like: the vocabulary, the
/// rules, the program.
public final class Shape {
  private Shape() {}

  /// Equal for equal contents of the folders and equal `program`; a folder that does not exist
  /// counts as empty.
  ///
  /// @param program the version of the program
  public static String of(String program, List<Path> folders) throws IOException {
    List<String> parts = new ArrayList<>(List.of(program));
    for (Path folder : folders) {
      parts.add("folder");
      for (Path file : files(folder)) {
        parts.add(
            file.getFileName()
                + "\u0000"
                + new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return ArticleId.hash(String.join("\u0001", parts));
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
