package dossier;

import dossier.article.Article;
import dossier.article.RawArticle;
import dossier.corpus.Corpus;
import dossier.corpus.FieldMap;
import dossier.corpus.ReadOutcome.Read;
import dossier.fact.Extractor;
import dossier.ingest.Understanding;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// What it costs to understand the shipped articles, some 3 kB each, all five in turn: with and
/// without what comes before their facts.
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadBench {
  private final List<RawArticle> raw = new ArrayList<>();
  private final List<Article> articles = new ArrayList<>();
  private Optional<Understanding> understanding = Optional.empty();
  private Optional<Extractor> extractor = Optional.empty();

  @Setup
  public void read() throws IOException {
    Places places =
        Places.of(
            Optional.of(Path.of("corpus")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            FieldMap.NONE);
    Knowledge knowledge =
        Knowledge.load(places, new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    Corpus corpus = Corpus.of(places.corpus());
    for (var file : corpus.list().files()) {
      corpus.read(
          file,
          outcome -> {
            if (outcome instanceof Read(RawArticle article)) {
              raw.add(article);
            }
          });
    }
    understanding = Optional.of(knowledge.understanding());
    extractor = Optional.of(knowledge.extractor());
    raw.forEach(article -> articles.add(knowledge.understanding().of(article).article()));
  }

  @Benchmark
  public void understandFive(Blackhole hole) {
    raw.forEach(article -> hole.consume(understanding.orElseThrow().of(article)));
  }

  @Benchmark
  public void extractFactsOfFive(Blackhole hole) {
    articles.forEach(article -> hole.consume(extractor.orElseThrow().extract(article)));
  }
}
