package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.Days;
import dossier.article.Edtf;
import dossier.vocabulary.Vocabulary;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeInvariantsTest {
  private static final Days WRITTEN = Days.of(LocalDate.of(2019, 3, 15));
  private static final List<String> WORDS =
      List.of(
          "last", "next", "the", "first", "end", "of", "year", "May", "2014", "3", "Monday", "to",
          "from", "and", "in", "three", "weeks", "after", "Easter", "half", "early", "-", "/", "12",
          "every", "since", "quarter", "week", "ago", "now", ",", "twenty", "century", "1990s",
          "31", "Feb", "2月", "去年", "30日", "前", "至", "世纪", "第二季度", "每", "1000", "days");

  private final Extractor extractor = new Extractor(Vocabulary.EMPTY, Rules.none());

  private static List<String> written(LocalDate day) {
    String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String shorter = day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    int d = day.getDayOfMonth();
    int m = day.getMonthValue();
    int y = day.getYear();
    String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String ending =
        d / 10 == 1 ? "th" : d % 10 == 1 ? "st" : d % 10 == 2 ? "nd" : d % 10 == 3 ? "rd" : "th";
    return List.of(
        day.toString(),
        y + "/" + m + "/" + d,
        month + " " + d + ", " + y,
        month + " " + d + ending + ", " + y,
        d + " " + month + " " + y,
        "the " + d + ending + " of " + month + ", " + y,
        weekday + ", " + month + " " + d + ", " + y,
        shorter + (shorter.equals(month) ? " " : ". ") + d + ", " + y,
        d + "-" + shorter + "-" + y,
        y + "年" + m + "月" + d + "日");
  }

  @Test
  void a_day_reads_back_as_the_same_day_in_every_form() {
    long seed = 20190315;
    Random random = new Random(seed);
    for (int i = 0; i < 150; i++) {
      LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(55_000));
      for (String form : written(day)) {
        String text = "It opened on " + form + " here.";
        assertThat(extractor.times(text, WRITTEN))
            .as("seed %d: %s", seed, text)
            .singleElement()
            .satisfies(time -> {
              assertThat(time.text()).isEqualTo(form);
              assertThat(time.days()).isEqualTo(Days.of(day));
              assertThat(Edtf.parse(time.edtf())).contains(Days.of(day));
            });
      }
    }
  }

  @Test
  void any_words_give_times_in_order_that_are_what_the_text_says() {
    long seed = 20140603;
    Random random = new Random(seed);
    Days wide = new Days(LocalDate.of(2018, 12, 30), LocalDate.of(2019, 2, 28));
    for (int i = 0; i < 1_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = 0; k < 12; k++) {
        text.append(WORDS.get(random.nextInt(WORDS.size())))
            .append(random.nextInt(4) == 0 ? "" : " ");
      }
      for (Days days : List.of(WRITTEN, wide, Days.ALL)) {
        int end = 0;
        for (TimeMention time : extractor.times(text.toString(), days)) {
          assertThat(text.substring(time.start(), time.end()))
              .as("seed %d: %s", seed, text)
              .isEqualTo(time.text());
          assertThat(time.start()).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(end);
          end = time.end();
          if (time.tellsDays()) {
            assertThat(Edtf.parse(time.edtf())).as("seed %d: %s", seed, text).contains(time.days());
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1", "2014-", "2014 ", "1/", "from 2014 to ", "the end of ", "first ", "two weeks after ",
        "three years and ", "one ", "last ", "Monday, ", "May ", "May 3-", "every ", "christmas ",
        "年", "2014年", "一", "5月至", "今年", "每", "12:30 "
      })
  void the_cost_of_one_thing_again_and_again_is_linear(String part) {
    String text = part.repeat(200_000 / part.length());
    long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    extractor.times(text, WRITTEN);
    assertThat((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / 1_000_000)
        .as("milliseconds of this thread for %s", part)
        .isLessThan(4_000);
  }
}
