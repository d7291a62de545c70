package dossier.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/// Who wrote an article, as JSON-LD names them: people, and only where there are none the
/// organisations.
final class JsonPeople {
  private JsonPeople() {}

  /// @param where the property, and whether the name is an organisation's
  record Person(String value, String where) {}

  /// The authors of `article`, else its creators.
  ///
  /// @param resolved gives for a reference the object it stands for
  static List<Person> of(JsonNode article, UnaryOperator<JsonNode> resolved) {
    List<Person> people = new ArrayList<>();
    List<Person> organisations = new ArrayList<>();
    for (String property : List.of("author", "creator")) {
      for (JsonNode author : elements(article.path(property))) {
        JsonNode known = resolved.apply(author);
        boolean organisation =
            JsonValues.of(known.path("@type")).stream()
                .anyMatch(type -> type.endsWith("Organization"));
        for (String name : JsonValues.of(known.isObject() ? known.path("name") : known)) {
          if (organisation) {
            organisations.add(new Person(name, property + " (organisation)"));
          } else {
            people.add(new Person(name, property));
          }
        }
      }
    }
    people.addAll(organisations);
    return people;
  }

  private static List<JsonNode> elements(JsonNode value) {
    return value.isArray() ? List.copyOf(value.values()) : List.of(value);
  }
}
