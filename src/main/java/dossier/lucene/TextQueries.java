package dossier.lucene;

import dossier.query.Field;
import dossier.query.Interval;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// The queries of words in texts. Each is asked of a field, or where none is named of the title and
/// the text, of which the better counts in full and the other a little.
final class TextQueries {
  /// How often the title counts.
  private static final float TITLE_WEIGHT = 3;

  /// How much of its score the field that fits less well adds.
  private static final float TIE = 0.3f;

  private final Expansion expansion;

  TextQueries(Expansion expansion) {
    this.expansion = expansion;
  }

  /// A word in any inflected form; empty where the analyzer finds none. Where no field is named
  /// every stem scores once; what the analyzer splits must stand side by side to match, but its
  /// parts score one by one.
  Optional<Query> word(Optional<Field> field, String text, Scores scores) {
    List<String> stems = Analysis.STEMMED.tokens(text);
    List<String> exact = Analysis.EXACT.tokens(text);
    // pairs of ideographs depend on their neighbours, so that only the exact form finds a single
    // one
    boolean alsoExact = text.codePoints().anyMatch(TextQueries::isPaired);
    if (field.isEmpty()) {
      exact.forEach(word -> scores.note(word, isPaired(word.codePointAt(0))));
    }
    if (field.isEmpty() && stems.size() == 1 && !alsoExact) {
      Query one = combined(stems.getFirst());
      return Optional.of(scores.isNew(stems.getFirst()) ? one : unscored(one));
    }
    Optional<Query> word =
        either(
            field,
            stems,
            of -> {
              Query stemmed = phrase(Schema.words(of, Analysis.STEMMED), stems, 0);
              return alsoExact
                  ? best(List.of(stemmed, phrase(Schema.words(of, Analysis.EXACT), exact, 0)))
                  : stemmed;
            });
    if (field.isPresent()) {
      return word;
    }
    stems.stream().filter(scores::isNew).forEach(stem -> scores.add(combined(stem)));
    return word.map(TextQueries::unscored);
  }

