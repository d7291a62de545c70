package dossier.vocabulary;

/// A place in a text where a name of the vocabulary stands.
///
/// @param start first UTF-16 index
/// @param end UTF-16 index after the last
/// @param contextual whether a contextual label matched, which names the thing but does not make a
///   text be about it
public record Mention(Name name, int start, int end, boolean contextual) {}
