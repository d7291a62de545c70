package dossier.query;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Writes a [Query] in the query language: strict parsing gives an equal query, if it was one that
/// parsing gives.
///
/// What parsing never gives is written as what it means: an And without clauses as `*:*`, an Or
/// without as `-*:*`, either with one clause as that clause.
final class QueryPrinter {
  private QueryPrinter() {}

  static String print(Query query) {
    return switch (reduced(query)) {
      case Query.And(List<Query> clauses) -> joined(clauses, " ");
      case Query.Or(List<Query> clauses) -> joined(clauses, " OR ");
      case Query other -> clause(other);
    };
  }

  /// The query such that it can stand beside others.
  private static String clause(Query query) {
    return reduced(query) instanceof Query.Not(Query clause)
        ? "-" + operand(clause)
        : operand(query);
  }

  /// The query such that it can stand behind a minus.
  private static String operand(Query query) {
    Query reduced = reduced(query);
    return switch (reduced) {
      case Query.And _, Query.Or _, Query.Not _ -> "(" + print(reduced) + ")";
      case Query.Boost(Query clause, float factor) ->
          boosted(reduced(clause)) + "^" + decimal(factor);
      case Query.AtLeast(int count, List<Query> clauses) ->
          "(" + joined(clauses, " ") + ")@" + count;
      case Query.All _ -> "*:*";
      case Query.Word(Optional<Field> field, String text) -> prefix(field) + Lexis.escape(text);
      case Query.Phrase(Optional<Field> field, String text, int slop) ->
          prefix(field) + Lexis.quote(text) + (slop == 0 ? "" : "~" + slop);
      case Query.Prefix(Optional<Field> field, String text) ->
          prefix(field) + Lexis.escape(text, "") + "*";
      case Query.Wildcard(Optional<Field> field, String pattern) ->
          prefix(field) + Lexis.escape(pattern, "*?");
      case Query.Fuzzy(Optional<Field> field, String text, int edits) ->
          prefix(field) + Lexis.escape(text) + "~" + edits;
      case Query.Label(Field field, String value) -> prefix(Optional.of(field)) + simple(value);
      case Query.Range(Field field, var first, var last) ->
          prefix(Optional.of(field)) + new Dates(first, last).inQuery();
      case Query.Has(Field field) -> prefix(Optional.of(field)) + "*";
      case Query.Added(Instant after) -> "(added after " + after + ")";
      case Query.Near(Optional<Field> field, Interval interval) ->
          prefix(field) + function(interval);
    };
  }

  private static String boosted(Query clause) {
    boolean hasSuffix = clause instanceof Query.Boost || clause instanceof Query.AtLeast;
    return hasSuffix ? "(" + operand(clause) + ")" : operand(clause);
  }

  /// The query without an And or Or that joins nothing.
  private static Query reduced(Query query) {
    return switch (query) {
      case Query.And(List<Query> clauses) when clauses.isEmpty() -> new Query.All();
      case Query.And(List<Query> clauses) when clauses.size() == 1 -> reduced(clauses.getFirst());
      case Query.Or(List<Query> clauses) when clauses.isEmpty() -> new Query.Not(new Query.All());
      case Query.Or(List<Query> clauses) when clauses.size() == 1 -> reduced(clauses.getFirst());
      default -> query;
    };
  }

  private static String joined(List<Query> clauses, String operator) {
    return clauses.stream().map(QueryPrinter::clause).collect(joining(operator));
  }

  private static String prefix(Optional<Field> field) {
    return field.map(named -> named.word() + ":").orElse("");
  }

  private static String decimal(float number) {
    return new BigDecimal(Float.toString(number)).stripTrailingZeros().toPlainString();
  }

  private static String simple(String text) {
    return Lexis.isSimple(text) ? text : Lexis.quote(text);
  }

  private static String function(Interval interval) {
    return switch (interval) {
      case Interval.Words(String text) when text.indexOf(' ') >= 0 -> part(interval);
      case Interval.Words _, Interval.Exact _, Interval.Prefix _, Interval.Wildcard _ ->
          "fn:phrase(" + part(interval) + ")";
      default -> part(interval);
    };
  }

  private static String part(Interval interval) {
    return switch (interval) {
      case Interval.Words(String text) -> words(text);
      case Interval.Exact(String text) -> Lexis.quote(text);
      case Interval.Prefix(String text) -> Lexis.escape(text, "") + "*";
      case Interval.Wildcard(String pattern) -> Lexis.escape(pattern, "*?");
      case Interval.AnyOf(List<Interval> parts) -> call("or", parts);
      case Interval.Ordered(List<Interval> parts) -> call("ordered", parts);
      case Interval.Unordered(List<Interval> parts) -> call("unordered", parts);
      case Interval.AtLeast(int count, List<Interval> parts) -> call("atLeast", count, parts);
      case Interval.MaxWidth(int width, Interval inner) -> call("maxwidth", width, List.of(inner));
      case Interval.MaxGaps(int gaps, Interval.Unordered(List<Interval> parts)) ->
          call("near", gaps, parts);
      case Interval.MaxGaps(int gaps, Interval inner) -> call("maxgaps", gaps, List.of(inner));
      case Interval.Within(Interval.Unit unit, List<Interval> parts) ->
          call(unit.name().toLowerCase(Locale.ROOT), parts);
      case Interval.First(int count, Interval inner) -> call("first", count, List.of(inner));
      case Interval.Times(int count, Interval inner) -> call("times", count, List.of(inner));
    };
  }

  private static String words(String text) {
    String escaped = Stream.of(text.split(" ")).map(Lexis::escape).collect(joining(" "));
    return text.indexOf(' ') < 0 ? escaped : "fn:phrase(" + escaped + ")";
  }

  private static String call(String function, int number, List<Interval> parts) {
    return "fn:" + function + "(" + number + " " + parts(parts) + ")";
  }

  private static String call(String function, List<Interval> parts) {
    return "fn:" + function + "(" + parts(parts) + ")";
  }

  private static String parts(List<Interval> parts) {
    return parts.stream().map(QueryPrinter::part).collect(joining(" "));
  }
}
