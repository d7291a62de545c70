package dossier.lucene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/// What the words of a query count for the order of hits, gathered while the query is compiled. A
/// stem counts once, however often it was typed. For one query, for one thread.
final class Scores {
  private final Set<String> stems;
  private final Set<String> words;
  private final Set<String> characters;
  private final List<Query> parts;
  private final float factor;

  Scores() {
    this(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new ArrayList<>(), 1);
  }

  private Scores(
      Set<String> stems,
      Set<String> words,
      Set<String> characters,
      List<Query> parts,
      float factor) {
    this.stems = stems;
    this.words = words;
    this.characters = characters;
    this.parts = parts;
    this.factor = factor;
  }

  /// The same gathering, for a clause that counts `times` as much.
  Scores times(float times) {
    return new Scores(stems, words, characters, parts, factor * times);
  }

  /// Whether `stem` is asked for the first time.
  boolean isNew(String stem) {
    return stems.add(stem);
  }

  /// Counts `part` for any hit, although none has to match it.
  void add(Query part) {
    parts.add(factor == 1 ? part : new BoostQuery(part, factor));
  }

  /// Notes a word in its exact form.
  void note(String word, boolean isIdeograph) {
    (isIdeograph ? characters : words).add(word);
  }

  /// The stems asked for, in order.
  List<String> stems() {
    return List.copyOf(stems);
  }

  /// The words asked for in their exact form, in order.
  List<String> words() {
    return List.copyOf(words);
  }

  /// The ideographs and syllables asked for, in order.
  List<String> characters() {
    return List.copyOf(characters);
  }

  /// What counts beside the query's own clauses.
  List<Query> parts() {
    return List.copyOf(parts);
  }
}
