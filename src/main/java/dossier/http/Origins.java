package dossier.http;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Which web pages may read the answers, by their origin (CORS, Fetch standard). Never with
/// credentials, never to write.
///
/// Pages served from this machine may, others only when named: a private archive must not be
/// readable by every page that its owner visits. `null`, which any site can make, only when named,
/// and then answered with `*`.
final class Origins {
  private static final Pattern LOOPBACK =
      Pattern.compile("https?://(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?");

  private final Set<String> named;

  Origins(Set<String> named) {
    this.named = Set.copyOf(named);
  }

  /// The value of `Access-Control-Allow-Origin` for a request from `origin`; empty where it may not
  /// read.
  Optional<String> allow(String origin) {
    if (named.contains("*")) {
      return Optional.of("*");
    }
    if (origin.equals("null")) {
      return named.contains("null") ? Optional.of("*") : Optional.empty();
    }
    return named.contains(origin) || LOOPBACK.matcher(origin).matches()
        ? Optional.of(origin)
        : Optional.empty();
  }

  /// What may be said where the origin is not known, because the request could not be read.
  Optional<String> allowUnknown() {
    return named.contains("*") ? Optional.of("*") : Optional.empty();
  }
}
