package dossier.cite;

import dossier.article.Days;
import dossier.article.Metadata;
import dossier.article.PublicationDate;
import dossier.article.Tag;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// A table of articles, one row each under a fixed header: RFC 4180 where the separator is a comma,
/// lists joined with ` | `. Not safe for use by several threads; closing it closes what it writes
/// to.
public final class ArticleTable implements Closeable {
  private static final String BETWEEN = " | ";

  private final CSVPrinter rows;

  private ArticleTable(Appendable out, CSVFormat format) throws IOException {
    String[] header =
        Arrays.stream(Column.values())
            .map(column -> column.name().toLowerCase(Locale.ROOT))
            .toArray(String[]::new);
    rows = new CSVPrinter(out, format.builder().setHeader(header).get());
  }

  /// A table with commas and CRLF, written to `out`, its header first.
  public static ArticleTable csv(Appendable out) throws IOException {
    return new ArticleTable(out, CSVFormat.RFC4180);
  }

  /// A table with tabs; a tab or line break within a value becomes a backslash escape.
  public static ArticleTable tsv(Appendable out) throws IOException {
    return new ArticleTable(out, CSVFormat.TDF.builder().setQuote(null).setEscape('\\').get());
  }

  public void add(Metadata article) throws IOException {
    rows.printRecord(Arrays.stream(Column.values()).map(column -> column.value.apply(article)));
  }

  @Override
  public void close() throws IOException {
    rows.close(true);
  }

  private enum Column {
    ID(article -> article.id().value()),
    TITLE(Metadata::heading),
    AUTHORS(article -> String.join(BETWEEN, article.authors())),
    PUBLISHED(article -> article.published().map(PublicationDate::edtf).orElse("")),
    FROM(article -> day(article, days -> days.opensEarly() ? "" : days.first().toString())),
    TO(article -> day(article, days -> days.opensLate() ? "" : days.last().toString())),
    SOURCE(article -> article.publisher().orElse("")),
    LANGUAGE(article -> article.language().toLanguageTag()),
    INITIATIVE(article -> labels(article, Tag.Kind.INITIATIVE)),
    TOPIC(article -> labels(article, Tag.Kind.TOPIC)),
    PERSON(article -> labels(article, Tag.Kind.PERSON)),
    ORGANISATION(article -> labels(article, Tag.Kind.ORGANISATION)),
    PLACE(article -> labels(article, Tag.Kind.PLACE)),
    URL(article -> article.url().map(URI::toString).orElse("")),
    FILE(Metadata::file);

    private final Function<Metadata, String> value;

    Column(Function<Metadata, String> value) {
      this.value = value;
    }

    private static String day(Metadata article, Function<Days, String> end) {
      Optional<Days> days = article.published().map(PublicationDate::days);
      return days.map(end).orElse("");
    }

    private static String labels(Metadata article, Tag.Kind kind) {
      Stream<String> labels = article.tags(kind).stream().map(Tag::label);
      return labels.collect(Collectors.joining(BETWEEN));
    }
  }
}
