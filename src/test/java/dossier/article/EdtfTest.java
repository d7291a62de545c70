package dossier.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
  private static final long SEED = Long.getLong("seed", 20140513);

  @ParameterizedTest
  @CsvSource({
    "2014,                       2014-01-01, 2014-12-31",
    "2014-05,                    2014-05-01, 2014-05-31",
    "2016-02,                    2016-02-01, 2016-02-29",
    "2014-05-13,                 2014-05-13, 2014-05-13",
    "2016-11-28T23:30:00Z,       2016-11-28, 2016-11-28",
    "2019-03-07T08:30:00+01:00,  2019-03-07, 2019-03-07",
    "2014~,                      2014-01-01, 2014-12-31",
    "2020-05?,                   2020-05-01, 2020-05-31",
    "2014-05-13%,                2014-05-13, 2014-05-13",
    "2014-21,                    2014-03-01, 2014-05-31",
    "2014-22,                    2014-06-01, 2014-08-31",
    "2014-24,                    2014-12-01, 2015-02-28",
    "201X,                       2010-01-01, 2019-12-31",
    "20XX,                       2000-01-01, 2099-12-31",
    "2014-XX,                    2014-01-01, 2014-12-31",
    "2014-05-XX,                 2014-05-01, 2014-05-31",
    "2014-09/2015-06,            2014-09-01, 2015-06-30",
    "2015-10/2015-11-10,         2015-10-01, 2015-11-10",
    "2014-22~/2014-23?,          2014-06-01, 2014-11-30",
  })
  void a_text_means_its_days(String edtf, LocalDate first, LocalDate last) {
    assertThat(Edtf.parse(edtf)).contains(new Days(first, last));
  }

  @Test
  void an_interval_can_be_open_at_either_end() {
    assertThat(Edtf.parse("2014/..").orElseThrow().opensLate()).isTrue();
    assertThat(Edtf.parse("2014/").orElseThrow().opensLate()).isTrue();
    assertThat(Edtf.parse("../2014").orElseThrow().opensEarly()).isTrue();
    assertThat(Edtf.parse("../..")).contains(Days.ALL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "/",
        "May 2014",
        "2014-13",
        "2014-02-30",
        "2015/2014",
        "2014-5",
        "14",
        "2014-21-03",
        "201X-05",
        "2014-XX-03",
        "2014/2015/2016",
        "20140513",
        "2014-25",
        "2014-05-13Tnoon"
      })
  void what_is_not_edtf_means_nothing(String text) {
    assertThat(Edtf.parse(text)).isEmpty();
  }

  @Test
  void a_qualifier_stands_behind_each_end_that_is_not_open() {
    assertThat(Edtf.format(Edtf.parse("2014-09/2015-06").orElseThrow(), "~"))
        .isEqualTo("2014-09~/2015-06~");
    assertThat(Edtf.format(Edtf.parse("2014-09/..").orElseThrow(), "~")).isEqualTo("2014-09~/..");
    assertThat(Edtf.format(Edtf.parse("2014").orElseThrow(), "~")).isEqualTo("2014~");
  }

  @Test
  void what_is_written_is_read_back_the_same() {
    Random random = new Random(SEED);
    for (int i = 0; i < 20_000; i++) {
      Days days = days(random);
      String edtf = Edtf.format(days);
      assertThat(Edtf.parse(edtf)).as("seed %d, %s", SEED, edtf).contains(days);
      assertThat(Edtf.parse(Edtf.format(days, "~"))).as("seed %d, %s~", SEED, edtf).contains(days);
    }
  }

  @Test
  void nothing_typed_makes_it_throw() {
    Random random = new Random(SEED);
    String letters = "0123456789-/.X~?%TZ 2014";
    for (int i = 0; i < 50_000; i++) {
      StringBuilder text = new StringBuilder();
      random
          .ints(random.nextInt(14), 0, letters.length())
          .forEach(c -> text.append(letters.charAt(c)));
      assertThatCode(() -> Edtf.parse(text.toString()))
          .as("seed %d, %s", SEED, text)
          .doesNotThrowAnyException();
    }
  }

  private static Days days(Random random) {
    LocalDate first = LocalDate.of(random.nextInt(-20, 12_000), 1, 1).plusDays(random.nextInt(366));
    if (random.nextInt(3) == 0) {
      first = random.nextBoolean() ? first.withDayOfMonth(1) : first.withDayOfYear(1);
    }
    LocalDate last = first.plusDays(random.nextInt(1_000));
    if (random.nextInt(3) == 0) {
      last =
          random.nextBoolean()
              ? last.withDayOfMonth(last.lengthOfMonth())
              : last.withDayOfYear(last.lengthOfYear());
    }
    return switch (random.nextInt(10)) {
      case 0 -> new Days(LocalDate.MIN, last);
      case 1 -> new Days(first, LocalDate.MAX);
      case 2 -> Days.of(first);
      default -> new Days(first, last);
    };
  }
}
