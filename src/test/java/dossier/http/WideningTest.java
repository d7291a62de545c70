package dossier.http;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.query.Limits;
import dossier.vocabulary.Name;
import dossier.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A query is widened by what is meant, and says by what.
class WideningTest {
  private final Widening widening = new Widening(Vocabulary.of(List.of(singlesDay())));

  private static Name singlesDay() {
    return new Name(
        "singles-day",
        Name.Kind.INITIATIVE,
        "Singles’ Day",
        List.of("Double 11", "11.11"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private Selection widened(String q, String expand) {
    var asked =
        new SearchParameters(Limits.URL).search(Map.of("q", List.of(q), "expand", List.of(expand)));
    return widening.of(JsonAnswers.understood(asked).articles());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sales double 11   | sales ((double 11) OR \"Singles’ Day\" OR \"11.11\" OR initiative:singles-day)",
        "11.11             | 11.11 OR \"Singles’ Day\" OR \"Double 11\" OR initiative:singles-day",
        "\"Double 11\"     | \"Double 11\"",
        "-11.11            | -11.11",
        "short-term        | short-term OR shortterm OR \"short term\"",
        "e commerce        | (e commerce) OR ecommerce",
        "1 million         | (1 million) OR 1000000",
        "title:short-term  | title:short-term",
      })
  void synonyms_and_spellings_are_alternatives(String typed, String run) {
    assertThat(widened(typed, "synonyms").typed()).hasToString(run);
  }

  @ParameterizedTest
  @CsvSource({"2500000,2.5 million;250万", "1000000000,1000 million;1 billion;10亿", "1234567,''"})
  void large_numbers_are_also_sought_in_words(String typed, String also) {
    List<Expanded> said = widened(typed, "stem").expanded();
    String spellings = said.isEmpty() ? "" : String.join(";", said.getFirst().also());
    assertThat(spellings).isEqualTo(also);
  }

  @Test
  void nothing_is_taken_beside_words_that_are_to_be_found_as_typed() {
    assertThat(widened("short-term 11.11", "none").expanded()).isEmpty();
    assertThat(widened("11.11", "stem").expanded()).isEmpty();
  }
}
