package dossier.ingest;

import dossier.article.Days;
import dossier.article.WrittenDate;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A month or a day of a past event that is named without its year: "in May", "on May 28".
record YearlessDate(Month month, Optional<Integer> day, String words) {
  private static final Pattern WORDS =
      Pattern.compile(
          "\\b(?:[Ii]n|[Oo]n|[Ss]ince) (January|February|March|April|May|June|July|August|September|October|November|December)"
              + "(?: ([1-3]?\\d)(?:st|nd|rd|th)?)?(?![\\w]|,? (?:of )?\\d)");
  private static final int MONTHS_INTO_NEXT_YEAR = 3;

  static Stream<YearlessDate> in(String sentence) {
    return WORDS.matcher(sentence).results().map(YearlessDate::of);
  }

  private static YearlessDate of(MatchResult found) {
    return new YearlessDate(
        WrittenDate.month(found.group(1)).orElseThrow(),
        Optional.ofNullable(found.group(2)).map(Integer::valueOf),
        found.group());
  }

  boolean isOn(LocalDate date) {
    return date.getMonth() == month && day.filter(d -> d == date.getDayOfMonth()).isPresent();
  }

  /// When the words can have been written of a date in `year`: until the end of the year, or three
  /// months later.
  Days writtenIn(int year) {
    YearMonth named = YearMonth.of(year, month);
    LocalDate first = named.atDay(Math.clamp(day.orElse(1), 1, named.lengthOfMonth()));
    LocalDate threeMonthsOn = named.plusMonths(MONTHS_INTO_NEXT_YEAR).atEndOfMonth();
    LocalDate endOfYear = LocalDate.of(year, Month.DECEMBER, 31);
    return new Days(first, threeMonthsOn.isAfter(endOfYear) ? threeMonthsOn : endOfYear);
  }
}
