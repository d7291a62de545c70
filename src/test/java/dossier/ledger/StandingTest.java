package dossier.ledger;

import static dossier.fact.Fact.Status.ABANDONED;
import static dossier.fact.Fact.Status.ANNOUNCED;
import static dossier.fact.Fact.Status.MET;
import static dossier.fact.Fact.Status.MISSED;
import static dossier.fact.Fact.Status.REVISED;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where a promise stands on a day.
class StandingTest {
  private static final String GOAL = "1000000 {business} = 1 million businesses";

  private static Archive promised() {
    return new Archive()
        .article("launch", "2017-05-02")
        .target(ANNOUNCED, GOAL, "2020", "It will sign up 1 million businesses by 2020");
  }

  private static State state(Archive archive, String day) throws IOException {
    return archive.dossier(day).promises().getFirst().standing().state();
  }

  @Test
  void it_is_open_until_the_year_of_its_deadline_and_due_in_it() throws IOException {
    assertThat(state(promised(), "2019-12-31")).isEqualTo(State.OPEN);
    assertThat(state(promised(), "2020-01-01")).isEqualTo(State.DUE);
    assertThat(state(promised(), "2020-12-31")).isEqualTo(State.DUE);
  }

  @Test
  void without_a_deadline_that_can_be_resolved_it_stays_open() throws IOException {
    Archive archive =
        new Archive()
            .article("launch", "2017-05-02")
            .target(ANNOUNCED, GOAL, "", "It will sign up 1 million businesses");
    Dossier dossier = archive.dossier("2035-01-01");
    assertThat(dossier.promises().getFirst().standing().state()).isEqualTo(State.OPEN);
    assertThat(dossier.gaps())
        .anyMatch(gap -> gap.startsWith("no deadline found for “1 million businesses”"));
  }

  @Test
  void past_its_deadline_it_is_silent_until_a_later_article_speaks_of_the_initiative()
      throws IOException {
    assertThat(state(promised(), "2021-01-01")).isEqualTo(State.SILENT);
    Archive spoken =
        promised()
            .article("later", "2022-07")
            .event(
                dossier.fact.Fact.EventType.LAUNCH,
                "The Quay",
                "2022-06",
                "The Quay opened a shop");
    Dossier dossier = spoken.dossier("2022-08-01");
    assertThat(dossier.promises().getFirst().standing().state()).isEqualTo(State.OVERDUE);
    assertThat(dossier.gaps())
        .anyMatch(gap -> gap.startsWith("no outcome found for “1 million businesses”"))
        .anyMatch(gap -> gap.endsWith("in 2 articles, latest of 2022-07-01/2022-07-31"));
    assertThat(spoken.asOf("2021-06-30").promises().getFirst().standing().state())
        .isEqualTo(State.SILENT);
  }

  @Test
  void an_article_that_says_so_decides() throws IOException {
    assertThat(
            state(
                promised()
                    .article("end", "2021-01-09")
                    .target(MET, GOAL, "", "It reached its goal of 1 million businesses"),
                "2021-02-01"))
        .isEqualTo(State.MET);
    assertThat(
            state(
                promised()
                    .article("end", "2021-01-09")
                    .target(MISSED, GOAL, "", "It missed its goal of 1 million businesses"),
                "2021-02-01"))
        .isEqualTo(State.MISSED);
    assertThat(
            state(
                promised()
                    .article("end", "2018-01-09")
                    .target(ABANDONED, GOAL, "", "It gave up its goal of 1 million businesses"),
                "2021-02-01"))
        .isEqualTo(State.ABANDONED);
  }

  @Test
  void a_revision_names_the_goal_it_replaces_and_the_chain_keeps_both() throws IOException {
    Dossier dossier =
        promised()
            .article("cut", "2018-01-09")
            .target(
                REVISED,
                "businesses",
                "2000 {business}/a = 2,000",
                "1000000 {business}/a = 1 million businesses a year",
                "",
                "It cut its goal from 1 million businesses a year to 2,000")
            .dossier("2018-02-01");
    assertThat(dossier.promises()).hasSize(1);
    Promise promise = dossier.promises().getFirst();
    assertThat(promise.standing().state()).isEqualTo(State.REVISED);
    assertThat(promise.steps())
        .extracting(Promise.Step::part)
        .containsExactly(Promise.Part.PROMISE, Promise.Part.REVISION);
    assertThat(promise.drift())
        .anyMatch(drift -> drift.part() == Drift.Part.NUMBER && drift.after().equals("=2000"))
        .anyMatch(drift -> drift.part() == Drift.Part.HORIZON && drift.after().isEmpty());
  }

