package dossier.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Random texts and random queries as parsing gives them, the same for the same seed.
public final class RandomQueries {
  private static final List<String> PIECES =
      List.of(
          "a",
          "gateway",
          "17",
          "淘宝",
          "👍",
          "\ud83d",
          "\0",
          "\u00a0",
          " ",
          " ",
          " ",
          " ",
          "(",
          ")",
          "\"",
          "“",
          "+",
          "-",
          "!",
          "~",
          "~1",
          "~2",
          "^",
          "^2",
          "@",
          "@2",
          "*",
          "?",
          ":",
          "=",
          "<",
          ">",
          "[",
          "]",
          "{",
          "}",
          "/",
          "\\",
          "&&",
          "||",
          "&",
          " AND ",
          " OR ",
          " NOT ",
          "AND",
          "NOT",
          " TO ",
          "title:",
          "year:",
          "initiative:",
          "published:",
          "foo:",
          "2015",
          "2014..2016",
          "[2014 TO 2016]",
          "fn:",
          "fn:ordered(",
          "fn:maxwidth(5 ",
          "fn:or(a b)",
          "fn:near(5 ",
          "fn:sentence(",
          "fn:first(9 wo*d",
          "fn:times(2 (",
          "wor*",
          "w?rd",
          "http://",
          "C++",
          ".",
          "\\u12",
          "*:*");

  private static final List<String> WORDS =
      List.of(
          "a",
          "Gateway",
          "17",
          "C++",
          "AT&T",
          "AND",
          "or",
          "&&",
          "淘宝",
          "👍",
          "a:b",
          "x@y.z",
          "(",
          "ab",
          "-a",
          "*",
          "w?rd",
          "\\",
          "c:\\u0041",
          "\"",
          "/a/",
          "~",
          "fn:or(",
          "2015",
          "TO",
          "“",
          "+",
          "...",
          "u0041");

  private final Random random;

  public RandomQueries(long seed) {
    this.random = new Random(seed);
  }

  /// Characters of any kind, or pieces of the language in any order.
  public String text() {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(40);
    int kind = random.nextInt(4);
    for (int i = 0; i < length; i++) {
      switch (kind) {
        case 0 -> text.append((char) random.nextInt(256));
        case 1 -> text.append((char) random.nextInt(65_536));
        default -> text.append(one(PIECES));
      }
    }
    return text.toString();
  }

  Query query() {
    return query(4);
  }

  private Query query(int depth) {
    if (depth == 0 || random.nextInt(3) == 0) {
      return leaf();
    }
    return switch (random.nextInt(5)) {
      case 0 -> new Query.And(clauses(depth, 2, Query.And.class));
      case 1 -> new Query.Or(clauses(depth, 2, Query.Or.class));
      case 2 -> new Query.Not(query(depth - 1));
      case 3 -> new Query.AtLeast(1 + random.nextInt(4), clauses(depth, 1, Query.class));
      default -> new Query.Boost(query(depth - 1), 0.25f + random.nextInt(3) * 1.5f);
    };
  }

  private List<Query> clauses(int depth, int fewest, Class<? extends Query> parent) {
    List<Query> clauses = new ArrayList<>();
    while (clauses.size() < fewest || random.nextBoolean()) {
      Query clause = query(depth - 1);
      if (parent == Query.class || !parent.isInstance(clause)) {
        clauses.add(clause);
      }
    }
    return clauses;
  }

  private Query leaf() {
    return switch (random.nextInt(10)) {
      case 0 -> new Query.All();
      case 1 -> new Query.Phrase(textField(), words(), random.nextInt(3));
      case 2 -> new Query.Prefix(textField(), "ab" + one(WORDS));
      case 3 ->
          new Query.Wildcard(
              textField(), one(List.of("w?rd", "wo*d", "ab?*", "a?b*c", "wor?", "c+/d?")));
      case 4 ->
          new Query.Fuzzy(
              textField(), one(List.of("word", "Gateway", "ärger")), 1 + random.nextInt(2));
      case 5 -> new Query.Label(one(List.of(Field.INITIATIVE, Field.ID, Field.KIND)), label());
      case 6 -> range();
      case 7 -> new Query.Has(one(List.of(Field.YEAR, Field.TITLE, Field.TOPIC)));
      case 8 -> new Query.Near(textField(), interval(3));
      default -> new Query.Word(textField(), one(WORDS));
    };
  }

  private Query range() {
    if (random.nextBoolean()) {
      LocalDate first =
          LocalDate.of(2000 + random.nextInt(30), 1 + random.nextInt(12), 1 + random.nextInt(28));
      LocalDate last = random.nextInt(4) == 0 ? LocalDate.MAX : first.plusDays(random.nextInt(800));
      return new Query.Range(Field.PUBLISHED, first, last);
    }
    int year = 1990 + random.nextInt(40);
    LocalDate first = random.nextInt(4) == 0 ? LocalDate.MIN : LocalDate.of(year, 1, 1);
    return new Query.Range(
        one(List.of(Field.YEAR, Field.MENTIONED)),
        first,
        LocalDate.of(year + random.nextInt(3), 12, 31));
  }

  private Interval interval(int depth) {
    Supplier<List<Interval>> parts = () -> many(1 + random.nextInt(3), _ -> interval(depth - 1));
    return switch (depth == 0 ? 0 : random.nextInt(11)) {
      case 1 -> new Interval.AnyOf(parts.get());
      case 2 -> new Interval.Ordered(parts.get());
      case 3 -> new Interval.Unordered(parts.get());
      case 4 -> new Interval.AtLeast(1 + random.nextInt(3), parts.get());
      case 5 -> new Interval.MaxWidth(random.nextInt(20), interval(depth - 1));
      case 6 -> new Interval.MaxGaps(random.nextInt(20), interval(depth - 1));
      case 7 -> new Interval.Within(one(List.of(Interval.Unit.values())), parts.get());
      case 8 -> new Interval.First(1 + random.nextInt(20), interval(depth - 1));
      case 9 -> new Interval.Times(1 + random.nextInt(20), interval(depth - 1));
      default -> intervalOfWords();
    };
  }

  private Interval intervalOfWords() {
    return switch (random.nextInt(5)) {
      case 0 -> new Interval.Exact(words());
      case 1 -> new Interval.Prefix(one(List.of("ab", "e-m", "淘宝")));
      case 2 -> new Interval.Wildcard(one(List.of("w?rd", "wo*d", "ab?*")));
      default -> new Interval.Words(random.nextBoolean() ? words() : one(WORDS));
    };
  }

  private Optional<Field> textField() {
    return one(
        List.of(Optional.<Field>empty(), Optional.of(Field.TITLE), Optional.of(Field.AUTHOR)));
  }

  private String label() {
    return random.nextBoolean() ? one(WORDS) : words();
  }

  private String words() {
    return String.join(" ", many(1 + random.nextInt(3), _ -> one(WORDS)));
  }

  private <T> List<T> many(int count, IntFunction<T> make) {
    return IntStream.range(0, count).mapToObj(make).toList();
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
