package dossier;

import dossier.eval.GoldText;
import dossier.eval.QuantityFigures;
import dossier.eval.QuantityFigures.Told;
import dossier.eval.SpecFigures;
import dossier.eval.Tally;
import dossier.fact.Extractor;
import dossier.fact.Rules;
import dossier.http.Json;
import dossier.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `dossier eval quantities`: finds the quantities of a set's texts and compares them with its own.
@Command(
    name = "quantities",
    mixinStandardHelpOptions = true,
    description = {
      "Finds the quantities of a set of texts and prints precision, recall and F1 against its own:",
      "of value, unit and change for NewsQuant; cases passed by kind for the specs of Recognizers."
    })
final class EvalQuantitiesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description = "JSON lines, may be gzip: id, text, gold.")
  private Path gold = Path.of("");

  @Option(
      names = "--run",
      paramLabel = "OUT",
      description = "Where what was found is written: id, facts with value, unit, change.")
  private Optional<Path> run = Optional.empty();

  @Option(names = "--misses", description = "Print what was missed or too much, a line each.")
  private boolean misses;

  private final Extractor extractor = new Extractor(Vocabulary.EMPTY, Rules.none());

  @Override
  public Integer call() throws IOException {
    List<GoldText> texts = GoldText.read(gold);
    if (run.isPresent()) {
      write(texts, run.get());
    }
    if (SpecFigures.fits(texts)) {
      printCases(SpecFigures.of(texts, extractor::quantities, extractor::numbers));
    } else {
      QuantityFigures figures = QuantityFigures.of(texts, extractor::quantities);
      figures.tallies().forEach(this::print);
      printMisses(figures.misses());
    }
    return ExitCode.DONE.code();
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

  private void printCases(SpecFigures figures) {
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
    printMisses(figures.misses());
  }

  private void printMisses(List<String> lines) {
    if (misses) {
      lines.forEach(spec.commandLine().getOut()::println);
    }
  }

  private void print(Tally tally) {
    spec.commandLine()
        .getOut()
        .printf(
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
}
