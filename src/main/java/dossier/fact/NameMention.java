package dossier.fact;

import dossier.vocabulary.Name;
import java.util.Optional;

/// A place in a text where a name stands, of the vocabulary or found by pattern.
///
/// @param text as written
/// @param start first UTF-16 index
/// @param end UTF-16 index after the last
/// @param id a vocabulary id, where the name is known
/// @param label the name in full, where an earlier mention told it: `Ann Ray` for "Ray"
/// @param sure whether something tells the kind; otherwise it is a guess that only facts use
public record NameMention(
    Name.Kind kind,
    String text,
    int start,
    int end,
    Optional<String> id,
    String label,
    boolean sure) {

  static NameMention of(String text, Span.Named named) {
    return new NameMention(
        named.kind(),
        text.substring(named.start(), named.end()),
        named.start(),
        named.end(),
        named.subject().id(),
        named.subject().text(),
        named.sure());
  }
}
