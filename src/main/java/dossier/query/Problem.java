package dossier.query;

/// Something in a typed query that could not be taken as it stands, and what was done about it.
///
/// @param start first UTF-16 index in the text as typed
/// @param end UTF-16 index after the last
/// @param code a stable word for programs: `unbalanced-quote`, `unknown-field`
/// @param message a sentence for people, lower case, no full stop
public record Problem(int start, int end, String code, String message) {}
