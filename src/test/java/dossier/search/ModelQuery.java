package dossier.search;

import dossier.article.Days;
import dossier.query.Field;
import dossier.query.Interval;
import dossier.query.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What queries mean, article by article.
final class ModelQuery {
  private final ModelIndex.Words words;

  ModelQuery(ModelIndex.Words words) {
    this.words = words;
  }

  Predicate<ModelEntry> of(Query query) {
    return read(query).orElse(_ -> false);
  }

  /// Empty for words that hold nothing to look for.
  private Optional<Predicate<ModelEntry>> read(Query query) {
    return switch (query) {
      case Query.All() -> Optional.of(_ -> true);
      case Query.Word(Optional<Field> field, String text) ->
          isLabel(field) ? read(new Query.Label(field.get(), text)) : word(field, text);
      case Query.Phrase(Optional<Field> field, String text, int slop) ->
          isLabel(field)
              ? read(new Query.Label(field.get(), text))
              : exact(field, text, (tokens, asked) -> isNear(tokens, asked, slop));
      case Query.Prefix(Optional<Field> field, String text) ->
          isLabel(field)
              ? Optional.of(key(field.get(), key -> key.startsWith(Value.key(text))))
              : exact(
                  field,
                  text,
                  (tokens, asked) -> follow(tokens, asked, String::equals, String::startsWith));
      case Query.Wildcard(Optional<Field> field, String pattern) ->
          Optional.of(wildcard(field, pattern));
      case Query.Fuzzy(Optional<Field> field, String text, int edits) ->
          exact(
              field,
              text,
              (tokens, asked) ->
                  follow(
                      tokens, asked, (a, b) -> isLike(a, b, edits), (a, b) -> isLike(a, b, edits)));
      case Query.Label(Field field, String value) ->
          Optional.of(entry -> entry.values(field).stream().anyMatch(has -> has.isMeantBy(value)));
      case Query.Range(Field field, LocalDate first, LocalDate last) ->
          Optional.of(entry ->
              !first.isAfter(last) && days(entry, field).anyMatch(new Days(first, last)::meets));
      case Query.Has(Field field) -> Optional.of(entry -> has(entry, field));
      case Query.Added(Instant after) -> Optional.of(entry -> entry.added().isAfter(after));
      case Query.And(List<Query> clauses) ->
          joined(clauses, some -> entry -> some.stream().allMatch(one -> one.test(entry)));
      case Query.Or(List<Query> clauses) ->
          joined(clauses, some -> entry -> some.stream().anyMatch(one -> one.test(entry)));
      case Query.AtLeast(int count, List<Query> clauses) ->
          joined(clauses, some -> atLeast(count, some));
      case Query.Not(Query clause) -> read(clause).map(Predicate::negate);
      case Query.Boost(Query clause, float _) -> read(clause);
      case Query.Near near -> Optional.of(entry -> near(entry, near));
    };
  }

  private Optional<Predicate<ModelEntry>> joined(
      List<Query> clauses, Function<List<Predicate<ModelEntry>>, Predicate<ModelEntry>> join) {
    List<Predicate<ModelEntry>> said =
        clauses.stream().map(this::read).flatMap(Optional::stream).toList();
    return said.isEmpty() && !clauses.isEmpty() ? Optional.empty() : Optional.of(join.apply(said));
  }

  private static Predicate<ModelEntry> atLeast(int count, List<Predicate<ModelEntry>> clauses) {
    int needed = Math.min(count, clauses.size());
    return entry -> clauses.stream().filter(clause -> clause.test(entry)).count() >= needed;
  }

  private Optional<Predicate<ModelEntry>> word(Optional<Field> field, String text) {
    List<String> stems = words.stemmed().apply(text);
    List<String> exact = words.exact().apply(text);
    return stems.isEmpty()
        ? Optional.empty()
        : Optional.of(entry ->
            entry
                .texts(field)
                .anyMatch(one ->
                    isNear(words.stemmed().apply(one), stems, 0)
                        || isNear(words.exact().apply(one), exact, 0)
                        || isInflected(one, text, entry.article().about().language())));
  }

  private boolean isInflected(String text, String asked, Locale language) {
    return isNear(
        words.ofLanguage().apply(language, text), words.ofLanguage().apply(language, asked), 0);
  }

  private Optional<Predicate<ModelEntry>> exact(
      Optional<Field> field, String text, BiPredicate<List<String>, List<String>> test) {
    List<String> asked = words.exact().apply(text);
    return asked.isEmpty()
        ? Optional.empty()
        : Optional.of(entry ->
            entry.texts(field).anyMatch(one -> test.test(words.exact().apply(one), asked)));
  }

