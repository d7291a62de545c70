package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Invented sentences with the facts a careful reader finds in them. No vocabulary helps: names are
/// found by pattern.
class GoldTest {
  private static final double FLOOR = 0.95;

  private final Extractor extractor = new Extractor(Vocabulary.EMPTY, Rules.builtIn());
  private final List<String> missing = new ArrayList<>();
  private final List<String> extra = new ArrayList<>();
  private int wanted;
  private int right;
  private int found;

  @Test
  void nearly_every_fact_is_found_with_its_value_unit_status_and_modality_and_hardly_a_wrong_one()
      throws IOException {
    for (String line : lines()) {
      check(JsonMapper.shared().readTree(line));
    }
    assertThat(wanted).isGreaterThanOrEqualTo(55);
    assertThat(right / (double) wanted)
        .as("recall; missing %s", missing)
        .isGreaterThanOrEqualTo(FLOOR);
    assertThat(right / (double) found)
        .as("precision; extra %s", extra)
        .isGreaterThanOrEqualTo(FLOOR);
  }

  private void check(JsonNode gold) {
    String text = gold.get("text").stringValue();
    List<String> told =
        new ArrayList<>(
            extractor.extract(Articles.english(text)).facts().stream()
                .map(GoldTest::line)
                .toList());
    found += told.size();
    for (JsonNode fact : gold.get("facts")) {
      wanted++;
      if (told.remove(line(fact))) {
        right++;
      } else {
        missing.add("\n" + line(fact) + " in: " + text);
      }
    }
    told.forEach(line -> extra.add("\n" + line + " in: " + text));
  }

  private static String line(JsonNode fact) {
    BigDecimal value = fact.has("value") ? fact.get("value").decimalValue() : null;
    return String.join(
        " ",
        fact.get("kind").stringValue(),
        fact.get("name").stringValue(),
        value == null ? "-" : value.stripTrailingZeros().toPlainString(),
        fact.has("unit") ? fact.get("unit").stringValue() : "-",
        fact.get("modality").stringValue(),
        fact.has("negated") ? "negated" : "");
  }

  private static String line(Fact fact) {
    String name =
        switch (fact) {
          case Fact.Target t -> t.status().name().toLowerCase(java.util.Locale.ROOT);
          case Fact.Measure m -> m.property();
          case Fact.Event e -> e.type().word();
          case Fact.Relation r -> r.property();
          case Fact.Claim c -> c.topic();
        };
    Optional<Quantity> value =
        switch (fact) {
          case Fact.Target t -> t.value();
          case Fact.Measure m -> Optional.of(m.value());
          case Fact.Event e -> e.value();
          case Fact.Relation r -> Optional.empty();
          case Fact.Claim c -> Optional.empty();
        };
    return String.join(
        " ",
        fact.kind(),
        name,
        value
            .flatMap(Quantity::number)
            .map(n -> n.stripTrailingZeros().toPlainString())
            .orElse("-"),
        value.map(Quantity::unit).orElse("-"),
        fact.evidence().modality().name(),
        fact.evidence().negated() ? "negated" : "");
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = GoldTest.class.getResourceAsStream("gold.jsonl")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
