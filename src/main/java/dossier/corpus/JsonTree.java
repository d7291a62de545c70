package dossier.corpus;

import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// One value of a JSON stream as a tree, within bounds: not larger than a record may be, not deeper
/// than one is, no name twice in an object. Whatever is wrong with it, the stream then stands at
/// its end, so that the next can be read.
final class JsonTree {
  private static final int DEEPEST = 100;

  /// What a value costs beside its letters.
  private static final int OVERHEAD = 8;

  private final JsonParser parser;
  private long size;
  private Optional<String> refusal = Optional.empty();

  private JsonTree(JsonParser parser) {
    this.parser = parser;
  }

  /// The value that begins where the parser stands, or why it is refused.
  record Value(JsonNode node, Optional<String> refusal) {}

  static Value read(JsonParser parser) {
    JsonTree tree = new JsonTree(parser);
    JsonNode node = tree.value(0);
    return new Value(node, tree.refusal);
  }

  private JsonNode value(int depth) {
    JsonToken token = parser.currentToken();
    grow(OVERHEAD);
    if (depth > DEEPEST) {
      refuse("too large: nested deeper than " + DEEPEST);
    }
    if (refusal.isPresent()) {
      parser.skipChildren();
      return JsonNodeFactory.instance.nullNode();
    }
    return switch (token) {
      case START_OBJECT -> object(depth);
      case START_ARRAY -> array(depth);
      case VALUE_TRUE, VALUE_FALSE ->
          JsonNodeFactory.instance.booleanNode(token == JsonToken.VALUE_TRUE);
      case VALUE_NULL -> JsonNodeFactory.instance.nullNode();
      default -> text();
    };
  }

  private JsonNode object(int depth) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      grow(name.length());
      if (object.has(name)) {
        refuse("bad record: the name \"" + name + "\" stands twice");
      }
      parser.nextToken();
      object.set(name, value(depth + 1));
    }
    return object;
  }

  private JsonNode array(int depth) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(depth + 1));
    }
    return array;
  }

  /// A number stays as it is written: it is a name here, or a year.
  private JsonNode text() {
    String text = parser.getString();
    grow(text.length());
    return JsonNodeFactory.instance.stringNode(text);
  }

  private void grow(int by) {
    size += by;
    if (size > JsonLinesReader.LONGEST_LINE) {
      refuse("too large: a record of more than " + JsonLinesReader.LONGEST_LINE + " letters");
    }
  }

  private void refuse(String reason) {
    refusal = refusal.or(() -> Optional.of(reason));
  }
}
