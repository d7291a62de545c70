package dossier.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads and writes `application/x-www-form-urlencoded`, strictly: a broken escape, bytes that are
/// not UTF-8 or a NUL refuse the whole string rather than drop a parameter.
final class QueryString {
  private static final String KEPT = "-._~!*'(),;:@/?";

  private QueryString() {}

  /// The parameters in the order given; empty where the string is not well formed.
  static Optional<Map<String, List<String>>> read(String raw) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String pair : raw.split("&")) {
      if (pair.isEmpty()) {
        continue;
      }
      int equals = pair.indexOf('=');
      Optional<String> name = decode(equals < 0 ? pair : pair.substring(0, equals));
      Optional<String> value = decode(equals < 0 ? "" : pair.substring(equals + 1));
      if (name.isEmpty() || value.isEmpty()) {
        return Optional.empty();
      }
      parameters.computeIfAbsent(name.get(), key -> new ArrayList<>()).add(value.get());
    }
    return Optional.of(parameters);
  }

  /// The parameters as a string to put behind `?`.
  static String write(Map<String, List<String>> parameters) {
    StringBuilder out = new StringBuilder();
    parameters.forEach((name, values) ->
        values.forEach(value -> {
          out.append(out.isEmpty() ? "" : "&");
          encode(name, out);
          out.append('=');
          encode(value, out);
        }));
    return out.toString();
  }

  private static Optional<String> decode(String escaped) {
    ByteBuffer bytes = ByteBuffer.allocate(3 * escaped.length());
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      if (c == '%') {
        int octet = octet(escaped, i);
        if (octet <= 0) {
          return Optional.empty();
        }
        bytes.put((byte) octet);
        i += 2;
      } else if (c == 0) {
        return Optional.empty();
      } else if (c < 0x80) {
        bytes.put((byte) (c == '+' ? ' ' : c));
      } else {
        int point = escaped.codePointAt(i);
        if (Character.isSurrogate(c) && !Character.isSupplementaryCodePoint(point)) {
          return Optional.empty();
        }
        bytes.put(Character.toString(point).getBytes(StandardCharsets.UTF_8));
        i += Character.charCount(point) - 1;
      }
    }
    return utf8(bytes.flip());
  }

  /// The byte escaped at `i`; -1 where the escape is broken.
  private static int octet(String escaped, int i) {
    if (i + 2 >= escaped.length()) {
      return -1;
    }
    int high = hex(escaped.charAt(i + 1));
    int low = hex(escaped.charAt(i + 2));
    return high < 0 || low < 0 ? -1 : 16 * high + low;
  }

  private static int hex(char c) {
    return c < 0x80 ? Character.digit(c, 16) : -1;
  }

  private static Optional<String> utf8(ByteBuffer bytes) {
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static void encode(String text, StringBuilder out) {
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0)) {
        out.append(c);
      } else if (c == ' ') {
        out.append('+');
      } else {
        out.append('%').append(String.format(java.util.Locale.ROOT, "%02X", (int) c));
      }
    }
  }
}
