package dossier.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource({
    "2019, 2019-01-01, 2019-12-31",
    "2019-05, 2019-05-01, 2019-05-31",
    "2020-02, 2020-02-01, 2020-02-29",
    "2019-05-13, 2019-05-13, 2019-05-13",
    "2015..2019, 2015-01-01, 2019-12-31",
    "2015..2019-05, 2015-01-01, 2019-05-31",
    "2015-03-02..2015-03-02, 2015-03-02, 2015-03-02",
    "2015.., 2015-01-01, +999999999-12-31",
    "*..2015, -999999999-01-01, 2015-12-31"
  })
  void a_date_speaks_of_all_its_days(String text, LocalDate first, LocalDate last) {
    assertThat(Dates.parse(text)).contains(new Dates(first, last));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "20l9",
        "19",
        "20199",
        "2019-5",
        "2019-13",
        "2019-02-30",
        "2019-05-1",
        "2019/05",
        "2019..2015",
        "2019...2020",
        "２０１９",
        "-2019",
        "2019-05-13T00:00",
        "today",
        "2019..x",
        "..",
        "*..*"
      })
  void what_is_no_date_is_none(String text) {
    assertThat(Dates.parse(text)).isEmpty();
  }

  @Test
  void one_date_is_not_a_range() {
    assertThat(Dates.date("2015..2019")).isEmpty();
    assertThat(Dates.date("2015")).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "2019, true",
    "2015..2019, true",
    "2015.., true",
    "2019-01, false",
    "2019-12-31, false"
  })
  void whole_years_are_told_from_parts(String text, boolean whole) {
    assertThat(Dates.parse(text).map(Dates::wholeYears)).isEqualTo(Optional.of(whole));
  }

  @Test
  void an_interval_does_not_end_before_it_begins() {
    assertThatThrownBy(() -> new Dates(LocalDate.of(2020, 1, 2), LocalDate.of(2020, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2020-01-02");
  }
}
