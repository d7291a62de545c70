package dossier.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is the same word, and what is another.
class AnalysisTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "launches          | launching",
        "Alibaba's         | Alibaba",
        "Alibaba’s         | Alibaba",
        "naïve             | naive",
        "ＡＢＣ　２０１７   | abc 2017",
        "1,000,000         | 1000000",
        "1\u202f000\u202f000         | 1000000",
        "1.000.000         | 1000000",
        "$12,500.50        | 12500.50",
        "e-commerce        | ecommerce",
        "E-Mail            | email",
        "U.S.              | US",
        "U.K.-based        | UK based",
        "“quoted”          | quoted",
        "co-operate        | co operate",
      })
  void these_are_the_same(String one, String other) {
    assertThat(stems(one)).isEqualTo(stems(other));
  }

  private static List<String> stems(String text) {
    return Analysis.STEMMED.tokens(text).stream()
        .filter(token -> !token.equals(Analysis.NO_TOKEN))
        .toList();
  }

  @Test
  void a_run_of_ideographs_is_its_pairs() {
    assertThat(Analysis.STEMMED.tokens("北京大学")).containsExactly("北京", "京大", "大学");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "C++   | C",
        "C#    | C",
        "AT&T  | AT T",
        ".NET  | net",
        "11.11 | 1111",
        "3.141 | 3141",
        "1,5   | 15",
        "x-ray | xray",
      })
  void these_are_not(String one, String other) {
    assertThat(Analysis.STEMMED.tokens(one)).isNotEqualTo(Analysis.STEMMED.tokens(other));
  }

  @ParameterizedTest
  @CsvSource({
    "de, Häuser, Haus",
    "de, Verträge, Vertrag",
    "fr, l'économique, économiques",
    "es, ciudades, ciudad",
    "it, dell'amministrazione, amministrazioni",
    "pt, cidades, cidade",
    "nl, lopen, loop",
    "sv, husen, hus",
    "da, husene, hus",
    "nb, husene, hus",
    "fi, taloissa, talo",
    "ru, города, город"
  })
  void a_language_has_its_own_stems(String language, String one, String other) {
    Analysis form = Analysis.of(Locale.forLanguageTag(language)).orElseThrow();
    assertThat(form.tokens(one)).isEqualTo(form.tokens(other));
  }

  @Test
  void the_exact_form_keeps_endings_and_ideographs() {
    assertThat(Analysis.EXACT.tokens("The launches of 北京"))
        .containsExactly("the", "launches", "of", "北", "京");
  }

  @Test
  void no_two_forms_share_a_field() {
    List<String> suffixes = Arrays.stream(Analysis.values()).map(Analysis::suffix).toList();
    assertThat(suffixes).doesNotHaveDuplicates();
    assertThat(Analysis.of(Locale.ENGLISH)).isEmpty();
  }
}
