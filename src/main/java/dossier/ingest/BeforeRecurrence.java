package dossier.ingest;

import dossier.article.Days;
import dossier.article.Edtf;
import dossier.vocabulary.Name;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// "Is around the corner" said of what recurs every year: written in the two months before that
/// day, of the year that stands beside the name somewhere in the article; of any year since the
/// start where none does.
final class BeforeRecurrence implements DateClue {
  private static final Pattern AHEAD =
      Pattern.compile(
          "\\b(?:(?:is|are) (?:just |right )?around the corner|is (?:fast )?approaching|is coming up|is (?:only|just) \\w+ (?:days|weeks) away)\\b");
  private static final int MONTHS_AHEAD = 2;
  private static final int CLOSE_TO_NAME = 3;

  @Override
  public List<Finding> find(Undated undated, Days known) {
    Optional<MonthDay> day =
        undated.initiative().flatMap(Name::recurs).flatMap(BeforeRecurrence::monthDay);
    return day.isEmpty()
        ? List.of()
        : undated.aboutInitiative().stream()
            .flatMap(sentence -> AHEAD.matcher(sentence.text()).results())
            .map(words -> finding(words.group(), day.get(), undated))
            .limit(1)
            .toList();
  }

  private static Optional<MonthDay> monthDay(String recurs) {
    try {
      return Optional.of(MonthDay.parse(recurs));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Finding finding(String words, MonthDay day, Undated undated) {
    Name initiative = undated.initiative().orElseThrow();
    Optional<Integer> year = yearBesideName(undated, initiative);
    int from =
        initiative
            .start()
            .flatMap(Edtf::parse)
            .map(days -> days.first().getYear())
            .orElse(undated.today().getYear());
    List<Days> possible =
        year.map(IntStream::of)
            .orElseGet(() -> IntStream.rangeClosed(from, undated.today().getYear()))
            .mapToObj(y -> before(day.atYear(y)))
            .toList();
    String beside = year.map(y -> " and the year " + y + " beside the name").orElse("");
    return new Finding(
        possible,
        true,
        "text: \"" + words + "\"" + beside + " + " + InitiativeDates.recurs(initiative));
  }

  private static Days before(LocalDate day) {
    return new Days(day.minusMonths(MONTHS_AHEAD), day.minusDays(1));
  }

  private static Optional<Integer> yearBesideName(Undated undated, Name initiative) {
    String all = undated.title() + "\n" + undated.text();
    return labels(initiative).flatMap(label -> years(label, all)).findFirst();
  }

  private static Stream<String> labels(Name initiative) {
    return Stream.concat(Stream.of(initiative.label()), initiative.otherLabels().stream());
  }

  private static Stream<Integer> years(String label, String text) {
    Matcher year =
        Pattern.compile(Pattern.quote(label) + "[ ,(’']{1," + CLOSE_TO_NAME + "}(20\\d\\d)(?!\\d)")
            .matcher(text);
    return year.results().map(found -> Integer.valueOf(found.group(1)));
  }
}
