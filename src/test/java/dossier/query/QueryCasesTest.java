package dossier.query;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.query.QueryParser.Match;
import dossier.query.QueryParser.Syntax;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The query language by example, from `contract/query-cases.json`: what is typed, what is read in
/// it, and the problems with their places. `any` stands where reading with [Match#ANY] differs.
class QueryCasesTest {
  /// @param problems code, start and end of each
  record Case(String typed, String parsed, String any, List<List<Object>> problems) {}

  static Stream<Case> cases() throws Exception {
    try (InputStream json =
        QueryCasesTest.class.getResourceAsStream("/contract/query-cases.json")) {
      return JsonMapper.shared()
          .readTree(json)
          .valueStream()
          .map(QueryCasesTest::read)
          .toList()
          .stream();
    }
  }

  private static Case read(JsonNode node) {
    String parsed = node.get("parsed").asString();
    List<List<Object>> problems =
        node.path("problems")
            .valueStream()
            .map(p -> List.<Object>of(p.get(0).asString(), p.get(1).asInt(), p.get(2).asInt()))
            .toList();
    return new Case(
        node.get("typed").asString(), parsed, node.path("any").asString(parsed), problems);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void lenient_reading_repairs_and_says_where(Case example) {
    ParsedQuery parsed = QueryParser.parse(example.typed, Syntax.LENIENT, Match.ALL, Limits.URL);
    assertThat(parsed.refusal()).isEmpty();
    assertThat(parsed.query()).hasToString(example.parsed);
    assertThat(parsed.problems())
        .extracting(problem -> List.<Object>of(problem.code(), problem.start(), problem.end()))
        .isEqualTo(example.problems);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void any_of_the_words_may_be_asked_for(Case example) {
    ParsedQuery parsed = QueryParser.parse(example.typed, Syntax.LENIENT, Match.ANY, Limits.URL);
    assertThat(parsed.query()).hasToString(example.any);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void strict_reading_refuses_at_the_first_problem(Case example) {
    ParsedQuery parsed = QueryParser.parse(example.typed, Syntax.STRICT, Match.ALL, Limits.URL);
    Optional<Problem> refusal = parsed.refusal();
    // only strict reading keeps a wildcard at the end of a question
    if (example.problems.isEmpty()
        || example.problems.getFirst().getFirst().equals("question-mark")) {
      assertThat(refusal).isEmpty();
      return;
    }
    List<Object> first = example.problems.getFirst();
    assertThat(refusal).isPresent();
    assertThat(refusal.get().code())
        .isEqualTo(
            first.getFirst().equals("regexp-not-supported")
                ? "regexp-not-supported"
                : "query-syntax");
    assertThat(List.of(refusal.get().start(), refusal.get().end())).isEqualTo(first.subList(1, 3));
  }
}
