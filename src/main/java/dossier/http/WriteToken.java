package dossier.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Optional;

/// Who may write: whoever knows the token. Compared in constant time, by hashes, so that not even
/// its length shows.
final class WriteToken {
  private static final String SCHEME = "bearer ";

  private final Optional<byte[]> hash;

  /// @param token without one nobody may write
  WriteToken(Optional<String> token) {
    this.hash = token.map(WriteToken::hash);
  }

  /// Refuses a request that does not bring the token in its `Authorization` header (RFC 6750).
  void require(Request request) {
    if (hash.isEmpty()) {
      throw Refusal.of(Code.FORBIDDEN, "this server was started without a token");
    }
    String given = request.header("Authorization").orElse("");
    boolean bearer = given.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    byte[] guess = hash(bearer ? given.substring(SCHEME.length()).strip() : "");
    if (!MessageDigest.isEqual(guess, hash.get())) {
      throw Refusal.of(
          Code.UNAUTHORIZED,
          "writing needs the server's token",
          Map.of("WWW-Authenticate", "Bearer realm=\"dossier\""));
    }
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
