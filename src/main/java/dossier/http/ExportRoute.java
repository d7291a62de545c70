package dossier.http;

import dossier.query.Limits;
import dossier.search.IndexInfo;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/// `/v1/export`: all matches as a file. Any number of rows; eight exports at a time, made on
/// threads of their own, so that neither they nor searches wait for the other.
final class ExportRoute implements Route {
  private static final SearchParameters PARAMETERS = new SearchParameters(Limits.URL);
  private static final int MOST = 8;

  private final Readiness readiness;
  private final Gate gate;
  private final Clock clock;
  private final Semaphore places = new Semaphore(MOST);

  ExportRoute(Readiness readiness, Gate gate, Clock clock) {
    this.readiness = readiness;
    this.gate = gate;
    this.clock = clock;
  }

  @Override
  public Answer answer(Request request) throws IOException {
    Asked.Export asked = JsonAnswers.understood(PARAMETERS.export(request.parameters()));
    Archive archive = readiness.archive();
    LocalDate today = LocalDate.now(clock);
    IndexInfo info = archive.searcher().info();
    String canonical =
        "export?"
            + QueryString.write(asked.articles().given())
            + (dependsOnDay(asked) ? today : "");
    EntityTag tag = EntityTag.of(info, canonical);
    Answer answer =
        request.header("If-None-Match").filter(tag::isIn).isPresent()
            ? Answer.empty(304)
            : begin(archive, asked, today);
    return answer.with("ETag", tag.value()).with("Cache-Control", "no-cache");
  }

  /// Whether it is asked where targets stand today.
  private static boolean dependsOnDay(Asked.Export asked) {
    return asked.what() instanceof Asked.Facts facts && !facts.states().isEmpty();
  }

  private Answer begin(Archive archive, Asked.Export asked, LocalDate today) throws IOException {
    if (!places.tryAcquire()) {
      throw Refusal.of(Code.OVERLOADED, "at most " + MOST + " exports at a time");
    }
    try {
      Export export =
          gate.run(() -> Export.begin(archive.searcher(), archive.vocabulary(), asked, today));
      return Answer.flowing(asked.form().format().type(), new Flow(export))
          .with("Content-Disposition", ExportName.of(asked, today).disposition())
          .with("X-Total-Count", "" + export.total())
          .with("Link", links(asked));
    } catch (IOException | RuntimeException | Error e) {
      places.release();
      throw e;
    }
  }

  private static String links(Asked.Export asked) {
    Optional<String> self = LinksView.to("/v1/export", asked.articles().given());
    return self.map(address -> "<" + address + ">; rel=\"self\", ").orElse("")
        + "</v1/openapi.yaml>; rel=\"service-desc\"; type=\"application/yaml\"";
  }

  /// An export that is made on the threads of exports.
  private final class Flow implements Outflow {
    private final Export export;

    Flow(Export export) {
      this.export = export;
    }

    @Override
    public Optional<String> next() throws IOException {
      return gate.run(export::next);
    }

    @Override
    public void close() throws IOException {
      places.release();
      export.close();
    }
  }
}
