package dossier;

import dossier.eval.GoldText;
import dossier.eval.Tally;
import dossier.fact.Extractor;
import dossier.fact.Rules;
import dossier.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What the commands have in common that find mentions in the texts of a set, without a vocabulary,
/// and compare them with the set's own.
abstract class EvalMentions implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description = "The set: JSON lines with id, text, gold; may be gzip.")
  private Path gold = Path.of("");

  @Option(names = "--misses", description = "Print what was missed or too much, a line each.")
  private boolean misses;

  final Extractor extractor = new Extractor(Vocabulary.EMPTY, Rules.none());

  @Override
  public final Integer call() throws IOException {
    compare(gold, GoldText.read(gold));
    return ExitCode.DONE.code();
  }

  /// Compares what is found with what is wanted, and prints how they agree.
  ///
  /// @param file that the texts were read from
  abstract void compare(Path file, List<GoldText> texts) throws IOException;

  /// Of sets that tell where each mention stands.
  final void printScores(List<Tally> tallies, List<String> missed) {
    PrintWriter out = spec.commandLine().getOut();
    for (Tally tally : tallies) {
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
    printMisses(missed);
  }

  /// Of sets whose texts are cases that are passed or not.
  final void printCases(List<Tally> tallies, Map<String, Integer> outOfScope, List<String> missed) {
    PrintWriter out = spec.commandLine().getOut();
    for (Tally tally : tallies) {
      out.printf(
          Locale.ROOT,
          "%-16s %.4f  (%d of %d cases)%n",
          tally.measure(),
          tally.recall(),
          tally.right(),
          tally.wanted());
    }
    outOfScope.forEach((reason, count) -> out.printf("out of scope: %d of %s%n", count, reason));
    printMisses(missed);
  }

  private void printMisses(List<String> missed) {
    if (misses) {
      missed.forEach(spec.commandLine().getOut()::println);
    }
  }
}
