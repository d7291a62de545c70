package dossier.cite;

import dossier.article.Days;
import dossier.article.Duplicate;
import dossier.article.Metadata;
import dossier.article.PublicationDate;
import dossier.article.Tag;
import dossier.search.Hit;
import dossier.search.Snippet;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A table of articles, one row each under a fixed header, lists joined with ` | `. Not safe for
/// use by several threads; closing it closes what it writes to.
public final class ArticleTable implements Sink<Hit>, Closeable {
  static final String BETWEEN = " | ";

  private final Table table;

  private ArticleTable(Table table) {
    this.table = table;
  }

  /// A table written to `out`, its header first.
  public static ArticleTable of(Appendable out, Layout layout) throws IOException {
    return new ArticleTable(
        Table.of(
            out,
            layout,
            Arrays.stream(Column.values())
                .map(column -> column.name().toLowerCase(Locale.ROOT))
                .toList()));
  }

  @Override
  public void add(Hit article) throws IOException {
    table.add(Arrays.stream(Column.values()).map(column -> column.value.apply(article)).toList());
  }

  @Override
  public void end() {}

  @Override
  public void close() throws IOException {
    table.close();
  }

  /// The day that an article's date begins or ends with; empty where it is open or not known.
  static String day(Metadata article, boolean last) {
    Optional<Days> days = article.published().map(PublicationDate::days);
    return days.filter(d -> !(last ? d.opensLate() : d.opensEarly()))
        .map(d -> (last ? d.last() : d.first()).toString())
        .orElse("");
  }

  private enum Column {
    ID(about(article -> article.id().value())),
    TITLE(about(Metadata::heading)),
    AUTHORS(about(article -> String.join(BETWEEN, article.authors()))),
    PUBLISHED(about(article -> edtf(article.published()))),
    FROM(about(article -> day(article, false))),
    TO(about(article -> day(article, true))),
    SOURCE(about(article -> article.publisher().orElse(""))),
    LANGUAGE(about(article -> article.language().toLanguageTag())),
    INITIATIVE(labels(Tag.Kind.INITIATIVE)),
    TOPIC(labels(Tag.Kind.TOPIC)),
    PERSON(labels(Tag.Kind.PERSON)),
    ORGANISATION(labels(Tag.Kind.ORGANISATION)),
    PLACE(labels(Tag.Kind.PLACE)),
    URL(about(article -> article.url().map(URI::toString).orElse(""))),
    FILE(about(Metadata::file)),
    SECTION(about(article -> article.section().orElse(""))),
    MODIFIED(about(article -> edtf(article.modified()))),
    MENTIONED(about(article -> joined(article.mentionedYears().stream()))),
    EVIDENCE(about(article -> article.published().map(PublicationDate::evidence).orElse(""))),
    DUPLICATE_OF(
        about(article ->
            article
                .duplicateOf()
                .filter(Duplicate::isCopy)
                .map(copy -> copy.of().value())
                .orElse(""))),
    FACTS(hit -> "" + hit.facts()),
    SNIPPET(hit -> inOneLine(hit.snippets()));

    private final Function<Hit, String> value;

    Column(Function<Hit, String> value) {
      this.value = value;
    }

    private static Function<Hit, String> about(Function<Metadata, String> value) {
      return hit -> value.apply(hit.about());
    }

    private static Function<Hit, String> labels(Tag.Kind kind) {
      return about(article -> joined(article.tags(kind).stream().map(Tag::label)));
    }

    private static String edtf(Optional<PublicationDate> date) {
      return date.map(PublicationDate::edtf).orElse("");
    }

    /// Pieces of text in a cell that no line break makes hard to read.
    private static String inOneLine(List<Snippet> snippets) {
      return snippets.stream()
          .map(snippet -> snippet.text().strip().replaceAll("\\s+", " "))
          .collect(Collectors.joining(" … "));
    }

    private static String joined(Stream<?> values) {
      return values.map(String::valueOf).collect(Collectors.joining(BETWEEN));
    }
  }
}
