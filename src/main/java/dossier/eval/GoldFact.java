package dossier.eval;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A fact that a careful reader finds in a text. What is empty was not judged.
///
/// @param file the text's file name
/// @param optional whether it may be told but is not missed
/// @param name property, event type, relation or topic
/// @param who subject of the fact
/// @param object of a relation
/// @param time deadline, period or day, EDTF
/// @param quote words of the text that the fact's own quote must overlap
public record GoldFact(
    String file,
    String kind,
    boolean optional,
    Optional<String> name,
    Optional<String> status,
    Optional<BigDecimal> value,
    Optional<String> unit,
    Optional<String> modality,
    Optional<Boolean> negated,
    Optional<String> attribution,
    Optional<String> who,
    Optional<String> object,
    Optional<String> time,
    String quote) {

  /// Reads JSON lines with the fields of this record; `file`, `kind` and `quote` are needed. A line
  /// that is none is an [IllegalArgumentException] naming file and line.
  public static List<GoldFact> read(Path file) throws IOException {
    List<GoldFact> facts = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank()) {
        facts.add(of(line, file + ":" + number));
      }
    }
    return List.copyOf(facts);
  }

  private static GoldFact of(String line, String place) {
    try {
      JsonNode node = JsonMapper.shared().readTree(line);
      for (String needed : List.of("file", "kind", "quote")) {
        if (!node.path(needed).isString()) {
          throw new IllegalArgumentException(place + ": a fact needs \"" + needed + "\"");
        }
      }
      JsonNode value = node.path("value");
      JsonNode negated = node.path("negated");
      return new GoldFact(
          node.path("file").stringValue(),
          node.path("kind").stringValue(),
          node.path("optional").asBoolean(false),
          word(node, "name"),
          word(node, "status"),
          value.isNumber() ? Optional.of(value.decimalValue()) : Optional.empty(),
          word(node, "unit"),
          word(node, "modality"),
          negated.isBoolean() ? Optional.of(negated.booleanValue()) : Optional.empty(),
          word(node, "attribution"),
          word(node, "who"),
          word(node, "object"),
          word(node, "time"),
          node.path("quote").stringValue());
    } catch (JacksonException e) {
      throw new IllegalArgumentException(place + ": no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static Optional<String> word(JsonNode node, String name) {
    return node.path(name).isString()
        ? Optional.of(node.path(name).stringValue())
        : Optional.empty();
  }

  @Override
  public String toString() {
    return String.join(
        "\t",
        file,
        kind,
        status.or(() -> name).orElse("-"),
        value.map(BigDecimal::toPlainString).orElse("-"),
        who.orElse("-"),
        quote);
  }
}
