package dossier.http;

import dossier.article.Metadata;
import dossier.article.PublicationDate;
import dossier.search.Lines;
import java.util.List;
import java.util.Optional;

/// The answer of `/v1/kwic`: keywords in context.
///
/// @param total how many places match; absent where there are too many articles to count them in
/// @param articles how many articles match
record KwicView(
    QueryView query,
    Optional<Long> total,
    long articles,
    PageView page,
    List<Line> lines,
    LinksView links,
    IndexView index)
    implements LinksView.Linked {

  /// One place.
  ///
  /// @param start where the keyword begins in the article's text, in code points
  public record Line(
      ArticleOf article, int start, int end, String left, String keyword, String right) {
    static Line of(Lines.Line line) {
      return new Line(
          ArticleOf.of(line.about()),
          line.start(),
          line.end(),
          line.left(),
          line.keyword(),
          line.right());
    }
  }

  /// The article it stands in.
  public record ArticleOf(
      String id, String title, Optional<DateView> published, Optional<Named> source) {
    static ArticleOf of(Metadata about) {
      Optional<PublicationDate> published = about.published();
      return new ArticleOf(
          about.id().value(), about.heading(), published.map(DateView::of), HitView.source(about));
    }
  }
}
