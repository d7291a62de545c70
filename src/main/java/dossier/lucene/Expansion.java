package dossier.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;

/// The words of a reader that a pattern means: all of them, or a refusal, never some.
final class Expansion {
  /// A pattern that means more words than this is too broad.
  private static final int MOST = 1_000;

  private static final int LONGEST = 64;
  private static final int LONGEST_FUZZY = 32;
  private static final int SAME_LETTERS = 1;

  private final IndexReader reader;

  Expansion(IndexReader reader) {
    this.reader = reader;
  }

  List<BytesRef> prefix(String field, String start) throws IOException {
    check(start, LONGEST);
    Automaton automaton = PrefixQuery.toAutomaton(new BytesRef(start));
    return words(field, new CompiledAutomaton(automaton, false, true, true), start + "*");
  }

  List<BytesRef> wildcard(String field, String pattern) throws IOException {
    return words(field, new CompiledAutomaton(automaton(pattern), false, true, false), pattern);
  }

  /// The terms of [Names] whose key matches `pattern`.
  List<BytesRef> names(String field, String pattern) throws IOException {
    Automaton key = Operations.intersection(automaton(pattern), Names.KEYS);
    Automaton whole = Operations.concatenate(List.of(key, Names.REST));
    Automaton ready = Operations.determinize(whole, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    return words(field, new CompiledAutomaton(ready, false, true, false), pattern);
  }

  private static Automaton automaton(String pattern) {
    check(pattern, LONGEST);
    String brief = pattern.replaceAll("\\*+", "*").replace("\\", "\\\\");
    return WildcardQuery.toAutomaton(
        new Term("", brief), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
  }

  List<BytesRef> fuzzy(String field, String word, int edits) throws IOException {
    check(word, LONGEST_FUZZY);
    CompiledAutomaton automaton = FuzzyQuery.getFuzzyAutomaton(word, edits, SAME_LETTERS, true);
    return words(field, automaton, word + "~" + edits);
  }

  private List<BytesRef> words(String field, CompiledAutomaton automaton, String pattern)
      throws IOException {
    List<BytesRef> words = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return words;
    }
    TermsEnum each = automaton.getTermsEnum(terms);
    for (BytesRef word = each.next(); word != null; word = each.next()) {
      words.add(BytesRef.deepCopyOf(word));
      if (words.size() > MOST) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT, "\"%s\" is too broad: it means more than %,d words", pattern, MOST));
      }
    }
    return words;
  }

  private static void check(String pattern, int longest) {
    if (pattern.length() > longest) {
      throw new IllegalArgumentException(
          "\"%s…\" is longer than %d characters".formatted(pattern.substring(0, longest), longest));
    }
  }
}
