package dossier.corpus;

import dossier.article.ArticleId;
import dossier.article.Claim;
import dossier.article.RawArticle;
import dossier.page.JsonValues;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One article as a JSON object: a line of a file of records, or the body of a request. Field names
/// are taken in the many spellings that archives use; what is not known is left out.
public final class JsonArticle {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final List<String> TITLE = List.of("title", "headline");
  private static final List<String> TEXT = List.of("text", "body", "content", "articleBody");
  private static final List<String> ID = List.of("id", "_id");

  private JsonArticle() {}

  /// The article that `json` tells.
  ///
  /// @param file the path below the corpus folder; empty for what came over HTTP
  /// @param line the line it stands on, where it is one of many
  public static ReadOutcome read(String json, String file, OptionalInt line) {
    try {
      return read(MAPPER.readTree(json), file, line);
    } catch (JacksonException e) {
      String reason =
          "bad record: " + e.getOriginalMessage().lines().findFirst().orElse("not JSON");
      return new ReadOutcome.Skipped(file, reason, line);
    }
  }

  /// As [#read(String, String, OptionalInt)], for JSON that is parsed already.
  public static ReadOutcome read(JsonNode record, String file, OptionalInt line) {
    if (!record.isObject()) {
      return new ReadOutcome.Skipped(file, "bad record: not a JSON object", line);
    }
    String text = String.join("\n\n", values(record, TEXT)).strip();
    if (text.isEmpty()) {
      return new ReadOutcome.Skipped(file, "bad record: text is missing", line);
    }
    if (Decoding.isBinary(text)) {
      return new ReadOutcome.Skipped(file, "binary", line);
    }
    return new ReadOutcome.Read(
        new RawArticle(file, name(record, file, text), text, "record", false, claims(record)));
  }

  /// The id brought, else the address, else a name made of the words: it stays when lines are added
  /// before it.
  private static String name(JsonNode record, String file, String text) {
    return values(record, ID).stream()
        .findFirst()
        .or(() -> values(record, List.of("url", "link")).stream().findFirst())
        .orElseGet(() -> file + "#" + ArticleId.hash(values(record, TITLE) + text));
  }

  private static List<Claim> claims(JsonNode record) {
    List<Claim> claims = new ArrayList<>();
    record
        .properties()
        .forEach(field -> {
          for (String value : JsonValues.of(field.getValue())) {
            ClaimNames.about(field.getKey(), value)
                .ifPresent(
                    about -> claims.add(new Claim(about, value, "record: " + field.getKey())));
          }
        });
    return claims;
  }

  /// The values of the first of `names` that has any.
  private static List<String> values(JsonNode record, List<String> names) {
    return names.stream()
        .map(name -> JsonValues.of(record.path(name)))
        .filter(values -> !values.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
