package dossier.article;

/// What a file can say about its article. `SECTION` is where the publisher filed it, `TOPIC` a tag
/// or keyword it gave it, `CREATED` when the file was made, which is not when the article appeared.
public enum About {
  TITLE,
  AUTHOR,
  PUBLISHER,
  SECTION,
  PUBLISHED,
  CREATED,
  MODIFIED,
  LANGUAGE,
  URL,
  TOPIC,
  PERSON,
  ORGANISATION,
  PLACE
}
