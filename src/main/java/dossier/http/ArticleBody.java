package dossier.http;

import dossier.article.ArticleId;
import dossier.article.Edtf;
import dossier.article.RawArticle;
import dossier.corpus.JsonArticle;
import dossier.corpus.ReadOutcome;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads an article that comes over HTTP: stricter than one in a file, because whoever sends it can
/// be told what is wrong.
final class ArticleBody {
  private static final List<String> WORDS =
      List.of(
          "id",
          "_id",
          "title",
          "headline",
          "text",
          "body",
          "content",
          "articleBody",
          "url",
          "language");
  private static final List<String> DATES =
      List.of("published", "date", "datePublished", "modified", "updated", "dateModified");
  private static final Pattern INSTANT =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})[T ]([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?");

  private ArticleBody() {}

  /// The article in `bytes`.
  ///
  /// @param id the one it must have; an id of its own otherwise
  static RawArticle read(byte[] bytes, Optional<ArticleId> id) {
    ObjectNode record = object(bytes);
    clean(record, "");
    WORDS.forEach(name -> requireWord(record, name));
    DATES.forEach(name -> requireDate(record, name));
    id.ifPresent(one -> rename(record, one));
    return switch (JsonArticle.read(record, "", OptionalInt.empty())) {
      case ReadOutcome.Read read -> read.article();
      case ReadOutcome.Skipped skipped -> throw refusal("/text", skipped.reason());
    };
  }

  private static ObjectNode object(byte[] bytes) {
    try {
      JsonNode node = Json.MAPPER.readTree(SearchBody.text(bytes));
      if (node instanceof ObjectNode object) {
        return object;
      }
      throw refusal("", "an article is a JSON object");
    } catch (JacksonException e) {
      throw refusal("", "the article is not JSON" + SearchBody.place(e));
    }
  }

  /// Refuses strings that are no text anywhere in it: with NUL, or with half a surrogate pair.
  private static void clean(JsonNode node, String pointer) {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      requireText(field.getKey(), pointer);
      clean(field.getValue(), pointer + "/" + field.getKey());
    }
    if (node.isArray()) {
      int i = 0;
      for (JsonNode element : node) {
        clean(element, pointer + "/" + i++);
      }
    }
    if (node.isString()) {
      requireText(node.asString(), pointer);
    }
  }

  private static void requireText(String text, String pointer) {
    boolean broken =
        text.codePoints()
            .anyMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
    if (broken) {
      throw refusal(pointer, "the value is not text: it holds a NUL or half a character");
    }
  }

  private static void requireWord(ObjectNode record, String name) {
    JsonNode value = record.path(name);
    if (!value.isMissingNode() && !value.isNull() && !value.isString()) {
      throw refusal("/" + name, name + " is a string");
    }
  }

  private static void requireDate(ObjectNode record, String name) {
    JsonNode value = record.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return;
    }
    boolean year = value.isInt() && value.asInt() > 0 && value.asInt() <= 9999;
    if (!year && (!value.isString() || !isDate(value.asString().strip()))) {
      throw refusal(
          "/" + name, name + " is a date: 2019, 2019-05, 2019-05-13, or another EDTF form");
    }
  }

  private static boolean isDate(String text) {
    var instant = INSTANT.matcher(text);
    if (!instant.matches()) {
      return text.isEmpty() || Edtf.parse(text).isPresent();
    }
    try {
      LocalDate.parse(instant.group(1));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static void rename(ObjectNode record, ArticleId id) {
    String own = record.path("id").asString(id.value());
    if (!own.isEmpty() && !own.equals(id.value())) {
      throw refusal("/id", "the id differs from the one in the path");
    }
    record.put("id", id.value());
  }

  private static Refusal refusal(String pointer, String message) {
    return Refusal.of(List.of(Mistake.in(Code.INVALID_ARTICLE, pointer, "", message)));
  }
}
