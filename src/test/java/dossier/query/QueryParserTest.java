package dossier.query;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.query.QueryParser.Match;
import dossier.query.QueryParser.Syntax;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
  private static final int SMALL_STACK = 640 * 1024;

  @Test
  void words_are_all_wanted_or_any() {
    List<Query> words = List.of(word("a"), word("b"));
    assertThat(lenient("a b").query()).isEqualTo(new Query.And(words));
    assertThat(QueryParser.parse("a b", Syntax.LENIENT, Match.ANY, Limits.URL).query())
        .isEqualTo(new Query.Or(words));
  }

  @Test
  void each_form_of_the_language_is_its_own_kind_of_query() {
    Optional<Field> none = Optional.empty();
    assertThat(lenient("*:*").query()).isEqualTo(new Query.All());
    assertThat(lenient("\"a b\"~5").query()).isEqualTo(new Query.Phrase(none, "a b", 5));
    assertThat(lenient("\"a\"").query()).isEqualTo(new Query.Phrase(none, "a", 0));
    assertThat(lenient("title:wor*").query())
        .isEqualTo(new Query.Prefix(Optional.of(Field.TITLE), "wor"));
    assertThat(lenient("w?rd").query()).isEqualTo(new Query.Wildcard(none, "w?rd"));
    assertThat(lenient("influencer~").query()).isEqualTo(new Query.Fuzzy(none, "influencer", 2));
    assertThat(lenient("-a").query()).isEqualTo(new Query.Not(word("a")));
    assertThat(lenient("a^2").query()).isEqualTo(new Query.Boost(word("a"), 2));
    assertThat(lenient("initiative:*").query()).isEqualTo(new Query.Has(Field.INITIATIVE));
    assertThat(lenient("initiative:\"11 Main\"").query())
        .isEqualTo(new Query.Label(Field.INITIATIVE, "11 Main"));
    assertThat(lenient("(a b)@2").query())
        .isEqualTo(new Query.AtLeast(2, List.of(word("a"), word("b"))));
    assertThat(lenient("fn:maxwidth(5 fn:unordered(a \"b c\"))").query())
        .isEqualTo(
            new Query.Near(
                none,
                new Interval.MaxWidth(
                    5,
                    new Interval.Unordered(
                        List.of(new Interval.Words("a"), new Interval.Exact("b c"))))));
  }

  @ParameterizedTest
  @CsvSource({
    "year:2015, 2015-01-01, 2015-12-31",
    "year:[2014 TO 2016], 2014-01-01, 2016-12-31",
    "year:{2014 TO 2016}, 2015-01-01, 2015-12-31",
    "year:2014..2016, 2014-01-01, 2016-12-31",
    "year<=2014, -999999999-01-01, 2014-12-31",
    "published:2016-02, 2016-02-01, 2016-02-29",
    "published:[2014 TO 2015-06], 2014-01-01, 2015-06-30",
    "published:{2014-02-28 TO *}, 2014-03-01, +999999999-12-31"
  })
  void both_ends_of_a_range_are_included_at_their_precision(
      String typed, LocalDate first, LocalDate last) {
    assertThat(lenient(typed).query()).isInstanceOf(Query.Range.class);
    Query.Range range = (Query.Range) lenient(typed).query();
    assertThat(List.of(range.first(), range.last())).isEqualTo(List.of(first, last));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\0',
      value = {
        "C++          → C++                    → ",
        "\"unbalanced → \"unbalanced\"         → unbalanced-quote",
        "AND          → \\AND                  → operator-as-word",
        "a/b          → a\\/b                  → taken-as-text",
        "http://x.y/z → http\\:\\/\\/x.y\\/z   → taken-as-text",
        "foo:         → foo                    → unknown-field",
        "(x           → x                      → unbalanced-bracket",
        "*            → *:*                    → matches-everything",
        "-            → \\-                    → stray-operator",
        "a:b:c        → a\\:b\\:c              → taken-as-text",
        "a>b          → a\\>b                  → taken-as-text",
        "x=y          → x\\=y                  → taken-as-text"
      })
  void what_people_type_is_answered_or_refused_with_a_place(
      String typed, String parsed, String problem) {
    ParsedQuery lenient = lenient(typed);
    assertThat(lenient.refusal()).isEmpty();
    assertThat(lenient.query()).hasToString(parsed);
    ParsedQuery strict = strict(typed);
    if (problem == null) {
      assertThat(strict).isEqualTo(lenient);
      return;
    }
    Problem first = lenient.problems().getFirst();
    assertThat(first.code()).isEqualTo(problem);
    assertThat(strict.refusal().orElseThrow().code()).isEqualTo("query-syntax");
    assertThat(strict.refusal().orElseThrow().start()).isEqualTo(first.start());
    assertThat(strict.refusal().orElseThrow().end())
        .isEqualTo(first.end())
        .isGreaterThan(first.start());
    assertThat(strict.query()).isEqualTo(new Query.All());
  }

  @Test
  void a_refusal_says_what_is_wrong_and_a_repair_also_what_was_done() {
    assertThat(lenient("titel:x").problems().getFirst().message())
        .isEqualTo("there is no field titel (did you mean title?); it was taken as a word");
    assertThat(strict("titel:x").refusal().orElseThrow().message())
        .isEqualTo("there is no field titel (did you mean title?)");
  }

  @Test
  void limits_refuse_and_say_which() {
    assertRefused("x".repeat(1_001), "query-too-long", "the query is longer than 1000 characters");
    assertRefused(
        "(".repeat(21), "query-too-complex", "the query has more than 20 brackets within brackets");
    assertRefused(
        "fn:or(".repeat(21),
        "query-too-complex",
        "the query has more than 20 brackets within brackets");
    assertRefused(
        "a ".repeat(129),
        "query-too-complex",
        "the query has more than 128 words and other clauses");
    assertRefused(
        "fn:or(" + "a ".repeat(129) + ")",
        "query-too-complex",
        "the query has more than 128 words and other clauses");
    assertRefused("\"a b\"~101", "query-too-complex", "the query has more than a slop of 100");
    assertRefused(
        "\"" + "a ".repeat(65) + "\"",
        "query-too-complex",
        "the query has more than 64 words in a phrase");
    assertRefused(
        "word~ ".repeat(9), "query-too-complex", "the query has more than 8 words with ~");
    assertRefused(
        "wor* ".repeat(21), "query-too-complex", "the query has more than 20 words with ~, * or ?");
    assertRefused(
        "x".repeat(64) + "*",
        "query-too-complex",
        "the query has more than 64 characters in a word with a wildcard");
  }

  @Test
  void what_is_just_within_the_limits_is_read() {
    for (String typed :
        List.of(
            "x".repeat(1_000),
            "👍".repeat(1_000),
            "(".repeat(20) + "a",
            "fn:or(".repeat(20) + "a",
            "a ".repeat(128),
            "\"a b\"~100",
            "\"" + "a ".repeat(64) + "\"",
            "word~ ".repeat(8),
            "wor* ".repeat(20),
            "x".repeat(63) + "*")) {
      assertThat(lenient(typed).refusal()).as(typed).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(", "-(", "NOT (", "title:(", "fn:or(", "((a) ", "foo:(", "\"", "[", "{", "/", "\\"
      })
  void deep_and_long_texts_need_no_deep_stack(String piece) throws InterruptedException {
    List<String> read = new CopyOnWriteArrayList<>();
    Runnable reading =
        () -> {
          for (Syntax syntax : Syntax.values()) {
            String deep = piece.repeat(20) + "a b";
            String deeper = piece.repeat(5_000);
            read.add(QueryParser.parse(deep, syntax, Match.ANY, Limits.LOCAL).toString());
            read.add(QueryParser.parse(deeper, syntax, Match.ALL, Limits.LOCAL).toString());
          }
        };
    Thread small = new Thread(null, reading, "small stack", SMALL_STACK);
    small.start();
    small.join();
    assertThat(read).hasSize(2 * Syntax.values().length);
  }

  @Test
  void plain_text_has_no_operators_and_each_word_once() {
    ParsedQuery parsed =
        QueryParser.parse("The OR (the \"cat\" -x* title:y", Syntax.PLAIN, Match.ANY, Limits.URL);
    assertThat(parsed)
        .isEqualTo(
            new ParsedQuery(
                new Query.Or(
                    List.of(
                        word("The"),
                        word("OR"),
                        word("(the"),
                        word("\"cat\""),
                        word("-x*"),
                        word("title:y"))),
                List.of(),
                Optional.empty()));
    assertThat(QueryParser.parse("A b a B", Syntax.PLAIN, Match.ALL, Limits.URL).query())
        .isEqualTo(new Query.And(List.of(word("A"), word("b"))));
  }

  @Test
  void plain_text_may_be_long_but_not_endless() {
    assertThat(plainWords(1_024).refusal()).isEmpty();
    assertThat(plainWords(1_025).refusal().orElseThrow().code()).isEqualTo("query-too-complex");
  }

  @Test
  void a_text_that_lucene_cannot_read_after_all_becomes_a_problem_with_its_place() {
    Repaired broken = new Repaired();
    broken.write("a", 10);
    broken.write(" ", 11);
    broken.write(")", 12);
    Findings findings = new Findings(false);
    assertThat(QueryParser.read(broken, Match.ALL, Limits.URL, findings)).isEmpty();
    assertThat(findings.problems().getFirst().code()).isEqualTo("query-syntax");
    assertThat(findings.problems().getFirst().start()).isEqualTo(12);
  }

  private static ParsedQuery plainWords(int count) {
    String text = IntStream.range(0, count).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    return QueryParser.parse(text, Syntax.PLAIN, Match.ANY, Limits.LOCAL);
  }

  private static void assertRefused(String typed, String code, String message) {
    for (Syntax syntax : List.of(Syntax.LENIENT, Syntax.STRICT)) {
      ParsedQuery parsed = QueryParser.parse(typed, syntax, Match.ALL, Limits.URL);
      assertThat(parsed.query()).isEqualTo(new Query.All());
      assertThat(parsed.refusal()).as(typed).isPresent();
      assertThat(parsed.refusal().get().code()).isEqualTo(code);
      assertThat(parsed.refusal().get().message()).isEqualTo(message);
    }
  }

  private static Query word(String text) {
    return new Query.Word(Optional.empty(), text);
  }

  private static ParsedQuery lenient(String typed) {
    return QueryParser.parse(typed, Syntax.LENIENT, Match.ALL, Limits.URL);
  }

  private static ParsedQuery strict(String typed) {
    return QueryParser.parse(typed, Syntax.STRICT, Match.ALL, Limits.URL);
  }

  @Test
  void plain_text_without_gaps_is_asked_by_pairs_of_characters() {
    ParsedQuery parsed =
        QueryParser.parse(
            "双十一 阿里巴巴B2B", QueryParser.Syntax.PLAIN, QueryParser.Match.ANY, Limits.URL);
    List<String> words =
        ((Query.Or) parsed.query())
            .clauses().stream().map(clause -> ((Query.Word) clause).text()).toList();
    assertThat(words).containsExactly("双十", "十一", "阿里", "里巴", "巴巴", "B2B");
  }
}
