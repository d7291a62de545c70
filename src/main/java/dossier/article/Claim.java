package dossier.article;

/// One thing a file says about its article.
///
/// @param value as written
/// @param where the place in the file, for the evidence: `front matter: published`, `JSON-LD:
///   datePublished`
public record Claim(About about, String value, String where) {}
