package dossier.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;

/// The days that a typed date speaks of: `2019`, `2019-05`, `2019-05-13`, or a range of them,
/// `2015..2019`.
///
/// Both ends are included at their precision: `2015..2019-05` ends on 31 May 2019. An end left
/// empty or given as `*` is open, but not both. Years have four digits.
///
/// @param first the first day, or [LocalDate#MIN]
/// @param last the last day, or [LocalDate#MAX]
public record Dates(LocalDate first, LocalDate last) {
  private static final String BETWEEN = "..";
  private static final String OPEN = "*";
  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;
  private static final int DAY_LENGTH = 10;

  public Dates {
    if (first.isAfter(last)) {
      throw new IllegalArgumentException("first day " + first + " is after last day " + last);
    }
  }

  /// Reads a date or a range; empty where the text is neither, where there is no such day, or where
  /// a range ends before it begins.
  public static Optional<Dates> parse(String text) {
    int between = text.indexOf(BETWEEN);
    return between < 0
        ? date(text)
        : range(text.substring(0, between), true, text.substring(between + BETWEEN.length()), true);
  }

  /// Reads a date that is not a range.
  public static Optional<Dates> date(String text) {
    if (!hasForm(text)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          switch (text.length()) {
            case YEAR_LENGTH -> year(Integer.parseInt(text));
            case MONTH_LENGTH -> month(YearMonth.parse(text));
            default -> new Dates(LocalDate.parse(text), LocalDate.parse(text));
          });
    } catch (DateTimeParseException noSuchDay) {
      return Optional.empty();
    }
  }

  /// Reads a range from its two ends; an end that does not belong to the range takes its whole
  /// year, month or day away.
  static Optional<Dates> range(String from, boolean withFrom, String to, boolean withTo) {
    boolean opensEarly = from.isEmpty() || from.equals(OPEN);
    boolean opensLate = to.isEmpty() || to.equals(OPEN);
    Optional<LocalDate> first =
        opensEarly
            ? Optional.of(LocalDate.MIN)
            : date(from).map(dates -> withFrom ? dates.first : dates.last.plusDays(1));
    Optional<LocalDate> last =
        opensLate
            ? Optional.of(LocalDate.MAX)
            : date(to).map(dates -> withTo ? dates.last : dates.first.minusDays(1));
    if (opensEarly && opensLate) {
      return Optional.empty();
    }
    return first.flatMap(
        begin -> last.filter(end -> !begin.isAfter(end)).map(end -> new Dates(begin, end)));
  }

  /// Whether neither end lies within a year.
  boolean wholeYears() {
    return (first.equals(LocalDate.MIN) || first.getDayOfYear() == 1)
        && (last.equals(LocalDate.MAX) || last.plusDays(1).getDayOfYear() == 1);
  }

  /// The dates in the query language, as short as can be: `2019`, `[2014 TO 2015-06]`, `[* TO
  /// 2016]`.
  String inQuery() {
    return forms(first)
        .filter(form -> date(form).equals(Optional.of(this)))
        .findFirst()
        .orElseGet(() -> "[" + begin() + " TO " + end() + "]");
  }

  private String begin() {
    return forms(first).filter(form -> begins(form, first)).findFirst().orElse(OPEN);
  }

  private String end() {
    return forms(last).filter(form -> ends(form, last)).findFirst().orElse(OPEN);
  }

  private static boolean begins(String form, LocalDate day) {
    return date(form).map(Dates::first).equals(Optional.of(day));
  }

  private static boolean ends(String form, LocalDate day) {
    return date(form).map(Dates::last).equals(Optional.of(day));
  }

  /// A day's year, month and day in writing, shortest first.
  private static Stream<String> forms(LocalDate day) {
    String text = day.toString();
    return Stream.of(YEAR_LENGTH, MONTH_LENGTH, DAY_LENGTH)
        .map(length -> text.substring(0, length));
  }

  private static Dates year(int year) {
    return new Dates(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static Dates month(YearMonth month) {
    return new Dates(month.atDay(1), month.atEndOfMonth());
  }

  private static boolean hasForm(String text) {
    int length = text.length();
    if (length != YEAR_LENGTH && length != MONTH_LENGTH && length != DAY_LENGTH) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean hyphen = i == YEAR_LENGTH || i == MONTH_LENGTH;
      if (hyphen ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }
}
