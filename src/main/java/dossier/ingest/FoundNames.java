package dossier.ingest;

import dossier.article.Tag;
import dossier.fact.NameMention;
import dossier.vocabulary.Name;
import dossier.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The names outside the vocabulary that an article is filed under: those that stand twice in its
/// text, and whose kind something tells each time. A person needs more than one word.
record FoundNames(Vocabulary vocabulary, Map<String, List<NameMention>> byId) {
  private static final int OFTEN = 2;
  private static final Set<Name.Kind> FILED =
      Set.of(Name.Kind.PERSON, Name.Kind.ORGANISATION, Name.Kind.PLACE);

  static FoundNames of(List<NameMention> names, Vocabulary vocabulary) {
    return new FoundNames(
        vocabulary,
        names.stream()
            .filter(name -> name.id().isEmpty())
            .collect(
                Collectors.groupingBy(
                    name -> Tag.slug(name.label()), LinkedHashMap::new, Collectors.toList())));
  }

  /// The tags, in the order of their first mentions.
  List<Tag> tags() {
    return byId.values().stream().flatMap(mentions -> tag(mentions).stream()).toList();
  }

  /// How often a tag's name stands in the text.
  long count(Tag tag) {
    return byId.getOrDefault(tag.id(), List.of()).size();
  }

  private Optional<Tag> tag(List<NameMention> mentions) {
    NameMention first = mentions.getFirst();
    String label = label(mentions);
    boolean one = mentions.stream().allMatch(name -> name.sure() && name.kind() == first.kind());
    boolean often = mentions.size() >= OFTEN;
    boolean whole = first.kind() != Name.Kind.PERSON || label.indexOf(' ') > 0;
    if (!(one && often && whole && FILED.contains(first.kind()))) {
      return Optional.empty();
    }
    Tag.Kind kind = Tag.Kind.valueOf(first.kind().name());
    Optional<Name> known = vocabulary.named(first.kind(), label);
    return known.isPresent() || isKnown(label)
        ? known.map(name -> new Tag(kind, name.id(), name.label(), false))
        : Optional.of(new Tag(kind, Tag.slug(label), label, false));
  }

  /// As first written, unless that was in capitals only.
  private static String label(List<NameMention> mentions) {
    return mentions.stream()
        .map(NameMention::label)
        .filter(label -> label.chars().anyMatch(Character::isLowerCase))
        .findFirst()
        .orElse(mentions.getFirst().label());
  }

  /// Whether the vocabulary has the name for something of another kind.
  private boolean isKnown(String label) {
    return List.of(Name.Kind.values()).stream()
        .anyMatch(kind -> vocabulary.named(kind, label).isPresent());
  }
}
