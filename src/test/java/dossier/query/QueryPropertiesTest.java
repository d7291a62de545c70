package dossier.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dossier.query.QueryParser.Match;
import dossier.query.QueryParser.Syntax;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for every text and every query.
class QueryPropertiesTest {
  private static final long SEED = Long.getLong("seed", 20_201_111L);
  private static final Limits WIDE =
      new Limits(1_000_000, 1_000_000, 60, 100, 64, 1_000, 1_000, 1_024);

  @Test
  void any_text_gives_an_answer_in_any_syntax_and_places_within_the_text() {
    for (long seed = SEED; seed < SEED + 20_000; seed++) {
      String text = new RandomQueries(seed).text();
      for (Syntax syntax : Syntax.values()) {
        ParsedQuery parsed = parsed(text, syntax, seed);
        assertThat(parsed.problems()).as(about(seed, text)).allMatch(p -> isWithin(text, p));
        assertThat(parsed.refusal().stream())
            .as(about(seed, text))
            .allMatch(p -> isWithin(text, p));
      }
    }
  }

  @Test
  void a_lenient_text_within_the_limits_is_never_refused() {
    for (long seed = SEED; seed < SEED + 5_000; seed++) {
      String text = new RandomQueries(seed).text();
      ParsedQuery parsed = QueryParser.parse(text, Syntax.LENIENT, Match.ALL, WIDE);
      assertThat(parsed.refusal()).as(about(seed, text)).isEmpty();
    }
  }

  @Test
  void no_repaired_text_is_beyond_the_parser() {
    for (long seed = SEED; seed < SEED + 5_000; seed++) {
      String text = new RandomQueries(seed).text();
      assertThat(QueryParser.parse(text, Syntax.LENIENT, Match.ALL, WIDE).problems())
          .as(about(seed, text))
          .extracting(Problem::code)
          .doesNotContain("query-syntax");
    }
  }

  @Test
  void strict_and_lenient_agree_where_there_is_no_problem() {
    for (long seed = SEED; seed < SEED + 5_000; seed++) {
      String text = new RandomQueries(seed).text();
      ParsedQuery strict = parsed(text, Syntax.STRICT, seed);
      ParsedQuery lenient = parsed(text, Syntax.LENIENT, seed);
      if (lenient.problems().isEmpty()) {
        assertThat(strict).as(about(seed, text)).isEqualTo(lenient);
      }
      assertThat(strict.problems().isEmpty() || strict.refusal().isPresent())
          .as(about(seed, text))
          .isTrue();
    }
  }

  @Test
  void what_a_text_means_can_be_written_and_read_again() {
    for (long seed = SEED; seed < SEED + 20_000; seed++) {
      String text = new RandomQueries(seed).text();
      Match match = seed % 2 == 0 ? Match.ALL : Match.ANY;
      Query query = QueryParser.parse(text, Syntax.LENIENT, match, Limits.URL).query();
      assertReadsBack(query, seed, text);
    }
  }

  @Test
  void every_query_can_be_written_and_read_again() {
    for (long seed = SEED; seed < SEED + 10_000; seed++) {
      Query query = new RandomQueries(seed).query();
      assertReadsBack(query, seed, "");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "(",
        ")",
        "()",
        "(a)",
        "a ",
        "-",
        "\\",
        "/a ",
        "/a",
        "~",
        "fn:or(",
        "fn:or(a ",
        "fn:or(a) ",
        "fn:x(",
        "year:[a ",
        "year:[a TO ",
        "foo:\"",
        "foo:(",
        "title:",
        "NOT ",
        "AND ",
        "a OR ",
        "“a\" ",
        "*",
        "?",
        "\u0000"
      })
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void repair_takes_time_in_proportion_to_the_text(String piece) {
    long once = fastestRepair(piece.repeat(50_000 / piece.length()));
    long fourTimes = fastestRepair(piece.repeat(200_000 / piece.length()));
    assertThat(fourTimes)
        .as("nanoseconds for four times the text")
        .isLessThan(12 * once + 500_000_000);
  }

  private static long fastestRepair(String text) {
    long fastest = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = System.nanoTime();
      Findings findings = new Findings(false);
      new Repair(Typed.of(text, findings), true, WIDE, findings).run();
      fastest = Math.min(fastest, System.nanoTime() - start);
    }
    return fastest;
  }

  private static Supplier<String> about(long seed, String text) {
    return () -> "seed " + seed + ": " + text;
  }

  private static ParsedQuery parsed(String text, Syntax syntax, long seed) {
    try {
      return QueryParser.parse(text, syntax, Match.ALL, Limits.URL);
    } catch (RuntimeException | Error e) {
      return fail("seed " + seed + ": " + text, e);
    }
  }

  private static boolean isWithin(String text, Problem problem) {
    return 0 <= problem.start()
        && problem.start() <= problem.end()
        && problem.end() <= text.length();
  }

  private static void assertReadsBack(Query query, long seed, String text) {
    String written = query.toString();
    ParsedQuery back = QueryParser.parse(written, Syntax.STRICT, Match.ALL, WIDE);
    assertThat(back)
        .as(about(seed, text + " written as " + written))
        .isEqualTo(new ParsedQuery(query, List.of(), Optional.empty()));
  }
}
