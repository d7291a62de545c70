package dossier.http;

import dossier.cite.DossierTable;
import dossier.ledger.AsOf;
import dossier.ledger.Dossier;
import dossier.ledger.Ledger;
import dossier.ledger.Rows;
import dossier.vocabulary.Name;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// `/v1/initiatives/{id}`: the dossier of an initiative, as JSON; as a table by `Accept: text/csv`
/// or the suffix `.csv`.
final class DossierRoute implements Route {
  private static final String CSV = "text/csv";
  private static final String SUFFIX = ".csv";

  private final JsonAnswers json;
  private final Clock clock;

  DossierRoute(JsonAnswers json, Clock clock) {
    this.json = json;
    this.clock = clock;
  }

  @Override
  public Answer answer(Request request) throws IOException {
    String place = request.place("id");
    boolean named = place.endsWith(SUFFIX);
    String id = named ? place.substring(0, place.length() - SUFFIX.length()) : place;
    var given = new Given(request.parameters(), Parameters.OF_A_DOSSIER);
    given.flag("pretty");
    Optional<LocalDate> asked = new Filters(given).asOf();
    if (!given.mistakes().isEmpty()) {
      throw Refusal.of(given.mistakes());
    }
    AsOf asOf = asked.map(AsOf::then).orElseGet(() -> AsOf.now(LocalDate.now(clock)));
    String canonical = "dossier " + id + " " + asOf;
    return named || prefersCsv(request)
        ? json.answer(
            request,
            canonical + SUFFIX,
            (archive, _) -> new Ledger(archive.searcher()).dossier(name(archive, id), asOf),
            DossierRoute::csv)
        : json.answer(
            request, canonical, (archive, answers) -> answers.dossier(name(archive, id), asOf));
  }

  private static boolean prefersCsv(Request request) {
    Optional<String> accept = request.header("Accept");
    return Accepts.quality(accept, CSV) > Accepts.quality(accept, "application/json");
  }

  /// The initiative of an id; a refusal for an unknown one.
  static Name name(Archive archive, String id) {
    return archive
        .vocabulary()
        .name(Name.Kind.INITIATIVE, id)
        .orElseThrow(() ->
            Refusal.of(Code.NO_SUCH_INITIATIVE, "the vocabulary has no initiative of this id"));
  }

  private static Answer csv(Dossier dossier) throws IOException {
    StringBuilder text = new StringBuilder();
    try (DossierTable table = DossierTable.csv(text)) {
      for (Rows.Row row : Rows.of(dossier)) {
        table.add(row.part(), row.state(), row.origins(), row.statement().hit());
      }
    }
    return new Answer(
            200, CSV + ";charset=utf-8", text.toString().getBytes(StandardCharsets.UTF_8), Map.of())
        .with(
            "Content-Disposition",
            "inline; filename=\""
                + dossier.initiative().id()
                + "-"
                + dossier.asOf().day()
                + ".csv\"");
  }
}
