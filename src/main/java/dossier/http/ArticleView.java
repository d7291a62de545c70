package dossier.http;

import dossier.article.About;
import dossier.article.Article;
import dossier.article.Metadata;
import dossier.article.Tag;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One article in full.
///
/// @param title as the article gives it; absent where it has none
/// @param heading the title, or the first words
/// @param section where the publisher filed it
/// @param origins where each of `title`, `authors`, `source`, `section`, `url` and `language` was
///   learned
/// @param text every place in an answer is an offset into it, in code points
public record ArticleView(
    String id,
    Optional<String> title,
    String heading,
    List<String> authors,
    Optional<DateView> published,
    Optional<DateView> modified,
    Optional<Named> source,
    Optional<String> section,
    String language,
    List<Named> initiative,
    List<Named> topic,
    List<Named> person,
    List<Named> organisation,
    List<Named> place,
    List<Integer> mentioned,
    Optional<URI> url,
    String file,
    Map<String, String> origins,
    String text,
    HitView.Count facts,
    DuplicatesView duplicates,
    HitView.Links links) {

  /// @param facts how many it states
  public static ArticleView of(Article article, int facts, DuplicatesView duplicates) {
    Metadata about = article.about();
    return new ArticleView(
        about.id().value(),
        about.title(),
        about.heading(),
        about.authors(),
        about.published().map(DateView::of),
        about.modified().map(DateView::of),
        HitView.source(about),
        about.section(),
        about.language().toLanguageTag(),
        Named.tags(about, Tag.Kind.INITIATIVE),
        Named.tags(about, Tag.Kind.TOPIC),
        Named.tags(about, Tag.Kind.PERSON),
        Named.tags(about, Tag.Kind.ORGANISATION),
        Named.tags(about, Tag.Kind.PLACE),
        about.mentionedYears(),
        about.url(),
        about.file(),
        origins(about),
        article.text(),
        new HitView.Count(facts),
        duplicates,
        HitView.Links.of(about));
  }

  private static Map<String, String> origins(Metadata about) {
    Map<String, String> origins = new LinkedHashMap<>();
    about.origins().forEach((what, where) -> origins.put(name(what), where));
    return origins;
  }

  /// What this view calls it.
  private static String name(About about) {
    return switch (about) {
      case AUTHOR -> "authors";
      case PUBLISHER -> "source";
      case TITLE,
          SECTION,
          PUBLISHED,
          CREATED,
          MODIFIED,
          LANGUAGE,
          URL,
          TOPIC,
          PERSON,
          ORGANISATION,
          PLACE ->
          about.name().toLowerCase(Locale.ROOT);
    };
  }
}
