package dossier.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dossier.fact.Extractor;
import dossier.fact.QuantityMention;
import dossier.fact.Rules;
import dossier.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuantityFiguresTest {
  private static final String NEWS =
      """
      {"id":"1","text":"Sales rose 5% to $3bn.","gold":[{"type":"QUANTITY","value":"5.0","normalized_unit":"percentage","change":"up"},{"type":"QUANTITY","value":"3000000000","normalized_unit":"dollar","change":"="}]}
      {"id":"2","text":"It drew 5 to 10 fans.","gold":[{"type":"QUANTITY","value":"5-10","normalized_unit":"visitor","change":"up"}]}
      {"id":"3","text":"It drew 7 fans.","gold":[]}

      """;
  private static final String SPECS =
      """
      {"id":"a","model":"CurrencyModel","text":"It costs 20 euros.","gold":[{"type":"currency","start":9,"end":17,"text":"20 euros","value":"20","unit":"Euro","iso":"EUR"}]}
      {"id":"b","model":"CurrencyModel","text":"It costs 20 cents.","gold":[{"type":"currency","start":9,"end":17,"text":"20 cents","value":"20","unit":"Cent"}]}
      {"id":"c","model":"CurrencyModel","text":"It costs dollars.","gold":[{"type":"currency","start":9,"end":16,"text":"dollars","value":null,"unit":"Dollar"}]}
      {"id":"d","model":"NumberRangeModel","text":"He has more than 20.","gold":[{"type":"numberrange","start":7,"end":19,"text":"more than 20","value":"(20,)"}]}
      {"id":"e","model":"NumberRangeModel","text":"He has more than 20.","gold":[]}
      {"id":"f","model":"DateTimeModel","text":"in 2014","gold":[]}
      """;

  @TempDir private Path folder;
  private final Extractor extractor = new Extractor(Vocabulary.EMPTY, Rules.none());

  private List<QuantityMention> quantities(String text) {
    return extractor.quantities(text);
  }

  private List<GoldText> gold(String lines) throws IOException {
    Path file = folder.resolve("docs.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(lines.getBytes(StandardCharsets.UTF_8));
    }
    return GoldText.read(file);
  }

  @Test
  void value_unit_and_change_are_each_counted_one_to_one() throws IOException {
    QuantityFigures figures = QuantityFigures.of(gold(NEWS), this::quantities);
    assertThat(figures.tallies())
        .containsExactly(
            new Tally("value", 3, 4, 3),
            new Tally("value+unit", 2, 4, 3),
            new Tally("value+change", 2, 4, 3));
    assertThat(figures.tallies().getFirst().f1()).isEqualTo(6.0 / 7, within(1e-9));
    assertThat(figures.misses())
        .anyMatch(line -> line.startsWith("extra\t3\t7\tfan"))
        .anyMatch(line -> line.startsWith("unit\t2\t5-10\tfan for visitor"))
        .anyMatch(line -> line.startsWith("change\t2"));
  }

  @Test
  void a_case_passes_with_all_its_mentions_and_no_other_and_what_is_out_of_scope_is_counted_apart()
      throws IOException {
    List<GoldText> texts = gold(SPECS);
    assertThat(SpecFigures.fits(texts)).isTrue();
    SpecFigures figures = SpecFigures.of(texts, this::quantities, extractor::numbers);
    assertThat(figures.tallies())
        .containsExactly(
            new Tally("CurrencyModel", 2, 2, 2),
            new Tally("NumberRangeModel", 1, 2, 2),
            new Tally("all", 3, 4, 4));
    assertThat(figures.outOfScope().values()).containsExactly(1);
    assertThat(figures.misses()).hasSize(1);
  }

  @Test
  void a_line_that_is_no_text_is_named() {
    assertThatThrownBy(() -> gold("{\"id\":\"1\"}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("docs.jsonl.gz:1: a text needs");
  }
}
