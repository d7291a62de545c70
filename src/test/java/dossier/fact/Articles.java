package dossier.fact;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.article.Days;
import dossier.article.Metadata;
import dossier.article.PublicationDate;
import dossier.article.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Articles for tests: written on 15 March 2019 unless said otherwise.
final class Articles {
  private static final Days WRITTEN = Days.of(LocalDate.of(2019, 3, 15));

  private Articles() {}

  static Article english(String text) {
    return article(text, Locale.ENGLISH, Optional.of(WRITTEN), List.of());
  }

  static Article tagged(String text, String initiative) {
    Tag tag = new Tag(Tag.Kind.INITIATIVE, initiative, initiative, false);
    return article(text, Locale.ENGLISH, Optional.of(WRITTEN), List.of(tag));
  }

  static Article article(String text, Locale language, Optional<Days> written, List<Tag> tags) {
    Metadata about =
        new Metadata(
            new ArticleId("a1"),
            Optional.empty(),
            "A heading",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            written.map(days -> new PublicationDate("", days, "a test")),
            Optional.empty(),
            language,
            Optional.empty(),
            "a1.md",
            tags,
            List.of(),
            Optional.empty(),
            Map.of());
    return new Article(about, text);
  }
}