  /// Whether `asked` stand in `tokens` so that at most `slop` moves bring them side by side in
  /// order. An empty one is a position that asks for nothing.
  private static boolean isNear(List<String> tokens, List<String> asked, int slop) {
    return shifts(tokens, asked, 0, Integer.MAX_VALUE, Integer.MIN_VALUE, slop);
  }

  private static boolean shifts(
      List<String> tokens, List<String> asked, int next, int least, int most, int slop) {
    if (next == asked.size()) {
      return true;
    }
    if (asked.get(next).isEmpty()) {
      return shifts(tokens, asked, next + 1, least, most, slop);
    }
    return IntStream.range(0, tokens.size())
        .filter(at -> tokens.get(at).equals(asked.get(next)))
        .map(at -> at - next)
        .filter(shift -> next == 0 || Math.max(most, shift) - Math.min(least, shift) <= slop)
        .anyMatch(shift ->
            shifts(tokens, asked, next + 1, Math.min(least, shift), Math.max(most, shift), slop));
  }

  private static boolean follow(
      List<String> tokens,
      List<String> asked,
      BiPredicate<String, String> same,
      BiPredicate<String, String> sameLast) {
    int last = asked.size() - 1;
    return IntStream.range(0, tokens.size() - last)
        .anyMatch(at ->
            IntStream.range(0, last).allMatch(i -> same.test(tokens.get(at + i), asked.get(i)))
                && sameLast.test(tokens.get(at + last), asked.get(last)));
  }

  private Predicate<ModelEntry> wildcard(Optional<Field> field, String pattern) {
    String folded = isLabel(field) ? Value.key(pattern) : words.fold().apply(pattern);
    Pattern regex = Pattern.compile(regex(folded), Pattern.DOTALL);
    return isLabel(field)
        ? key(field.get(), regex.asMatchPredicate())
        : entry ->
            entry
                .texts(field)
                .flatMap(text -> words.exact().apply(text).stream())
                .anyMatch(regex.asMatchPredicate());
  }

  static String regex(String pattern) {
    return pattern
        .codePoints()
        .mapToObj(c -> c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(Character.toString(c)))
        .reduce("", String::concat);
  }

  private static Predicate<ModelEntry> key(Field field, Predicate<String> test) {
    return entry ->
        entry.values(field).stream()
            .anyMatch(
                value -> test.test(Value.key(value.id())) || test.test(Value.key(value.label())));
  }

  /// Whether the first letters are the same and at most `edits` edits of the rest make one of the
  /// other (optimal string alignment).
  static boolean isLike(String token, String asked, int edits) {
    int[] a = token.codePoints().toArray();
    int[] b = asked.codePoints().toArray();
    if (a[0] != b[0]) {
      return false;
    }
    int[][] cost = new int[a.length][b.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < b.length; j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cost[i - 1][j - 1] + (a[i] == b[j] ? 0 : 1);
        if (i > 0 && j > 0) {
          cost[i][j] = Math.min(cost[i][j], Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        }
        if (i > 1 && j > 1 && a[i] == b[j - 1] && a[i - 1] == b[j]) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[a.length - 1][b.length - 1] <= edits;
  }

  private boolean near(ModelEntry entry, Query.Near near) {
    Interval interval = near.interval();
    if (near.field().equals(Optional.of(Field.AUTHOR))) {
      List<String> authors = entry.texts(Field.AUTHOR).toList();
      return IntStream.range(0, authors.size())
          .anyMatch(
              i -> !ModelIntervals.ofName(authors.get(i), words, i == 0).of(interval).isEmpty());
    }
    return entry
        .texts(near.field())
        .anyMatch(text -> !ModelIntervals.ofText(text, words).of(interval).isEmpty());
  }

  private static Stream<Days> days(ModelEntry entry, Field field) {
    return switch (field) {
      case PUBLISHED -> entry.days().stream();
      case YEAR, MENTIONED ->
          entry.values(field).stream().map(year -> Days.ofYear(Integer.parseInt(year.id())));
      default -> Stream.of();
    };
  }

  private static boolean has(ModelEntry entry, Field field) {
    return switch (field) {
      case TITLE, TEXT, AUTHOR -> entry.texts(field).anyMatch(text -> !text.isBlank());
      case PUBLISHED -> entry.days().isPresent();
      default -> !entry.values(field).isEmpty();
    };
  }

  private static boolean isLabel(Optional<Field> field) {
    return field.filter(named -> named.kind() != Field.Kind.TEXT).isPresent();
  }
}
