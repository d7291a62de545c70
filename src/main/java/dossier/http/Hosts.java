package dossier.http;

import java.util.Locale;
import java.util.Set;

/// The names that the server answers to. A request for another name is refused, so that no web page
/// can reach a private archive by pointing a name of its own at this machine (DNS rebinding).
final class Hosts {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Set<String> named;

  Hosts(Set<String> named) {
    this.named = Set.copyOf(named.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList());
  }

  /// Whether a `Host` header (a name or address, perhaps with a port) is ours.
  ///
  /// @param local the address that the connection came in on, which is no name and so cannot be
  ///   rebound
  boolean answersTo(String host, String local) {
    String name = host.toLowerCase(Locale.ROOT).replaceFirst(":\\d{1,5}$", "");
    return LOOPBACK.contains(name)
        || named.contains(name)
        || name.equals(local)
        || name.equals("[" + local + "]");
  }
}
