package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class CandidatesTest {
  private final Candidates candidates = new Candidates(Vocabulary.EMPTY, Rules.builtIn());

  @Test
  void a_launched_name_and_one_called_a_platform_are_candidates_and_a_mere_firm_is_none() {
    candidates.add(
        Articles.english(
            "Brightco launched Lamp Club in May. Norvik Foods sells on the platform Cheesenet."));
    assertThat(candidates.found())
        .extracting(Candidates.Candidate::phrase)
        .containsExactly("Cheesenet", "Lamp Club");
    assertThat(candidates.found().getLast().quotes())
        .containsExactly("Brightco launched Lamp Club in May.");
  }

  @Test
  void a_trace_tells_which_rule_fired_and_why_a_question_states_nothing() {
    Extractor extractor = new Extractor(Vocabulary.EMPTY, Rules.builtIn());
    var traces =
        extractor.why(
            Articles.english("Brightco employs 300 people. Will Brightco employ 900 people?"));
    assertThat(traces).hasSize(2);
    assertThat(traces.getFirst().fired()).anyMatch(line -> line.startsWith("measures/headcount"));
    assertThat(traces.getLast().fired()).isEmpty();
    assertThat(traces.getLast().refused()).allMatch(line -> line.contains("a question"));
  }
}
