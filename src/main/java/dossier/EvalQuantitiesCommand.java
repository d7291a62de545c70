package dossier;

import dossier.eval.GoldText;
import dossier.eval.QuantityFigures;
import dossier.eval.QuantityFigures.Told;
import dossier.eval.SpecFigures;
import dossier.http.Json;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `dossier eval quantities`: finds the quantities of a set's texts and compares them with its own.
@Command(
    name = "quantities",
    mixinStandardHelpOptions = true,
    description = {
      "Finds the quantities of a set of texts and prints precision, recall and F1 against its own:",
      "of value, unit and change for NewsQuant; cases passed by kind for the specs of Recognizers."
    })
final class EvalQuantitiesCommand extends EvalMentions {
  @Option(
      names = "--run",
      paramLabel = "OUT",
      description = "Where what was found is written: id, facts with value, unit, change.")
  private Optional<Path> run = Optional.empty();

  @Override
  void compare(Path file, List<GoldText> texts) throws IOException {
    if (run.isPresent()) {
      write(texts, run.get());
    }
    if (SpecFigures.fits(texts)) {
      SpecFigures figures = SpecFigures.of(texts, extractor::quantities, extractor::numbers);
      printCases(figures.tallies(), figures.outOfScope(), figures.misses());
    } else {
      QuantityFigures figures = QuantityFigures.of(texts, extractor::quantities);
      printScores(figures.tallies(), figures.misses());
    }
  }

  private void write(List<GoldText> texts, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      for (GoldText text : texts) {
        List<Told> told =
            extractor.quantities(text.text()).stream().flatMap(m -> Told.of(m).stream()).toList();
        out.write(Json.line(new Line(text.id(), told)) + "\n");
      }
    }
  }

  private record Line(String id, List<Told> facts) {}
}
