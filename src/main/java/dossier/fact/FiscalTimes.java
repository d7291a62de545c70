package dossier.fact;

import dossier.article.Days;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// Reads business years and quarters: "the fiscal year ended March", "fiscal 2021", "the third
/// quarter of 2017", `Q1 2017`.
final class FiscalTimes {
  private static final Map<String, Integer> QUARTERS =
      Map.of("q1", 1, "q2", 2, "q3", 3, "q4", 4, "first", 1, "second", 2, "third", 3, "fourth", 4);

  private final Words words;
  private final Now now;

  FiscalTimes(Words words, Now now) {
    this.words = words;
    this.now = now;
  }

  /// Twelve months up to the month that is named; without one, the calendar year, approximately.
  Optional<TimeForm.Read> fiscalYear(int i) {
    int at = words.at(i).equals("the") ? i + 1 : i;
    boolean fiscal = words.isAny(at, "fiscal", "financial", "fy");
    int year = fiscal && words.at(at + 1).equals("year") ? at + 2 : at + 1;
    if (!fiscal && !words.at(at).equals("year")) {
      return Optional.empty();
    }
    int month = words.isAny(year, "ended", "ending", "to", "ends", "through") ? year + 1 : year;
    month = words.at(month).equals("in") || words.at(month).equals("on") ? month + 1 : month;
    Optional<Integer> named = month > year ? TimeWords.month(words.at(month)) : Optional.empty();
    if (named.isPresent()) {
      return Optional.of(yearTo(i, month, named.get()));
    }
    Optional<Integer> told = fiscal ? year(year) : Optional.empty();
    return told.map(
        y -> TimeForm.Read.point(year + 1, words.between(i, year + 1), Days.ofYear(y), true));
  }

  private TimeForm.Read yearTo(int from, int month, int number) {
    int end = month + 1;
    boolean day =
        words.token(end).isNumber()
            && words.at(end).length() <= 2
            && !(words.adjacent(end + 1) && words.token(end + 1).isWord());
    end += day ? 1 : 0;
    int comma = words.at(end).equals(",") || words.at(end).equals("of") ? end + 1 : end;
    Optional<Integer> year = year(comma);
    if (year.isEmpty()) {
      return TimeForm.Read.relative(end, now.yearTo(words.between(from, end), number));
    }
    LocalDate last = Now.endOfMonth(LocalDate.of(year.get(), number, 1));
    Days days = new Days(last.withDayOfMonth(1).minusMonths(11), last);
    return TimeForm.Read.point(comma + 1, words.between(from, comma + 1), days, false);
  }

  Optional<TimeForm.Read> quarter(int i) {
    int at = words.at(i).equals("the") ? i + 1 : i;
    Integer number = QUARTERS.get(words.at(at));
    boolean letter = words.at(at).startsWith("q");
    if (number == null || (!letter && !words.at(at + 1).equals("quarter"))) {
      return Optional.empty();
    }
    int end = letter ? at + 1 : at + 2;
    int told = words.at(end).equals("of") || words.at(end).equals(",") ? end + 1 : end;
    int first = number * 3 - 2;
    Optional<Integer> year = year(told);
    if (year.isPresent()) {
      LocalDate start = LocalDate.of(year.get(), first, 1);
      Days days = new Days(start, Now.endOfMonth(start.plusMonths(2)));
      return Optional.of(TimeForm.Read.point(told + 1, words.between(i, told + 1), days, false));
    }
    When when =
        now.when(
            words.between(i, end),
            "XXXX-Q" + number,
            day -> quarterNear(day, first),
            day -> Now.endOfMonth(quarterNear(day, first).plusMonths(2)));
    return Optional.of(TimeForm.Read.relative(end, when));
  }

  private static LocalDate quarterNear(LocalDate day, int month) {
    LocalDate same = LocalDate.of(day.getYear(), month, 1);
    return same.isAfter(day) ? same.minusYears(1) : same;
  }

  private Optional<Integer> year(int i) {
    return words.free(i) && TimeWords.isYear(words.at(i))
        ? Optional.of(Integer.valueOf(words.at(i)))
        : Optional.empty();
  }
}
