package dossier.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/// What holds for every request, whatever it asks for: which hosts and origins are served, and the
/// headers of every answer. Immutable and safe for use by many threads.
final class Policy {
  private static final Pattern CLEAN_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final String EXPOSED =
      "Content-Disposition, ETag, Link, Location, Retry-After, Server-Timing, X-Request-Id,"
          + " X-Total-Count";

  private final Origins origins;
  private final Hosts hosts;

  Policy(Settings settings) {
    this.origins = new Origins(settings.origins());
    java.util.Set<String> names = new java.util.HashSet<>(settings.hostNames());
    names.add(settings.host());
    this.hosts = new Hosts(names);
  }

  /// The client's own id for the request where it is clean, else a new one.
  static String requestId(Optional<String> given) {
    return given
        .filter(id -> CLEAN_ID.matcher(id).matches())
        .orElseGet(() ->
            String.format(java.util.Locale.ROOT, "%016x", ThreadLocalRandom.current().nextLong()));
  }

  boolean answersTo(String host, String local) {
    return hosts.answersTo(host, local);
  }

  /// Headers of every answer.
  ///
  /// @param originKnown whether the request's headers could be read
  Map<String, String> headers(Optional<String> origin, boolean originKnown, String requestId) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("X-Request-Id", requestId);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    headers.put("Vary", "Origin, Accept, Accept-Encoding");
    Optional<String> allowed =
        originKnown ? origin.flatMap(origins::allow) : origins.allowUnknown();
    allowed.ifPresent(value -> {
      headers.put("Access-Control-Allow-Origin", value);
      headers.put("Access-Control-Expose-Headers", EXPOSED);
    });
    return headers;
  }

  /// Headers that answer a preflight: reading only.
  Map<String, String> preflight(Optional<String> origin, String reading) {
    return origin.flatMap(origins::allow).isEmpty()
        ? Map.of()
        : Map.of(
            "Access-Control-Allow-Methods", reading,
            "Access-Control-Allow-Headers", "Content-Type, If-None-Match, X-Request-Id",
            "Access-Control-Max-Age", "600");
  }
}
