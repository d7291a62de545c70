package dossier.fact;

import java.util.Optional;

/// Who or what a fact speaks of.
///
/// @param id a vocabulary id, where the name is known
/// @param text as written; the name that a pronoun or "the company" stands for
public record Subject(Optional<String> id, String text) {}
