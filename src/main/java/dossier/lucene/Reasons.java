package dossier.lucene;

import dossier.query.Field;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;

/// Says in words what the words of a query add to the score of one article. For one request.
final class Reasons {
  /// Below this a part of a score is not worth a line.
  private static final float NOTHING = 0.005f;

  private final IndexSearcher searcher;
  private final Scores scores;
  private final int article;

  Reasons(IndexSearcher searcher, Scores scores, int article) {
    this.searcher = searcher;
    this.scores = scores;
    this.article = article;
  }

  /// The parts of the first score.
  List<Refinement.Reason> of(float score) throws IOException {
    List<Refinement.Reason> reasons = new ArrayList<>();
    float rest = score;
    for (String stem : scores.stems()) {
      float value =
          searcher
              .explain(TextQueries.combined(stem, Analysis.STEMMED), article)
              .getValue()
              .floatValue();
      if (value > 0) {
        reasons.add(new Refinement.Reason(value, told(stem)));
        rest -= value;
      }
    }
    if (Math.abs(rest) > NOTHING) {
      reasons.add(new Refinement.Reason(rest, "the rest of the query"));
    }
    return reasons;
  }

  private String told(String stem) throws IOException {
    String text = Schema.words(Field.TEXT, Analysis.STEMMED);
    int holding = searcher.getIndexReader().docFreq(new Term(text, stem));
    return String.format(
        Locale.ROOT,
        "\"%s\": %d × in the title, %d × in the text; in the text of %,d of %,d articles",
        typed(stem),
        count(Schema.words(Field.TITLE, Analysis.STEMMED), stem),
        count(text, stem),
        holding,
        searcher.count(Schema.ARTICLES));
  }

  /// The word that a stem stands for.
  private String typed(String stem) {
    return scores.words().stream()
        .filter(word -> Analysis.STEMMED.tokens(word).contains(stem))
        .findFirst()
        .orElse(stem);
  }

  private int count(String field, String stem) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(article, leaves));
    PostingsEnum postings = leaf.reader().postings(new Term(field, stem), PostingsEnum.FREQS);
    int document = article - leaf.docBase;
    return postings != null && postings.advance(document) == document ? postings.freq() : 0;
  }

  /// All parts, a line each under their sum.
  static String text(List<Refinement.Reason> reasons) {
    double sum = reasons.stream().mapToDouble(Refinement.Reason::value).sum();
    return reasons.stream()
        .sorted(Comparator.comparingDouble(Refinement.Reason::value).reversed())
        .map(reason -> String.format(Locale.ROOT, "%n%.2f %s", reason.value(), reason.why()))
        .collect(Collectors.joining("", String.format(Locale.ROOT, "%.2f in all", sum), ""));
  }
}
