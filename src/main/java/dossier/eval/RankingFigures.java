package dossier.eval;

import dossier.eval.RankingRun.Ranked;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// How good a run is, each figure from 0 to 1, the mean over the topics that have a relevant
/// article. A topic without an answer counts 0. As in trec_eval, articles are ordered by score and
/// then by name, both descending; nDCG takes the grade as gain and log2(rank + 1) as discount
/// (Järvelin and Kekäläinen 2002, as BEIR reports it).
///
/// @param topics how many topics were scored
public record RankingFigures(
    int topics, double ndcg10, double recall100, double reciprocalRank10, double averagePrecision) {
  private static final Comparator<Ranked> ORDER =
      Comparator.comparingDouble(Ranked::score).thenComparing(Ranked::name).reversed();

  public static RankingFigures of(RankingRun run, Judgements judgements) {
    double ndcg = 0;
    double recall = 0;
    double reciprocal = 0;
    double precision = 0;
    int topics = 0;
    for (var judged : judgements.grades().entrySet()) {
      Map<String, Integer> grades = judged.getValue();
      long relevant = grades.values().stream().filter(grade -> grade > 0).count();
      if (relevant == 0) {
        continue;
      }
      topics++;
      List<Integer> found =
          run.answers().getOrDefault(judged.getKey(), List.of()).stream()
              .sorted(ORDER)
              .map(ranked -> Math.max(0, grades.getOrDefault(ranked.name(), 0)))
              .toList();
      List<Integer> ideal =
          grades.values().stream().filter(g -> g > 0).sorted(Comparator.reverseOrder()).toList();
      ndcg += gain(found) / gain(ideal);
      recall += (double) found.stream().limit(100).filter(g -> g > 0).count() / relevant;
      reciprocal += reciprocalRank(found);
      precision += averagePrecision(found, relevant);
    }
    int n = Math.max(1, topics);
    return new RankingFigures(topics, ndcg / n, recall / n, reciprocal / n, precision / n);
  }

  private static double gain(List<Integer> grades) {
    double sum = 0;
    for (int i = 0; i < Math.min(10, grades.size()); i++) {
      sum += grades.get(i) * Math.log(2) / Math.log(i + 2);
    }
    return sum;
  }

  private static double reciprocalRank(List<Integer> grades) {
    for (int i = 0; i < Math.min(10, grades.size()); i++) {
      if (grades.get(i) > 0) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  private static double averagePrecision(List<Integer> grades, long relevant) {
    double sum = 0;
    int hits = 0;
    for (int i = 0; i < Math.min(1_000, grades.size()); i++) {
      if (grades.get(i) > 0) {
        hits++;
        sum += (double) hits / (i + 1);
      }
    }
    return sum / relevant;
  }
}
