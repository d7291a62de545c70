package dossier.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.fact.Fact.Status;
import dossier.search.Index;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for any archive, on made-up ones.
class LedgerPropertiesTest {
  private static final List<String> VALUES =
      List.of(
          "1000000 {business}", ">1000000 {business}", "2000 {business}/a", "100 CNY", "14 USD");
  private static final List<String> TIMES = List.of("2016", "2017-05", "2018", "2020", "");

  /// One article of a made-up archive, which can be written in any order.
  private record Made(String id, String published, String original, List<Integer> dice) {}

  private static List<Made> articles(Random random) {
    List<Made> articles = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String published =
          random.nextInt(6) == 0 ? "" : 2015 + random.nextInt(6) + "-0" + (1 + random.nextInt(9));
      List<Integer> dice = new ArrayList<>();
      for (int fact = random.nextInt(4); fact >= 0; fact--) {
        dice.add(random.nextInt(1_000_000));
      }
      String original = i > 0 && random.nextInt(5) == 0 ? "a0" : "";
      articles.add(new Made("a" + i, published, original, dice));
    }
    return articles;
  }

  private static Archive archive(List<Made> articles) {
    Archive archive = new Archive();
    for (Made made : articles) {
      archive.article(made.id(), made.published());
      if (!made.original().isEmpty()) {
        archive.copyOf(made.original());
      }
      made.dice().forEach(dice -> add(archive, new Random(dice)));
    }
    return archive;
  }

  private static void add(Archive archive, Random random) {
    String quote = "Sentence number " + random.nextInt(9) + " says so in many words";
    String value = one(VALUES, random);
    String property = one(List.of("businesses", "revenue"), random);
    if (random.nextBoolean()) {
      Status status = one(List.of(Status.values()), random);
      archive.target(
          status,
          property,
          random.nextInt(4) == 0 ? "" : value,
          status == Status.REVISED && random.nextBoolean() ? one(VALUES, random) : "",
          one(TIMES, random),
          quote);
    } else {
      archive.measure(
          one(List.of("quay", "town"), random), property, value, one(TIMES, random), quote);
    }
  }

  private static <T> T one(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private static List<Statement> statements(Index index) throws IOException {
    return new Ledger(index).statements(Archive.ID, AsOf.now(LocalDate.of(2021, 1, 1)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void links_are_those_of_all_pairs_whatever_the_order(long seed) throws IOException {
    List<Made> made = articles(new Random(seed));
    List<Statement> statements = statements(archive(made).index());
    List<Link> links = Linker.links(statements);
    Set<Link> pairs =
        statements.stream()
            .flatMap(one -> statements.stream().map(two -> List.of(one, two)))
            .filter(pair -> Statement.ORDER.compare(pair.getFirst(), pair.getLast()) < 0)
            .filter(pair -> pair.getFirst().property().equals(pair.getLast().property()))
            .flatMap(pair -> Linker.link(pair.getFirst(), pair.getLast()).stream())
            .collect(Collectors.toSet());
    assertThat(Set.copyOf(links)).as("seed %d", seed).isEqualTo(pairs);
    List<Statement> shuffled = new ArrayList<>(statements);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(Linker.links(shuffled)).as("seed %d", seed).isEqualTo(links);
    Collections.shuffle(made, new Random(seed));
    assertThat(archive(made).dossier("2020-06-01"))
        .as("seed %d", seed)
        .isEqualTo(archive(articles(new Random(seed))).dossier("2020-06-01"));
  }

  @Test
  void made_up_archives_hold_links_of_every_kind() throws IOException {
    Set<Link.Kind> kinds = EnumSet.noneOf(Link.Kind.class);
    for (long seed = 1; seed <= 8; seed++) {
      Linker.links(statements(archive(articles(new Random(seed))).index()))
          .forEach(link -> kinds.add(link.kind()));
    }
    assertThat(kinds).containsExactlyInAnyOrder(Link.Kind.values());
  }

  @Test
  void many_statements_of_one_property_are_compared_up_to_a_bound_and_the_rest_is_told()
      throws IOException {
    Archive archive = new Archive().article("a", "2017-05-02");
    for (int i = 0; i < Linker.MOST + 7; i++) {
      archive.measure("quay", "sales", i + " {ship}", "2017", "Sold number " + i);
    }
    Dossier dossier = archive.dossier("2018-01-01");
    assertThat(dossier.gaps())
        .contains("7 statements were not compared with the others: there are too many");
    assertThat(dossier.measures()).hasSize(Linker.MOST + 7);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void symmetric_links_do_not_depend_on_which_is_asked_first(long seed) throws IOException {
    List<Statement> statements = statements(archive(articles(new Random(seed))).index());
    for (Statement one : statements) {
      for (Statement two : statements) {
        Optional<Link> there = Linker.link(one, two);
        Optional<Link> back = Linker.link(two, one);
        assertThat(there.map(Link::kind)).as("seed %d", seed).isEqualTo(back.map(Link::kind));
        assertThat(there.flatMap(Link::cause)).isEqualTo(back.flatMap(Link::cause));
        if (there.isPresent() && there.get().kind() == Link.Kind.OUTCOME) {
          assertThat(there).as("seed %d", seed).isEqualTo(back);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void as_of_a_day_is_an_archive_that_never_held_later_articles(long seed) throws IOException {
    List<Made> made = articles(new Random(seed));
    LocalDate day = LocalDate.of(2018, 3, 15);
    List<Made> then =
        made.stream()
            .filter(one -> !one.published().isEmpty())
            .filter(one -> one.published().compareTo("2018-03") <= 0)
            .toList();
    Dossier asOf = archive(made).asOf(day.toString());
    Dossier held = archive(then).dossier(day.toString());
    assertThat(asOf.promises()).as("seed %d", seed).isEqualTo(held.promises());
    assertThat(asOf.measures()).as("seed %d", seed).isEqualTo(held.measures());
    assertThat(asOf.conflicts()).as("seed %d", seed).isEqualTo(held.conflicts());
    assertThat(asOf.coverage().articles()).isEqualTo(held.coverage().articles());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void a_missed_or_revised_promise_is_never_shown_as_met(long seed) throws IOException {
    Dossier dossier = archive(articles(new Random(seed))).dossier("2021-01-01");
    for (Promise promise : dossier.promises()) {
      boolean broken =
          promise.steps().stream()
              .map(Promise.Step::statement)
              .anyMatch(one -> one.isTarget(Status.MISSED) || one.isTarget(Status.REVISED));
      if (broken) {
        assertThat(promise.standing().state()).as("seed %d", seed).isNotEqualTo(State.MET);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void every_statement_of_an_amount_has_its_place_once(long seed) throws IOException {
    Archive archive = archive(articles(new Random(seed)));
    Dossier dossier = archive.dossier("2021-01-01");
    List<Statement> placed = new ArrayList<>();
    dossier.promises().stream()
        .flatMap(promise -> promise.steps().stream())
        .map(Promise.Step::statement)
        .filter(one -> one.target().isPresent())
        .forEach(placed::add);
    dossier.measures().forEach(told -> placed.addAll(told.statements()));
    assertThat(placed)
        .as("seed %d", seed)
        .containsExactlyInAnyOrderElementsOf(statements(archive.index()));
  }
}