  @Test
  void an_amount_at_the_deadline_that_is_comparable_in_full_decides() throws IOException {
    Archive reached =
        promised()
            .article("count", "2021-01-09")
            .measure(
                "quay",
                "businesses",
                "1200000 {business} = 1.2 million businesses",
                "2020",
                "In 2020 it had 1.2 million businesses");
    assertThat(state(reached, "2021-02-01")).isEqualTo(State.MET);
    Archive short_ =
        promised()
            .article("count", "2021-01-09")
            .measure(
                "quay",
                "businesses",
                "200000 {business} = 200,000 businesses",
                "2020",
                "In 2020 it had 200,000 businesses");
    assertThat(state(short_, "2021-02-01")).isEqualTo(State.MISSED);
    assertThat(state(short_, "2020-06-01")).isEqualTo(State.DUE);
  }

  @Test
  void an_amount_of_another_thing_is_told_with_its_ratio_and_decides_nothing() throws IOException {
    Dossier dossier =
        promised()
            .article("count", "2021-01-09")
            .measure(
                "quay",
                "businesses",
                "3000000 {business} = 3 million businesses and entrepreneurs",
                "2020",
                "In 2020 it had 3 million businesses and entrepreneurs")
            .dossier("2021-02-01");
    Promise promise = dossier.promises().getFirst();
    assertThat(promise.standing().state()).isEqualTo(State.OVERDUE);
    Link outcome = promise.steps().getLast().links().getFirst();
    assertThat(outcome.comparability()).contains(Link.Comparability.PARTIAL);
    assertThat(outcome.ratio().orElseThrow()).isEqualByComparingTo("3");
    assertThat(outcome.why()).contains("described otherwise");
  }

  @Test
  void a_later_success_does_not_undo_a_miss_or_a_revision() throws IOException {
    Archive both =
        promised()
            .article("miss", "2021-01-09")
            .target(MISSED, GOAL, "", "It missed its goal of 1 million businesses")
            .article("hit", "2022-01-09")
            .target(MET, GOAL, "", "It reached its goal of 1 million businesses");
    assertThat(state(both, "2023-01-01")).isEqualTo(State.MISSED);
  }

  private static Archive goal(String property, String value, String quote) {
    return new Archive()
        .article("launch", "2017-05-02")
        .target(ANNOUNCED, property, value, "", "2020", quote);
  }

  /// Where a goal of 2020 stands in 2021, by one amount of 2020 of the same property.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          margin       | 9 %         | reach a margin of 9 % by 2020           | 9.4 %      | MET
          margin       | 9 %         | reach a margin of 9 % by 2020           | 7.6 %      | MISSED
          margin       | 9 %         | reach a margin of 9 % by 2020           | ~9 %       | OVERDUE
          loss         | 3000000 USD | cut its loss to 3000000 USD by 2020     | 2000000 USD | MET
          loss         | 3000000 USD | cut its loss to 3000000 USD by 2020     | 5000000 USD | MISSED
          loss         | 3000000 USD | a loss of 3000000 USD by 2020           | 2000000 USD | OVERDUE
          headcount    | 900 {worker} | reduce staff to 900 {worker} by 2020   | 950 {worker} | MISSED
          headcount    | 900 {worker} | reduce staff to 900 {worker} by 2020   | 900 {worker} | MET
          headcount    | 900 {worker} | reduce staff by 900 {worker} by 2020   | 1000 {worker} | OVERDUE
          unemployment | <5 %        | keep unemployment at <5 % in 2020       | 4.4 %      | MET
          inflation    | 3 %         | a target for inflation of 3 % for 2020  | 2.4 %      | OVERDUE
          emissions    | 30 %        | cut its emissions by 30 % by 2020       | 31 %       | OVERDUE
          line         | 10 km       | build a line of 10 km by 2020           | 9500 m     | MISSED
          line         | 10 km       | build a line of 10 km by 2020           | 10000 m    | MET
          power        | 500 MW      | install 500 MW by 2020                  | 0.5 GW     | MET
          quota        | 50 %        | reach a quota of 50 % by 2020           | 0.5 1      | MET
          users        | <=500 {user} | reach up to 500 {user} by 2020         | 600 {user} | OVERDUE
          """)
  void an_amount_decides_only_where_the_words_tell_which_way_the_goal_lies(
      String property, String value, String quote, String found, State expected)
      throws IOException {
    Archive archive =
        goal(property, value, quote)
            .article("count", "2021-01-09")
            .measure("quay", property, found, "2020", "In 2020 it was " + found);
    assertThat(state(archive, "2021-02-01")).isEqualTo(expected);
  }

  @Test
  void where_it_is_not_clear_which_way_a_goal_lies_the_outcome_is_shown_without_a_verdict()
      throws IOException {
    Promise promise =
        goal("inflation", "3 %", "a target for inflation of 3 % for 2020")
            .article("count", "2021-01-09")
            .measure("quay", "inflation", "2.4 %", "2020", "In 2020 it was 2.4 %")
            .dossier("2021-02-01")
            .promises()
            .getFirst();
    assertThat(promise.standing().why()).endsWith("it is not clear whether more or less was aimed at");
    assertThat(promise.steps().getLast().part()).isEqualTo(Promise.Part.OUTCOME);
  }
}
