package dossier.corpus;

import dossier.page.JsonValues;
import java.util.List;
import java.util.OptionalInt;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One article as a JSON object: a line of a file of records, or the body of a request. Field names
/// are taken in the many spellings that archives use; what is not known is left out.
public final class JsonArticle {
  static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY).build();

  private static final RecordReading HOUSE = new RecordReading(FieldMap.NONE);
  private static final List<String> TEXT = List.of("text", "body", "content", "articleBody");

  private JsonArticle() {}

  /// The article of a request, in JSON that is parsed already. Its text must stand under one of the
  /// four names that the API promises, not under one that is only likely to hold it.
  ///
  /// @param file the path below the corpus folder; empty for what came over HTTP
  /// @param line the line it stands on, where it is one of many
  public static ReadOutcome read(JsonNode record, String file, OptionalInt line) {
    boolean none = TEXT.stream().allMatch(name -> JsonValues.of(record.path(name)).isEmpty());
    return record.isObject() && none
        ? new ReadOutcome.Skipped(file, "bad record: text is missing", line)
        : read(record, HOUSE, file, line);
  }

  /// The article on one line of a file of records.
  static ReadOutcome read(String json, RecordReading reading, String file, OptionalInt line) {
    try {
      return read(MAPPER.readTree(json), reading, file, line);
    } catch (JacksonException e) {
      return new ReadOutcome.Skipped(file, "bad record: " + reason(e), line);
    }
  }

  static ReadOutcome read(JsonNode record, RecordReading reading, String file, OptionalInt line) {
    return record.isObject()
        ? reading.article(JsonFields.of(record), file, line)
        : new ReadOutcome.Skipped(file, "bad record: not a JSON object", line);
  }

  static String reason(JacksonException e) {
    return e.getOriginalMessage().lines().findFirst().orElse("not JSON");
  }
}
