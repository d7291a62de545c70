package dossier.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A text with the mentions that a careful reader, or a reference program, finds in it.
///
/// @param model which kind of mention is asked for, where the set tells
/// @param reference the moment of speaking, from which times are counted, where the set tells
public record GoldText(
    String id,
    String text,
    Optional<String> model,
    Optional<String> reference,
    List<Mention> mentions) {

  /// A mention as the set has it.
  ///
  /// @param start first code point, -1 where the set has no places
  /// @param end code point after the last
  /// @param value empty where it has none
  /// @param values what a time can mean
  public record Mention(
      String type,
      int start,
      int end,
      String text,
      String value,
      String unit,
      String change,
      List<Value> values) {}

  /// One reading of a time; what it does not tell is empty.
  ///
  /// @param value the day or moment
  /// @param start the first day of a range
  /// @param end the day after it, mostly
  public record Value(
      String timex, String type, String mod, String value, String start, String end) {

    String brief() {
      return (value + " " + start + ".." + end + " " + mod).strip();
    }
  }

  /// Reads JSON lines, `.gz` or plain:
  /// `{"id","text","model"?,"reference"?,"gold":[{"type","start"?,"end"?,
  /// "text"?,"value"?,"unit"?,"normalized_unit"?,"iso"?,"change"?,"values"?}]}`. A line that is
  /// none is an [IllegalArgumentException] naming file and line. A file whose first line is no
  /// object is read as [ColumnText].
  public static List<GoldText> read(Path file) throws IOException {
    List<GoldText> texts = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      List<String> all = lines.lines().toList();
      if (all.stream()
          .filter(line -> !line.isBlank())
          .findFirst()
          .filter(l -> !l.startsWith("{"))
          .isPresent()) {
        return ColumnText.read(all);
      }
      int number = 0;
      for (String line : all) {
        number++;
        if (!line.isBlank()) {
          texts.add(of(line, file + ":" + number));
        }
      }
    }
    return texts;
  }

  private static GoldText of(String line, String place) {
    try {
      JsonNode node = JsonMapper.shared().readTree(line);
      if (!node.path("text").isString() || !node.path("gold").isArray()) {
        throw new IllegalArgumentException(place + ": a text needs \"text\" and \"gold\"");
      }
      List<Mention> mentions = new ArrayList<>();
      node.path("gold").forEach(gold -> mentions.add(mention(gold)));
      return new GoldText(
          word(node, "id"),
          word(node, "text"),
          node.has("model") ? Optional.of(word(node, "model")) : Optional.empty(),
          node.has("reference") ? Optional.of(word(node, "reference")) : Optional.empty(),
          List.copyOf(mentions));
    } catch (JacksonException e) {
      throw new IllegalArgumentException(place + ": no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static Mention mention(JsonNode gold) {
    String unit = gold.path("iso").asString("");
    for (String name : List.of("normalized_unit", "unit")) {
      unit = unit.isEmpty() ? word(gold, name) : unit;
    }
    return new Mention(
        word(gold, "type"),
        gold.path("start").asInt(-1),
        gold.path("end").asInt(-1),
        word(gold, "text"),
        word(gold, "value"),
        unit,
        gold.path("change").asString("="),
        values(gold.path("values")));
  }

  private static List<Value> values(JsonNode values) {
    List<Value> all = new ArrayList<>();
    values.forEach(value ->
        all.add(
            new Value(
                word(value, "timex"),
                word(value, "type"),
                word(value, "Mod"),
                word(value, "value"),
                word(value, "start"),
                word(value, "end"))));
    return List.copyOf(all);
  }

  private static String word(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isNull() ? "" : value.asString("");
  }
}
