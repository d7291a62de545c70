package dossier.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.fact.Extractor;
import dossier.fact.Rules;
import dossier.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeFiguresTest {
  @TempDir private Path folder;
  private final Extractor extractor = new Extractor(Vocabulary.EMPTY, Rules.none());

  private TimeFigures figures(String lines) throws IOException {
    Path file = folder.resolve("docs.jsonl");
    Files.writeString(file, lines);
    List<GoldText> texts = GoldText.read(file);
    assertThat(TimeFigures.fits(texts)).isTrue();
    return TimeFigures.of(texts, extractor::times);
  }

  private static String line(String text, String type, String start, int length, String value) {
    int from = text.indexOf(start);
    return """
    {"id":"a","model":"DateTimeModel","reference":"2019-03-15T10:00:00","text":"%s","gold":[{"type":"datetimeV2.%s","start":%d,"end":%d,"text":"%s","values":[%s]}]}
    """
        .formatted(text, type, from, from + length, text.substring(from, from + length), value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It opens tomorrow.      | date      | tomorrow      | {"type":"date","timex":"2019-03-16","value":"2019-03-16"} | 1
          It opens tomorrow.      | date      | tomorrow      | {"type":"date","timex":"2019-03-17","value":"2019-03-17"} | 0
          It opens at 8pm today.  | datetime  | 8pm today     | {"type":"datetime","timex":"2019-03-15T20","value":"2019-03-15 20:00:00"} | 1
          It ran from May to July 2018. | daterange | May to July 2018 | {"type":"daterange","timex":"(2018-05-01,2018-07-01,P2M)","start":"2018-05-01","end":"2018-07-01"} | 1
          It ran in 2018.         | daterange | 2018          | {"type":"daterange","timex":"2018","start":"2018-01-01","end":"2019-01-01"} | 1
          It ran in 2018.         | daterange | 2018          | {"type":"daterange","timex":"2018","start":"2018-01-01","end":"2018-12-01"} | 0
          It ran since 2018.      | daterange | since 2018    | {"type":"daterange","timex":"2018","Mod":"since","start":"2018-01-01"} | 1
          It ran since 2018.      | daterange | since 2018    | {"type":"daterange","timex":"2018","start":"2018-01-01","end":"2019-01-01"} | 0
          It ran in early 2018.   | daterange | early 2018    | {"type":"daterange","timex":"2018","Mod":"start","start":"2018-01-01","end":"2018-07-01"} | 1
          It ran in late 2018.    | daterange | late 2018     | {"type":"daterange","timex":"2018","Mod":"start","start":"2018-01-01","end":"2018-07-01"} | 0
          It ran two years ago.   | date      | two years ago | {"type":"date","timex":"2017-03-15","value":"2017-03-15"} | 1
          It ran two years ago.   | date      | two years ago | {"type":"date","timex":"2016-03-15","value":"2016-03-15"} | 0
          It ran for 2 weeks.     | duration  | 2 weeks       | {"type":"duration","timex":"P2W","value":"1209600"} | 1
          It ran for 2 weeks.     | duration  | 2 weeks       | {"type":"duration","timex":"P3W","value":"1814400"} | 0
          It runs every Monday.   | set       | every Monday  | {"type":"set","timex":"XXXX-WXX-1","value":"not resolved"} | 1
          """)
  void a_case_passes_with_the_same_days_or_the_same_length(
      String text, String type, String words, String value, int passed) throws IOException {
    TimeFigures figures = figures(line(text, type, words, words.length(), value));
    assertThat(figures.tallies().getLast()).isEqualTo(new Tally("all", passed, 1, 1));
    assertThat(figures.misses()).hasSize(1 - passed);
  }

  @Test
  void a_time_that_is_not_wanted_fails_its_case_and_a_time_of_day_is_out_of_scope()
      throws IOException {
    String extra =
        """
        {"id":"b","model":"DateTimeModel","reference":"2019-03-15","text":"See you in 2014.","gold":[]}
        """;
    String clock = line("Come at 8:30.", "time", "8:30", 4, "{\"timex\":\"T08:30\"}");
    String later = line("It closed 3 weeks later.", "date", "3 weeks later", 13, "{}");
    TimeFigures figures = figures(extra + clock + later);
    assertThat(figures.tallies()).contains(new Tally("none", 0, 1, 1));
    assertThat(figures.outOfScope().values()).containsExactly(1, 1);
  }
}
