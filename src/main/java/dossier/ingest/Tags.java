package dossier.ingest;

import dossier.article.About;
import dossier.article.Claim;
import dossier.article.RawArticle;
import dossier.article.Tag;
import dossier.fact.Fact;
import dossier.vocabulary.Mention;
import dossier.vocabulary.Name;
import dossier.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The names an article is filed under: those its file brings, and those of the vocabulary that
/// stand in it.
///
/// An initiative must be what the article is about: named without context in the title, or twice in
/// the text, or once where a fact is stated of it. Of persons, organisations and places every
/// mention counts; of names outside the vocabulary only what [FoundNames] lets pass.
record Tags(Vocabulary vocabulary, RawArticle raw, List<Mention> title, List<Mention> text) {
  private static final int OFTEN = 2;
  private static final Map<About, Tag.Kind> BROUGHT =
      Map.of(
          About.SECTION, Tag.Kind.TOPIC,
          About.TOPIC, Tag.Kind.TOPIC,
          About.PERSON, Tag.Kind.PERSON,
          About.ORGANISATION, Tag.Kind.ORGANISATION,
          About.PLACE, Tag.Kind.PLACE);

  /// The initiatives that the article is about without regard to facts, most often named first.
  List<Name> initiatives() {
    Map<Name, Long> counts =
        plain(text.stream())
            .collect(
                Collectors.groupingBy(
                    Function.identity(), LinkedHashMap::new, Collectors.counting()));
    Set<Name> inTitle = plain(title.stream()).collect(Collectors.toSet());
    return Stream.concat(counts.keySet().stream(), inTitle.stream())
        .distinct()
        .filter(name -> inTitle.contains(name) || counts.getOrDefault(name, 0L) >= OFTEN)
        .sorted((a, b) -> Long.compare(counts.getOrDefault(b, 0L), counts.getOrDefault(a, 0L)))
        .toList();
  }

  /// All tags, brought ones first, then those of the vocabulary, then other names found; each once.
  List<Tag> with(List<Fact> facts, FoundNames names, Reasons reasons) {
    Map<String, Tag> tags = new LinkedHashMap<>();
    for (Claim claim : raw.claims()) {
      Optional.ofNullable(BROUGHT.get(claim.about()))
          .map(kind -> brought(kind, claim.value()))
          .ifPresent(tag -> add(tags, tag, reasons, claim::where));
    }
    found(facts).forEach(tag -> add(tags, tag, reasons, () -> mentioned(tag)));
    names
        .tags()
        .forEach(tag ->
            add(tags, tag, reasons, () -> "named " + names.count(tag) + " times in the text"));
    return List.copyOf(tags.values());
  }

  private static void add(Map<String, Tag> tags, Tag tag, Reasons reasons, Supplier<String> why) {
    if (tags.putIfAbsent(tag.kind() + " " + tag.id(), tag) == null) {
      reasons.tag(tag, why);
    }
  }

  /// Where a name stands, for a reader.
  private String mentioned(Tag tag) {
    long inTitle = title.stream().filter(mention -> isOf(mention, tag)).count();
    long inText = text.stream().filter(mention -> isOf(mention, tag)).count();
    boolean stated =
        tag.kind() == Tag.Kind.INITIATIVE
            && initiatives().stream().noneMatch(name -> name.id().equals(tag.id()));
    return "named "
        + (inTitle > 0 ? "in the title, " : "")
        + inText
        + (inText == 1 ? " time" : " times")
        + " in the text"
        + (stated ? ", and a fact is stated of it" : "");
  }

  private static boolean isOf(Mention mention, Tag tag) {
    return mention.name().id().equals(tag.id())
        && mention.name().kind().name().equals(tag.kind().name());
  }

  private Tag brought(Tag.Kind kind, String value) {
    String label = Paragraphs.trimmed(Paragraphs.printable(value));
    return known(kind)
        .flatMap(names -> vocabulary.named(names, label))
        .map(name -> new Tag(kind, name.id(), name.label(), true))
        .orElseGet(() -> new Tag(kind, Tag.slug(label), label, true));
  }

  private List<Tag> found(List<Fact> facts) {
    Set<String> stated =
        facts.stream()
            .flatMap(fact -> fact.evidence().initiatives().stream())
            .collect(Collectors.toSet());
    Stream<Name> initiatives =
        Stream.concat(
            initiatives().stream(),
            plain(text.stream()).filter(name -> stated.contains(name.id())));
    Stream<Name> others =
        Stream.concat(title.stream(), text.stream())
            .map(Mention::name)
            .filter(name -> name.kind() != Name.Kind.INITIATIVE);
    return Stream.concat(initiatives, others)
        .map(name -> new Tag(Tag.Kind.valueOf(name.kind().name()), name.id(), name.label(), false))
        .toList();
  }

  private static Stream<Name> plain(Stream<Mention> mentions) {
    return mentions
        .filter(mention -> !mention.contextual())
        .map(Mention::name)
        .filter(name -> name.kind() == Name.Kind.INITIATIVE);
  }

  private static Optional<Name.Kind> known(Tag.Kind kind) {
    return kind == Tag.Kind.TOPIC ? Optional.empty() : Optional.of(Name.Kind.valueOf(kind.name()));
  }
}
