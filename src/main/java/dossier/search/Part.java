package dossier.search;

import dossier.article.Metadata;

/// Of two articles of which one is a part of the other, the other one.
///
/// @param size how much it says: the number of its shingles, see [Shingles]
/// @param isWhole whether it is the longer one, which has the other in it
/// @param similarity how much of the shorter one the longer one has, 0 to 1
public record Part(Metadata about, int size, boolean isWhole, double similarity) {}
