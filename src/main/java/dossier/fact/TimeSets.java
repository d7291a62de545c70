package dossier.fact;

import dossier.article.Days;
import dossier.fact.Span.Moment.Sort;
import java.time.DayOfWeek;
import java.time.Period;
import java.util.Optional;

/// Reads what comes again and again, "every Monday", "twice a year", "quarterly", and the present,
/// "now". They tell no day, so they date nothing.
final class TimeSets {
  private final Words words;
  private final Lengths lengths;
  private final DateNumbers numbers;

  TimeSets(Words words, DateNumbers numbers, Lengths lengths) {
    this.words = words;
    this.lengths = lengths;
    this.numbers = numbers;
  }

  /// "every day", "each two weeks", "once a year", "weekly", "Tuesdays", "19th of every month".
  Optional<TimeForm.Read> set(int i) {
    Optional<String> often = TimeWords.often(words.at(i));
    if (often.isPresent()) {
      return Optional.of(read(i + 1, often.get()));
    }
    Optional<TimeForm.Read> parted = parted(i);
    return parted.or(() -> every(i)).or(() -> times(i)).or(() -> plural(i)).or(() -> dayOfEvery(i));
  }

  private static TimeForm.Read read(int end, String timex) {
    return new TimeForm.Read(end, Stretch.unanchored(timex), Sort.SET, Period.ZERO);
  }

  /// "bi-monthly", "semi-annual".
  private Optional<TimeForm.Read> parted(int i) {
    boolean hyphen = words.isAny(i, "bi", "semi") && words.at(i + 1).equals("-");
    return hyphen
        ? TimeWords.often(words.at(i) + words.at(i + 2)).map(timex -> read(i + 3, timex))
        : Optional.empty();
  }

  private Optional<TimeForm.Read> every(int i) {
    if (!words.isAny(i, "every", "each")) {
      return Optional.empty();
    }
    int at = words.at(i + 1).equals("other") ? i + 2 : i + 1;
    int times = at > i + 1 ? 2 : 1;
    Optional<DayOfWeek> weekday = TimeWords.weekday(words.at(at));
    if (weekday.isPresent()) {
      return Optional.of(read(at + 1, Weekdays.timex(weekday.get())));
    }
    Optional<TimeForm.Read> part =
        TimeWords.dayPart(words.at(at)).map(daypart -> read(at + 1, "T" + daypart));
    Optional<Grain> unit = TimeWords.unit(words.at(at));
    Optional<TimeForm.Read> one =
        unit.map(grain ->
            read(at + 1, times == 1 ? grain.length() : grain.length().replaceFirst("\\d+", "2")));
    return part.or(() -> one)
        .or(() -> lengths.at(at).map(length -> read(length.end(), length.timex())));
  }

  /// "once a week", "three times a year".
  private Optional<TimeForm.Read> times(int i) {
    int at = words.isAny(i, "once", "twice") ? i + 1 : words.at(i + 1).equals("times") ? i + 2 : i;
    return at > i && words.isAny(at, "a", "an", "per", "every")
        ? TimeWords.unit(words.at(at + 1)).map(grain -> read(at + 2, grain.length()))
        : Optional.empty();
  }

  /// "Tuesdays", "weekends".
  private Optional<TimeForm.Read> plural(int i) {
    String word = words.at(i);
    if (!word.endsWith("s") || word.length() < 4) {
      return Optional.empty();
    }
    if (word.equals("weekends")
        && words.token(i - 1).isWord()
        && !words.isAny(i - 1, "many", "two")) {
      return Optional.of(read(i + 1, "P1WE"));
    }
    if (word.equals("mornings") || word.equals("afternoons") || word.equals("evenings")) {
      return Optional.of(read(i + 1, "T" + TimeWords.dayPart(word).orElseThrow()));
    }
    return TimeWords.weekday(word.substring(0, word.length() - 1))
        .filter(day -> !words.at(i + 1).equals("'"))
        .map(day -> read(i + 1, Weekdays.timex(day)));
  }

  private Optional<TimeForm.Read> dayOfEvery(int i) {
    Optional<DateNumbers.Read> day = numbers.day(i).filter(DateNumbers.Read::ordinal);
    return day.filter(d ->
            words.at(d.end()).equals("of")
                && words.isAny(d.end() + 1, "every", "each")
                && words.at(d.end() + 2).equals("month"))
        .map(d -> read(d.end() + 3, "XXXX-XX-" + (d.value() < 10 ? "0" : "") + d.value()));
  }

  /// "the summer" of no year that is told; spring and fall are other things too.
  Optional<TimeForm.Read> season(int i) {
    return TimeWords.season(words.at(i))
        .filter(month -> words.isAny(i, "summer", "winter", "autumn"))
        .map(month -> read(i + 1, month == 6 ? "SU" : month == 12 ? "WI" : "FA"));
  }

  /// "now", "at the moment".
  Optional<TimeForm.Read> present(int i) {
    boolean moment = words.areAt(i, "at the moment") || words.areAt(i, "at the present time");
    int end = moment ? (words.at(i + 2).equals("moment") ? i + 3 : i + 4) : i + 1;
    boolean now = moment || (TimeWords.isNow(words.at(i)) && !words.isAny(i + 1, "that"));
    return now
        ? Optional.of(
            new TimeForm.Read(
                end,
                Stretch.counted(Grain.DAY, "PRESENT_REF", Days::of),
                Sort.PRESENT,
                Period.ZERO))
        : Optional.empty();
  }
}
