package dossier.http;

import dossier.article.Article;
import dossier.article.Metadata;
import dossier.article.Tag;
import dossier.query.Field;
import dossier.search.Hit;
import dossier.search.Snippet;
import dossier.search.Value;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// A matching article as it is answered.
///
/// @param titleHtml the title with `<mark>`, where HTML was asked for
/// @param explanation why it has its score, where that was asked for
public record HitView(
    String id,
    List<Segment> title,
    Optional<String> titleHtml,
    Optional<DateView> published,
    Optional<Named> source,
    String language,
    List<Named> initiative,
    List<Named> topic,
    List<Named> person,
    List<Named> organisation,
    List<Named> place,
    Optional<URI> url,
    String file,
    Optional<Double> score,
    List<SnippetView> snippets,
    Count facts,
    Others duplicates,
    Optional<String> explanation,
    Links links) {

  /// How many there are.
  public record Count(int count) {}

  /// How many other copies there are.
  public record Others(int others) {}

  /// Where the article is to be had: as JSON, as a page.
  public record Links(String self, String html) {
    static Links of(Metadata about) {
      String id = about.id().value();
      return new Links("/v1/articles/" + id, "/articles/" + id);
    }
  }

  /// A piece of the text that shows a match.
  ///
  /// @param start where it begins in the article's text, in code points
  public record SnippetView(
      String field, int start, List<Segment> segments, Optional<String> html) {}

  static HitView of(Hit hit, boolean html, Optional<String> explanation) {
    Metadata about = hit.about();
    List<Segment> title = Segment.of(about.heading(), hit.titleSpans());
    return new HitView(
        about.id().value(),
        title,
        html ? Optional.of(Segment.html(title)) : Optional.empty(),
        about.published().map(DateView::of),
        source(about),
        about.language().toLanguageTag(),
        Named.tags(about, Tag.Kind.INITIATIVE),
        Named.tags(about, Tag.Kind.TOPIC),
        Named.tags(about, Tag.Kind.PERSON),
        Named.tags(about, Tag.Kind.ORGANISATION),
        Named.tags(about, Tag.Kind.PLACE),
        about.url(),
        about.file(),
        hit.score(),
        hit.snippets().stream().map(snippet -> view(snippet, html)).toList(),
        new Count(hit.facts()),
        new Others(hit.others()),
        explanation,
        Links.of(about));
  }

  private static SnippetView view(Snippet snippet, boolean html) {
    List<Segment> segments = Segment.of(snippet.text(), snippet.spans());
    return new SnippetView(
        snippet.field().word(),
        snippet.start(),
        segments,
        html ? Optional.of(Segment.html(segments)) : Optional.empty());
  }

  /// Where the article appeared: its publisher, else the host of its address.
  static Optional<Named> source(Metadata about) {
    return Value.of(new Article(about, ""), List.of(), Field.SOURCE).stream()
        .findFirst()
        .map(value -> new Named(value.id(), value.label()));
  }
}
