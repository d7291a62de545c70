package dossier.http;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// How views become JSON, and how JSON from outside is read: bounded in depth, names, numbers and
/// strings, no key twice, nothing after the value. Keys stand in the order of a record's
/// components; what is absent is `null`.
public final class Json {
  private static final int DEEPEST = 50;
  private static final int LONGEST_NAME = 256;
  private static final int LONGEST_NUMBER = 100;

  /// Reads and writes; immutable.
  static final JsonMapper MAPPER =
      JsonMapper.builder(bounded().build())
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final JsonMapper INDENTED =
      MAPPER.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Json() {}

  /// The view on one line.
  public static String line(Object view) {
    return MAPPER.writeValueAsString(view);
  }

  /// What [#line(Object)] wrote.
  public static <T> T read(String line, Class<T> type) {
    return MAPPER.readValue(line, type);
  }

  /// The view indented, for people.
  public static String indented(Object view) {
    return INDENTED.writeValueAsString(view);
  }

  /// UTF-8, ended by a line feed where it is indented.
  static byte[] bytes(Object view, boolean pretty) {
    return pretty
        ? (indented(view) + "\n").getBytes(StandardCharsets.UTF_8)
        : MAPPER.writeValueAsBytes(view);
  }

  private static JsonFactoryBuilder bounded() {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxNameLength(LONGEST_NAME)
                .maxNumberLength(LONGEST_NUMBER)
                .maxDocumentLength(Body.LONGEST)
                .build())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
  }
}
