package dossier.article;

/// When an article appeared: the days it can have been, and why we think so. Never a guess shown as
/// a day.
///
/// @param edtf the interval as EDTF (ISO 8601-2, level 1), `~` where it is approximate
/// @param days the days that `edtf` can mean
/// @param evidence where this was learned, for a reader: `front matter: published`, `text: "on May
///   28" + vocabulary …`
public record PublicationDate(String edtf, Days days, String evidence) {}
