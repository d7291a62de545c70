package dossier.search;

import dossier.article.Metadata;
import java.util.List;

/// An article that shares words with another.
///
/// @param score comparable within one answer only
/// @param shared the words they share that are rare elsewhere, as the one asked about writes them,
///   the most telling first
public record Related(Metadata about, double score, List<String> shared) {
  public Related {
    shared = List.copyOf(shared);
  }
}
