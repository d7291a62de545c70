package dossier.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dossier.article.About;
import dossier.article.Claim;
import dossier.article.RawArticle;
import dossier.corpus.ReadOutcome.Skipped;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsTest {
  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void a_table_is_read_whatever_divides_its_columns(String comma) {
    String table =
        "Headline,Full Text,Publication Date,By\r\n\"Water, again\",\"One.\r\n\r\nTwo \"\"2\"\".\",2019-05-04,Ada Lind\r\n"
            .replace(",", comma);
    RawArticle article =
        folder().with("t.csv", table.replace("Water" + comma, "Water,")).articles().getFirst();
    assertThat(article.text()).isEqualTo("One.\r\n\r\nTwo \"2\".");
    assertThat(values(article, About.TITLE)).containsExactly("Water, again");
    assertThat(article.claims(About.PUBLISHED))
        .containsExactly(new Claim(About.PUBLISHED, "2019-05-04", "record: Publication Date"));
    assertThat(values(article, About.AUTHOR)).containsExactly("Ada Lind");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "windows-1252", "UTF-32BE"})
  void a_table_is_read_in_its_encoding(String charset) {
    byte[] table =
        "titel;volltext\nBrücke;Die Brücke über die Saale.\n".getBytes(Charset.forName(charset));
    assertThat(folder().with("t.csv", table).articles())
        .extracting(RawArticle::text)
        .containsExactly("Die Brücke über die Saale.");
  }

  @Test
  void a_bad_row_is_named_by_its_line_and_the_others_are_read() {
    Folder folder =
        folder()
            .with(
                "t.csv",
                "id,title,text\n1,a,\"x\ny\"\n2,b\n3,c,z,too,many\n4,d,w\n5,e,\"open\n6,f,g\n");
    assertThat(folder.articles()).extracting(RawArticle::id).containsExactly("1", "4");
    assertThat(folder.skipped())
        .extracting(Skipped::line, Skipped::reason)
        .containsExactly(
            tuple(OptionalInt.of(4), "bad record: text is missing"),
            tuple(OptionalInt.of(5), "bad record: 5 cells under 3 columns"),
            tuple(
                OptionalInt.of(7),
                "bad record: a quotation mark is missing; nothing behind it is read"));
  }

  @Test
  void a_quotation_mark_that_is_never_closed_does_not_bring_a_file_into_memory() {
    String table = "title,text\na,good\nb,\"" + "never closed\n".repeat(600_000);
    Folder folder = folder().with("t.csv", table);
    assertThat(folder.articles()).hasSize(1);
    assertThat(folder.skipped())
        .singleElement()
        .extracting(Skipped::reason)
        .asString()
        .startsWith("too large");
  }

  @Test
  void a_table_without_a_text_says_what_it_has_and_is_read_once_it_is_mapped() {
    Folder folder = folder().with("t.csv", "Kopf;Wortlaut\nA;Words.\n");
    assertThat(folder.skipped().getFirst().reason())
        .contains("Kopf, Wortlaut", "--map text=COLUMN");
    List<RawArticle> mapped = articles(folder, "text=Wortlaut,title=Kopf");
    assertThat(mapped).extracting(RawArticle::text).containsExactly("Words.");
    assertThat(values(mapped.getFirst(), About.TITLE)).containsExactly("A");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "{\"status\":\"ok\",\"articles\":[{\"source\":{\"name\":\"Wire\"},\"title\":\"T\",\"content\":\"Words.\"}]}",
        "{\"articles\":{\"results\":[{\"title\":\"T\",\"body\":\"Words.\",\"source\":{\"uri\":\"w\",\"title\":\"Wire\"}}]}}",
        "{\"response\":{\"results\":[{\"webTitle\":\"T\",\"publisher\":\"Wire\",\"fields\":{\"bodyText\":\"Words.\"}}]}}",
        "{\"response\":{\"docs\":[{\"headline\":{\"main\":\"T\"},\"source\":\"Wire\",\"lead_paragraph\":\"Words.\"}]}}",
        "[{\"_id\":\"1\",\"_source\":{\"title\":\"T\",\"text\":\"Words.\",\"publisher\":\"Wire\"}}]",
        "{\"items\":[{\"title\":\"T\",\"content_html\":\"<p>Words.</p>\",\"site\":\"Wire\"}]}",
        "{\"comments\":[{\"text\":\"no\",\"title\":\"no\"}],\"title\":\"T\",\"text\":\"Words.\",\"publisher\":\"Wire\"}"
      })
  void articles_are_found_in_the_shapes_that_services_answer_with(String json) {
    List<RawArticle> articles = folder().with("a.json", json).articles();
    assertThat(articles).extracting(RawArticle::text).containsExactly("Words.");
    assertThat(values(articles.getFirst(), About.TITLE)).containsExactly("T");
    assertThat(values(articles.getFirst(), About.PUBLISHER)).containsExactly("Wire");
  }

  @Test
  void a_bad_record_in_a_list_is_told_and_the_others_are_read() {
    String deep = "[".repeat(300) + "]".repeat(300);
    Folder folder =
        folder()
            .with(
                "a.json",
                "[{\"text\":\"a\",\"text\":\"b\"},\n{\"text\":\"x\",\"d\":"
                    + deep
                    + "},\n7,\n{\"text\":\"good\"},\n{\"text\":\"cut");
    assertThat(folder.articles()).extracting(RawArticle::text).containsExactly("good");
    assertThat(folder.skipped())
        .extracting(Skipped::line)
        .containsExactly(
            OptionalInt.of(1), OptionalInt.of(2), OptionalInt.of(3), OptionalInt.of(5));
  }

  @Test
  void json_lines_in_a_json_file_are_read_line_by_line() {
    Folder folder = folder().with("a.json", "{\"text\":\"one\"}\n{broken\n{\"text\":\"two\"}\n");
    assertThat(folder.articles()).extracting(RawArticle::text).containsExactly("one", "two");
    assertThat(folder.skipped()).extracting(Skipped::line).containsExactly(OptionalInt.of(2));
  }

  @Test
  void a_list_larger_than_any_record_is_streamed_and_a_record_that_large_is_refused() {
    String words = "word ".repeat(200_000);
    String large = "{\"text\":\"x\",\"more\":[" + "\"%s\",".formatted(words).repeat(6) + "1]}";
    String json =
        "{\"meta\":{\"n\":9},\"articles\":[{\"text\":\"first\"},"
            + large
            + ",{\"text\":\"last\"}]}";
    Folder folder = folder().with("a.json", json);
    assertThat(folder.articles()).extracting(RawArticle::text).containsExactly("first", "last");
    assertThat(folder.skipped())
        .singleElement()
        .extracting(Skipped::reason)
        .asString()
        .startsWith("too large");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"text\":"})
  void json_100_000_deep_is_one_outcome(String opening) {
    assertThat(folder().with("a.json", opening.repeat(100_000)).outcomes()).hasSize(1);
  }

  @Test
  void one_id_500_times_is_read_500_times_and_the_last_comes_last() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      lines.append("{\"id\":\"same\",\"text\":\"version ").append(i).append("\"}\n");
    }
    List<RawArticle> articles = folder().with("a.jsonl", lines.toString()).articles();
    assertThat(articles).hasSize(500).extracting(RawArticle::id).containsOnly("same");
    assertThat(articles.getLast().text()).isEqualTo("version 499");
  }

  @Test
  void a_map_wins_over_the_names_of_the_house_where_it_finds_something() {
    Folder folder =
        folder()
            .with(
                "a.jsonl",
                "{\"title\":\"house\",\"kop\":{\"groot\":\"mapped\"},\"text\":\"x\"}\n{\"title\":\"house\",\"text\":\"y\"}");
    assertThat(articles(folder, "title=kop.groot"))
        .flatExtracting(article -> values(article, About.TITLE))
        .containsExactly("mapped", "house");
  }

  @ParameterizedTest
  @ValueSource(strings = {"headline=title", "title", "=x", "title="})
  void a_wrong_map_is_refused_and_says_which_names_there_are(String rule) {
    assertThatThrownBy(() -> FieldMap.of(List.of(rule)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(rule);
  }

  @Test
  void equal_maps_are_told_apart_from_others_by_their_words() {
    assertThat(FieldMap.of(List.of("title=A b,text=c"))).hasToString("text=c,title=ab");
    assertThat(FieldMap.NONE).hasToString("");
  }

  @ParameterizedTest
  @CsvSource({
    "1577934245,2020-01-02T03:04:05Z",
    "1577934245000,2020-01-02T03:04:05Z",
    "20190304,2019-03-04",
    "20190304T050607Z,2019-03-04",
    "1987,1987"
  })
  void dates_that_programs_write_are_understood(String written, String meant) {
    assertThat(RecordDate.written(written)).isEqualTo(meant);
  }

  private Folder folder() {
    return new Folder(temp);
  }

  private static List<RawArticle> articles(Folder folder, String map) {
    Corpus corpus = folder.corpus().with(FieldMap.of(List.of(map)));
    List<RawArticle> articles = new ArrayList<>();
    corpus
        .list()
        .files()
        .forEach(file ->
            corpus.read(
                file,
                outcome -> {
                  if (outcome instanceof ReadOutcome.Read(RawArticle article)) {
                    articles.add(article);
                  }
                }));
    return articles;
  }

  private static List<String> values(RawArticle article, About about) {
    return article.claims(about).stream().map(Claim::value).toList();
  }
}
