package dossier.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
  private static final String INITIATIVES =
      """
      {"id":"moon-9","prefLabel":"Moon Garden ’09","altLabel":["Moon Garden 09","#Moon Garden 09","moongarden.com"]}
      {"id":"lamp-day","prefLabel":"Lamp Day","altLabel":["灯节"],"contextual":["12.12","12/12"],"needs":["Brightco","sale"]}
      {"id":"mono","prefLabel":"Mono","needs":["rail"],"exclude":["Mono Rail Museum"]}
      """;
  private static final String ORGANISATIONS =
      """
      {"id":"brightco","prefLabel":"Brightco","altLabel":["Brightco Group"]}
      {"id":"aim","prefLabel":"Aim Stores","contextual":["Aim"],"needs":["Brightco"]}
      {"id":"moon","prefLabel":"Moon Garden"}
      """;
  private static final String PLACES =
      """
      {"id":"united-states","prefLabel":"United States","altLabel":["U.S."]}
      """;

  @TempDir Path folder;

  private Vocabulary vocabulary() throws IOException {
    Files.writeString(folder.resolve("initiatives.jsonl"), INITIATIVES);
    Files.writeString(folder.resolve("organisations.jsonl"), ORGANISATIONS);
    Files.writeString(folder.resolve("places.jsonl"), PLACES);
    Vocabulary.Loaded loaded = Vocabulary.load(folder);
    assertThat(loaded.problems()).isEmpty();
    return loaded.vocabulary();
  }

  /// Mentions as `words=id`, sentences being divided by `|`, which is not part of the text.
  private List<String> found(String marked) throws IOException {
    String[] sentences = marked.split("\\|");
    int[] starts = new int[sentences.length];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + sentences[i - 1].length();
    }
    String text = String.join("", sentences);
    return vocabulary().mentions(text, starts).stream()
        .map(m -> text.substring(m.start(), m.end()) + "=" + m.name().id())
        .collect(Collectors.toList());
  }

  @Test
  void the_longest_label_is_taken_and_quotes_and_spaces_do_not_matter() throws IOException {
    assertThat(found("A walk in Moon\u00a0Garden '09 and the Moon Garden."))
        .containsExactly("Moon\u00a0Garden '09=moon-9", "Moon Garden=moon");
    assertThat(found("See #Moon Garden 09 at MOONGARDEN.com"))
        .containsExactly("#Moon Garden 09=moon-9", "MOONGARDEN.com=moon-9");
  }

  @Test
  void only_whole_words_count_and_a_possessive_is_not_part_of_the_name() throws IOException {
    assertThat(found("Brightcove, aBrightco, Brightco_x, Moon Gardens")).isEmpty();
    assertThat(found("Brightco’s U.S. plan; U.S.-based Brightco's"))
        .containsExactly(
            "Brightco=brightco", "U.S.=united-states", "U.S.=united-states", "Brightco=brightco");
  }

  @Test
  void chinese_labels_need_no_gaps_around_them() throws IOException {
    assertThat(found("今年灯节很热闹")).containsExactly("灯节=lamp-day");
  }

  @Test
  void a_contextual_label_counts_with_a_needed_word_in_its_sentence_or_the_one_before()
      throws IOException {
    assertThat(found("The sale is on 12.12.")).containsExactly("12.12=lamp-day");
    assertThat(found("Brightco shines. |It is 12/12.")).contains("12/12=lamp-day");
    assertThat(found("Brightco shines. |Nothing. |It is 12/12."))
        .containsExactly("Brightco=brightco");
    assertThat(found("It is 12/12. |A sale.")).isEmpty();
  }

  @Test
  void a_number_is_not_cut_out_of_a_longer_one() throws IOException {
    assertThat(found("The sale: $12.12, 12.12.2014, 3/12/12, 12.125, 12.12%.")).isEmpty();
  }

  @Test
  void needed_words_alone_guard_every_label_and_excluded_expressions_do_not_count()
      throws IOException {
    assertThat(found("Mono sound")).isEmpty();
    assertThat(found("Mono, a rail line")).containsExactly("Mono=mono");
    assertThat(found("the rail line and the Mono Rail Museum")).isEmpty();
  }

  @Test
  void a_guarded_word_is_a_name_only_where_it_is_written_as_one() throws IOException {
    assertThat(found("Brightco took aim at Aim.")).containsExactly("Brightco=brightco", "Aim=aim");
  }

  @Test
  void names_are_found_by_label_and_by_id() throws IOException {
    Vocabulary vocabulary = vocabulary();
    assertThat(vocabulary.named(Name.Kind.ORGANISATION, " BRIGHTCO  group ").orElseThrow().id())
        .isEqualTo("brightco");
    assertThat(vocabulary.named(Name.Kind.ORGANISATION, "Aim")).isEmpty();
    assertThat(vocabulary.name(Name.Kind.PLACE, "united-states")).isPresent();
    assertThat(vocabulary.names(Name.Kind.INITIATIVE)).extracting(Name::id).startsWith("moon-9");
  }

  @Test
  void a_bad_line_is_reported_with_its_place_and_the_rest_is_read() throws IOException {
    Files.writeString(
        folder.resolve("people.jsonl"),
        """
        {"id":"ann","prefLabel":"Ann"}
        {"id":"bob",
        {"id":"Bob B","prefLabel":"Bob"}
        {"id":"cy"}
        {"id":"di","prefLabel":"Di","colour":"red"}
        {"id":"ann","prefLabel":"Anna"}
        {"id":"ed","prefLabel":"Ed","altLabel":[3]}
        ["fay"]

        {"id":"gus","prefLabel":"Gus"}
        """);
    Vocabulary.Loaded loaded = Vocabulary.load(folder);
    assertThat(loaded.vocabulary().names(Name.Kind.PERSON))
        .extracting(Name::id)
        .containsExactly("ann", "gus");
    assertThat(loaded.problems())
        .hasSize(7)
        .allMatch(p -> p.matches("(?s).*people\\.jsonl:\\d:\\d+: .+"));
    assertThat(loaded.problems().get(1)).contains("people.jsonl:3:2: id \"Bob B\"");
    assertThat(loaded.problems().get(3)).contains(":5:29: unknown key \"colour\"");
  }

  @ParameterizedTest
  @CsvSource({"start, 2019-13", "start, 19", "end, 2019-02-30", "end, soon", "recurs, --13-40"})
  void a_date_that_is_none_is_reported(String key, String date) throws IOException {
    Files.writeString(
        folder.resolve("initiatives.jsonl"),
        "{\"id\":\"fair\",\"prefLabel\":\"The Fair\",\"%s\":\"%s\"}%n".formatted(key, date));
    assertThat(Vocabulary.load(folder).problems())
        .singleElement()
        .asString()
        .contains("initiatives.jsonl:1:37", date);
  }

  @Test
  void folding_keeps_every_offset() {
    long seed = Long.getLong("seed", 42L);
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      random.ints(random.nextInt(40), 0, 0x10000).forEach(c -> text.append((char) c));
      assertThat(Fold.fold(text.toString())).as("seed %d", seed).hasSameSizeAs(text);
    }
    assertThat(Fold.fold("\u201CＡ１\u201D\u2014\u00a0Ünïx\u2019s")).isEqualTo("\"a1\"- ünïx's");
  }

  @Test
  void tagging_never_fails_and_is_linear() throws IOException {
    long seed = Long.getLong("seed", 42L);
    Random random = new Random(seed);
    Vocabulary vocabulary = vocabulary();
    String[] parts = {
      "Moon Garden", " ", "’09", "12.12", "Mono", "rail", "\n", "灯", "sale", "'", "\ud83d", "Aim"
    };
    StringBuilder text = new StringBuilder();
    while (text.length() < 1_000_000) {
      text.append(parts[random.nextInt(parts.length)]);
    }
    long begun = System.nanoTime();
    int last = 0;
    for (Mention mention : vocabulary.mentions(text.toString(), new int[] {0})) {
      assertThat(mention.start()).as("seed %d", seed).isGreaterThanOrEqualTo(last);
      last = mention.end();
    }
    assertThat(System.nanoTime() - begun).isLessThan(20_000_000_000L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'", "\u2019", "\u2018", "\u02BC", "\uFF07", "`", "\u00B4"})
  void a_year_is_cut_short_with_any_apostrophe(String apostrophe) throws IOException {
    String name = "Moon Garden " + apostrophe + "09";
    assertThat(found("We went to " + name + " again.")).containsExactly(name + "=moon-9");
    assertThat(found(name)).containsExactly(name + "=moon-9");
    assertThat(found("#" + name + "!")).containsExactly(name + "=moon-9");
  }

  @Test
  void a_label_stands_at_the_end_of_a_line_across_one_and_before_a_possessive() throws IOException {
    assertThat(found("All of Brightco\nGroup\nwas there, Brightco\n\nGroup was not."))
        .containsExactly("Brightco\nGroup=brightco", "Brightco=brightco");
    assertThat(found("Brightco's lamps, Brightco’s lamps and Brightcos' lamps"))
        .containsExactly("Brightco=brightco", "Brightco=brightco");
    assertThat(found("the Brightco-led fund, (Brightco), Brightco/Moonco, \"Brightco\""))
        .containsExactly(
            "Brightco=brightco", "Brightco=brightco", "Brightco=brightco", "Brightco=brightco");
  }

  @Test
  void a_hashtag_is_a_name_where_the_label_is_one_word_or_is_listed() throws IOException {
    assertThat(found("#Brightco and #brightcogroup at #MoonGarden"))
        .containsExactly("Brightco=brightco");
  }

  @Test
  void the_needed_word_may_stand_before_after_or_in_the_sentence_before_but_not_further_away()
      throws IOException {
    assertThat(found("Brightco opened. |It rained. |On 12.12 all came."))
        .doesNotContain("12.12=lamp-day");
    assertThat(found("Brightco opened. |On 12.12 all came.")).contains("12.12=lamp-day");
    assertThat(found("On 12.12 all came to the sale.")).contains("12.12=lamp-day");
    assertThat(found("On 12.12 all came. |The sale began.")).isEmpty();
  }

  @Test
  void an_excluded_expression_takes_only_the_label_it_covers() throws IOException {
    assertThat(found("By rail to the Mono Rail Museum, then Mono by rail."))
        .containsExactly("Mono=mono");
    assertThat(found("The rail: Mono, Rail Museum")).containsExactly("Mono=mono");
  }

  @Test
  void a_chinese_label_is_found_inside_a_sentence_and_beside_latin_letters() throws IOException {
    assertThat(found("去年的灯节在杭州举行，Brightco灯节很大。"))
        .containsExactly("灯节=lamp-day", "Brightco=brightco", "灯节=lamp-day");
  }
}
