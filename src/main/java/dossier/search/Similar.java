package dossier.search;

import dossier.article.Metadata;

/// An article that says nearly what another says.
///
/// @param similarity the Jaccard index of what they say, exactly
public record Similar(Metadata about, double similarity) {}
