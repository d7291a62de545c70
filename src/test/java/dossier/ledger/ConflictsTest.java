package dossier.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.fact.Fact;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What two amounts of one time are to each other.
class ConflictsTest {
  private static Dossier two(String one, String two) throws IOException {
    return new Archive()
        .article("a", "2017-11-12")
        .measure("quay", "sales", one, "2017-11-11", "The sales of one paper")
        .article("b", "2017-11-13")
        .measure("quay", "sales", two, "2017-11-11", "The sales of another paper")
        .dossier("2018-01-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          168200000000 CNY   | 168270000000 CNY  | ROUNDING
          168200000000 CNY   | 168200000000 CNY/a | SCOPE
          1000 {order} = 1,000 orders | 3000 {shop} = 3,000 shops | SCOPE
          1000 {shop} = 1,000 large shops | 3000 {shop} = 3,000 small shops | SCOPE
          2000000 {shop}     | 20000000 {shop}   | FACTOR_OF_TEN
          812000000 {order}  | 1480000 {order}   | REAL
          """)
  void a_conflict_is_explained(String one, String two, Link.Cause cause) throws IOException {
    Dossier dossier = two(one, two);
    if (one.split(" ")[0].equals(two.split(" ")[0])) {
      assertThat(dossier.conflicts()).isEmpty();
      assertThat(dossier.measures()).as("a total and a rate are not the same").hasSize(2);
    } else {
      assertThat(dossier.conflicts())
          .extracting(Link::cause)
          .containsExactly(java.util.Optional.of(cause));
      assertThat(dossier.measures()).hasSize(2);
    }
  }

  @Test
  void different_subjects_and_periods_are_a_matter_of_scope() throws IOException {
    Dossier subjects =
        new Archive()
            .article("a", "2017-11-12")
            .measure("quay", "sales", "10 {ship}", "2017", "The quay sold ten")
            .measure("town", "sales", "35 {ship}", "2017", "The town sold more")
            .dossier("2018-01-01");
    assertThat(subjects.conflicts().getFirst().cause()).contains(Link.Cause.SCOPE);
    assertThat(subjects.conflicts().getFirst().why()).contains("quay", "town");
    Dossier periods =
        new Archive()
            .article("a", "2017-11-12")
            .measure("quay", "sales", "10 {ship}", "2017-03", "It sold ten in March")
            .measure("quay", "sales", "35 {ship}", "2017", "It sold more in the year")
            .dossier("2018-01-01");
    assertThat(periods.conflicts().getFirst().why()).contains("periods");
  }

  @Test
  void conversions_differ_as_by_the_rate_of_exchange() throws IOException {
    Dossier dossier =
        new Archive()
            .article("a", "2017-11-12")
            .measure(
                "quay",
                "sales",
                "168200000000 CNY = 168.2bn yuan",
                "25300000000 USD = $25.3bn",
                "2017-11-11",
                "Sales of 168.2bn yuan ($25.3bn)")
            .article("b", "2017-11-12")
            .measure(
                "quay",
                "sales",
                "168200000000 CNY = 168.2bn yuan",
                "24100000000 USD = $24.1bn",
                "2017-11-11",
                "It sold for 168.2bn yuan ($24.1bn)")
            .dossier("2018-01-01");
    assertThat(dossier.conflicts().getFirst().cause()).contains(Link.Cause.EXCHANGE_RATE);
    assertThat(dossier.conflicts().getFirst().why()).contains("$25.3bn", "while “168.2bn yuan”");
  }

  @Test
  void amounts_in_different_currencies_are_not_compared_without_a_conversion() throws IOException {
    Dossier dossier = two("100 CNY", "3 USD");
    assertThat(dossier.conflicts()).isEmpty();
    assertThat(dossier.measures()).hasSize(2);
  }

  @Test
  void bounds_contradict_only_what_lies_beyond_them() throws IOException {
    assertThat(two(">20000000 {buyer}", "50000000 {buyer}").conflicts()).isEmpty();
    assertThat(two(">20000000 {buyer}", "50000000 {buyer}").measures()).hasSize(2);
    assertThat(two(">20000000 {buyer}", "23000000 {buyer}").measures()).hasSize(1);
    assertThat(two(">20000000 {buyer}", "11000000 {buyer}").conflicts()).hasSize(1);
  }

  @Test
  void copies_and_wire_text_are_one_origin() throws IOException {
    String wire = "Sales rose to 10 million in the year";
    Dossier dossier =
        new Archive()
            .article("a", "2017-11-12")
            .measure("quay", "sales", "10000000 USD", "2017", wire)
            .article("b", "2017-11-13")
            .copyOf("a")
            .measure("quay", "sales", "10000000 USD", "2017", "In the year it sold ten million")
            .article("c", "2017-11-13")
            .measure("quay", "sales", "10000000 USD", "2017", wire)
            .article("d", "2017-11-14")
            .measure("quay", "sales", "10000000 USD", "2017", "Ten million, says the quay itself")
            .dossier("2018-01-01");
    Told told = dossier.measures().getFirst();
    assertThat(told.statements()).hasSize(4);
    assertThat(told.origins()).isEqualTo(2);
  }

  @Test
  void two_goals_for_one_time_told_at_one_time_are_a_conflict() throws IOException {
    Dossier dossier =
        new Archive()
            .article("a", "2019-05-01")
            .target(Fact.Status.ANNOUNCED, "1000000 {shop}", "2022", "It wants a million shops")
            .article("b", "2019-05-01")
            .target(Fact.Status.ANNOUNCED, "300000 {shop}", "2022", "It wants fewer shops")
            .dossier("2020-01-01");
    assertThat(dossier.conflicts()).hasSize(1);
    assertThat(dossier.promises()).hasSize(2);
  }
}
