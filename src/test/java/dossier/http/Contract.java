package dossier.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// `openapi.yaml` as something to hold answers against.
final class Contract {
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final JsonNode file;

  Contract() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Contract.class.getResourceAsStream("/openapi.yaml"))) {
      file = new YAMLMapper().readTree(in);
    }
  }

  JsonNode file() {
    return file;
  }

  /// Fails where the answer of a path is not of the form that the file gives for its status.
  void check(String method, String path, int status, String type, JsonNode answer) {
    JsonNode responses = operation(method, path).path("responses");
    JsonNode response = responses.path(responses.has("" + status) ? "" + status : "default");
    JsonNode resolved =
        response.has("$ref") ? file.at(response.get("$ref").asString().substring(1)) : response;
    JsonNode schema = resolved.path("content").path(type).path("schema");
    assertThat(schema.isMissingNode())
        .as("%s %s %d %s is described", method, path, status, type)
        .isFalse();
    assertThat(errors(schema, answer)).as("%s %s: %s", method, path, answer).isEmpty();
  }

  /// What a path says; a table says what its chart says.
  private JsonNode resolved(JsonNode path) {
    return path.has("$ref") ? file.at(path.get("$ref").asString().substring(1)) : path;
  }

  private JsonNode operation(String method, String path) {
    return file.path("paths").path(path).path(method.toLowerCase(java.util.Locale.ROOT));
  }

  private List<Error> errors(JsonNode schema, JsonNode answer) {
    ObjectNode whole = (ObjectNode) schema.deepCopy();
    whole.set("components", file.get("components"));
    return SCHEMAS.getSchema(whole).validate(answer);
  }

  /// `GET /v1/search` and so on.
  Set<String> operations() {
    Set<String> operations = new TreeSet<>();
    for (var path : file.get("paths").properties()) {
      for (var operation : resolved(path.getValue()).properties()) {
        if (!operation.getKey().equals("parameters")) {
          operations.add(
              operation.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey());
        }
      }
    }
    return operations;
  }

  /// The names of an operation's query parameters.
  Set<String> parameters(String method, String path) {
    Set<String> names = new TreeSet<>();
    for (JsonNode parameter : operation(method, path).path("parameters")) {
      JsonNode resolved =
          parameter.has("$ref")
              ? file.at(parameter.get("$ref").asString().substring(1))
              : parameter;
      if (resolved.get("in").asString().equals("query")) {
        names.add(resolved.get("name").asString());
      }
    }
    return names;
  }
}
