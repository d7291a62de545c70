package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ranking has a floor: sixteen topics over texts of our own.
class RankingTest {
  private static final Path SET = Path.of("src/test/resources/ranking");

  @TempDir private Path folder = Path.of("");

  @Test
  void ranking_does_not_fall_below_its_floor() throws IOException {
    Path run = folder.resolve("run.txt");
    Map<String, Double> figures = figures(run);
    assertThat(figures.get("topics")).isEqualTo(16);
    assertThat(figures.get("nDCG@10")).isGreaterThan(0.9);
    assertThat(figures.get("Recall@100")).isGreaterThan(0.95);
    assertThat(figures.get("MRR@10")).isGreaterThan(0.9);
    assertThat(Files.readAllLines(run).getFirst()).matches("1 Q0 ferry-\\d 1 [0-9.]+ dossier");
  }

  private static Map<String, Double> figures(Path run) {
    StringWriter out = new StringWriter();
    int code =
        Main.commandLine()
            .setOut(new PrintWriter(out, true))
            .execute(
                "eval",
                "ranking",
                "--articles",
                SET.resolve("articles.jsonl").toString(),
                "--topics",
                SET.resolve("topics.jsonl").toString(),
                "--qrels",
                SET.resolve("qrels.txt").toString(),
                "--run",
                run.toString());
    assertThat(code).as(out.toString()).isZero();
    Map<String, Double> figures = new HashMap<>();
    out.toString()
        .lines()
        .map(line -> line.split(" ", 2))
        .forEach(parts -> figures.put(parts[0], Double.valueOf(parts[1])));
    return figures;
  }
}
