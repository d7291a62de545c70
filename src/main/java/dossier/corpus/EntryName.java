package dossier.corpus;

import dossier.article.ArticleId;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an entry of a container is called after its container's name: its path, made harmless.
/// Nothing is ever written under such a name; it is shown, and it tells articles apart.
final class EntryName {
  private static final int LONGEST = 1_000;

  private EntryName() {}

  /// The path with `/` between its parts, without a leading one; `..` and control characters stand
  /// as `%XX`, a very long path as its hash. Empty for a hidden entry: a part of its path begins
  /// with a dot, as everything does that a Mac adds.
  static Optional<String> of(String path) {
    String plain =
        Stream.of(path.replace('\\', '/').split("/"))
            .filter(part -> !part.isEmpty() && !part.equals("."))
            .map(part -> part.equals("..") ? "%2E%2E" : part)
            .collect(Collectors.joining("/"));
    boolean hidden = plain.isEmpty() || plain.startsWith(".") || plain.contains("/.");
    return hidden ? Optional.empty() : Optional.of(printable(plain));
  }

  /// The name with its control characters as `%XX`; a very long one as its hash.
  static String printable(String name) {
    return name.length() > LONGEST
        ? ArticleId.hash(name)
        : name.codePoints()
            .mapToObj(
                c -> Character.isISOControl(c) ? "%%%02X".formatted(c) : Character.toString(c))
            .collect(Collectors.joining());
  }
}
