package dossier.http;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// `POST /v1/reload`: reads the names and rules again; answered when they hold everywhere.
final class ReloadRoute implements Route {
  private final Readiness readiness;
  private final Gate gate;
  private final WriteToken token;

  ReloadRoute(Readiness readiness, Gate gate, WriteToken token) {
    this.readiness = readiness;
    this.gate = gate;
    this.token = token;
  }

  @Override
  public Answer answer(Request request) throws IOException {
    token.require(request);
    JsonAnswers.requirePlain(request);
    Reload reload =
        readiness
            .archive()
            .reload()
            .orElseThrow(() ->
                Refusal.of(
                    Code.INDEX_READ_ONLY,
                    "the index is open for reading only",
                    Map.of("Retry-After", "60")));
    long start = System.nanoTime();
    Reloaded reloaded = gate.run(reload::reload);
    long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    return Answer.json(ReloadView.of(reloaded, took), request.pretty())
        .with("Cache-Control", "no-store");
  }
}
