package dossier.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTest {
  @ParameterizedTest
  @CsvSource({
    "titel, TITLE",
    "yaer, YEAR",
    "organization, ORGANISATION",
    "Pesron, PERSON",
    "initatives, INITIATIVE",
    "auther, AUTHOR",
    "place, PLACE"
  })
  void a_mistyped_field_is_recognised(String typed, Field meant) {
    assertThat(Field.closest(typed)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"foo", "note", "http", "mailto", "q", "", "an extremely long name of no field"})
  void another_word_is_not_taken_for_a_field(String typed) {
    assertThat(Field.closest(typed)).isEmpty();
  }

  @Test
  void a_swap_of_neighbours_is_one_mistake() {
    assertThat(Spelling.distance("abcd", "acbd")).isEqualTo(1);
    assertThat(Spelling.distance("", "abc")).isEqualTo(3);
    assertThat(Spelling.distance("kitten", "sitting")).isEqualTo(3);
  }

  @Test
  void fields_of_facts_are_not_asked_of_articles() {
    assertThat(Field.ofArticles("Year")).contains(Field.YEAR);
    assertThat(Field.ofArticles("who")).isEqualTo(Optional.empty());
  }
}
