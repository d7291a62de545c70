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

/// A second look at the best hits, at what would cost too much to ask of all: single ideographs,
/// the words of a short query in exactly the form typed and near each other, and then the words
/// that the best hits have in common. It only adds to scores, so that a hit that was not looked at
/// stays behind. For one request.
final class Refinement {
  /// How many hits are looked at.
  static final int DEPTH = 1_000;

  /// How many are where the query is too short for words that the best hits share: what is left
  /// moves none from far behind to the front.
  private static final int DEPTH_OF_SHORT = 300;

  private static final float EXACT = 0.1f;
  private static final float NEARNESS = 0.3f;

  /// In a longer query most hits lack some of the words, and form and place of the others tell
  /// little.
  private static final int SHORT = 4;

  private static final int NEAR = 8;

  private final IndexSearcher searcher;
  private final Scores scores;
  private final Feedback feedback;

  Refinement(IndexSearcher searcher, Library library, Scores scores) {
    this.searcher = searcher;
    this.scores = scores;
    feedback = new Feedback(searcher, library, scores);
  }

  /// How many hits are looked at for this query.
  int depth() {
    return feedback.isAsked() ? DEPTH : DEPTH_OF_SHORT;
  }

  /// The hits in their new order, with their new scores.
  ///
  /// @param found the best hits by their first scores
  List<FieldDoc> refined(List<FieldDoc> found) throws IOException {
    Map<Integer, Object> keys = new HashMap<>();
    found.forEach(hit -> keys.put(hit.doc, hit.fields[1]));
    TopDocs closer = rescored(top(found), closer());
    TopDocs top = rescored(closer, feedback.query(closer));
    return Arrays.stream(top.scoreDocs)
        .map(hit -> new FieldDoc(hit.doc, hit.score, new Object[] {hit.score, keys.get(hit.doc)}))
        .sorted(Order::byRelevance)
        .toList();
  }

  private static TopDocs top(List<FieldDoc> found) {
    ScoreDoc[] hits =
        found.stream()
            .map(hit -> new ScoreDoc(hit.doc, ((Number) hit.fields[0]).floatValue()))
            .toArray(ScoreDoc[]::new);
    return new TopDocs(new TotalHits(hits.length, TotalHits.Relation.EQUAL_TO), hits);
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
    List<Query> closer = new ArrayList<>(typed());
    closer.addAll(characters());
    closer.addAll(nearness());
    return closer;
  }

  private boolean isShort() {
    return scores.words().size() <= SHORT;
  }

  private List<Query> typed() {
    return isShort()
        ? scores.words().stream()
            .<Query>map(word -> new BoostQuery(TextQueries.combined(word, Analysis.EXACT), EXACT))
            .toList()
        : List.of();
  }

  private List<Query> characters() {
    return scores.characters().stream()
        .map(one -> TextQueries.combined(one, Analysis.EXACT))
        .toList();
  }

  /// Neighbours near each other in the text.
  private List<Query> nearness() {
    List<String> words = scores.words();
    List<Query> near = new ArrayList<>();
    String field = Schema.words(Field.TEXT, Analysis.EXACT);
    for (int i = 1; isShort() && i < words.size(); i++) {
      PhraseQuery pair = new PhraseQuery(NEAR, field, words.get(i - 1), words.get(i));
      near.add(new BoostQuery(pair, NEARNESS));
    }
    return near;
  }

  /// What the second look added to the score of an article, in words.
  ///
  /// @param found the best hits by their first scores
  List<Reason> reasons(List<FieldDoc> found, int article) throws IOException {
    if (found.stream().noneMatch(hit -> hit.doc == article)) {
      return List.of();
    }
    List<Reason> reasons = new ArrayList<>();
    reasons.add(new Reason(value(typed(), article), "its words in exactly the form typed"));
    reasons.add(new Reason(value(characters(), article), "its characters one by one"));
    reasons.add(new Reason(value(nearness(), article), "its words near each other"));
    List<Query> shared = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Feedback.Shared word : feedback.words(rescored(top(found), closer()))) {
      if (value(List.of(word.query()), article) > 0) {
        shared.add(word.query());
        words.add(word.word());
      }
    }
    reasons.add(
        new Reason(
            value(shared, article), "words that the best hits share: " + String.join(", ", words)));
    return reasons.stream().filter(reason -> reason.value() > 0).toList();
  }

  private float value(List<Query> queries, int article) throws IOException {
    return queries.isEmpty() ? 0 : searcher.explain(any(queries), article).getValue().floatValue();
  }

  /// A part of a score.
  record Reason(float value, String why) {}
}
