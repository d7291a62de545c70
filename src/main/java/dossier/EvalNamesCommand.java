package dossier;

import dossier.eval.GoldText;
import dossier.eval.NameFigures;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;

/// `dossier eval names`: finds the names of a set's texts and compares them with its own.
@Command(
    name = "names",
    mixinStandardHelpOptions = true,
    description = {
      "Finds the people, organisations and places of a set of texts without a vocabulary and prints",
      "precision, recall and F1 against its own, by the measure of CoNLL: borders and kind are right.",
      "The set may also be of lines with a word and its tag (B-PER, I-PER, O)."
    })
final class EvalNamesCommand extends EvalMentions {
  @Override
  void compare(Path file, List<GoldText> texts) {
    NameFigures figures = NameFigures.of(texts, extractor::names);
    printScores(figures.tallies(), figures.misses());
  }
}