  private static Query unscored(Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), 0);
  }

  private static Query combined(String stem) {
    return combined(stem, Analysis.STEMMED);
  }

  /// BM25 over title and text as if they were one field (Robertson, Zaragoza and Taylor, *Simple
  /// BM25 extension to multiple weighted fields*, 2004).
  static Query combined(String token, Analysis form) {
    return new CombinedFieldQuery.Builder(token)
        .addField(Schema.words(Field.TITLE, form), TITLE_WEIGHT)
        .addField(Schema.words(Field.TEXT, form))
        .build();
  }

  Optional<Query> phrase(Optional<Field> field, String text, int slop) {
    List<String> words = Analysis.EXACT.tokens(text);
    return either(field, words, of -> phrase(Schema.words(of, Analysis.EXACT), words, slop));
  }

  Optional<Query> prefix(Optional<Field> field, String text) throws IOException {
    List<String> words = Analysis.EXACT.tokens(text);
    return expanded(
        field,
        words,
        (in, i) ->
            i == words.size() - 1
                ? expansion.prefix(in, words.get(i))
                : List.of(new BytesRef(words.get(i))));
  }

  Optional<Query> wildcard(Optional<Field> field, String pattern) throws IOException {
    String folded = Analysis.folded(pattern);
    return expanded(field, List.of(pattern), (in, _) -> expansion.wildcard(in, folded));
  }

  Optional<Query> fuzzy(Optional<Field> field, String text, int edits) throws IOException {
    List<String> words = Analysis.EXACT.tokens(text);
    return expanded(field, words, (in, i) -> expansion.fuzzy(in, words.get(i), edits));
  }

  Query near(Optional<Field> field, Interval interval) {
    IntervalsSource source = source(interval);
    return best(fields(field).stream().map(of -> near(of, source)).toList());
  }

  private static Query near(Field field, IntervalsSource source) {
    // not from one author to the next
    IntervalsSource within =
        field == Field.AUTHOR ? Intervals.maxwidth(Analysis.GAP, source) : source;
    return weighted(field, new IntervalQuery(Schema.words(field, Analysis.STEMMED), within));
  }

  /// The words that can stand at the place `number` of a phrase.
  private interface Choices {
    List<BytesRef> at(String field, int number) throws IOException;
  }

  private Optional<Query> expanded(Optional<Field> field, List<String> words, Choices choices)
      throws IOException {
    List<Query> queries = new ArrayList<>();
    for (Field of : fields(field)) {
      String in = Schema.words(of, Analysis.EXACT);
      List<List<BytesRef>> places = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        places.add(choices.at(in, i));
      }
      queries.add(weighted(of, new ConstantScoreQuery(successive(in, places))));
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(best(queries));
  }

  private static Query successive(String field, List<List<BytesRef>> places) {
    if (places.stream().anyMatch(List::isEmpty)) {
      return new MatchNoDocsQuery("no such word in " + field);
    }
    if (places.size() == 1) {
      return new TermInSetQuery(field, places.getFirst());
    }
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    places.forEach(words ->
        phrase.add(words.stream().map(word -> new Term(field, word)).toArray(Term[]::new)));
    return phrase.build();
  }

  private static Optional<Query> either(
      Optional<Field> field, List<String> words, Function<Field, Query> query) {
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            best(fields(field).stream().map(of -> weighted(of, query.apply(of))).toList()));
  }

  private static List<Field> fields(Optional<Field> field) {
    field.ifPresent(TextQueries::check);
    return field.map(List::of).orElse(List.of(Field.TITLE, Field.TEXT));
  }

  private static void check(Field field) {
    if (field.kind() != Field.Kind.TEXT) {
      throw new IllegalArgumentException(field.word() + " does not hold words");
    }
  }

  private static Query weighted(Field field, Query query) {
    return field == Field.TITLE ? new BoostQuery(query, TITLE_WEIGHT) : query;
  }

  private static Query best(List<Query> queries) {
    return queries.size() == 1 ? queries.getFirst() : new DisjunctionMaxQuery(queries, TIE);
  }

  private static Query phrase(String field, List<String> words, int slop) {
    return words.size() == 1
        ? new TermQuery(new Term(field, words.getFirst()))
        : new PhraseQuery(slop, field, words.toArray(String[]::new));
  }

  private static boolean isPaired(int character) {
    return switch (Character.UnicodeScript.of(character)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
      default -> false;
    };
  }

  private static IntervalsSource source(Interval interval) {
    return switch (interval) {
      case Interval.Words(String text) -> words(Analysis.STEMMED.tokens(text));
      case Interval.AnyOf(List<Interval> parts) -> Intervals.or(sources(parts));
      case Interval.Ordered(List<Interval> parts) -> Intervals.ordered(sources(parts));
      case Interval.Unordered(List<Interval> parts) -> Intervals.unordered(sources(parts));
      case Interval.AtLeast(int count, List<Interval> parts) -> atLeast(count, sources(parts));
      case Interval.MaxWidth(int width, Interval part) -> Intervals.maxwidth(width, source(part));
      case Interval.MaxGaps(int gaps, Interval part) -> Intervals.maxgaps(gaps, source(part));
    };
  }

  /// Lucene's own source for this misses intervals where one part is enough.
  private static IntervalsSource atLeast(int count, IntervalsSource[] parts) {
    if (count > parts.length) {
      return Intervals.noIntervals(count + " of " + parts.length + " parts");
    }
    return count <= 1 ? Intervals.or(parts) : Intervals.atLeast(count, parts);
  }

  private static IntervalsSource[] sources(List<Interval> parts) {
    return parts.stream().map(TextQueries::source).toArray(IntervalsSource[]::new);
  }

  private static IntervalsSource words(List<String> words) {
    return words.isEmpty()
        ? Intervals.noIntervals("nothing to look for")
        : Intervals.phrase(words.stream().map(Intervals::term).toArray(IntervalsSource[]::new));
  }
}
