package dossier.http;

import dossier.query.Query;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// The same query with its words asked for in another way.
final class Rewriting {
  private static final int SHORTEST_FUZZY = 5;
  private static final int LONGEST_FUZZY = 32;
  private static final int MOST_FUZZY = 8;
  private static final int TWO_EDITS_FROM = 8;

  private Rewriting() {}

  /// Words in exactly the form typed.
  static Query exact(Query query) {
    return words(query, word -> new Query.Phrase(word.field(), word.text(), 0));
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
      case Query.Word word -> change.apply(word);
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
      case Query.Label _, Query.Range _, Query.Has _, Query.Added _, Query.Near _ -> query;
    };
  }

  private static List<Query> each(List<Query> clauses, Change change) {
    return clauses.stream().map(clause -> words(clause, change)).toList();
  }

  /// Another query for a word.
  private interface Change {
    Query apply(Query.Word word);
  }
}
