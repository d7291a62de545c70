package dossier.vocabulary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All the names an archive knows. Immutable and safe for use by many threads.
public final class Vocabulary {
  public static final Vocabulary EMPTY = of(List.of());

  private final Map<Name.Kind, Map<String, Name>> byId = new EnumMap<>(Name.Kind.class);
  private final Map<Name.Kind, Map<String, Name>> byLabel = new EnumMap<>(Name.Kind.class);
  private final Tagger tagger;

  private Vocabulary(List<Name> names) {
    for (Name.Kind kind : Name.Kind.values()) {
      byId.put(kind, new LinkedHashMap<>());
      byLabel.put(kind, new HashMap<>());
    }
    for (Name name : names) {
      byId.get(name.kind()).putIfAbsent(name.id(), name);
      Map<String, Name> labels = byLabel.get(name.kind());
      labels.putIfAbsent(key(name.label()), name);
      name.otherLabels().forEach(label -> labels.putIfAbsent(key(label), name));
    }
    this.tagger = new Tagger(names.stream().sorted(Comparator.comparing(Name::kind)).toList());
  }

  /// Of two names of one kind with one id, the first counts.
  public static Vocabulary of(List<Name> names) {
    return new Vocabulary(names);
  }

  /// A vocabulary as read from a folder.
  ///
  /// @param problems lines that could not be taken, each `file:line:column: reason`; the rest was
  public record Loaded(Vocabulary vocabulary, List<String> problems) {
    public Loaded {
      problems = List.copyOf(problems);
    }
  }

  /// Reads `initiatives.jsonl`, `organisations.jsonl`, `people.jsonl` and `places.jsonl`, each
  /// where it exists.
  public static Loaded load(Path folder) throws IOException {
    NameReader reader = new NameReader();
    for (Name.Kind kind : Name.Kind.values()) {
      reader.read(folder, kind);
    }
    return new Loaded(of(reader.names()), reader.problems());
  }

  /// The names of one kind, in the order they came.
  public List<Name> names(Name.Kind kind) {
    return List.copyOf(byId.get(kind).values());
  }

  public Optional<Name> name(Name.Kind kind, String id) {
    return Optional.ofNullable(byId.get(kind).get(id));
  }

  /// The name of a kind that has this label, folded; contextual labels do not count.
  public Optional<Name> named(Name.Kind kind, String label) {
    return Optional.ofNullable(byLabel.get(kind).get(key(label)));
  }

  /// Where names stand in `text`: longest first, whole words, not overlapping, in order. A
  /// possessive `’s` is not part of the name. Linear in the length of the text.
  ///
  /// @param sentences where the text's sentences begin, ascending, from 0
  public List<Mention> mentions(String text, int[] sentences) {
    return tagger.mentions(text, sentences);
  }

  private static String key(String label) {
    return Fold.fold(label).strip().replaceAll("\\s+", " ");
  }
}
