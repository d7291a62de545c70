package dossier.vocabulary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// All the names an archive knows. Immutable and safe for use by many threads.
public final class Vocabulary {
  public static final Vocabulary EMPTY = new Vocabulary(List.of());

  private final List<Name> names;

  private Vocabulary(List<Name> names) {
    this.names = List.copyOf(names);
  }

  public static Vocabulary of(List<Name> names) {
    return new Vocabulary(names);
  }

  /// A vocabulary as read from a folder.
  ///
  /// @param problems lines that could not be taken, each `file:line:column: reason`; the rest was
  public record Loaded(Vocabulary vocabulary, List<String> problems) {}

  /// Reads `initiatives.jsonl`, `organisations.jsonl`, `people.jsonl` and `places.jsonl`, each where it exists.
  public static Loaded load(Path folder) throws IOException {
    return new Loaded(EMPTY, List.of());
  }

  public List<Name> names(Name.Kind kind) {
    return names.stream().filter(name -> name.kind() == kind).toList();
  }

  public Optional<Name> name(Name.Kind kind, String id) {
    return names(kind).stream().filter(name -> name.id().equals(id)).findFirst();
  }

  /// The name of a kind that has this label, folded; contextual labels do not count.
  public Optional<Name> named(Name.Kind kind, String label) {
    return Optional.empty();
  }

  /// Where names stand in `text`: longest first, whole words, not overlapping, in order.
  ///
  /// @param sentences where the text's sentences begin, ascending, from 0
  public List<Mention> mentions(String text, int[] sentences) {
    return List.of();
  }
}
