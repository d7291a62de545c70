package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.vocabulary.Vocabulary;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Names are found by what they are made of, what stands around them, and what stood before.
class NamesTest {
  private static final long SEED = Long.getLong("seed", 7L);

  private final Extractor extractor = new Extractor(Vocabulary.EMPTY, Rules.none());

  private List<String> told(String text) {
    return extractor.names(text).stream()
        .filter(NameMention::sure)
        .map(name -> name.kind().name().toLowerCase(Locale.ROOT) + " " + name.label())
        .toList();
  }

  @Test
  void words_for_a_people_before_a_word_that_is_no_name_leave_no_empty_name() {
    assertThat(extractor.names("The Swedish Growth and Trade Act passed."))
        .isNotEmpty()
        .noneMatch(name -> name.text().isBlank());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It hired president Mike Evans.                     | person Mike Evans
          It hired Tovan Ekdal, a Swedish engineer.          | person Tovan Ekdal
          Tovan Ekdal, president of the board, left.         | person Tovan Ekdal
          The singer Tovan Ekdal sang.                       | person Tovan Ekdal
          Tovan Ekdal (born 1950) sang.                      | person Tovan Ekdal
          They met J. Q. Ekdal.                              | person J. Q. Ekdal
          They met Mr. Ekdal.                                | person Ekdal
          They met Governor Ekdal.                           | person Ekdal
          They met Colonel Anna Ekdal.                       | person Anna Ekdal
          They met Zhang Lin.                                | person Zhang Lin
          They met Anna van der Ekdal.                       | person Anna van der Ekdal
          They met Andrew Ekdal Jr. there.                   | person Andrew Ekdal Jr
          We met Marla Works Inc. there.                     | organisation Marla Works Inc
          We met Ekdal & Tobin.                              | organisation Ekdal & Tobin
          She studied at the University of Velden.           | organisation University of Velden
          The Ministry of Trade and Health Policy agreed.    | organisation Ministry of Trade and Health Policy
          The Department of Health and Human Care agreed.    | organisation Department of Health and Human Care
          The Low Fares Commission agreed.                   | organisation Low Fares Commission
          Lorvin, a maker of toys, grew.                     | organisation Lorvin
          The newspaper El Faro reported it.                 | organisation El Faro
          It is owned by the firm Orchard Lane.              | organisation Orchard Lane
          They cheered the Leeds Rovers.                     | organisation Leeds Rovers
          They use PayFast.                                  | organisation PayFast
          They live in Velden.                               | place Velden
          They live near the River Velden.                   | place River Velden
          They live in Velden, Ohio.                         | place Velden, place Ohio
          The village of Velden is small.                    | place Velden
          Velden is a small town in the hills.               | place Velden
          They moved to West Jersey.                         | place West Jersey
          They live in Stoke-on-Trent.                       | place Stoke-on-Trent
          They trade in the U.S. and the UK.                 | place United States, place United Kingdom
          They crossed the Velden Valley.                    | place Velden Valley
          """)
  void a_name_is_told_by_its_words_and_by_those_around_it(String text, String names) {
    assertThat(String.join(", ", told(text))).isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The French and the Germans talked.",
        "Production fell. Separately, prices rose.",
        "On Monday the minister left; in May she came back.",
        "They watched the Velden Cup and read \"A Day in Paris\".",
        "Nice weather came.",
        "World War II ended.",
        "Sales Rise As Shops Open Their Doors Again",
        "It can do what it will, and they may.",
        "They flew an EF-111."
      })
  void peoples_days_titles_headings_and_common_words_are_no_names(String text) {
    assertThat(told(text)).isEmpty();
  }

  @Test
  void a_surname_an_acronym_and_a_head_word_mean_the_name_in_full() {
    assertThat(
            told(
                "Anna Ekdal joined the Northern Fishing Association (NFA). Ekdal liked the NFA, and the Association liked her."))
        .containsExactly(
            "person Anna Ekdal",
            "organisation Northern Fishing Association",
            "organisation Northern Fishing Association",
            "person Anna Ekdal",
            "organisation Northern Fishing Association",
            "organisation Northern Fishing Association");
  }

  @Test
  void a_list_is_of_one_kind() {
    assertThat(told("They sell in Norway, Velden and Ohio."))
        .containsExactly("place Norway", "place Velden", "place Ohio");
    assertThat(told("It hired Anna Ekdal and Tovan Brisk."))
        .containsExactly("person Anna Ekdal", "person Tovan Brisk");
  }

  @Test
  void an_office_parts_a_firm_from_its_officer_and_a_people_from_a_name() {
    assertThat(told("Marla Works Chairman Anna Ekdal spoke."))
        .containsExactly("organisation Marla Works", "person Anna Ekdal");
    assertThat(told("The French Anna Ekdal spoke.")).containsExactly("person Anna Ekdal");
  }

  @Test
  void a_people_before_a_word_that_only_begins_is_no_name() {
    assertThat(extractor.names("The rights to the American Can name were sold."))
        .allSatisfy(name -> assertThat(name.start()).isLessThan(name.end()));
    assertThat(extractor.names("Tovan is American The firm was sold."))
        .allSatisfy(name -> assertThat(name.start()).isLessThan(name.end()));
  }

  @Test
  void a_possessive_is_not_part_of_a_name() {
    assertThat(extractor.names("They saw Norway's coast and Anna Ekdal’s boat."))
        .extracting(NameMention::text)
        .containsExactly("Norway", "Anna Ekdal");
  }

  @Test
  void spans_are_verbatim_in_order_and_apart_and_what_follows_changes_nothing() {
    Random random = new Random(SEED);
    List<String> parts =
        List.of(
            "Anna Ekdal",
            "the",
            "University of",
            "Velden",
            "Inc.",
            "&",
            "-",
            "(",
            ")",
            ", ",
            ". ",
            "\n\n",
            "\"",
            "NFA",
            "of",
            "de la",
            "in",
            "Mr.",
            "Norway",
            "'s",
            "President",
            "北京",
            "11",
            "said",
            "\uD83D\uDE00",
            "Los",
            "River",
            "a city",
            "is");
    for (int round = 0; round < 400; round++) {
      StringBuilder made = new StringBuilder();
      for (int i = 0; i < 25; i++) {
        made.append(parts.get(random.nextInt(parts.size())))
            .append(random.nextBoolean() ? " " : "");
      }
      String text = made + ".\n\n";
      List<NameMention> names = extractor.names(text);
      int last = 0;
      for (NameMention name : names) {
        assertThat(text.substring(name.start(), name.end()))
            .as("seed %d: %s", SEED, text)
            .isEqualTo(name.text());
        assertThat(name.start()).as("seed %d: %s", SEED, text).isGreaterThanOrEqualTo(last);
        last = name.end();
      }
      List<NameMention> more = new ArrayList<>(extractor.names(text + "Leave a reply to Bo Tarn."));
      assertThat(more.subList(0, names.size())).as("seed %d: %s", SEED, text).isEqualTo(names);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A-",
        "A & ",
        "Van de ",
        "University of ",
        "\"A ",
        "Ann, ",
        "River ",
        "Mr. ",
        "A's "
      })
  void the_cost_is_linear(String part) {
    String text = part.repeat(200_000 / part.length());
    long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    extractor.names(text);
    long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun;
    assertThat(spent / 1_000_000).as("milliseconds for %s", part).isLessThan(5_000);
  }

  @Test
  void what_is_left_of_a_run_of_capitals_may_be_nothing() {
    String shouted = "IT WAS OF SMALL COMFORT TO U.S . AND WEST GERMAN OFFICIALS . NOR WERE THEY";
    assertThat(extractor.names(shouted)).allSatisfy(name -> assertThat(name.text()).isNotEmpty());
  }
}
