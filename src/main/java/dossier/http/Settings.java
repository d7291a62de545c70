package dossier.http;

import java.util.Optional;
import java.util.Set;

/// How to serve.
///
/// @param host the address to bind
/// @param port 0 for any that is free
/// @param origins origins of web pages that may read the answers, beside those of this machine; `*`
///   for all, `null` for pages without one
/// @param hostNames names that the server answers to, beside those of this machine
/// @param token what a writer must know, at least 128 bits of it; without one nothing can be
///   written
public record Settings(
    String host, int port, Set<String> origins, Set<String> hostNames, Optional<String> token) {
  private static final int SHORTEST_TOKEN = 22;

  public Settings {
    origins = Set.copyOf(origins);
    hostNames = Set.copyOf(hostNames);
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port " + port + " is not between 0 and 65535");
    }
    if (token.filter(word -> word.length() < SHORTEST_TOKEN).isPresent()) {
      throw new IllegalArgumentException(
          "the token is shorter than " + SHORTEST_TOKEN + " characters, which hold 128 bits");
    }
    if (token.filter(word -> !word.matches("[\\x21-\\x7e]+")).isPresent()) {
      throw new IllegalArgumentException("the token has characters other than visible ASCII");
    }
  }

  /// This machine alone, and nothing can be written.
  public static Settings local(int port) {
    return new Settings("127.0.0.1", port, Set.of(), Set.of(), Optional.empty());
  }
}
