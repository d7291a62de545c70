package dossier;

import dossier.eval.FactFigures;
import dossier.eval.GoldFact;
import dossier.eval.Tally;
import dossier.fact.Extractor;
import dossier.ingest.Understanding;
import dossier.ingest.Understanding.Understood;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `dossier eval facts`: compares the facts found in texts with those that careful readers found.
@Command(
    name = "facts",
    mixinStandardHelpOptions = true,
    description = {
      "Finds the facts of the articles of a folder and compares them with those of careful readers:",
      "precision and recall by kind, and how often each field is right."
    })
final class EvalFactsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ArchiveOptions archive;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description = "JSON lines: file, kind, quote, and what else is to be compared. Repeatable.")
  private List<Path> gold = List.of();

  @Option(
      names = "--articles",
      required = true,
      paramLabel = "DIR",
      description = "The folder of the texts. Repeatable.")
  private List<Path> articles = List.of();

  @Option(
      names = "--misses",
      description = "Print what was missed, wrong or too much, a line each.")
  private boolean misses;

  @Option(
      names = "--by-rule",
      description = "Print right, fired and (right + 1) / (fired + 2) of each rule.")
  private boolean byRule;

  @Option(
      names = "--write-confidence",
      paramLabel = "FILE",
      description = {
        "Write right and fired of each rule to FILE. As checked.txt in the folder of rules it says",
        "how sure their facts are."
      })
  private Optional<Path> confidence = Optional.empty();

  @Override
  public Integer call() throws IOException {
    Knowledge knowledge = Knowledge.load(archive.places(), spec.commandLine().getErr());
    List<GoldFact> wanted = new ArrayList<>();
    for (Path file : gold) {
      wanted.addAll(GoldFact.read(file));
    }
    FactFigures figures = FactFigures.of(wanted, read(knowledge));
    if (confidence.isPresent()) {
      write(figures, confidence.get());
    }
    PrintWriter out = spec.commandLine().getOut();
    figures.kinds().forEach(tally -> print(out, tally));
    figures
        .fields()
        .forEach(t ->
            out.printf(
                Locale.ROOT,
                "%-12s %.4f  (%d of %d)%n",
                t.measure(),
                t.recall(),
                t.right(),
                t.told()));
    if (byRule) {
      figures
          .rules()
          .forEach((id, n) ->
              out.printf(
                  Locale.ROOT, "%-28s %d/%d  %.2f%n", id, n[0], n[1], (n[0] + 1.0) / (n[1] + 2.0)));
    }
    if (misses) {
      figures.misses().forEach(out::println);
      figures.spurious().forEach(line -> out.println("spurious\t" + line));
    }
    out.flush();
    return ExitCode.DONE.code();
  }

  private static void write(FactFigures figures, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# Right/fired on checked texts, by rule; written by dossier eval facts.");
    figures.rules().forEach((id, n) -> lines.add(id + " " + n[0] + "/" + n[1]));
    Files.write(file, lines);
  }

  private List<FactFigures.Read> read(Knowledge knowledge) throws IOException {
    Understanding understanding = knowledge.understanding();
    Extractor extractor = knowledge.extractor();
    List<FactFigures.Read> texts = new ArrayList<>();
    GivenFiles.of(articles, archive, spec.commandLine().getErr())
        .read(raw -> text(understanding.of(raw), extractor), texts::add);
    return texts;
  }

  private static FactFigures.Read text(Understood understood, Extractor extractor) {
    Path file = Path.of(understood.article().about().file());
    return new FactFigures.Read(
        String.valueOf(file.getFileName()),
        understood.article(),
        understood.facts(),
        extractor.quantities(understood.article()));
  }

  private static void print(PrintWriter out, Tally tally) {
    out.printf(
        Locale.ROOT,
        "%-12s P %.4f  R %.4f  F1 %.4f  (%d of %d told, %d of %d wanted)%n",
        tally.measure(),
        tally.precision(),
        tally.recall(),
        tally.f1(),
        tally.right(),
        tally.told(),
        tally.found(),
        tally.wanted());
  }
}
