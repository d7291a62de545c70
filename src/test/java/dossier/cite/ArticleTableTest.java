package dossier.cite;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.ArticleId;
import dossier.article.Days;
import dossier.article.Metadata;
import dossier.article.PublicationDate;
import dossier.article.Tag;
import dossier.search.Hit;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class ArticleTableTest {
  private static final Metadata ARTICLE =
      new Metadata(
          new ArticleId("a1"),
          Optional.of("Said \"no\", twice\nover"),
          "Said \"no\", twice\nover",
          List.of("Ann Example", "Bo, Jr."),
          Optional.empty(),
          Optional.empty(),
          Optional.of(
              new PublicationDate(
                  "2017-06/..", new Days(LocalDate.of(2017, 6, 1), LocalDate.MAX), "text")),
          Optional.empty(),
          Locale.ENGLISH,
          Optional.empty(),
          "x/y.md",
          List.of(new Tag(Tag.Kind.PERSON, "jack-ma", "Jack Ma", false)),
          List.of(),
          Optional.empty(),
          Map.of());

  private static final Hit HIT = new Hit(ARTICLE, Optional.empty(), List.of(), List.of(), 0, 0);

  @Test
  void a_row_comes_back_as_it_went_in_whatever_stands_in_it() throws IOException {
    StringWriter out = new StringWriter();
    try (ArticleTable table = ArticleTable.of(out, Layout.CSV)) {
      table.add(HIT);
    }
    CSVRecord row =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(out.toString()))
            .getRecords()
            .getFirst();
    assertThat(row.get("title")).isEqualTo(ARTICLE.heading());
    assertThat(row.get("authors")).isEqualTo("Ann Example | Bo, Jr.");
    assertThat(row.get("published")).isEqualTo("2017-06/..");
    assertThat(row.get("from")).isEqualTo("2017-06-01");
    assertThat(row.get("to")).isEmpty();
    assertThat(row.get("person")).isEqualTo("Jack Ma");
    assertThat(row.get("file")).isEqualTo("x/y.md");
  }

  @Test
  void a_tab_separated_row_is_one_line() throws IOException {
    StringWriter out = new StringWriter();
    try (ArticleTable table = ArticleTable.of(out, Layout.TSV)) {
      table.add(HIT);
    }
    assertThat(out.toString().lines())
        .hasSize(2)
        .allMatch(line -> line.split("\t", -1).length == 22);
  }
}
