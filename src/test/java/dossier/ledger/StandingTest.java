package dossier.ledger;

import static dossier.fact.Fact.Status.ABANDONED;
import static dossier.fact.Fact.Status.ANNOUNCED;
import static dossier.fact.Fact.Status.MET;
import static dossier.fact.Fact.Status.MISSED;
import static dossier.fact.Fact.Status.REVISED;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

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
}
