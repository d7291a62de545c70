package dossier;

import dossier.eval.GoldText;
import dossier.eval.TimeFigures;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;

/// `dossier eval times`: finds the times of a set's texts and compares them with its own.
@Command(
    name = "times",
    mixinStandardHelpOptions = true,
    description = {
      "Finds the times of a set of texts and prints by kind how many of its cases are passed: every",
      "time found with the same days, and no other. For the specs of Recognizers, which have model",
      "and reference beside id, text and gold."
    })
final class EvalTimesCommand extends EvalMentions {
  @Override
  void compare(Path file, List<GoldText> texts) {
    if (!TimeFigures.fits(texts)) {
      throw new IllegalArgumentException(file + ": no text has the model \"DateTimeModel\"");
    }
    TimeFigures figures = TimeFigures.of(texts, extractor::times);
    printCases(figures.tallies(), figures.outOfScope(), figures.misses());
  }
}
