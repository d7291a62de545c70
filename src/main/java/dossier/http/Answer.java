package dossier.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// What is sent back.
///
/// @param type media type; empty where there is no body
/// @param headers beside those that every answer has
@SuppressWarnings("ArrayRecordComponent") // nobody compares answers
record Answer(int status, String type, byte[] body, Map<String, String> headers) {
  private static final byte[] NOTHING = {};

  static Answer json(Object view, boolean pretty) {
    return new Answer(200, "application/json", Json.bytes(view, pretty), Map.of());
  }

  static Answer problem(Problem problem, Map<String, String> headers) {
    return new Answer(problem.status(), Problem.MEDIA_TYPE, Json.bytes(problem, false), headers)
        .with("Cache-Control", "no-store");
  }

  static Answer html(String page) {
    return new Answer(
        200, "text/html;charset=utf-8", page.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  static Answer empty(int status) {
    return new Answer(status, "", NOTHING, Map.of());
  }

  Answer with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Answer(status, type, body, more);
  }

  Answer status(int other) {
    return new Answer(other, type, body, headers);
  }
}
