package dossier.article;

import java.net.URI;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What is known about an article beside its text.
///
/// @param title as the article gives it; absent where it has none (see [#heading()])
/// @param heading the title, or the first twelve words of the text followed by ` …`
/// @param publisher the paper, site or agency it appeared in, never the source it quotes
/// @param section where the publisher filed it
/// @param modified when it was last changed, where the article says so
/// @param language BCP 47; [Locale#ROOT] (`und`) where it is not known
/// @param url where it can be read, http or https
/// @param file the path below the corpus folder it was read from, `/` between the parts; empty for
///   one that came over HTTP
/// @param mentionedYears the years the text speaks of, ascending, each once
/// @param duplicateOf the article of which this one is a copy, or in which it is contained
/// @param origins where title, authors, publisher, section, address and language were learned, for
///   a reader: `JSON-LD: headline`, `text: detected`; what is not known has none
public record Metadata(
    ArticleId id,
    Optional<String> title,
    String heading,
    List<String> authors,
    Optional<String> publisher,
    Optional<String> section,
    Optional<PublicationDate> published,
    Optional<PublicationDate> modified,
    Locale language,
    Optional<URI> url,
    String file,
    List<Tag> tags,
    List<Integer> mentionedYears,
    Optional<Duplicate> duplicateOf,
    Map<About, String> origins) {

  public Metadata {
    authors = List.copyOf(authors);
    tags = List.copyOf(tags);
    mentionedYears = List.copyOf(mentionedYears);
    Map<About, String> inOrder = new EnumMap<>(About.class);
    inOrder.putAll(origins);
    origins = Collections.unmodifiableMap(inOrder);
  }

  /// The tags of one kind, in order.
  public List<Tag> tags(Tag.Kind kind) {
    return tags.stream().filter(tag -> tag.kind() == kind).toList();
  }

  /// The article that stands for its copies; this one where it is no copy.
  public ArticleId representative() {
    return duplicateOf.filter(Duplicate::isCopy).map(Duplicate::of).orElse(id);
  }

  public Metadata withTags(List<Tag> changed) {
    return with(changed, mentionedYears, duplicateOf);
  }

  public Metadata withMentionedYears(List<Integer> years) {
    return with(tags, years, duplicateOf);
  }

  public Metadata withDuplicateOf(Optional<Duplicate> original) {
    return with(tags, mentionedYears, original);
  }

  /// The same but for what is known only after the rest.
  private Metadata with(List<Tag> changedTags, List<Integer> years, Optional<Duplicate> original) {
    return new Metadata(
        id,
        title,
        heading,
        authors,
        publisher,
        section,
        published,
        modified,
        language,
        url,
        file,
        changedTags,
        years,
        original,
        origins);
  }
}
