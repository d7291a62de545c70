package dossier.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A request as the routes see it: nothing of Javalin's.
interface Request {
  /// The part of the path that stands for `{name}`.
  String place(String name);

  Optional<String> header(String name);

  /// The parameters behind `?`, decoded; known to be well formed.
  Map<String, List<String>> parameters();

  /// The body as it comes in, of at most `limit` bytes; refuses a larger, a packed or a slow one.
  InputStream body(int limit) throws IOException;

  /// The media type of the body, lower case, without its parameters; empty where none is named.
  default String contentType() {
    String type = header("Content-Type").orElse("");
    return type.replaceFirst(";.*", "").strip().toLowerCase(java.util.Locale.ROOT);
  }

  default boolean pretty() {
    List<String> given = parameters().getOrDefault("pretty", List.of());
    return given.stream().anyMatch(value -> List.of("", "1", "true").contains(value));
  }
}
