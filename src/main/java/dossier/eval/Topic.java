package dossier.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A question put to a search engine when it is measured.
public record Topic(String id, String text) {

  /// Reads topics from JSON lines, `{"id": …, "text": …}` each; a line that is none is an
  /// [IllegalArgumentException] naming file and line.
  public static List<Topic> read(Path file) throws IOException {
    JsonMapper json = JsonMapper.shared();
    List<Topic> topics = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          topics.add(topic(json, line, file + ":" + number));
        }
      }
    }
    return topics;
  }

  private static Topic topic(JsonMapper json, String line, String place) {
    try {
      JsonNode node = json.readTree(line);
      if (node.path("id").isValueNode() && node.path("text").isString()) {
        return new Topic(node.path("id").asString(), node.path("text").stringValue());
      }
    } catch (JacksonException e) {
      throw new IllegalArgumentException(place + ": not JSON: " + e.getOriginalMessage(), e);
    }
    throw new IllegalArgumentException(place + ": a topic has an \"id\" and a \"text\"");
  }
}
