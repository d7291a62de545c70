package dossier.lucene;

import dossier.query.Field;
import dossier.query.Interval;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
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
  private final List<Analysis> languages;

  /// @param languages the forms of those languages that the archive has articles in
  TextQueries(Expansion expansion, List<Analysis> languages) {
    this.expansion = expansion;
    this.languages = languages;
  }

  /// A word in any inflected form; empty where the analyzer finds none. Where no field is named
  /// every stem scores once; what the analyzer splits must stand side by side to match, but its
  /// parts score one by one.
  Optional<Query> word(Optional<Field> field, String text, Scores scores) {
    List<String> stems = Analysis.STEMMED.tokens(text);
    if (stems.isEmpty()) {
      return Optional.empty();
    }
    // pairs of ideographs depend on their neighbours, so that only the exact form finds a single
    // one
    List<Analysis> forms = new ArrayList<>(languages);
    forms.addFirst(Analysis.STEMMED);
    if (isPaired(text)) {
      forms.add(Analysis.EXACT);
    }
    if (field.isPresent()) {
      return Optional.of(anyForm(field, text, forms));
    }
    Analysis.EXACT.tokens(text).forEach(word -> scores.note(word, isPaired(word.codePointAt(0))));
    if (stems.size() == 1 && !forms.contains(Analysis.EXACT)) {
      Query one =
          best(
              forms.stream()
                  .flatMap(form -> form.tokens(text).stream().limit(1).map(t -> combined(t, form)))
                  .toList(),
              0);
      return Optional.of(scores.isNew(stems.getFirst()) ? one : unscored(one));
    }
    stems.stream()
        .filter(stem -> !stem.equals(Analysis.NO_TOKEN))
        .filter(scores::isNew)
        .forEach(stem -> scores.add(combined(stem, Analysis.STEMMED)));
    return Optional.of(unscored(anyForm(field, text, forms)));
  }

  private static Query anyForm(Optional<Field> field, String text, List<Analysis> forms) {
    List<Query> queries = new ArrayList<>();
    for (Field of : fields(field)) {
      List<Query> inField =
          forms.stream()
              .filter(form -> !form.tokens(text).isEmpty())
              .map(form -> phrase(Schema.words(of, form), form.tokens(text), 0))
              .toList();
      queries.add(weighted(of, best(inField, 0)));
    }
    return best(queries, TIE);
  }

  private static Query unscored(Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), 0);
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

  Query near(Optional<Field> field, Interval interval) throws IOException {
    List<Query> queries = new ArrayList<>();
    for (Field of : fields(field)) {
      queries.add(near(of, new IntervalSources(of, expansion).of(interval)));
    }
    return best(queries);
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
    return best(queries, TIE);
  }

  private static Query best(List<Query> queries, float tie) {
    return queries.size() == 1 ? queries.getFirst() : new DisjunctionMaxQuery(queries, tie);
  }

  private static Query phrase(String field, List<String> words, int slop) {
    if (words.size() == 1) {
      return new TermQuery(new Term(field, words.getFirst()));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
    IntStream.range(0, words.size())
        .filter(i -> !words.get(i).equals(Analysis.NO_TOKEN))
        .forEach(i -> phrase.add(new Term(field, words.get(i)), i));
    return phrase.build();
  }

  /// Whether a text has characters that the stemmed form has as pairs.
  static boolean isPaired(String text) {
    return text.codePoints().anyMatch(TextQueries::isPaired);
  }

  private static boolean isPaired(int character) {
    return switch (Character.UnicodeScript.of(character)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
      default -> false;
    };
  }
}
