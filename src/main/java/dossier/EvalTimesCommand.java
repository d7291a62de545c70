package dossier;

import dossier.eval.GoldText;
import dossier.eval.Tally;
import dossier.eval.TimeFigures;
import dossier.fact.Extractor;
import dossier.fact.Rules;
import dossier.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `dossier eval times`: finds the times of a set's texts and compares them with its own.
@Command(
    name = "times",
    mixinStandardHelpOptions = true,
    description = {
      "Finds the times of a set of texts and prints by kind how many of its cases are passed: every",
      "time found with the same days, and no other. For the specs of Recognizers."
    })
final class EvalTimesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description = "JSON lines, may be gzip: id, text, model, reference, gold.")
  private Path gold = Path.of("");

  @Option(names = "--misses", description = "Print the cases not passed, a line each.")
  private boolean misses;

  @Override
  public Integer call() throws IOException {
    List<GoldText> texts = GoldText.read(gold);
    if (!TimeFigures.fits(texts)) {
      throw new IllegalArgumentException(gold + ": no text has the model \"DateTimeModel\"");
    }
    Extractor extractor = new Extractor(Vocabulary.EMPTY, Rules.none());
    TimeFigures figures = TimeFigures.of(texts, extractor::times);
    PrintWriter out = spec.commandLine().getOut();
    for (Tally tally : figures.tallies()) {
      out.printf(
          Locale.ROOT,
          "%-16s %.4f  (%d of %d cases)%n",
          tally.measure(),
          tally.recall(),
          tally.right(),
          tally.wanted());
    }
    figures
        .outOfScope()
        .forEach((reason, count) -> out.printf("out of scope: %d of %s%n", count, reason));
    if (misses) {
      figures.misses().forEach(out::println);
    }
    return ExitCode.DONE.code();
  }
}
