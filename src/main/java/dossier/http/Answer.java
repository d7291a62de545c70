package dossier.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What is sent back.
///
/// @param type media type; empty where there is no body
/// @param headers beside those that every answer has
/// @param flow a body that is made while it is sent, in place of `body`
@SuppressWarnings("ArrayRecordComponent") // nobody compares answers
record Answer(
    int status, String type, byte[] body, Map<String, String> headers, Optional<Outflow> flow) {
  private static final byte[] NOTHING = {};

  Answer(int status, String type, byte[] body, Map<String, String> headers) {
    this(status, type, body, headers, Optional.empty());
  }

  static Answer json(Object view, boolean pretty) {
    return new Answer(200, "application/json", Json.bytes(view, pretty), Map.of());
  }

  static Answer problem(Problem problem, Map<String, String> headers) {
    return new Answer(problem.status(), Problem.MEDIA_TYPE, Json.bytes(problem, false), headers)
        .with("Cache-Control", "no-store");
  }

  static Answer html(String page) {
    return text("text/html;charset=utf-8", page);
  }

  /// Text in UTF-8.
  static Answer text(String type, String text) {
    return new Answer(200, type, text.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  static Answer flowing(String type, Outflow flow) {
    return new Answer(200, type, NOTHING, Map.of(), Optional.of(flow));
  }

  static Answer empty(int status) {
    return new Answer(status, "", NOTHING, Map.of());
  }

  Answer with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Answer(status, type, body, more, flow);
  }

  Answer status(int other) {
    return new Answer(other, type, body, headers, flow);
  }
}
