package dossier.ingest;

import dossier.article.Days;
import dossier.article.Edtf;
import dossier.vocabulary.Name;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "Last week" said of a short event whose days the vocabulary has: written in the week after it.
/// Weeks begin on Monday.
final class WeekOfEvent implements DateClue {
  private static final Pattern WORDS = Pattern.compile("\\b([Ll]ast|[Tt]his) (week|month)\\b");
  private static final int LONGEST_EVENT_DAYS = 31;

  @Override
  public List<Finding> find(Undated undated, Days known) {
    Optional<Days> event = undated.initiative().flatMap(WeekOfEvent::event);
    return event.isEmpty()
        ? List.of()
        : undated.aboutInitiative().stream()
            .flatMap(sentence ->
                finding(sentence.text(), event.get(), undated.initiative().get()).stream())
            .toList();
  }

  private static Optional<Days> event(Name initiative) {
    Optional<LocalDate> first = initiative.start().flatMap(Edtf::parse).map(Days::first);
    Optional<LocalDate> last = initiative.end().flatMap(Edtf::parse).map(Days::last);
    return first
        .filter(start -> last.filter(end -> isShort(start, end)).isPresent())
        .flatMap(start -> last.map(end -> new Days(start, end)));
  }

  private static boolean isShort(LocalDate start, LocalDate end) {
    return !end.isBefore(start) && end.isBefore(start.plusDays(LONGEST_EVENT_DAYS));
  }

  private static Optional<Finding> finding(String sentence, Days event, Name initiative) {
    Matcher words = WORDS.matcher(sentence);
    if (!words.find()) {
      return Optional.empty();
    }
    int later = words.group(1).equalsIgnoreCase("last") ? 1 : 0;
    Days days = words.group(2).equals("week") ? weeks(event, later) : months(event, later);
    return Optional.of(
        Finding.about(
            days, "text: \"" + words.group() + "\" + " + InitiativeDates.start(initiative)));
  }

  private static Days weeks(Days event, int later) {
    return new Days(
        event.first().plusWeeks(later).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
        event.last().plusWeeks(later).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
  }

  private static Days months(Days event, int later) {
    return new Days(
        YearMonth.from(event.first()).plusMonths(later).atDay(1),
        YearMonth.from(event.last()).plusMonths(later).atEndOfMonth());
  }
}
