package dossier.lucene;

import dossier.query.Field;
import dossier.search.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;

/// The ids and labels of a reader, found by either without regard to case.
///
/// Each value of a field is indexed under its id and under its label, as a term `key ␟ id ␟ label`,
/// so that whatever is typed is a prefix up to the first `␟`, and the terms that begin with it tell
/// the rest.
final class Names {
  private static final char SEPARATOR = '\u001f';

  /// The texts that the first part of a term can be, and those that can follow it.
  static final Automaton KEYS =
      Operations.repeat(
          Operations.union(
              List.of(
                  Automata.makeCharRange(0, SEPARATOR - 1),
                  Automata.makeCharRange(SEPARATOR + 1, Character.MAX_CODE_POINT))));

  static final Automaton REST =
      Operations.concatenate(List.of(Automata.makeChar(SEPARATOR), Automata.makeAnyString()));

  private final IndexReader reader;

  Names(IndexReader reader) {
    this.reader = reader;
  }

  /// The terms of `value`.
  static Set<String> terms(Value value) {
    return Stream.of(value.id(), value.label())
        .map(name -> Value.key(name) + SEPARATOR + value.id() + SEPARATOR + value.label())
        .collect(Collectors.toSet());
  }

  /// What has a value of `field` that `asked` means.
  static Query query(Field field, String asked) {
    return new PrefixQuery(new Term(Schema.names(field), Value.key(asked) + SEPARATOR));
  }

  /// What has a value of `field` whose id or label begins with `start`.
  static Query startingWith(Field field, String start) {
    String key = Value.key(start);
    return key.isEmpty()
        ? new MatchNoDocsQuery("a prefix of no letters")
        : new PrefixQuery(new Term(Schema.names(field), key));
  }

  /// The values that `asked` means, in the order of their ids; none where nothing in the archive
  /// has it.
  List<Value> meant(Field field, String asked) throws IOException {
    return values(field, Value.key(asked) + SEPARATOR, Integer.MAX_VALUE);
  }

  /// How the value `id` is shown: the first of its labels.
  Optional<String> label(Field field, String id) throws IOException {
    return values(field, Value.key(id) + SEPARATOR + id + SEPARATOR, 1).stream()
        .map(Value::label)
        .findFirst();
  }

  /// All ids with their labels. Reads every term of the field: some 50 ms for 100,000 labels.
  Map<String, String> labels(Field field) throws IOException {
    Map<String, String> labels = new HashMap<>();
    for (Value value : values(field, "", Integer.MAX_VALUE)) {
      labels.merge(
          value.id(),
          value.label(),
          (a, b) -> new BytesRef(a).compareTo(new BytesRef(b)) <= 0 ? a : b);
    }
    return labels;
  }

  private List<Value> values(Field field, String start, int limit) throws IOException {
    List<Value> values = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(reader, Schema.names(field));
    if (terms == null) {
      return values;
    }
    BytesRef prefix = new BytesRef(start);
    TermsEnum each = terms.iterator();
    boolean within = each.seekCeil(prefix) != TermsEnum.SeekStatus.END;
    while (within && values.size() < limit && StringHelper.startsWith(each.term(), prefix)) {
      if (isLive(each)) {
        String[] parts = each.term().utf8ToString().split(String.valueOf(SEPARATOR), -1);
        values.add(new Value(parts[1], parts[2]));
      }
      within = each.next() != null;
    }
    return values;
  }

  /// Whether the term is in a document that is not deleted.
  private boolean isLive(TermsEnum each) throws IOException {
    Bits live = MultiBits.getLiveDocs(reader);
    if (live == null) {
      return true;
    }
    PostingsEnum documents = each.postings(null, PostingsEnum.NONE);
    int at = documents.nextDoc();
    while (at != DocIdSetIterator.NO_MORE_DOCS && !live.get(at)) {
      at = documents.nextDoc();
    }
    return at != DocIdSetIterator.NO_MORE_DOCS;
  }
}
