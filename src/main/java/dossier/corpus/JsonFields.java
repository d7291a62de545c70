package dossier.corpus;

import dossier.page.JsonValues;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// A JSON object as flat fields: `{"headline":{"main":"x"}}` has a field `headline.main`; the
/// objects of a list share their names (`authors.name`). What a search engine exported
/// (`{"_id":…,"_source":{…}}`) has the fields of its `_source`.
final class JsonFields {
  private static final int DEEPEST = 4;
  private static final String EXPORTED = "_source";

  private final Fields fields = new Fields();

  private JsonFields() {}

  static Fields of(JsonNode record) {
    JsonFields flat = new JsonFields();
    flat.addAll("", record, 1);
    return flat.fields;
  }

  private void addAll(String prefix, JsonNode object, int depth) {
    object.properties().forEach(field -> add(prefix + field.getKey(), field.getValue(), depth));
  }

  private void add(String path, JsonNode value, int depth) {
    if (path.equals(EXPORTED) && value.isObject()) {
      addAll("", value, depth);
      return;
    }
    fields.add(path, JsonValues.of(value));
    if (depth < DEEPEST) {
      (value.isArray() ? value : List.of(value))
          .forEach(element -> addAll(path + ".", element, depth + 1));
    }
  }
}
