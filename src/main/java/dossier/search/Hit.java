package dossier.search;

import dossier.article.Metadata;
import java.util.List;
import java.util.Optional;

/// A matching article.
///
/// @param score present when sorted by relevance
/// @param titleSpans the matches in [Metadata#heading()]
/// @param facts how many facts it states
/// @param others how many other copies of it the archive holds
public record Hit(
    Metadata about,
    Optional<Double> score,
    List<Snippet.Span> titleSpans,
    List<Snippet> snippets,
    int facts,
    int others) {
  public Hit {
    titleSpans = List.copyOf(titleSpans);
    snippets = List.copyOf(snippets);
  }
}
