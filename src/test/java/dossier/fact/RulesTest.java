package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTest {
  private static final String TEXT =
      "Brightco harvested 500 moons in 2018. Brightco has 300 lamps.";

  @TempDir Path folder;

  private List<Fact> facts(Rules rules) {
    return new Extractor(Vocabulary.EMPTY, rules).extract(Articles.english(TEXT)).facts();
  }

  @Test
  void an_archive_adds_rules_in_the_format_of_the_built_in_ones() throws IOException {
    assertThat(facts(Rules.builtIn())).hasSize(1);
    Files.writeString(
        folder.resolve("moons.rules"),
        "# ours\nmeasure  moon-harvest  actual  harvest(s|ed|ing)? | crop of  count  [period]  checked=8/8\n");
    Rules.Loaded loaded = Rules.load(folder);
    assertThat(loaded.problems()).isEmpty();
    Fact.Measure measure = (Fact.Measure) facts(loaded.rules()).getFirst();
    assertThat(measure.property()).isEqualTo("moon-harvest");
    assertThat(measure.value().unit()).isEqualTo("{moon}");
    assertThat(measure.period().orElseThrow().edtf()).isEqualTo("2018");
    assertThat(measure.evidence().rule()).isEqualTo("moons/moon-harvest");
    assertThat(measure.evidence().confidence()).isEqualTo(0.9);
  }

  @Test
  void a_rule_with_the_id_of_a_built_in_one_takes_its_place() throws IOException {
    Files.writeString(
        folder.resolve("off.rules"), "none  off  -  there is no such word  id=measures/any\n");
    Rules.Loaded loaded = Rules.load(folder);
    assertThat(loaded.problems()).isEmpty();
    assertThat(facts(loaded.rules())).isEmpty();
  }

  @Test
  void a_bad_line_is_reported_with_its_place_and_the_rest_is_read() throws IOException {
    Path file = folder.resolve("bad.rules");
    Files.writeString(
        file,
        """
        measure  moon-harvest  actual  harvested  count
        measure  x  actual
        guess    x  actual  a word
        target   dreamt  planned  dreams of  quantity
        measure  x  perhaps  a word
        measure  x  actual  har(v|f  count
        measure  x  actual  harvest  counts
        measure  x  actual  (a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)
        measure  x  actual  a?
        measure  x  actual  harvest  count  colour=red
        """);
    Rules.Loaded loaded = Rules.load(folder);
    assertThat(facts(loaded.rules())).hasSize(2);
    assertThat(loaded.problems())
        .containsExactly(
            file + ":2:1: a rule has kind, name, modality and cues",
            file + ":3:1: unknown kind \"guess\"",
            file + ":4:10: \"dreamt\" is not a name of this kind",
            file + ":5:13: unknown modality \"perhaps\"",
            file + ":6:24: \"(\" is not closed",
            file + ":7:30: unknown need \"counts\"",
            file + ":8:76: the cue has more than 2000 forms",
            file + ":9:21: the cue can be empty",
            file + ":10:37: unknown setting \"colour=red\"");
  }

  @Test
  void a_folder_that_does_not_exist_adds_nothing() throws IOException {
    Rules.Loaded loaded = Rules.load(folder.resolve("none"));
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.rules().all()).isEqualTo(Rules.builtIn().all());
  }

  @Test
  void the_forms_of_a_cue_are_written_out() throws CuePattern.Bad {
    assertThat(CuePattern.forms("pledg(e|ed)? (to|(for|of) a) x?y"))
        .contains("pledge to xy", "pledged for a y", "pledg of a xy")
        .hasSize(18);
  }
}
