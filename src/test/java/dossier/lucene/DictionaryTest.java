package dossier.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.ArticleId;
import dossier.article.Tag;
import dossier.query.Field;
import dossier.search.Articles;
import dossier.search.Dictionary.Suggestion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryTest {
  @TempDir Path folder;
  private LuceneIndex index;

  @BeforeEach
  void fill() throws IOException {
    index = LuceneIndex.open(folder);
    put("one", "Ferry to Lindø", "A ferry crosses the harbour.", "Ada Lind");
    put("two", "Lime and harbour", "The harbour line was limed.", "Ada Lind");
    put("three", "A bridge", "A bridge over the harbour.", "Ása Línd");
    index.commit();
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private void put(String id, String title, String text, String person) throws IOException {
    index.put(
        Articles.id(id)
            .title(title)
            .text(text)
            .tag(Tag.Kind.PERSON, Tag.slug(person), person)
            .article(),
        List.of());
  }

  private List<String> suggested(String typed) throws IOException {
    return index.dictionary().suggest(typed, 10).stream()
        .map(one -> one.of().word() + " " + one.text())
        .toList();
  }

  @Test
  void a_name_is_found_by_the_begin_of_any_of_its_words_without_accents() throws IOException {
    assertThat(suggested("ad")).contains("person Ada Lind");
    assertThat(suggested("lin")).startsWith("person Ada Lind", "person Ása Línd");
    assertThat(suggested("ada lin")).contains("person Ada Lind");
  }

  @Test
  void titles_and_queries_of_this_archive_are_suggested() throws IOException {
    assertThat(suggested("har")).containsExactly("text harbour", "title Lime and harbour");
    assertThat(suggested("ferry to l")).contains("title Ferry to Lindø");
    assertThat(suggested("harbour bri")).contains("text harbour bridge");
  }

  @Test
  void a_slip_of_the_hand_is_forgiven() throws IOException {
    assertThat(suggested("aad lin")).contains("person Ada Lind");
    assertThat(suggested("harbuor")).contains("text harbour");
    assertThat(suggested("harbuor bridge")).contains("text harbour bridge");
  }

  @Test
  void what_finds_nothing_is_not_suggested() throws IOException {
    assertThat(suggested("ferry bri")).noneMatch(one -> one.startsWith("text"));
    assertThat(suggested("zeppelin")).isEmpty();
    assertThat(suggested("")).isEmpty();
    assertThat(suggested("&")).isEmpty();
    assertThat(suggested("\u001f")).isEmpty();
  }

  @Test
  void suggestions_come_and_go_with_the_articles() throws IOException {
    assertThat(index.dictionary().suggest("ada", 1))
        .containsExactly(new Suggestion(Field.PERSON, "Ada Lind", "ada-lind", 2));
    index.delete(new ArticleId("one"));
    put("two", "Lime and harbour", "The harbour line was limed.", "Eva Berg");
    assertThat(suggested("eva")).isEmpty();
    index.commit();
    assertThat(suggested("ada")).isEmpty();
    assertThat(suggested("eva")).containsExactly("person Eva Berg");
  }

  @Test
  void words_spelt_alike_are_those_of_the_archive() throws IOException {
    assertThat(index.dictionary().alike("harbuor", 2)).containsExactly("harbour");
    assertThat(index.dictionary().alike("harbour", 2)).isEmpty();
    assertThat(index.dictionary().alike("two words", 2)).isEmpty();
  }
}
