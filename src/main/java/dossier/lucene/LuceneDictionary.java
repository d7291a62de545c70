package dossier.lucene;

import dossier.article.Metadata;
import dossier.query.Field;
import dossier.search.Dictionary.Suggestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// What can be asked for: names, queries made of the archive's words, titles. For one request.
final class LuceneDictionary {
  private static final String TEXT = Schema.words(Field.TEXT, Analysis.EXACT);
  private static final String TITLE = Schema.words(Field.TITLE, Analysis.EXACT);
  private static final int MOST_LOOKED_AT = 1_000;
  private static final int MOST_WORDS = 12;
  private static final int LONGEST_WORD = 32;
  private static final int SHORTEST_MISTYPED = 4;
  private static final int MOST_MISTYPED = 3;

  private final IndexSearcher searcher;
  private final Library library;

  LuceneDictionary(IndexSearcher searcher, Library library) {
    this.searcher = searcher;
    this.library = library;
  }

  /// Names first, then queries, then titles, which share what room is left.
  List<Suggestion> suggest(String typed, int most) throws IOException {
    Suggestions names = new Suggestions(searcher);
    List<Suggestion> found = new ArrayList<>(names.names(typed, (most + 1) / 2));
    List<String> words = Analysis.EXACT.tokens(typed);
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return found;
    }
    List<String> known = known(words);
    if (found.isEmpty() && !areKnown(words)) {
      found.addAll(names.nearly(typed, (most + 1) / 2));
    }
    int room = most - found.size();
    found.addAll(queries(known, (room + 1) / 2));
    found.addAll(titles(known, most - found.size()));
    return found;
  }

  private boolean areKnown(List<String> words) throws IOException {
    for (String word : words.subList(0, words.size() - 1)) {
      if (!isKnown(word, false)) {
        return false;
      }
    }
    return isKnown(words.getLast(), true);
  }

  private boolean isKnown(String word, boolean begins) throws IOException {
    return begins
        ? !starting(word, 1).isEmpty()
        : searcher.getIndexReader().docFreq(new Term(TEXT, word)) > 0;
  }

  /// The words, each that the archive does not know as the likeliest that it does, up to three of
  /// them; the last may be the begin of one.
  private List<String> known(List<String> words) throws IOException {
    List<String> known = new ArrayList<>();
    int mistyped = 0;
    for (String word : words) {
      boolean last = known.size() == words.size() - 1;
      boolean isKnown = isKnown(word, last);
      mistyped += isKnown ? 0 : 1;
      known.add(
          isKnown || mistyped > MOST_MISTYPED
              ? word
              : alike(word, 1).stream().findFirst().orElse(word));
    }
    return known;
  }

  /// The words with the last one completed, such that some article has them all.
  private List<Suggestion> queries(List<String> words, int most) throws IOException {
    List<Suggestion> found = new ArrayList<>();
    List<String> before = words.subList(0, words.size() - 1);
    for (String last : starting(words.getLast(), most)) {
      List<String> all = Stream.concat(before.stream(), Stream.of(last)).toList();
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      all.forEach(word -> query.add(new TermQuery(new Term(TEXT, word)), Occur.FILTER));
      int articles = searcher.count(query.build());
      if (articles > 0) {
        found.add(new Suggestion(Field.TEXT, String.join(" ", all), "", articles));
      }
    }
    return found;
  }

  /// The words of the texts that begin so, those of most articles first.
  private List<String> starting(String start, int most) throws IOException {
    record Known(String word, int articles) {}
    List<Known> known = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), TEXT);
    if (terms == null) {
      return List.of();
    }
    BytesRef prefix = new BytesRef(start);
    TermsEnum each = terms.iterator();
    boolean within = each.seekCeil(prefix) != TermsEnum.SeekStatus.END;
    while (within
        && known.size() < MOST_LOOKED_AT
        && StringHelper.startsWith(each.term(), prefix)) {
      known.add(new Known(each.term().utf8ToString(), each.docFreq()));
      within = each.next() != null;
    }
    return known.stream()
        .sorted(Comparator.comparingInt(Known::articles).reversed().thenComparing(Known::word))
        .limit(most)
        .map(Known::word)
        .toList();
  }

  private List<Suggestion> titles(List<String> words, int most) throws IOException {
    if (most <= 0) {
      return List.of();
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    words
        .subList(0, words.size() - 1)
        .forEach(word -> query.add(new TermQuery(new Term(TITLE, word)), Occur.FILTER));
    query.add(new PrefixQuery(new Term(TITLE, words.getLast())), Occur.FILTER);
    Query all = new ConstantScoreQuery(query.build());
    Map<String, Suggestion> found = new LinkedHashMap<>();
    for (ScoreDoc hit : searcher.search(all, 2 * most).scoreDocs) {
      Metadata about = library.metadata(hit.doc);
      Suggestion title = new Suggestion(Field.TITLE, about.heading(), about.id().value(), 1);
      found.putIfAbsent(about.heading(), title);
    }
    return found.values().stream().limit(most).toList();
  }

  List<String> alike(String word, int most) throws IOException {
    List<String> tokens = Analysis.EXACT.tokens(word);
    if (tokens.size() != 1 || tokens.getFirst().length() > LONGEST_WORD) {
      return List.of();
    }
    DirectSpellChecker checker = new DirectSpellChecker();
    checker.setMinQueryLength(SHORTEST_MISTYPED);
    IndexReader reader = searcher.getIndexReader();
    SuggestWord[] similar =
        checker.suggestSimilar(
            new Term(TEXT, tokens.getFirst()), most, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
    return Stream.of(similar).map(one -> one.string).toList();
  }
}
