package dossier.search;

import java.time.Instant;

/// The state of an index.
///
/// @param id made when the index was created
/// @param generation grows with every commit that changed something
/// @param updated when the last commit was
public record IndexInfo(String id, long generation, int articles, int facts, Instant updated) {}
