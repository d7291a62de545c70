package dossier;

import dossier.article.ArticleId;
import dossier.corpus.Corpus;
import dossier.corpus.ReadOutcome.Read;
import dossier.corpus.ReadOutcome.Skipped;
import dossier.eval.Judgements;
import dossier.eval.RankingFigures;
import dossier.eval.RankingRun;
import dossier.eval.Topic;
import dossier.fact.Extractor;
import dossier.fact.Rules;
import dossier.ingest.Understanding;
import dossier.lucene.LuceneIndex;
import dossier.query.Limits;
import dossier.query.ParsedQuery;
import dossier.query.Query;
import dossier.query.QueryParser;
import dossier.query.QueryParser.Match;
import dossier.query.QueryParser.Syntax;
import dossier.search.Index;
import dossier.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `dossier eval ranking`: puts topics to an index of their own collection, writes a TREC run, and
/// scores it.
@Command(
    name = "ranking",
    mixinStandardHelpOptions = true,
    description = {
      "Indexes a collection, asks it every topic (syntax=plain, match=any, 1000 deep), writes a TREC run,",
      "and with judgements prints nDCG@10, Recall@100, MRR@10 and MAP."
    })
final class EvalRankingCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--articles",
      required = true,
      paramLabel = "FILE",
      description = "JSON lines, may be gzip.")
  private Path articles = Path.of("");

  @Option(
      names = "--topics",
      required = true,
      paramLabel = "FILE",
      description = "JSON lines: id, text.")
  private Path topics = Path.of("");

  @Option(
      names = "--run",
      required = true,
      paramLabel = "OUT",
      description = "Where the TREC run is written.")
  private Path run = Path.of("");

  @Option(
      names = "--qrels",
      paramLabel = "FILE",
      description = "TREC judgements: topic 0 article grade.")
  private Optional<Path> qrels = Optional.empty();

  @Override
  public Integer call() throws IOException {
    List<Topic> asked = Topic.read(topics);
    Optional<Judgements> judged =
        qrels.isPresent() ? Optional.of(Judgements.read(qrels.get())) : Optional.empty();
    if (!Files.exists(articles)) {
      throw new NoSuchFileException(articles.toString());
    }
    try (TemporaryFolder folder = TemporaryFolder.create("dossier-eval");
        LuceneIndex index = LuceneIndex.open(folder.path())) {
      Map<ArticleId, String> names = fill(index);
      RankingRun answers =
          RankingRun.of(
              index, asked, EvalRankingCommand::query, id -> names.getOrDefault(id, id.value()));
      try (Writer out = Files.newBufferedWriter(run)) {
        answers.write(out);
      }
      judged.ifPresent(grades -> print(RankingFigures.of(answers, grades)));
    }
    return ExitCode.DONE.code();
  }

  private static Query query(String text) {
    ParsedQuery parsed = QueryParser.parse(text, Syntax.PLAIN, Match.ANY, Limits.LOCAL);
    return parsed.refusal().<Query>map(problem -> new Query.Or(List.of())).orElse(parsed.query());
  }

  /// Indexes the collection without facts, which ranking does not look at.
  ///
  /// @return the collection's own names of its articles
  private Map<ArticleId, String> fill(Index index) throws IOException {
    Understanding understanding =
        new Understanding(
            Vocabulary.EMPTY, new Extractor(Vocabulary.EMPTY, Rules.none()), Clock.systemUTC());
    Map<ArticleId, String> names = new HashMap<>();
    PrintWriter err = spec.commandLine().getErr();
    Corpus corpus = Corpus.ofGiven(List.of(articles));
    corpus
        .list()
        .files()
        .forEach(file ->
            corpus.read(
                file,
                outcome -> {
                  switch (outcome) {
                    case Read(var raw) -> {
                      names.put(ArticleId.of(raw.id()), raw.id());
                      put(index, understanding.of(raw));
                    }
                    case Skipped skip ->
                        err.println("skipped: " + skip.place() + ": " + skip.reason());
                  }
                }));
    index.commit();
    return names;
  }

  private static void put(Index index, Understanding.Understood understood) {
    try {
      index.put(understood.article(), List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void print(RankingFigures figures) {
    spec.commandLine()
        .getOut()
        .printf(
            Locale.ROOT,
            "topics %d%nnDCG@10 %.4f%nRecall@100 %.4f%nMRR@10 %.4f%nMAP %.4f%n",
            figures.topics(),
            figures.ndcg10(),
            figures.recall100(),
            figures.reciprocalRank10(),
            figures.averagePrecision());
  }
}
