package dossier.article;

/// What a file can say about its article. `SECTION` is where the publisher filed it, `TOPIC` a tag
/// or keyword it gave it.
public enum About {
  TITLE,
  AUTHOR,
  PUBLISHER,
  SECTION,
  PUBLISHED,
  MODIFIED,
  LANGUAGE,
  URL,
  TOPIC,
  PERSON,
  ORGANISATION,
  PLACE
}
