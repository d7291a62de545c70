package dossier.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.ledger.QuoteCheck.Verdict;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Whether cited words still stand.
class QuoteCheckTest {
  private static final String TEXT =
      "🚋 The line will carry 2 million passengers by 2021. Others doubt it very much.";

  @Test
  void words_that_stand_where_they_stood_are_exact_and_elsewhere_moved() {
    assertThat(QuoteCheck.of(TEXT, "2 million passengers", Optional.of(22)).verdict())
        .isEqualTo(Verdict.EXACT);
    QuoteCheck moved = QuoteCheck.of(TEXT, "2 million passengers", Optional.of(20));
    assertThat(moved.verdict()).isEqualTo(Verdict.MOVED);
    assertThat(moved.start()).contains(22);
    assertThat(moved.why()).isEqualTo("the same words stand 2 characters later");
    assertThat(QuoteCheck.of(TEXT, "2 million passengers", Optional.empty()).verdict())
        .isEqualTo(Verdict.EXACT);
  }

  @Test
  void of_several_places_the_nearest_counts() {
    QuoteCheck check = QuoteCheck.of("so so so", "so", Optional.of(4));
    assertThat(check.verdict()).isEqualTo(Verdict.MOVED);
    assertThat(check.start()).contains(3);
  }

  @Test
  void words_that_were_edited_are_changed_and_told_as_they_stand_now() {
    QuoteCheck spelling = QuoteCheck.of(TEXT, "The LINE will carry", Optional.of(2));
    assertThat(spelling.verdict()).isEqualTo(Verdict.CHANGED);
    assertThat(spelling.found()).contains("The line will carry");
    QuoteCheck edited =
        QuoteCheck.of(TEXT, "The line will carry 3 million passengers by 2021", Optional.of(2));
    assertThat(edited.verdict()).isEqualTo(Verdict.CHANGED);
    assertThat(edited.found()).contains("The line will carry 2 million passengers by 2021");
    assertThat(edited.start()).contains(2);
  }

  @Test
  void words_that_do_not_stand_together_any_more_are_gone() {
    assertThat(QuoteCheck.of(TEXT, "nobody ever promised a ferry", Optional.of(0)).verdict())
        .isEqualTo(Verdict.GONE);
    assertThat(QuoteCheck.of("", "a ferry", Optional.of(0)).verdict()).isEqualTo(Verdict.GONE);
    assertThat(QuoteCheck.of(TEXT, "…", Optional.of(0)).verdict()).isEqualTo(Verdict.GONE);
    assertThat(QuoteCheck.noArticle().verdict()).isEqualTo(Verdict.GONE);
  }
}
