package dossier.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Reads parameters from a body: a form, or a JSON object whose values are words, numbers, flags,
/// or lists of them. They join those behind `?`.
final class SearchBody {
  private static final int LONGEST = 65_536;
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*\"?([^\";\\s]+)", Pattern.CASE_INSENSITIVE);

  private SearchBody() {}

  static Map<String, List<String>> read(Request request) throws IOException {
    requireUtf8(request);
    byte[] body = request.body(LONGEST).readAllBytes();
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    request.parameters().forEach((name, values) -> parameters.put(name, new ArrayList<>(values)));
    parse(request.contentType(), body)
        .forEach((name, values) ->
            parameters.computeIfAbsent(name, key -> new ArrayList<>()).addAll(values));
    return parameters;
  }

  private static Map<String, List<String>> parse(String type, byte[] body) {
    if (type.isEmpty() && body.length == 0) {
      return Map.of();
    }
    return switch (type) {
      case "application/x-www-form-urlencoded" -> form(text(body));
      case "application/json" -> object(body);
      default ->
          throw Refusal.of(
              Code.UNSUPPORTED_MEDIA_TYPE,
              "a search is application/json or application/x-www-form-urlencoded",
              Map.of("Accept-Post", "application/json, application/x-www-form-urlencoded"));
    };
  }

  /// Refuses a body in another charset than UTF-8.
  static void requireUtf8(Request request) {
    Matcher charset = CHARSET.matcher(request.header("Content-Type").orElse(""));
    if (charset.find() && !charset.group(1).toLowerCase(Locale.ROOT).equals("utf-8")) {
      throw Refusal.of(Code.UNSUPPORTED_MEDIA_TYPE, "a body is in UTF-8");
    }
  }

  private static Map<String, List<String>> form(String text) {
    return QueryString.read(text.strip())
        .orElseThrow(() ->
            Refusal.of(Code.INVALID_BODY, "the form has a broken percent-escape, or is not UTF-8"));
  }

  /// The body as text; refused where it is not UTF-8.
  static String text(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw Refusal.of(Code.INVALID_BODY, "the body is not UTF-8");
    }
  }

  private static Map<String, List<String>> object(byte[] body) {
    JsonNode root = tree(body);
    if (!root.isObject()) {
      throw Refusal.of(Code.INVALID_BODY, "a search is one JSON object");
    }
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    root.properties().forEach(entry -> parameters.put(entry.getKey(), values(entry)));
    return parameters;
  }

  private static JsonNode tree(byte[] body) {
    try {
      return Json.MAPPER.readTree(text(body));
    } catch (JacksonException e) {
      throw Refusal.of(Code.INVALID_BODY, "the body is not JSON" + place(e));
    }
  }

  /// Where reading stopped, for people.
  static String place(JacksonException failure) {
    return Optional.ofNullable(failure.getLocation())
        .filter(at -> at.getLineNr() > 0)
        .map(at -> ": line " + at.getLineNr() + ", column " + at.getColumnNr())
        .orElse("");
  }

  /// The words of a value, or of a list of them.
  static List<String> values(Map.Entry<String, JsonNode> entry) {
    JsonNode value = entry.getValue();
    if (value.isArray()) {
      List<String> values = new ArrayList<>();
      value.forEach(element -> values.add(value(entry.getKey(), element)));
      return values;
    }
    return value.isNull() ? List.of() : List.of(value(entry.getKey(), value));
  }

  private static String value(String name, JsonNode value) {
    if (!value.isValueNode() || value.isNull()) {
      throw Refusal.of(
          Code.INVALID_BODY,
          "the value of \"" + name + "\" is a word, a number, a flag or a list of them");
    }
    return value.asString();
  }
}
