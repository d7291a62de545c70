package dossier.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dossier.eval.RankingRun.Ranked;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankingFiguresTest {
  private static final Judgements JUDGED =
      new Judgements(
          Map.of("q1", Map.of("a", 2, "b", 1, "c", 0), "q2", Map.of("d", 1), "q3", Map.of("e", 0)));

  @Test
  void a_perfect_run_scores_one_everywhere() {
    RankingFigures figures =
        figures(
            Map.of(
                "q1",
                List.of(new Ranked("a", 2), new Ranked("b", 1)),
                "q2",
                List.of(new Ranked("d", 9))));
    assertThat(figures).isEqualTo(new RankingFigures(2, 1, 1, 1, 1));
  }

  @Test
  void figures_are_those_worked_out_by_hand() {
    RankingFigures figures =
        figures(Map.of("q1", List.of(new Ranked("c", 3), new Ranked("b", 2), new Ranked("a", 1))));
    double dcg = 1 / log2(3) + 2 / log2(4);
    double ideal = 2 + 1 / log2(3);
    assertThat(figures.ndcg10()).isCloseTo(dcg / ideal / 2, within(1e-12));
    assertThat(figures.recall100()).isCloseTo(0.5, within(1e-12));
    assertThat(figures.reciprocalRank10()).isCloseTo(0.25, within(1e-12));
    assertThat(figures.averagePrecision()).isCloseTo((1 / 2.0 + 2 / 3.0) / 2 / 2, within(1e-12));
  }

  @Test
  void equal_scores_are_ordered_by_name_descending_whatever_the_run_says() {
    RankingFigures figures = figures(Map.of("q2", List.of(new Ranked("d", 1), new Ranked("x", 1))));
    assertThat(figures.reciprocalRank10()).isCloseTo(0.25, within(1e-12));
  }

  @Test
  void a_run_is_written_as_trec_expects() throws IOException {
    StringWriter out = new StringWriter();
    new RankingRun(Map.of("q1", List.of(new Ranked("a", 1.5), new Ranked("b", 0.25)))).write(out);
    assertThat(out.toString().lines())
        .containsExactly("q1 Q0 a 1 1.500000 dossier", "q1 Q0 b 2 0.250000 dossier");
  }

  @Test
  void a_bad_line_is_named_with_its_file_and_number(@TempDir Path folder) throws IOException {
    Path topics =
        Files.writeString(
            folder.resolve("topics.jsonl"), "{\"id\":1,\"text\":\"x\"}\n{\"id\":2}\n");
    assertThatThrownBy(() -> Topic.read(topics)).hasMessageContaining("topics.jsonl:2");
    Path qrels = Files.writeString(folder.resolve("qrels.tsv"), "1 0 a 1\n\n1 0 a\n");
    assertThatThrownBy(() -> Judgements.read(qrels)).hasMessageContaining("qrels.tsv:3");
  }

  private static RankingFigures figures(Map<String, List<Ranked>> answers) {
    return RankingFigures.of(new RankingRun(answers), JUDGED);
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }
}
