package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.Days;
import dossier.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Times as seen from Friday, 15 March 2019.
class TimesTest {
  private static final Days FRIDAY = Days.of(LocalDate.of(2019, 3, 15));

  private final Extractor extractor = new Extractor(Vocabulary.EMPTY, Rules.none());

  private List<TimeMention> times(String text) {
    return extractor.times(text, FRIDAY);
  }

  private static String shown(List<TimeMention> times) {
    return times.stream()
        .map(time -> (time.text() + " = " + time.edtf() + " " + time.mod()).strip())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It opened on 5 June 2014.            | 5 June 2014 = 2014-06-05
          It opened on Tuesday, May 9, 2017.   | Tuesday, May 9, 2017 = 2017-05-09
          It opened on the 3rd of June 2014.   | the 3rd of June 2014 = 2014-06-03
          It opened on June third, 2014.       | June third, 2014 = 2014-06-03
          It opened on Sept. 4.                | Sept. 4 = 2018-09-04
          It opened on 05-Aug-2016 here.        | 05-Aug-2016 = 2016-08-05
          It opened on 22.04.2016 here.        | 22.04.2016 = 2016-04-22
          It opened on 2016/4/22 here.              | 2016/4/22 = 2016-04-22
          It opened on 22/04/2016 here.             | 22/04/2016 = 2016-04-22
          It opened on 20160422 here.               | 20160422 = 2016-04-22
          It was built in twenty days.         | in twenty days = 2019-04-04~
          Born on May two, nineteen eighty six. | May two, nineteen eighty six = 1986-05-02
          They met on Black Friday 2010.       | Black Friday 2010 = 2010-11-26
          They met at Easter.                  | Easter = 2018-04-01
          They meet next Easter.               | next Easter = 2019-04-21
          It opens before Chinese New Year.    | before Chinese New Year = ../2020-01-24 BEFORE
          Sales fell in the 1990s.             | the 1990s = 1990/1999
          Sales fell in the nineties.          | the nineties = 1990/1999
          Trade of the nineteenth century.     | the nineteenth century = 1800/1899
          Sales fell in week 3 of 2018.        | week 3 of 2018 = 2018-01-15/2018-01-21
          """)
  void dates_of_the_calendar(String text, String expected) {
    assertThat(shown(times(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They came last Wednesday.            | last Wednesday = 2019-03-06
          They came this past Wednesday.       | this past Wednesday = 2019-03-13
          They come next Friday.               | next Friday = 2019-03-22
          They come on Tuesday of next week.   | Tuesday of next week = 2019-03-19
          They come next week Tuesday.         | next week Tuesday = 2019-03-19
          They came the day before yesterday.  | the day before yesterday = 2019-03-13
          They come the week after next.       | the week after next = 2019-03-25/2019-03-31
          They came last night.                | last night = 2019-03-14
          They came last March.                | last March = 2018-03
          They come next March.                | next March = 2020-03
          They came over the weekend.          | the weekend = 2019-03-09/2019-03-10
          They come three weeks from tomorrow. | three weeks from tomorrow = 2019-04-06
          They come two weeks after Easter.    | two weeks after Easter = 2018-04-15
          They came three years ago.           | three years ago = 2016~
          They came more than two years ago.   | more than two years ago = ../2016~ BEFORE
          Sales of the last two quarters.      | the last two quarters = 2018-07~/2018-12~
          They come in the next two weeks.     | in the next two weeks = 2019-03-16~/2019-03-29~
          They come within three years.        | within three years = 2019-03-15~/2022-03-15~
          """)
  void times_that_are_counted_from_now(String text, String expected) {
    assertThat(shown(times(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It opened in mid-2014.               | mid-2014 = 2014-05~/2014-08~ MID
          It opens early next year.            | early next year = 2020-01~/2020-04~ START
          It opens by the end of the year.     | by the end of the year = ../2019~ ON_OR_BEFORE
          It opens later this year.            | later this year = 2019-07~/2019-12~
          It opened in late May 2015.          | late May 2015 = 2015-05-21~/2015-05-31~ END
          The first half of 2017 was dry.      | The first half of 2017 = 2017-01/2017-06
          The H2 2017 figures.                 | The H2 2017 = 2017-07/2017-12
          The 2017 Q1 figures.                 | 2017 Q1 = 2017-01/2017-03
          In the first quarter of last year.   | the first quarter of last year = 2018-01/2018-03
          On the first Monday of May 2018.     | the first Monday of May 2018 = 2018-05-07
          On the last Friday of last month.    | the last Friday of last month = 2019-02-22
          In the last four months of 2018.     | the last four months of 2018 = 2018-09/2018-12
          In the week of April 10, 2018.       | the week of April 10, 2018 = 2018-04-09/2018-04-15
          """)
  void parts_of_other_times(String text, String expected) {
    assertThat(shown(times(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It ran from 2014 to 2018.            | 2014 to 2018 = 2014/2018
          It ran from 2014-18.                 | 2014-18 = 2014/2018
          It ran March–May 2015.               | March–May 2015 = 2015-03/2015-05
          It ran from Nov 18 to Jan 9, 2016.   | Nov 18 to Jan 9, 2016 = 2015-11-18/2016-01-09
          It ran May 3-5, 2014.                | May 3-5, 2014 = 2014-05-03/2014-05-05
          It ran 9 to 12 of June 2014.         | 9 to 12 of June 2014 = 2014-06-09/2014-06-12
          It runs between now and 4 November.  | now and 4 November = 2019-03-15/2019-11-04
          It ran from 5/1-5/7/2018.            | 5/1-5/7/2018 = 2018-05-01/2018-05-07
          The opening was moved from May 2018 to June 2018. | May 2018 = 2018-05; June 2018 = 2018-06
          """)
  void times_from_one_to_another_but_not_those_that_were_moved(String text, String expected) {
    assertThat(shown(times(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He has led it since 2014.            | since 2014 = 2014/.. ON_OR_AFTER
          It opens before 2021.                | before 2021 = ../2020 BEFORE
          It opens after 2021.                 | after 2021 = 2022/.. AFTER
          It opens no later than May 2021.     | no later than May 2021 = ../2021-05 ON_OR_BEFORE
          Models of 2018 or later.             | 2018 or later = 2018/.. ON_OR_AFTER
          """)
  void what_binds_a_time_leaves_one_end_open(String text, String expected) {
    assertThat(shown(times(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They meet every Monday.              | SET XXXX-WXX-1
          They meet every two weeks.           | SET P2W
          They meet twice a year.              | SET P1Y
          They meet quarterly.                 | SET P3M
          It took one and a half hours.        | DURATION PT1H30M
          It took 2 years and 3 months.        | DURATION P2Y3M
          It took 3.5 years.                   | DURATION P3Y6M
          It began at 8:30 p.m.                | TIME T
          They are here now.                   | DATE PRESENT_REF
          """)
  void recurrences_lengths_and_the_present_have_a_timex_value(String text, String expected) {
    assertThat(times(text))
        .extracting(time -> time.kind() + " " + time.timex())
        .containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "This may be right.",
    "They march on.",
    "Call +1 206-555-1212 now and then 123-12-1234.",
    "See https://example.org/2014/05/a.html today.",
    "It is 2015-32 and 32-2015."
  })
  void what_only_looks_like_a_date_tells_no_day(String text) {
    assertThat(times(text).stream().filter(t -> !t.timex().equals("PRESENT_REF")))
        .filteredOn(TimeMention::tellsDays)
        .allMatch(time -> time.text().equals("today"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          公司2017年6月18日开业。     | 2017年6月18日 = 2017-06-18
          公司去年盈利。              | 去年 = 2018
          公司今年三月开业。          | 今年三月 = 2019-03
          公司上个月10日开业。        | 上个月10日 = 2019-02-10
          2018年第二季度增长。        | 2018年第二季度 = 2018-04/2018-06
          去年下半年增长。            | 去年下半年 = 2018-07/2018-12
          上世纪九十年代的公司。      | 上世纪九十年代 = 1990/1999
          20世纪80年代的公司。        | 20世纪80年代 = 1980/1989
          从2016年6月1日到6月30日。   | 2016年6月1日到6月30日 = 2016-06
          5月至10月的收入。           | 5月至10月 = 2018-05/2018-10
          1995-1997年的收入。         | 1995-1997年 = 1995/1997
          公司三年前开业。            | 三年前 = 2016~
          未来五年增长。              | 未来五年 = 2019-03-16~/2024-03-15~
          在2018年之后增长。          | 2018年之后 = 2019/.. AFTER
          2019年春节增长。            | 2019年春节 = 2019-02-05
          公司2018年底开业。          | 2018年底 = 2018-12~ END
          """)
  void times_in_chinese(String text, String expected) {
    assertThat(shown(times(text))).isEqualTo(expected);
  }

  @Test
  void without_a_day_of_writing_a_relative_time_has_its_timex_value_and_no_days() {
    assertThat(extractor.times("It closed last year, on 4 May, after 2 June 2014.", Days.ALL))
        .extracting(TimeMention::edtf)
        .containsExactly("P1Y", "XXXX-05-04", "2014-06-03/..");
  }

  @Test
  void an_interval_of_writing_gives_all_days_that_a_time_can_mean() {
    Days written = new Days(LocalDate.of(2018, 12, 1), LocalDate.of(2019, 2, 1));
    assertThat(extractor.times("It opens early next month.", written))
        .extracting(TimeMention::edtf)
        .containsExactly("2019-01-01~/2019-03-10~");
  }

  @ParameterizedTest
  @CsvSource({
    "It fell earlier that day.",
    "It fell early on Friday.",
    "It opens in mid-Monday trade."
  })
  void a_part_of_a_day_is_the_day(String text) {
    assertThat(times(text)).allSatisfy(time -> assertThat(time.edtf()).doesNotContain("/"));
  }
}
