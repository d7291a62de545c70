package dossier.search;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.Days;
import dossier.search.HistogramRequest.Interval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IntervalTest {
  @ParameterizedTest
  @EnumSource(Interval.class)
  void every_day_lies_in_one_bucket_and_buckets_follow_each_other(Interval interval) {
    LocalDate day = LocalDate.of(1965, 1, 1);
    long last = interval.bucket(day);
    for (; day.isBefore(LocalDate.of(2031, 1, 1)); day = day.plusDays(1)) {
      long bucket = interval.bucket(day);
      Days days = interval.days(bucket);
      assertThat(days.first()).as("%s", day).isBeforeOrEqualTo(day);
      assertThat(days.last()).as("%s", day).isAfterOrEqualTo(day);
      assertThat(bucket).as("%s", day).isBetween(last, last + 1);
      last = bucket;
    }
  }

  @Test
  void weeks_are_those_of_iso_8601() {
    DateTimeFormatter iso = DateTimeFormatter.ISO_WEEK_DATE;
    for (LocalDate day = LocalDate.of(1995, 1, 1); day.getYear() < 2031; day = day.plusDays(1)) {
      long week = Interval.WEEK.bucket(day);
      assertThat(Interval.WEEK.key(week)).isEqualTo(iso.format(day).substring(0, 8));
      assertThat(Interval.WEEK.days(week).first().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "YEAR, 2019-05-13, 2019",
    "QUARTER, 2019-05-13, 2019-Q2",
    "MONTH, 2019-05-13, 2019-05",
    "WEEK, 2018-12-31, 2019-W01",
    "WEEK, 2021-01-03, 2020-W53",
    "DAY, 2019-05-13, 2019-05-13"
  })
  void a_bucket_is_written_so_that_text_sorts_as_time(
      Interval interval, LocalDate day, String key) {
    assertThat(interval.key(interval.bucket(day))).isEqualTo(key);
  }
}
