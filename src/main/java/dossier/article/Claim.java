package dossier.article;

/// One thing a file says about its article.
///
/// @param value as written; a date found in words that stand in `where` as EDTF
/// @param where the place in the file, for the evidence: `front matter: published`, `JSON-LD:
///   datePublished`
public record Claim(About about, String value, String where) {}
