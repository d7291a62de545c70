package dossier.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dossier.search.TermsRequest.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureTest {

  /// The table 20, 80 within and 20, 880 without: expected are 4, 96, 36, 864.
  @Test
  void log_likelihood_is_that_of_the_table_of_articles() {
    double expected =
        2
            * (20 * Math.log(20 / 4.0)
                + 80 * Math.log(80 / 96.0)
                + 20 * Math.log(20 / 36.0)
                + 880 * Math.log(880 / 864.0));
    assertThat(Measure.LOG_LIKELIHOOD.score(20, 40, 100, 1_000)).isCloseTo(expected, within(1e-9));
  }

  @Test
  void jlh_is_the_absolute_times_the_relative_change_of_the_share() {
    assertThat(Measure.JLH.score(20, 40, 100, 1_000)).isCloseTo(0.8, within(1e-9));
  }

  @ParameterizedTest
  @EnumSource(Measure.class)
  void a_word_as_frequent_as_everywhere_scores_nothing_and_a_rarer_one_neither(Measure measure) {
    assertThat(measure.score(100, 1_000, 100, 1_000)).isZero();
    assertThat(measure.score(4, 40, 100, 1_000)).isZero();
    assertThat(measure.score(1, 40, 100, 1_000)).isZero();
  }

  @ParameterizedTest
  @EnumSource(Measure.class)
  void more_articles_within_never_score_less(Measure measure) {
    double last = 0;
    for (int count = 0; count <= 40; count++) {
      double score = measure.score(count, 40, 100, 1_000);
      assertThat(score).isGreaterThanOrEqualTo(last);
      last = score;
    }
  }
}
