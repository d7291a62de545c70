package dossier.lucene;

import dossier.query.Field;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;

/// A second look at the best hits, at what would cost too much to ask of all: the words in exactly
/// the form typed, single ideographs, where the words of a short query stand, and then the words
/// that the best of them have in common. It only adds to scores, so that a hit that was not looked
/// at stays behind. For one request.
final class Refinement {
  /// How many hits are looked at.
  static final int DEPTH = 500;

  private static final float EXACT = 0.1f;
  private static final float CHARACTER = 1;
  private static final float NEARNESS = 0.3f;

  /// In a longer query most hits lack some of the words, and where the others stand tells little.
  private static final int SHORT = 4;

  private static final int NEAR = 8;

  private final IndexSearcher searcher;
  private final Library library;
  private final Scores scores;

  Refinement(IndexSearcher searcher, Library library, Scores scores) {
    this.searcher = searcher;
    this.library = library;
    this.scores = scores;
  }

  /// The hits in their new order, with their new scores.
  ///
  /// @param found the best hits by their first scores
  List<FieldDoc> refined(List<FieldDoc> found) throws IOException {
    Map<Integer, Object> keys = new HashMap<>();
    found.forEach(hit -> keys.put(hit.doc, hit.fields[1]));
    ScoreDoc[] hits =
        found.stream()
            .map(hit -> new ScoreDoc(hit.doc, ((Number) hit.fields[0]).floatValue()))
            .toArray(ScoreDoc[]::new);
    TopDocs top =
        rescored(new TopDocs(new TotalHits(hits.length, TotalHits.Relation.EQUAL_TO), hits));
    return Arrays.stream(top.scoreDocs)
        .map(hit -> new FieldDoc(hit.doc, hit.score, new Object[] {hit.score, keys.get(hit.doc)}))
        .sorted(Order::byRelevance)
        .toList();
  }

  private TopDocs rescored(TopDocs first) throws IOException {
    TopDocs closer = rescored(first, closer());
    return rescored(closer, new Feedback(searcher, library, scores).query(closer));
  }

  private TopDocs rescored(TopDocs top, List<Query> queries) throws IOException {
    return queries.isEmpty()
        ? top
        : QueryRescorer.rescore(searcher, top, any(queries), 1, top.scoreDocs.length);
  }

  private static Query any(List<Query> queries) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    queries.forEach(query -> any.add(query, Occur.SHOULD));
    return any.build();
  }

  private List<Query> closer() {
    List<Query> closer = new ArrayList<>();
    scores
        .words()
        .forEach(
            word -> closer.add(new BoostQuery(TextQueries.combined(word, Analysis.EXACT), EXACT)));
    scores
        .characters()
        .forEach(character ->
            closer.add(new BoostQuery(TextQueries.combined(character, Analysis.EXACT), CHARACTER)));
    closer.addAll(nearness());
    return closer;
  }

  /// Neighbours of a short query near each other in the text.
  private List<Query> nearness() {
    List<String> words = scores.words();
    List<Query> near = new ArrayList<>();
    if (words.size() <= SHORT) {
      String field = Schema.words(Field.TEXT, Analysis.EXACT);
      for (int i = 1; i < words.size(); i++) {
        PhraseQuery pair = new PhraseQuery(NEAR, field, words.get(i - 1), words.get(i));
        near.add(new BoostQuery(pair, NEARNESS));
      }
    }
    return near;
  }
}
