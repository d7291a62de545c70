package dossier.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The answer of `/v1/search`.
///
/// @param tookMs milliseconds of searching
/// @param total how many articles match, exactly
public record SearchView(
    QueryView query,
    long total,
    long tookMs,
    IndexView index,
    PageView page,
    List<HitView> hits,
    Map<String, FacetView> facets,
    Suggestions suggestions,
    LinksView links)
    implements LinksView.Linked {

  /// What to try where nothing was found.
  ///
  /// @param didYouMean the query with words of the archive for some that it has not, which finds
  ///   something
  /// @param relaxed any of the words instead of all
  public record Suggestions(Optional<String> didYouMean, Optional<Relaxed> relaxed) {}

  /// The query with any of its words.
  public record Relaxed(long total, Optional<String> href) {}
}
