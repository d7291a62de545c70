package dossier.cite;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import de.undercouch.citeproc.ris.RISType;
import dossier.article.ArticleId;
import dossier.article.Edtf;
import dossier.article.Metadata;
import dossier.article.PublicationDate;
import dossier.article.Tag;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// References are read back by parsers that other people wrote.
class ReferencesTest {
  private static final Head HEAD =
      new Head("Articles @ {all}", "q=a%20@b{", "/v1/export?q=a", Instant.EPOCH, Optional.empty());

  private static Metadata article(String id, String title, String author, String published) {
    return new Metadata(
        new ArticleId(id),
        Optional.of(title),
        title,
        List.of(author, "The Quay Press"),
        Optional.of("Quay & Sons_Weekly"),
        Optional.of("Harbour"),
        Edtf.parse(published).map(days -> new PublicationDate(published, days, "made up")),
        Optional.empty(),
        Locale.ENGLISH,
        Optional.of(URI.create("https://quay.example/a_b?x=1&y=%7B2%7D#top")),
        "2017/line.md",
        List.of(new Tag(Tag.Kind.TOPIC, "rail", "rail, road & sea", true)),
        List.of(),
        Optional.empty(),
        Map.of());
  }

  private static String written(Form form, Metadata... articles) throws IOException {
    var out = new StringWriter();
    Sink<Reference> sink = form.to(out, HEAD);
    for (Metadata article : articles) {
      sink.add(Reference.of(article));
    }
    sink.end();
    return out.toString();
  }

  private static BibTeXDatabase bibtex(String text) throws ParseException {
    return new BibTeXParser().parse(new StringReader(text));
  }

  /// What LaTeX makes of a field; the parser of it knows no letters beyond Latin, and shows an
  /// apostrophe as printers do.
  private static BibTeXEntry entry(BibTeXDatabase read, String id) {
    return Objects.requireNonNull(read.getEntries().get(new Key(id)), id);
  }

