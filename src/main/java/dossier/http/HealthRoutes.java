package dossier.http;

import java.io.IOException;
import java.util.Map;

/// `/livez`: the process answers. `/readyz`: the archive is open and can be read. Neither waits
/// behind searches.
final class HealthRoutes {
  private final Readiness readiness;

  HealthRoutes(Readiness readiness) {
    this.readiness = readiness;
  }

  Answer live(Request request) {
    return state(request, "alive");
  }

  Answer ready(Request request) throws IOException {
    readiness.archive().searcher().info();
    return state(request, "ready");
  }

  private static Answer state(Request request, String word) {
    return Answer.json(Map.of("status", word), request.pretty()).with("Cache-Control", "no-store");
  }
}
