package dossier.fact;

import dossier.article.Days;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/// Reads business years and parts of years: "the fiscal year ended March", "fiscal 2021", "the
/// third quarter of 2017", `Q1 2017`, `2019-H2`, "the first half".
final class FiscalTimes {
  private static final Map<String, Integer> PLACES =
      Map.of(
          "first", 1, "second", 2, "third", 3, "fourth", 4, "1st", 1, "2nd", 2, "3rd", 3, "4th", 4);

  private final Words words;

  FiscalTimes(Words words) {
    this.words = words;
  }

  /// Twelve months up to the month that is named; without one, the calendar year, approximately.
  Optional<TimeForm.Read> fiscalYear(int i) {
    int at = words.at(i).equals("the") ? i + 1 : i;
    Optional<Integer> step = TimeWords.step(words.at(at));
    int from = step.isPresent() ? at + 1 : at;
    boolean fiscal = words.isAny(from, "fiscal", "financial", "fy");
    boolean plain = fiscal && words.at(from + 1).equals("year");
    int year = plain ? from + 2 : from + 1;
    if (!fiscal && !words.at(from).equals("year")) {
      return Optional.empty();
    }
    int month = words.isAny(year, "ended", "ending", "to", "ends", "through") ? year + 1 : year;
    month = words.at(month).equals("in") || words.at(month).equals("on") ? month + 1 : month;
    Optional<Integer> named = month > year ? TimeWords.month(words.at(month)) : Optional.empty();
    if (named.isPresent()) {
      return Optional.of(yearTo(month, named.get()));
    }
    if (plain && step.isPresent()) {
      return Optional.of(
          TimeForm.Read.point(
              year,
              Stretch.counted(
                      Grain.YEAR, "P1Y", now -> Grain.YEAR.around(now.plusYears(step.get())))
                  .roughly()));
    }
    Optional<DateNumbers.Read> told = fiscal ? year(year) : Optional.empty();
    return told.map(y ->
        TimeForm.Read.point(y.end(), Stretch.fixed(Days.ofYear(y.value()), Grain.YEAR).roughly()));
  }

  private TimeForm.Read yearTo(int month, int number) {
    int end = month + 1;
    boolean day =
        words.token(end).isNumber()
            && words.at(end).length() <= 2
            && !(words.adjacent(end + 1) && words.token(end + 1).isWord());
    end += day ? 1 : 0;
    Optional<DateNumbers.Read> year =
        year(words.at(end).equals(",") || words.at(end).equals("of") ? end + 1 : end);
    if (year.isPresent()) {
      return TimeForm.Read.point(
          year.get().end(),
          Stretch.fixed(twelve(YearMonth.of(year.get().value(), number)), Grain.YEAR).unnamed());
    }
    Stretch.Yearless told = new Stretch.Yearless(number, 0);
    return TimeForm.Read.point(
        end,
        Stretch.counted(Grain.YEAR, "P1Y", now -> twelve(YearMonth.from(told.upTo(now).first())))
            .unnamed());
  }

  private static Days twelve(YearMonth last) {
    return new Days(last.minusMonths(11).atDay(1), last.atEndOfMonth());
  }

  /// "the third quarter of 2017", `Q1 2017`, `2017-q1`, "the second half", `H2 2019`.
  Optional<TimeForm.Read> quarter(int i) {
    Optional<TimeForm.Read> behindYear = behindYear(i);
    if (behindYear.isPresent()) {
      return behindYear;
    }
    int at = words.at(i).equals("the") ? i + 1 : i;
    Optional<Part> part = part(at);
    return part.map(p -> {
      int end = words.areAt(p.end, "of the year") ? p.end + 3 : p.end;
      boolean joint = words.isAny(p.end, "of", ",", "-", "in");
      int told = joint ? p.end + 1 : p.end;
      boolean fiscal = words.isAny(told, "fiscal", "financial");
      Optional<DateNumbers.Read> year = year(fiscal ? told + 1 : told);
      if (year.isPresent()) {
        Stretch stretch = Stretch.fixed(p.in(year.get().value()), p.grain);
        return TimeForm.Read.point(year.get().end(), fiscal ? stretch.roughly() : stretch);
      }
      Optional<Integer> step =
          words.at(told + 1).equals("year") && joint
              ? TimeWords.step(words.at(told))
              : Optional.empty();
      return step.map(s ->
              TimeForm.Read.point(
                  told + 2, Stretch.counted(p.grain, p.timex(), now -> p.in(now.getYear() + s))))
          .orElseGet(() ->
              TimeForm.Read.point(end, Stretch.counted(p.grain, p.timex(), now -> p.upTo(now))));
    });
  }

  /// A quarter or half of a year.
  private record Part(int end, Grain grain, int number) {
    Days in(int year) {
      LocalDate first = Grain.YEAR.around(LocalDate.of(year, 1, 1)).first();
      return grain.around(grain.moved(first, number - 1L));
    }

    Days upTo(LocalDate now) {
      Days same = in(now.getYear());
      return same.first().isAfter(now) ? in(now.getYear() - 1) : same;
    }

    String timex() {
      return "XXXX-" + (grain == Grain.QUARTER ? "Q" : "H") + number;
    }
  }

  private Optional<Part> part(int i) {
    String word = words.at(i);
    if (word.length() == 2 && word.charAt(1) >= '1' && word.charAt(1) <= '4') {
      int number = word.charAt(1) - '0';
      boolean half = word.charAt(0) == 'h' && number <= 2 && words.token(i).capital();
      boolean quarter = word.charAt(0) == 'q';
      return quarter || half
          ? Optional.of(new Part(i + 1, half ? Grain.HALF : Grain.QUARTER, number))
          : Optional.empty();
    }
    boolean digits = words.token(i).isNumber() && words.adjacent(i + 1);
    int number = PLACES.getOrDefault(digits ? word + words.at(i + 1) : word, 0);
    int at = digits ? i + 2 : i + 1;
    boolean half = words.at(at).equals("half");
    boolean fits = number > 0 && (words.at(at).equals("quarter") || (half && number <= 2));
    boolean ofYear =
        !half || words.isAny(at + 1, "of", "in") && (year(at + 2).isPresent() || isYear(at + 2));
    return fits && ofYear
        ? Optional.of(new Part(at + 1, half ? Grain.HALF : Grain.QUARTER, number))
        : Optional.empty();
  }

  private boolean isYear(int i) {
    boolean step = TimeWords.step(words.at(i)).isPresent() || words.at(i).equals("the");
    return (step && words.at(i + 1).equals("year")) || words.isAny(i, "fiscal", "financial");
  }

  private Optional<TimeForm.Read> behindYear(int i) {
    Optional<DateNumbers.Read> year = year(i);
    int at = words.at(i + 1).equals("-") ? i + 2 : i + 1;
    String word = words.at(at);
    boolean code = year.isPresent() && word.length() == 2 && !word.isEmpty();
    return code && (word.charAt(0) == 'q' || word.charAt(0) == 'h')
        ? part(at)
            .map(p -> TimeForm.Read.point(p.end, Stretch.fixed(p.in(year.get().value()), p.grain)))
        : Optional.empty();
  }

  private Optional<DateNumbers.Read> year(int i) {
    return words.free(i) && TimeWords.isYear(words.at(i))
        ? Optional.of(new DateNumbers.Read(i + 1, Integer.parseInt(words.at(i)), false))
        : Optional.empty();
  }
}
