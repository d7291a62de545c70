package dossier.page;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// The words in a JSON value, in the many shapes that records and pages give the same thing.
public final class JsonValues {
  private static final List<String> OWN_NAME = List.of("name", "label", "title", "url");

  private JsonValues() {}

  /// The value itself, its elements, or the name of an object. Blank ones are left out.
  public static List<String> of(JsonNode value) {
    if (value.isArray()) {
      return value.values().stream().flatMap(element -> of(element).stream()).toList();
    }
    if (value.isObject()) {
      return OWN_NAME.stream()
          .map(name -> value.path(name).asStringOpt().orElse(""))
          .filter(name -> !name.isBlank())
          .limit(1)
          .toList();
    }
    return value.isNull() || value.isMissingNode()
        ? List.of()
        : List.of(value.asString()).stream().filter(text -> !text.isBlank()).toList();
  }
}