  private static String field(BibTeXEntry entry, String name) throws ParseException {
    String value = entry.getField(new Key(name)).toUserString().replace("'", "\"");
    if (!value.matches("[\\x00-\\xff]*")) {
      return value;
    }
    return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(value)));
  }

  private static List<RISReference> ris(String text) throws IOException {
    return new RISParser().parse(new StringReader(text)).getReferences();
  }

  private static List<CSLItemData> csl(String text) {
    return JsonMapper.shared()
        .readValue(text, new TypeReference<List<Map<String, Object>>>() {})
        .stream()
        .map(CSLItemData::fromJson)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A plain title",
        "50 % of $5 & more_or less #1 ~ x^2",
        "\\input{/etc/passwd} \\\\ {unbalanced",
        "closing } brace, \"quotes\" and 'more'",
        "@article{x, title = {y}}",
        "=cmd|' /C calc'!A0",
        "联邦快递 — naïve 🚋 ñ",
        "<script>&amp;]]>",
        "ER - in the middle; TY - NEWS",
        "a\\b\\"
      })
  void a_title_comes_back_as_it_went_in_whatever_stands_in_it(String title) throws Exception {
    Metadata article = article("a1", title, "Ada Lind", "2017-06-28");
    assertThat(ris(written(Form.RIS, article)).getFirst().getTitle()).isEqualTo(title.strip());
    assertThat(csl(written(Form.CSL_JSON, article)).getFirst().getTitle()).isEqualTo(title);
    BibTeXDatabase read = bibtex(written(Form.BIBTEX, article));
    assertThat(read.getEntries()).hasSize(1);
    assertThat(field(entry(read, "a1"), "title").replaceAll("[{}]", ""))
        .isEqualTo(title.replaceAll("[{}]", "").replace("'", "\""));
    assertThat(feed(article).getTitle()).isEqualTo(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "two\nlines",
        "two\r\nER  - \r\nTY  - BOOK",
        "tab\tbell\u0007",
        "x\u2028y",
        "half \ud83d"
      })
  void line_breaks_and_control_characters_cannot_forge_a_record(String title) throws Exception {
    Metadata article = article("a1", title, "Ada\nLind", "2017");
    assertThat(ris(written(Form.RIS, article, article))).hasSize(2);
    assertThat(ris(written(Form.RIS, article)).getFirst().getType()).isEqualTo(RISType.NEWS);
    assertThat(written(Form.RIS, article).lines())
        .allMatch(line -> line.isEmpty() || line.matches("[A-Z][A-Z0-9]  - .*"));
    assertThat(bibtex(written(Form.BIBTEX, article)).getEntries()).hasSize(1);
    assertThat(csl(written(Form.CSL_JSON, article))).hasSize(1);
    assertThat(feed(article).getTitle()).doesNotContain("\n", "\u0007");
  }

  private static SyndEntry feed(Metadata article) throws IOException, FeedException {
    var out = new StringWriter();
    Atom atom = new Atom(out, HEAD);
    atom.add(
        new Entry(
            Reference.of(article),
            "/articles/a1",
            Instant.EPOCH,
            List.of("matched"),
            "a \u0000 b"));
    atom.end();
    SyndFeed feed = new SyndFeedInput().build(new StringReader(out.toString()));
    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    return feed.getEntries().getFirst();
  }

  @Test
  void all_that_is_known_is_in_each_form() throws Exception {
    Metadata article = article("line-1", "The Harbour Line", "Ada van der Lind", "2017-06-28");
    RISReference ris = ris(written(Form.RIS, article)).getFirst();
    assertThat(ris.getId()).isEqualTo("line-1");
    assertThat(ris.getAuthors()).containsExactly("van der Lind, Ada", "The Quay Press");
    assertThat(ris.getSecondaryTitle()).isEqualTo("Quay & Sons_Weekly");
    assertThat(ris.getDate()).isEqualTo("2017/06/28/");
    assertThat(ris.getURL()).isEqualTo("https://quay.example/a_b?x=1&y=%7B2%7D#top");
    CSLItemData csl = csl(written(Form.CSL_JSON, article)).getFirst();
    assertThat(csl.getId()).isEqualTo("line-1");
    assertThat(csl.getAuthor()[0].getFamily()).isEqualTo("van der Lind");
    assertThat(csl.getAuthor()[0].getGiven()).isEqualTo("Ada");
    assertThat(csl.getAuthor()[1].getLiteral()).isEqualTo("The Quay Press");
    assertThat(csl.getIssued().getDateParts()).isDeepEqualTo(new int[][] {{2017, 6, 28}});
    BibTeXEntry entry = entry(bibtex(written(Form.BIBTEX, article)), "line-1");
    assertThat(entry.getType()).isEqualTo(new Key("article"));
    assertThat(entry.getField(new Key("author")).toUserString())
        .isEqualTo("van der Lind, Ada and {The Quay Press}");
    assertThat(field(entry, "journal")).isEqualTo("Quay & Sons_Weekly");
    assertThat(entry.getField(new Key("url")).toUserString()).endsWith("y=%7B2%7D#top");
    SyndEntry atom = feed(article);
    assertThat(atom.getLink()).startsWith("https://quay.example/");
    assertThat(atom.getCategories())
        .extracting(category -> category.getName() + " " + category.getTaxonomyUri())
        .containsExactly("rail, road & sea null", "matched #matched");
  }

  @ParameterizedTest
  @CsvSource({
    "2017,              2017, '[[2017]]',                    2017///",
    "2017-06,           2017, '[[2017, 6]]',                 2017/06//",
    "2017-06/2018-02,   2017--2018, '[[2017, 6], [2018, 2]]', 2017///2017-06–2018-02",
    "2017-06/..,        2017, '',                            2017///2017-06–..",
    "../2014,           2014, '',                            ///..–2014"
  })
  void a_date_is_as_exact_as_it_is_known(String edtf, String year, String parts, String day)
      throws Exception {
    Metadata article = article("a", "A title", "Ada Lind", edtf);
    BibTeXEntry entry = entry(bibtex(written(Form.BIBTEX, article)), "a");
    assertThat(entry.getField(new Key("year")).toUserString()).isEqualTo(year);
    assertThat(ris(written(Form.RIS, article)).getFirst().getDate()).isEqualTo(day);
    Object issued = JsonMapper.shared().readTree(written(Form.CSL_JSON, article)).at("/0/issued");
    assertThat(issued.toString().replace(",", ", "))
        .isEqualTo(
            parts.isEmpty()
                ? "{\"literal\":\"" + edtf + "\"}"
                : "{\"date-parts\":" + parts.replace(", ", ",").replace(",", ", ") + "}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Lind             | Lind, Ada
          Ada B. Lind          | Lind, Ada B.
          Ludwig van Beethoven | van Beethoven, Ludwig
          Martin King Jr.      | King Jr., Martin
          Lind, Ada            | Lind, Ada
          Reuters Staff        | Reuters Staff
          The Associated Press | The Associated Press
          World Bank           | World Bank
          REUTERS AFP          | REUTERS AFP
          Madonna              | Madonna
          李雷                  | 李雷
          Bo, Jr.              | Bo, Jr.
          from our own reporter | from our own reporter
          """)
  void only_what_looks_like_a_person_is_taken_apart(String byline, String inverted) {
    assertThat(Author.of(byline).inverted()).isEqualTo(inverted);
  }

  @Test
  void a_file_that_is_cut_is_seen_to_be() throws IOException {
    var out = new StringWriter();
    Metadata article = article("a", "t", "x", "2017");
    Form.CSL_JSON.to(out, HEAD).add(Reference.of(article));
    assertThat(out.toString()).startsWith("[").doesNotContain("]\n");
    var feed = new StringWriter();
    new Atom(feed, HEAD).add(new Entry(Reference.of(article), "/", Instant.EPOCH, List.of(), ""));
    assertThat(feed.toString()).doesNotContain("</feed>");
  }
}
