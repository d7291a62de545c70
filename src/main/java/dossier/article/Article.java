package dossier.article;

/// One article as the archive keeps it: cleaned text and what is known about it.
///
/// @param text paragraphs separated by a blank line; every offset of a fact is a UTF-16 index into
///   it
public record Article(Metadata about, String text) {

  public ArticleId id() {
    return about.id();
  }
}
