package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.Article;
import dossier.article.Days;
import dossier.vocabulary.Name;
import dossier.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {
  private static final Vocabulary NAMES =
      Vocabulary.of(
          List.of(
              name("moon-9", Name.Kind.INITIATIVE, "Moon Garden ’09", List.of("9 Moons", "12.12")),
              name("ann-ray", Name.Kind.PERSON, "Ann Ray", List.of())));

  private static Name name(String id, Name.Kind kind, String label, List<String> others) {
    Optional<String> none = Optional.empty();
    return new Name(
        id,
        kind,
        label,
        others,
        none,
        none,
        Optional.of("2018-01"),
        none,
        none,
        none,
        List.of(),
        List.of(),
        List.of(),
        none);
  }

  private static List<String> values(String type, Article article) {
    return new Extractor(NAMES, Rules.builtIn())
        .mentions(article).stream()
            .filter(m -> m.type().equals(type))
            .map(TypedMention::value)
            .toList();
  }

  private static List<String> values(String type, String text) {
    return values(type, Articles.english(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They paid $3,000 a year.                        | 3000 USD/a
          They paid US$3.5bn for it.                      | 3500000000 USD
          It costs HK$20 and 5 yuan.                      | 20 HKD, 5 CNY
          It costs RMB 2 million or €4.                   | 2000000 CNY, 4 EUR
          More than 1 million local American companies.   | >1000000 {company}
          At least thirty-five employees came.            | >=35 {employee}
          Nearly half a million jobs went.                | ~500000 {job}
          Up to two hundred and five shops.               | <=205 {shop}
          Some 10 to 20 million users.                    | ~10000000..20000000 {user}
          Between 5 and 10 percent.                       | 5..10 %
          300 million or more strong.                     | >=300000000
          It has 35k readers.                             | 35000 {reader}
          Fewer than 7.5% of them.                        | <7.5 %
          A handful of sellers.                           | ~ {seller}
          Dozens of employee departures.                  | ~ {departure}
          It is 40 km long and weighs 3 tonnes.           | 40 km, 3 t
          About 35 Brightco employees.                    | ~35 {employee}
          """)
  void amounts_have_a_number_a_bound_and_a_unit(String text, String expected) {
    assertThat(String.join(", ", values("quantity", text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9 Moons opened.",
        "Moon Garden ’09 was there.",
        "It begins at 23:59 on March 3, 2011.",
        "See COVID-19, B2C and Room 9moons.",
        "One of them said no one came.",
        "In 2014 it rained for 10 years.",
        "It is 2014-06-03 or 11/11.",
        "This is version 7 of chapter 12."
      })
  void a_number_in_a_name_a_date_or_a_word_is_no_amount(String text) {
    assertThat(values("quantity", text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on March 3, 2011             | 2011-03-03
          on 3 March 2011              | 2011-03-03
          in June 2014                 | 2014-06
          in summer 2014               | 2014-06~/2014-08~
          in 2014                      | 2014
          the 1990s                    | 1990/1999
          Q3 of 2017                   | 2017-07/2017-09
          last year                    | 2018
          in May                       | 2018-05
          last month                   | 2019-02
          yesterday                    | 2019-03-14
          three years ago              | 2016~
          two weeks ago                | 2019-03-01
          the fiscal year ended June   | 2017-07/2018-06
          the past year                | 2018-03-15~/2019-03-15~
          within three years           | P3Y
          for 18 months                | P18M
          """)
  void times_are_understood_as_seen_from_the_day_of_the_article(String text, String expected) {
    assertThat(values("time", "They came " + text + ".")).containsExactly(expected);
  }

  @Test
  void without_a_day_of_the_article_relative_times_stay_open() {
    Article article =
        Articles.article(
            "It closed last year, in May.", Locale.ENGLISH, Optional.empty(), List.of());
    assertThat(values("time", article)).containsExactly("P1Y", "XXXX-05");
  }

  @Test
  void an_interval_of_publication_makes_relative_times_approximate() {
    Days days = new Days(LocalDate.of(2018, 12, 1), LocalDate.of(2019, 2, 1));
    Article article =
        Articles.article("It closed last year.", Locale.ENGLISH, Optional.of(days), List.of());
    assertThat(values("time", article)).containsExactly("2017~/2018~");
  }

  @Test
  void may_and_march_are_months_only_where_they_are_written_so() {
    assertThat(values("time", "They may march. She may come in 3 of them.")).isEmpty();
  }

  @Test
  void persons_and_organisations_are_found_by_pattern_and_a_surname_means_its_bearer() {
    String text =
        "Tovan Lindqvist, president of Marla Works Inc., spoke. Then Mr. Lindqvist left with Ann Ray. Chairman Bo Skarne and Ray stayed.";
    assertThat(values("person", text))
        .containsExactly("Tovan Lindqvist", "Tovan Lindqvist", "ann-ray", "Bo Skarne", "ann-ray");
    assertThat(values("organisation", text)).containsExactly("Marla Works Inc");
  }
}
