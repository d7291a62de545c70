package dossier.vocabulary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// All the names an archive knows. Immutable and safe for use by many threads.
public final class Vocabulary {
  public static final Vocabulary EMPTY = of(List.of());

  private final Map<Key, Name> byId = new LinkedHashMap<>();
  private final Map<Key, Name> byLabel = new HashMap<>();
  private final List<Name> preferred;
  private final Tagger tagger;

  private Vocabulary(List<Name> names) {
    preferred = names.stream().sorted(Comparator.comparing(Name::kind)).toList();
    for (Name name : names) {
      byId.putIfAbsent(new Key(name.kind(), name.id()), name);
      byLabel.putIfAbsent(Key.ofLabel(name.kind(), name.label()), name);
      for (String label : name.otherLabels()) {
        byLabel.putIfAbsent(Key.ofLabel(name.kind(), label), name);
      }
    }
    this.tagger = new Tagger(preferred);
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

  /// All names, by kind, in the order they came.
  public List<Name> names() {
    return List.copyOf(byId.values());
  }

  /// What each label means, folded: all names it may stand for, the preferred one first, with what
  /// is known of them, and with the names that their other labels may stand for. In a text where
  /// the labels that differ between two vocabularies do not stand, both find the same.
  public Map<String, List<Name>> meanings() {
    Map<String, List<Name>> named = new HashMap<>();
    for (Name name : preferred) {
      labels(name).forEach(label -> named.computeIfAbsent(label, _ -> new ArrayList<>()).add(name));
    }
    Map<String, List<Name>> meanings = new HashMap<>();
    named.forEach((label, names) -> meanings.put(label, closely(names, named)));
    return meanings;
  }

  private List<Name> closely(List<Name> names, Map<String, List<Name>> named) {
    List<Name> all = new ArrayList<>(names);
    for (Name name : names) {
      name.owner().flatMap(owner -> name(Name.Kind.ORGANISATION, owner)).ifPresent(all::add);
      labels(name).forEach(label -> all.addAll(named.getOrDefault(label, List.of())));
    }
    return List.copyOf(all);
  }

  private static List<String> labels(Name name) {
    return Stream.of(List.of(name.label()), name.otherLabels(), name.contextual())
        .flatMap(List::stream)
        .map(Key::folded)
        .distinct()
        .toList();
  }

  /// The names of one kind, in the order they came.
  public List<Name> names(Name.Kind kind) {
    return byId.values().stream().filter(name -> name.kind() == kind).toList();
  }

  public Optional<Name> name(Name.Kind kind, String id) {
    return Optional.ofNullable(byId.get(new Key(kind, id)));
  }

  /// The name of a kind that has this label, folded; contextual labels do not count.
  public Optional<Name> named(Name.Kind kind, String label) {
    return Optional.ofNullable(byLabel.get(Key.ofLabel(kind, label)));
  }

  /// Where names stand in `text`: longest first, whole words, not overlapping, in order. A
  /// possessive `’s` is not part of the name. Linear in the length of the text.
  ///
  /// @param sentences where the text's sentences begin, ascending, from 0
  public List<Mention> mentions(String text, int[] sentences) {
    return mentions(text, Fold.fold(text), sentences);
  }

  /// As [#mentions(String, int[])], for a text that has been folded already.
  public List<Mention> mentions(String text, String folded, int[] sentences) {
    return tagger.mentions(text, folded, sentences);
  }

  /// An id, or a folded label, of a kind.
  private record Key(Name.Kind kind, String text) {
    static Key ofLabel(Name.Kind kind, String label) {
      return new Key(kind, folded(label));
    }

    static String folded(String label) {
      return Fold.fold(label).strip().replaceAll("\\s+", " ");
    }
  }
}
