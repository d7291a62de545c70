package dossier.lucene;

import dossier.query.Field;
import dossier.search.Dictionary.Suggestion;
import dossier.search.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/// The names of a reader by the begin of any of their words.
///
/// Each label is indexed with its article, so that names come and go with those that have them, as
/// terms `rest ␟ field ␟ id ␟ label`: the rest of the folded label from each of its words on. For
/// one request; costs time in proportion to the names that begin so, of which it looks at 3,000.
final class Suggestions {
  private static final Set<Field> FIELDS =
      EnumSet.of(
          Field.INITIATIVE,
          Field.ORGANISATION,
          Field.PERSON,
          Field.PLACE,
          Field.TOPIC,
          Field.SOURCE);

  private static final char SEPARATOR = '\u001f';
  private static final int LONGEST = 80;
  private static final int MOST_WORDS = 6;
  private static final int MOST_LOOKED_AT = 1_500;
  private static final int SHORTEST_MISTYPED = 4;
  private static final int LONGEST_MISTYPED = 16;
  private static final int TWO_EDITS_FROM = 9;

  private final IndexSearcher searcher;

  Suggestions(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /// The terms of a value.
  static Set<String> terms(Field field, Value value) {
    Set<String> terms = new TreeSet<>();
    if (FIELDS.contains(field) && value.label().length() <= LONGEST) {
      String label = Value.folded(value.label()).replace(SEPARATOR, ' ');
      int start = 0;
      for (int words = 0; words < MOST_WORDS && start < label.length(); words++) {
        terms.add(
            String.join(
                "" + SEPARATOR, label.substring(start), field.word(), value.id(), value.label()));
        int space = label.indexOf(' ', start);
        start = space < 0 ? label.length() : space + 1;
      }
    }
    return terms;
  }

  /// The names that most articles have, of those with a word that begins so.
  List<Suggestion> names(String typed, int most) throws IOException {
    String start = Value.folded(typed.strip());
    return start.isEmpty() || start.length() > LONGEST
        ? List.of()
        : best(new PrefixQuery(new Term(Schema.SUGGEST, start)).getCompiled(), most);
  }

  /// The names with a word that begins nearly so; none where too little or too much is typed to
  /// tell.
  List<Suggestion> nearly(String typed, int most) throws IOException {
    String start = Value.folded(typed.strip());
    return start.length() < SHORTEST_MISTYPED || start.length() > LONGEST_MISTYPED
        ? List.of()
        : best(new CompiledAutomaton(nearly(start), false, true, false), most);
  }

  /// What begins with the first letter of `start` and then nearly like it.
  private static Automaton nearly(String start) {
    int edits = start.length() < TWO_EDITS_FROM ? 1 : 2;
    String first = start.substring(0, start.offsetByCodePoints(0, 1));
    Automaton rest =
        new LevenshteinAutomata(start.substring(first.length()), FuzzyQuery.defaultTranspositions)
            .toAutomaton(edits);
    return Operations.determinize(
        Operations.concatenate(List.of(Automata.makeString(first), rest, Automata.makeAnyString())),
        Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
  }

  private record Candidate(BytesRef term, int articles) {}

  private List<Suggestion> best(CompiledAutomaton wanted, int most) throws IOException {
    Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Schema.SUGGEST);
    if (terms == null) {
      return List.of();
    }
    PriorityQueue<Candidate> best =
        new PriorityQueue<>(Comparator.comparingInt(Candidate::articles));
    TermsEnum each = wanted.getTermsEnum(terms);
    int looked = 0;
    for (BytesRef term = each.next();
        term != null && looked < MOST_LOOKED_AT;
        term = each.next(), looked++) {
      // a label may be there under several of its words
      best.add(new Candidate(BytesRef.deepCopyOf(term), each.docFreq()));
      if (best.size() > most * MOST_WORDS) {
        best.remove();
      }
    }
    List<Candidate> ordered = new ArrayList<>(best);
    ordered.sort(
        Comparator.comparingInt(Candidate::articles).reversed().thenComparing(Candidate::term));
    return suggestions(ordered, most);
  }

  /// Without those that only deleted articles have.
  private List<Suggestion> suggestions(List<Candidate> ordered, int most) throws IOException {
    Map<String, Suggestion> found = new LinkedHashMap<>();
    for (Candidate one : ordered) {
      if (found.size() == most) {
        break;
      }
      String[] parts = one.term.utf8ToString().split("" + SEPARATOR, -1);
      Optional<Field> field = Field.ofArticles(parts[1]);
      int articles = searcher.count(new TermQuery(new Term(Schema.SUGGEST, one.term)));
      if (field.isPresent() && articles > 0) {
        found.putIfAbsent(
            parts[1] + SEPARATOR + parts[2],
            new Suggestion(field.get(), parts[3], parts[2], articles));
      }
    }
    return List.copyOf(found.values());
  }
}
