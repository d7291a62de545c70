package dossier.cite;

import dossier.article.Metadata;
import dossier.article.PublicationDate;
import dossier.article.Tag;
import dossier.search.Hit;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/// A table of articles in long shape: one row for each of an article's authors and names, for tools
/// that count and join. An article that has none has one row without a value, so that none is lost.
public final class ValueTable implements Sink<Hit> {
  private static final List<String> HEADER =
      List.of(
          "id",
          "title",
          "published",
          "from",
          "to",
          "source",
          "language",
          "url",
          "file",
          "field",
          "value",
          "label");

  private final Table table;

  private ValueTable(Table table) {
    this.table = table;
  }

  /// A table written to `out`, its header first.
  public static ValueTable of(Appendable out, Layout layout) throws IOException {
    return new ValueTable(Table.of(out, layout, HEADER));
  }

  @Override
  public void add(Hit hit) throws IOException {
    Metadata article = hit.about();
    for (String author : article.authors()) {
      add(article, "author", author, author);
    }
    for (Tag tag : article.tags()) {
      add(article, tag.kind().name().toLowerCase(Locale.ROOT), tag.id(), tag.label());
    }
    if (article.authors().isEmpty() && article.tags().isEmpty()) {
      add(article, "", "", "");
    }
  }

  private void add(Metadata article, String field, String value, String label) throws IOException {
    table.add(
        List.of(
            article.id().value(),
            article.heading(),
            article.published().map(PublicationDate::edtf).orElse(""),
            ArticleTable.day(article, false),
            ArticleTable.day(article, true),
            article.publisher().orElse(""),
            article.language().toLanguageTag(),
            article.url().map(URI::toString).orElse(""),
            article.file(),
            field,
            value,
            label));
  }

  @Override
  public void end() {}
}
