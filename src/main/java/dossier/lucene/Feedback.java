package dossier.lucene;

import dossier.query.Field;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;

/// The words that the best hits have and the query lacks, which lift hits that tell of the same
/// (pseudo-relevance feedback, after Lavrenko and Croft, *Relevance-Based Language Models*, 2001,
/// with the weights of BM25). The more one hit stands out, the more its words count, so that a
/// question with one answer keeps it in front. For one request; reads the texts of the best hits.
final class Feedback {
  /// How many words a query has at least: fewer say too little of what is meant.
  private static final int FEWEST = 4;

  private static final int HITS = 7;
  private static final int WORDS = 15;

  /// How much all these words count, to the query's own.
  private static final double SHARE = 0.4;

  /// How fast the weight of a hit falls with its score.
  private static final double FALL = 12;

  /// A word in more of the articles than this tells nothing.
  private static final double COMMON = 0.2;

  /// How much of a text is read, in UTF-16 units: what it tells of stands in front.
  private static final int READ = 1_200;

  private static final double K1 = 1.2;
  private static final double B = 0.75;
  private static final String FIELD = Schema.words(Field.TEXT, Analysis.STEMMED);

  private final IndexSearcher searcher;
  private final Library library;
  private final Scores scores;

  Feedback(IndexSearcher searcher, Library library, Scores scores) {
    this.searcher = searcher;
    this.library = library;
    this.scores = scores;
  }

  /// A word that the best hits share.
  record Shared(String word, double weight) {
    Query query() {
      return new BoostQuery(TextQueries.combined(word, Analysis.STEMMED), (float) weight);
    }
  }

  /// Whether the query is long enough.
  boolean isAsked() {
    return scores.stems().size() >= FEWEST;
  }

  /// What the words of the best hits add; nothing where the query is too short.
  List<Query> query(TopDocs top) throws IOException {
    return words(top).stream().map(Shared::query).toList();
  }

  /// The words, the heaviest first.
  List<Shared> words(TopDocs top) throws IOException {
    CollectionStatistics all = searcher.collectionStatistics(FIELD);
    if (!isAsked() || top.scoreDocs.length == 0 || all == null) {
      return List.of();
    }
    List<Shared> heaviest =
        weighed(weights(top, (double) all.sumTotalTermFreq() / all.docCount()), all.docCount());
    double sum = heaviest.stream().mapToDouble(Shared::weight).sum();
    double own = scores.stems().size();
    return heaviest.stream()
        .map(shared -> new Shared(shared.word(), SHARE * own * shared.weight() / sum))
        .toList();
  }

  private Map<String, Double> weights(TopDocs top, double usual) throws IOException {
    Set<String> asked = new HashSet<>(scores.stems());
    Map<String, Double> weights = new HashMap<>();
    double best = top.scoreDocs[0].score;
    for (int i = 0; i < Math.min(HITS, top.scoreDocs.length); i++) {
      ScoreDoc hit = top.scoreDocs[i];
      double weight = Math.pow(hit.score / best, FALL);
      List<String> stems = stems(hit.doc);
      Map<String, Integer> counts = new HashMap<>();
      stems.forEach(stem -> counts.merge(stem, 1, Integer::sum));
      double length = K1 * (1 - B + B * stems.size() / usual);
      counts.forEach((stem, count) -> {
        if (!asked.contains(stem)) {
          weights.merge(stem, weight * count / (count + length), Double::sum);
        }
      });
    }
    return weights;
  }

  private List<String> stems(int article) throws IOException {
    String text = library.text(article);
    return Analysis.STEMMED.tokens(text.substring(0, Math.min(READ, text.length())));
  }

  private List<Shared> weighed(Map<String, Double> weights, long articles) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    List<Shared> shared = new ArrayList<>();
    for (var entry : weights.entrySet()) {
      int holding = reader.docFreq(new Term(FIELD, entry.getKey()));
      if (holding >= 2 && holding <= COMMON * articles) {
        double rarity = Math.log(1 + (articles - holding + 0.5) / (holding + 0.5));
        shared.add(new Shared(entry.getKey(), entry.getValue() * rarity));
      }
    }
    Comparator<Shared> heaviest = Comparator.comparingDouble(Shared::weight).reversed();
    return shared.stream().sorted(heaviest.thenComparing(Shared::word)).limit(WORDS).toList();
  }
}
