package dossier.lucene;

import dossier.article.ArticleId;
import dossier.query.Field;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/// Finds the articles that may hold one of some phrases: all that hold one, and some that do not.
///
/// An article may hold a phrase where each word of it is a part of some term of the article. So it
/// does not matter how the analyzer joins words ("O'Neill", a run of Katakana) as long as it takes
/// none apart that stands in a phrase. The cost is one pass over the terms of the index, whatever
/// the number of phrases, and a query a phrase. For one request.
final class Holding {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}&&[^\\p{Lm}]]+");

  /// Scripts of which long runs are one term, or are cut anywhere.
  private static final Pattern UNCUT = Pattern.compile("[\\u0E00-\\u0EFF]");

  /// A word that is a part of so many terms tells nothing.
  private static final int MOST_TERMS = 5_000;

  private final IndexReader reader;
  private final IndexSearcher searcher;

  /// The terms that each word of a phrase is a part of, by field; none of a word that tells nothing.
  private final Map<String, Map<String, List<BytesRef>>> terms = new HashMap<>();

  Holding(IndexReader reader) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
  }

  void articles(Set<String> phrases, Consumer<ArticleId> to) throws IOException {
    FixedBitSet found = new FixedBitSet(Math.max(reader.maxDoc(), 1));
    List<List<String>> wanted = phrases.stream().map(Holding::words).distinct().toList();
    if (wanted.stream().anyMatch(List::isEmpty)) {
      collect(Schema.ARTICLES, found);
    } else {
      wanted.stream().flatMap(List::stream).forEach(word -> terms.put(word, new HashMap<>()));
      lookUp();
      for (List<String> words : wanted) {
        collect(having(words), found);
      }
    }
    Lookup lookup = new Lookup(reader);
    for (int at = next(found, 0); at != DocIdSetIterator.NO_MORE_DOCS; at = next(found, at + 1)) {
      to.accept(lookup.id(at));
    }
  }

  private static int next(FixedBitSet found, int from) {
    return from < found.length() ? found.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
  }

  /// The words of a phrase, as the exact form has them; none where they cannot be told apart.
  private static List<String> words(String phrase) {
    return UNCUT.matcher(phrase).find()
        ? List.of()
        : WORD.matcher(phrase)
            .results()
            .flatMap(word -> Analysis.EXACT.tokens(word.group()).stream())
            .distinct()
            .toList();
  }

  private void lookUp() throws IOException {
    WordStarts starts = new WordStarts(terms.keySet());
    for (Field field : List.of(Field.TITLE, Field.TEXT, Field.AUTHOR)) {
      lookUp(Schema.words(field, Analysis.EXACT), false, starts);
    }
    for (Field field : List.of(Field.PERSON, Field.ORGANISATION, Field.PLACE)) {
      lookUp(Schema.names(field), true, starts);
    }
  }

  private void lookUp(String field, boolean names, WordStarts starts) throws IOException {
    Terms all = MultiTerms.getTerms(reader, field);
    if (all == null) {
      return;
    }
    TermsEnum each = all.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      BytesRef found = term;
      String text = names ? Analysis.folded(term.utf8ToString()) : term.utf8ToString();
      starts.find(text, word -> add(word, field, found));
    }
  }

  private void add(String word, String field, BytesRef term) {
    Optional.ofNullable(terms.get(word)).ifPresent(fields -> {
      List<BytesRef> known = fields.computeIfAbsent(field, _ -> new ArrayList<>());
      known.add(BytesRef.deepCopyOf(term));
      if (known.size() > MOST_TERMS) {
        terms.remove(word);
      }
    });
  }

  private Query having(List<String> words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(Schema.ARTICLES, Occur.FILTER);
    for (String word : words) {
      Optional.ofNullable(terms.get(word)).ifPresent(fields -> {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        fields.forEach((field, in) -> any.add(new TermInSetQuery(field, in), Occur.SHOULD));
        all.add(any.build(), Occur.FILTER);
      });
    }
    return all.build();
  }

  private void collect(Query query, FixedBitSet found) throws IOException {
    Weight weight =
        searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : reader.leaves()) {
      Optional<Scorer> scorer = Optional.ofNullable(weight.scorer(leaf));
      if (scorer.isPresent()) {
        Bits live = leaf.reader().getLiveDocs();
        DocIdSetIterator each = scorer.get().iterator();
        for (int at = each.nextDoc();
            at != DocIdSetIterator.NO_MORE_DOCS;
            at = each.nextDoc()) {
          if (live == null || live.get(at)) {
            found.set(leaf.docBase + at);
          }
        }
      }
    }
  }

  /// Words by their first two letters, to be found inside of others.
  private static final class WordStarts {
    private final Map<Integer, List<String>> byStart = new HashMap<>();

    WordStarts(Set<String> words) {
      words.forEach(
          word ->
              byStart
                  .computeIfAbsent(start(word, 0, word.length()), _ -> new ArrayList<>())
                  .add(word));
    }

    private static int start(String word, int at, int end) {
      return word.charAt(at) << Character.SIZE | (end - at > 1 ? word.charAt(at + 1) : 0);
    }

    /// Tells of each word that stands in `text`.
    void find(String text, Consumer<String> to) {
      for (int i = 0; i < text.length(); i++) {
        find(text, i, start(text, i, i + 1), to);
        if (i + 1 < text.length()) {
          find(text, i, start(text, i, i + 2), to);
        }
      }
    }

    private void find(String text, int at, int start, Consumer<String> to) {
      for (String word : byStart.getOrDefault(start, List.of())) {
        if (text.startsWith(word, at)) {
          to.accept(word);
        }
      }
    }
  }
}
