package dossier.fact;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dossier.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        measure  x  actual  harvest | /harv[est/  count
        measure  x  actual  /harvest  count
        measure  x  actual  /(a{1000}){1000}/  count
        measure  x  actual  /a*/  count
        """);
    Files.write(folder.resolve("latin.rules"), "measure  caf\u00e9  actual  a word".getBytes(ISO_8859_1));
    Files.writeString(folder.resolve("units.txt"), "mn | moon | moon(s)");
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
            file + ":10:37: unknown setting \"colour=red\"",
            file + ":11:36: missing closing ]",
            file + ":12:21: \"/\" is not closed",
            file + ":13:22: the expression is too large",
            file + ":14:22: the cue can be empty",
            folder.resolve("latin.rules") + ":1:13: not UTF-8",
            folder.resolve("units.txt")
                + ":1:1: not read: the names of rule files end in .rules");
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

  private List<Fact> facts(String text, String line) throws IOException {
    return extraction(text, line).facts();
  }

  private Extractor.Extraction extraction(String text, String line) throws IOException {
    Files.writeString(folder.resolve("ours.rules"), line + "\n");
    Rules.Loaded loaded = Rules.load(folder);
    assertThat(loaded.problems()).isEmpty();
    return new Extractor(Vocabulary.EMPTY, loaded.rules()).extract(Articles.english(text));
  }

  @Test
  void a_cue_between_slashes_is_a_regular_expression_on_whole_words() throws IOException {
    String line =
        "measure  moon-harvest  actual  reaped | /(harvest|gather)(s|ed)?( \\w+ly)?( in)?/ | won  count";
    assertThat(facts("Brightco GATHERED slowly 500 moons.", line))
        .singleElement()
        .satisfies(fact -> assertThat(fact.evidence().rule()).isEqualTo("ours/moon-harvest"));
    assertThat(facts("Brightco reaped 500 moons.", line)).hasSize(1);
    assertThat(facts("Brightco regathered 500 moons.", line)).isEmpty();
    assertThat(facts("Brightco gathereds 500 moons.", line)).isEmpty();
  }

  @Test
  void an_expression_of_nested_repetitions_is_linear_in_the_text() throws IOException {
    String text = "Brightco has 3 lamps. " + "a".repeat(200_000) + ".";
    long begun = System.nanoTime();
    Extractor.Extraction extraction =
        extraction(text, "measure  x  actual  /((a+)+)+b/  count");
    assertThat((System.nanoTime() - begun) / 1_000_000).as("milliseconds").isLessThan(20_000);
    assertThat(extraction.facts()).hasSize(1);
    assertThat(extraction.skipped()).isEmpty();
  }

  @Test
  void a_rule_that_would_take_too_many_steps_in_an_article_is_skipped_there_and_counted()
      throws IOException {
    String line = "measure  x  actual  /(ab|cd){150} z/  count";
    String text = "Brightco has 3 lamps. ";
    assertThat(extraction(text, line).skipped()).isEmpty();
    String longer = text + "Nothing came of it. ".repeat(10_000);
    Rules.Loaded loaded = Rules.load(folder);
    Extractor extractor = new Extractor(Vocabulary.EMPTY, loaded.rules());
    Extractor.Extraction extraction = extractor.extract(Articles.english(longer));
    assertThat(extraction.skipped()).containsExactly("ours/x");
    assertThat(extraction.facts()).hasSize(1);
    extractor.extract(Articles.english(longer));
    assertThat(extractor.skipped()).isEqualTo(java.util.Map.of("ours/x", 2L));
  }

  @Test
  void a_cue_that_stands_everywhere_costs_only_its_own_rule() throws IOException {
    String sentence = "so it is and so it was and so on and so forth ".repeat(40);
    Words words = new Words(sentence, new int[] {0});
    Files.writeString(folder.resolve("ours.rules"), "measure  x  actual  so  count  [period]\n");
    Rules rules = Rules.load(folder).rules();
    assertThat(Cues.in(words, rules, Cues.MOST_STEPS).skipped()).isEmpty();
    Cues few = Cues.in(words, rules, 50_000);
    assertThat(few.skipped()).containsExactly("ours/x");
    assertThat(few.all()).noneMatch(cue -> cue.rule().id().equals("ours/x"));
  }

  @Test
  void how_often_a_rule_was_right_says_how_sure_its_facts_are() throws IOException {
    Files.writeString(folder.resolve("checked.txt"), "# ours\nmeasures/any 2/6\n");
    Rules.Loaded loaded = Rules.load(folder);
    assertThat(loaded.problems()).isEmpty();
    assertThat(facts(loaded.rules()))
        .singleElement()
        .satisfies(fact -> assertThat(fact.evidence().confidence()).isEqualTo(0.38));
  }

  @Test
  void figures_that_cannot_be_are_reported_and_the_rest_is_taken() throws IOException {
    Path file = folder.resolve("checked.txt");
    Files.writeString(file, "measures/any 0/8\nmeasures/any 9/8\nmeasures/any often\n");
    Rules.Loaded loaded = Rules.load(folder);
    assertThat(loaded.problems())
        .containsExactly(
            file + ":2:14: more were right than fired",
            file + ":3:1: a line has a rule's id and right/fired");
    assertThat(facts(loaded.rules()).getFirst().evidence().confidence()).isEqualTo(0.1);
  }

  @Test
  void a_guessed_subject_or_an_approximate_time_is_less_sure() {
    Extractor extractor = new Extractor(Vocabulary.EMPTY, Rules.builtIn());
    double sure = confidence(extractor, "Brightco Ltd aims for 500 shops by 2025.");
    double approximate = confidence(extractor, "Brightco Ltd aims for 500 shops within three years.");
    assertThat(approximate).isEqualTo(Math.round(sure * 80) / 100.0, within(0.011));
  }

  private static double confidence(Extractor extractor, String text) {
    return extractor.extract(Articles.english(text)).facts().stream()
        .filter(Fact.Target.class::isInstance)
        .findFirst()
        .orElseThrow()
        .evidence()
        .confidence();
  }

  @Test
  void the_built_in_figures_are_of_rules_that_are_there() {
    Set<String> ids = new HashSet<>(Rules.builtIn().all().stream().map(Rule::id).toList());
    ids.addAll(Set.of("measures/former", "claims/quotation"));
    assertThat(WordList.lines("checked.txt"))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(ids).contains(line.split(" ")[0]));
  }
}
