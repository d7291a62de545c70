package dossier.http;

import dossier.query.Interval;
import dossier.query.Query;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// The same query with its words asked for in another way.
final class Rewriting {
  private static final int SHORTEST_FUZZY = 5;
  private static final int LONGEST_FUZZY = 32;
  private static final int MOST_FUZZY = 8;
  private static final int TWO_EDITS_FROM = 8;

  private Rewriting() {}

  /// Words in exactly the form typed.
  static Query exact(Query query) {
    return words(
        query,
        new Change() {
          @Override
          public Query of(Query.Word word) {
            return new Query.Phrase(word.field(), word.text(), 0);
          }

          @Override
          public Query of(Query.Near near) {
            return new Query.Near(near.field(), near.interval().with(Rewriting::exact));
          }
        });
  }

  private static Interval exact(Interval part) {
    return part instanceof Interval.Words(String text) ? new Interval.Exact(text) : part;
  }

  /// Words, and words that are spelt like them: those of at least five letters, and of letters
  /// alone. Two edits from eight letters on. Empty where there is no such word, or more of them
  /// than one request may ask for.
  static Optional<Query> similar(Query query) {
    var count = new AtomicInteger();
    Query changed =
        words(
            query,
            word -> {
              Query similar = similar(word);
              count.addAndGet(similar.equals(word) ? 0 : 1);
              return similar;
            });
    return Optional.of(changed).filter(any -> count.get() > 0 && count.get() <= MOST_FUZZY);
  }

  /// The words that are asked for, in any of their forms, each once and at most eight.
  static Set<String> wordsOf(Query query) {
    Set<String> found = new LinkedHashSet<>();
    words(
        query,
        word -> {
          if (found.size() < MOST_FUZZY) {
            found.add(word.text());
          }
          return word;
        });
    return found;
  }

  /// Some words in place of others; empty where none has another.
  static Optional<Query> corrected(Query query, Function<String, Optional<String>> correct) {
    Query changed =
        words(
            query,
            word ->
                correct
                    .apply(word.text())
                    .<Query>map(better -> new Query.Word(word.field(), better))
                    .orElse(word));
    return Optional.of(changed).filter(any -> !any.equals(query));
  }

  private static Query similar(Query.Word word) {
    String text = word.text();
    int letters = text.codePointCount(0, text.length());
    if (letters < SHORTEST_FUZZY
        || letters > LONGEST_FUZZY
        || !text.codePoints().allMatch(Character::isLetter)) {
      return word;
    }
    int edits = letters < TWO_EDITS_FROM ? 1 : 2;
    return new Query.Or(List.of(word, new Query.Fuzzy(word.field(), text, edits)));
  }

  private static Query words(Query query, Change change) {
    return switch (query) {
      case Query.Word word -> change.of(word);
      case Query.And and -> new Query.And(each(and.clauses(), change));
      case Query.Or or -> new Query.Or(each(or.clauses(), change));
      case Query.AtLeast some -> new Query.AtLeast(some.count(), each(some.clauses(), change));
      case Query.Boost boost -> new Query.Boost(words(boost.clause(), change), boost.factor());
      case Query.Not _,
          Query.All _,
          Query.Phrase _,
          Query.Prefix _,
          Query.Wildcard _,
          Query.Fuzzy _ ->
          query;
      case Query.Label _, Query.Range _, Query.Has _, Query.Added _ -> query;
      case Query.Near near -> change.of(near);
    };
  }

  private static List<Query> each(List<Query> clauses, Change change) {
    return clauses.stream().map(clause -> words(clause, change)).toList();
  }

  /// Another query for a word, or for words near each other.
  private interface Change {
    Query of(Query.Word word);

    default Query of(Query.Near near) {
      return near;
    }
  }
}
