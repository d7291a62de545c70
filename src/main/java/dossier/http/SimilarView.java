package dossier.http;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.article.Metadata;
import dossier.search.Related;
import dossier.search.Searcher;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// The answer of `/v1/articles/{id}/similar`.
///
/// @param duplicates the copies, which are not repeated among the similar
/// @param similar what shares most of the words that are rare elsewhere, best first
record SimilarView(String article, DuplicatesView duplicates, List<One> similar, IndexView index) {

  /// A similar article.
  ///
  /// @param score comparable within this answer only
  /// @param shared the words that make it similar, the most telling first
  public record One(
      String id,
      String title,
      Optional<DateView> published,
      Optional<Named> source,
      double score,
      List<String> shared,
      HitView.Links links) {
    private static One of(Related related) {
      Metadata about = related.about();
      return new One(
          about.id().value(),
          about.heading(),
          about.published().map(DateView::of),
          HitView.source(about),
          Math.round(related.score() * 1e4) / 1e4,
          related.shared(),
          HitView.Links.of(about));
    }
  }

  /// What is similar to an article; empty for an unknown id.
  static Optional<SimilarView> of(Searcher searcher, ArticleId id, int most) throws IOException {
    Optional<Article> article = searcher.article(id);
    if (article.isEmpty()) {
      return Optional.empty();
    }
    Metadata about = article.get().about();
    return Optional.of(
        new SimilarView(
            id.value(),
            DuplicatesView.of(about, searcher.copies(id), searcher.contained(id)),
            searcher.words().related(id, most).stream().map(One::of).toList(),
            IndexView.of(searcher.info())));
  }
}
