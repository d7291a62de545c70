package dossier.corpus;

import dossier.article.About;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What an article takes from a record: its id, its text, and what a record says about it. The
/// address comes before the publisher, whose field may hold an address too.
enum RecordField {
  ID,
  TEXT,
  TITLE,
  URL,
  AUTHOR,
  PUBLISHER,
  SECTION,
  PUBLISHED,
  MODIFIED,
  LANGUAGE,
  TOPIC,
  PERSON,
  ORGANISATION,
  PLACE;

  /// The field of this name, however its letters are cased.
  static Optional<RecordField> named(String name) {
    return Arrays.stream(values())
        .filter(field -> field.word().equals(name.strip().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /// Its name on a command line.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What it says about the article; nothing for the two that are the article.
  Optional<About> about() {
    return this == ID || this == TEXT ? Optional.empty() : Optional.of(About.valueOf(name()));
  }
}
