package dossier;

import dossier.eval.GoldText;
import dossier.eval.NameFigures;
import dossier.eval.Tally;
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

/// `dossier eval names`: finds the names of a set's texts and compares them with its own.
@Command(
    name = "names",
    mixinStandardHelpOptions = true,
    description = {
      "Finds the people, organisations and places of a set of texts without a vocabulary and prints",
      "precision, recall and F1 against its own, by the measure of CoNLL: borders and kind are right."
    })
final class EvalNamesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description = {
        "JSON lines: id, text, gold with type (PER, ORG, LOC), start, end;",
        "or a word and its tag (B-PER, I-PER, O) a line. May be gzip."
      })
  private Path gold = Path.of("");

  @Option(names = "--misses", description = "Print what was missed or too much, a line each.")
  private boolean misses;

  @Override
  public Integer call() throws IOException {
    List<GoldText> texts = GoldText.read(gold);
    NameFigures figures =
        NameFigures.of(texts, new Extractor(Vocabulary.EMPTY, Rules.none())::names);
    PrintWriter out = spec.commandLine().getOut();
    for (Tally tally : figures.tallies()) {
      out.printf(
          Locale.ROOT,
          "%-14s P %.4f  R %.4f  F1 %.4f  (%d of %d told, %d wanted)%n",
          tally.measure(),
          tally.precision(),
          tally.recall(),
          tally.f1(),
          tally.right(),
          tally.told(),
          tally.wanted());
    }
    if (misses) {
      figures.misses().forEach(out::println);
    }
    return ExitCode.DONE.code();
  }
}
