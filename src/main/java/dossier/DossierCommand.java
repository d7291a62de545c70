package dossier;

import dossier.http.Answers;
import dossier.http.Json;
import dossier.ledger.AsOf;
import dossier.ledger.Ledger;
import dossier.lucene.LuceneSearcher;
import dossier.query.Dates;
import dossier.search.Held;
import dossier.vocabulary.Name;
import dossier.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `dossier dossier`: what the archive tells of one initiative, from promise to outcome.
@Command(
    name = "dossier",
    mixinStandardHelpOptions = true,
    description = "Prints the dossier of an initiative: promises and outcomes, events, gaps.")
final class DossierCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ArchiveOptions archive;

  @Parameters(paramLabel = "ID", description = "Id of an initiative of the vocabulary.")
  private String id = "";

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "As the archive stood then: 2019, 2019-05 or 2019-05-13.")
  private Optional<String> day = Optional.empty();

  @Option(names = "--json", description = "Print it as the API answers it.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    AsOf asOf = asOf();
    Places places = archive.places();
    Name name = name(Vocabulary.load(places.vocabulary()).vocabulary());
    PrintWriter out = spec.commandLine().getOut();
    try (LuceneSearcher opened = LuceneSearcher.open(places.index());
        Held searcher = opened.held(IndexOption.PATIENCE)) {
      if (json) {
        out.println(Json.indented(new Answers(searcher).dossier(name, asOf)));
      } else {
        new DossierText(out).print(new Ledger(searcher).dossier(name, asOf));
      }
    }
    out.flush();
    return ExitCode.DONE.code();
  }

  private AsOf asOf() {
    if (day.isEmpty()) {
      return AsOf.now(LocalDate.now(Clock.systemUTC()));
    }
    return Dates.date(day.get())
        .map(Dates::last)
        .map(AsOf::then)
        .orElseThrow(() ->
            new ParameterException(
                spec.commandLine(), "--as-of is a date such as 2019, 2019-05 or 2019-05-13"));
  }

  private Name name(Vocabulary vocabulary) {
    return vocabulary
        .name(Name.Kind.INITIATIVE, id)
        .orElseThrow(() ->
            new ParameterException(
                spec.commandLine(),
                "no initiative has the id "
                    + id
                    + "; there are "
                    + vocabulary.names(Name.Kind.INITIATIVE).stream()
                        .map(Name::id)
                        .collect(Collectors.joining(", "))));
  }
}
