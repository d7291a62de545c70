package dossier.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.fact.Extractor;
import dossier.fact.Rules;
import dossier.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Names are right when their borders and their kind are.
class NameFiguresTest {
  @TempDir private Path folder;

  private NameFigures figures(String gold) throws IOException {
    Path file = folder.resolve("gold");
    Files.writeString(file, gold);
    return NameFigures.of(
        GoldText.read(file), new Extractor(Vocabulary.EMPTY, Rules.none())::names);
  }

  @Test
  void each_kind_is_counted_and_other_things_do_not_count() throws IOException {
    NameFigures figures =
        figures(
            """
            {"id":"a","text":"😀 Anna Berg lives in Oslo.","gold":[{"type":"PER","start":2,"end":11},{"type":"LOC","start":21,"end":25},{"type":"MISC","start":0,"end":1}]}
            {"id":"b","text":"She lives in Norway.","gold":[{"type":"ORG","start":13,"end":19}]}
            """);
    assertThat(figures.tallies())
        .containsExactly(
            new Tally("person", 1, 1, 1),
            new Tally("organisation", 0, 0, 1),
            new Tally("place", 1, 2, 1),
            new Tally("all", 2, 3, 3));
    assertThat(figures.misses())
        .containsExactly(
            "missed\torganisation\tb\tShe lives in [Norway].",
            "extra\tplace\tb\tShe lives in [Norway].");
  }

  @Test
  void columns_of_words_and_tags_are_read_too() throws IOException {
    NameFigures figures =
        figures(
            """
            -DOCSTART- -X- O O

            Anna NNP B-NP I-PER
            Berg NNP I-NP I-PER
            lives VBZ B-VP O
            in IN B-PP O
            Oslo NNP B-NP B-LOC
            . . O O

            -DOCSTART- -X- O O

            Norway NNP B-NP B-LOC
            's POS B-NP O
            coast NN I-NP O
            . . O O
            """);
    assertThat(figures.tallies().getLast()).isEqualTo(new Tally("all", 3, 3, 3));
  }
}
