package dossier.fact;

import static dossier.fact.Clues.DAY;
import static dossier.fact.Clues.DECADE;
import static dossier.fact.Clues.HOLIDAY;
import static dossier.fact.Clues.LAST;
import static dossier.fact.Clues.LENGTH;
import static dossier.fact.Clues.MONTH;
import static dossier.fact.Clues.NUMBER;
import static dossier.fact.Clues.NUMERAL;
import static dossier.fact.Clues.OPENING;
import static dossier.fact.Clues.ORDINAL;
import static dossier.fact.Clues.PORTION;
import static dossier.fact.Clues.QUARTER;
import static dossier.fact.Clues.SEASON;
import static dossier.fact.Clues.STEP;
import static dossier.fact.Clues.TIME;
import static dossier.fact.Clues.UNIT;
import static dossier.fact.Clues.WEEKDAY;
import static dossier.fact.Clues.YEAR;

import dossier.article.Days;
import dossier.fact.Span.Moment;
import dossier.fact.Span.Moment.Sort;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds times: dates, months, years, "within three years", "last year", "the fiscal year ended
/// March". Times without a year are counted from the days the article can have been written on.
///
/// Forms are read in four layers, each of which may hold a time of those before it and none of its
/// own, so that the depth is bounded: times of the calendar and steps from now; parts of them ("the
/// end of next year"); what is counted from them ("two weeks after Easter"); ranges.
final class Times {
  private static final long DAYS = NUMBER | NUMERAL | ORDINAL;
  private static final long LENGTHS = NUMBER | NUMERAL | LENGTH;

  private final Words words;
  private final List<Clued> first;
  private final List<Clued> ofWords;
  private final List<Clued> ofNumbers;
  private final List<Clued> parts;
  private final List<Clued> offsets;
  private final List<Clued> last;
  private final TimeRanges ranges;
  private final TimeSets sets;

  private Times(Words words) {
    this.words = words;
    DateNumbers numbers = new DateNumbers(words);
    Lengths lengths = new Lengths(words);
    NumericTimes numeric = new NumericTimes(words, numbers);
    CalendarTimes calendar = new CalendarTimes(words, numbers);
    FiscalTimes fiscal = new FiscalTimes(words);
    YearTimes years = new YearTimes(words, numbers);
    RelativeTimes relative = new RelativeTimes(words, numbers, calendar);
    PartTimes part = new PartTimes(words, numbers, this::whole);
    OffsetTimes offset = new OffsetTimes(words, lengths, this::partOrWhole);
    this.ranges = new TimeRanges(words, numbers, this::partOrWhole);
    this.sets = new TimeSets(words, numbers, lengths);
    this.first =
        List.of(
            new Clued(NUMBER, numeric::clock),
            new Clued(NUMBER, numeric::numeric),
            new Clued(NUMBER | MONTH, numeric::lettered));
    this.ofNumbers =
        List.of(
            new Clued(NUMBER, fiscal::quarter),
            new Clued(NUMBER, calendar::dayFirst),
            new Clued(NUMBER, years::century),
            new Clued(NUMBER, years::decade),
            new Clued(NUMBER, years::year));
    this.ofWords =
        List.of(
            new Clued(STEP | YEAR, fiscal::fiscalYear),
            new Clued(NUMBER | ORDINAL | QUARTER, fiscal::quarter),
            new Clued(MONTH, calendar::monthFirst),
            new Clued(DAYS, calendar::dayFirst),
            new Clued(WEEKDAY, calendar::weekday),
            new Clued(SEASON, calendar::season),
            new Clued(HOLIDAY, relative::holiday),
            new Clued(DAY, relative::day),
            new Clued(UNIT, relative::second),
            new Clued(STEP, relative::stepped),
            new Clued(UNIT, relative::weekend),
            new Clued(DAYS, years::century),
            new Clued(NUMBER | DECADE, years::decade),
            new Clued(UNIT, years::week),
            new Clued(NUMBER | YEAR, years::year),
            new Clued(NUMBER, calendar::dayOnly));
    this.parts =
        List.of(
            new Clued(PORTION, part::portion),
            new Clued(UNIT, part::around),
            new Clued(DAYS | LAST, part::place),
            new Clued(WEEKDAY, part::weekdayOf));
    this.offsets =
        List.of(
            new Clued(LENGTHS, offset::ago),
            new Clued(LENGTHS | OPENING, offset::from),
            new Clued(DAYS, ranges::dayFirst));
    this.last = List.of(new Clued(LENGTHS | OPENING | STEP | ORDINAL, offset::duration));
  }

  /// A form with the clues that its first token must give one of.
  private record Clued(long clues, TimeForm form) {}

  /// A time and where it stands.
  ///
  /// @param at the token it begins at; -1 for one that is told in Chinese
  record Placed(int at, int start, int end, TimeForm.Read read) {}

  /// The times among the tokens that are still free, in order; their tokens are taken, but for
  /// those that tell no day.
  static List<Moment> in(Words words, Now now) {
    return placed(words).stream().map(placed -> moment(words, now, placed)).toList();
  }

  /// As [#in(Words, Now)], before they are counted from now.
  static List<Placed> placed(Words words) {
    Times times = new Times(words);
    List<Placed> found = new ArrayList<>(chinese(words));
    boolean both = !found.isEmpty();
    int i = 0;
    while (i < words.size()) {
      Optional<TimeForm.Read> read = words.free(i) ? times.at(i) : Optional.empty();
      if (read.isPresent()) {
        if (read.get().sort() != Sort.SET && read.get().sort() != Sort.PRESENT) {
          words.take(i, read.get().end());
        }
        found.add(
            new Placed(
                i, words.token(i).start(), words.token(read.get().end() - 1).end(), read.get()));
        i = read.get().end();
      } else {
        i++;
      }
    }
    if (both) {
      found.sort(Comparator.comparingInt(Placed::start));
    }
    return found;
  }

  private static List<Placed> chinese(Words words) {
    if (!words.isChinese()) {
      return List.of();
    }
    List<HanTimes.Found> found = HanTimes.in(words.text());
    found.forEach(time -> words.takeChars(time.start(), time.end()));
    return found.stream()
        .map(time -> new Placed(-1, time.start(), time.end(), time.read()))
        .toList();
  }

  private Optional<TimeForm.Read> at(int i) {
    if (!begins(i)) {
      return Optional.empty();
    }
    return signed(i)
        .or(() -> any(offsets, i))
        .or(() -> partOrWhole(i))
        .map(read -> ranges.joined(i, read))
        .or(() -> sets.set(i))
        .or(() -> any(last, i))
        .or(() -> sets.season(i))
        .or(() -> sets.present(i));
  }

  /// Whether a time can begin at a token; of the small words by what follows, as they are many.
  private boolean begins(int i) {
    Token token = words.token(i);
    if (token.isNumber() || !words.gives(i, TIME)) {
      return token.isNumber();
    }
    return switch (token.word()) {
      case "the" -> goesOn(i + 1) && !words.at(i + 1).equals("the");
      case "in", "for", "over", "during", "within" -> goesOn(i + 1);
      case "a", "an" ->
          TimeWords.unit(words.at(i + 1)).isPresent()
              || TimeWords.clock(words.at(i + 1)).isPresent()
              || Numeral.of(words.at(i + 1)).isPresent()
              || words.isAny(i + 1, "half", "fortnight");
      case "at" -> words.at(i + 1).equals("the");
      default -> true;
    };
  }

  private boolean goesOn(int i) {
    return words.gives(i, TIME) || TimeWords.unit(words.at(i)).isPresent();
  }

  private Optional<TimeForm.Read> partOrWhole(int i) {
    return begins(i) ? any(parts, i).or(() -> whole(i)) : Optional.empty();
  }

  private Optional<TimeForm.Read> whole(int i) {
    return begins(i)
        ? signed(i)
            .filter(TimeForm.Read::isPoint)
            .or(() -> any(words.token(i).isNumber() ? ofNumbers : ofWords, i))
        : Optional.empty();
  }

  /// Only numbers and months are written with signs.
  private Optional<TimeForm.Read> signed(int i) {
    return any(first, i);
  }

  private Optional<TimeForm.Read> any(List<Clued> forms, int i) {
    for (Clued form : forms) {
      Optional<TimeForm.Read> read =
          words.gives(i, form.clues) ? form.form.at(i) : Optional.empty();
      if (read.isPresent()) {
        return read;
      }
    }
    return Optional.empty();
  }

  private static Moment moment(Words words, Now now, Placed placed) {
    TimeForm.Read read = placed.read();
    String text = words.text().substring(placed.start(), placed.end());
    boolean point = read.isPoint() || read.sort() == Sort.AGO;
    When when =
        point ? now.when(text, read.stretch()) : new When(text, read.stretch().timex(), Days.ALL);
    return new Moment(
        placed.start(), placed.end(), when, read.sort(), read.length(), read.stretch().fixed());
  }

  /// Whether a time is a point that can date an event.
  static boolean dates(Moment moment) {
    return moment.sort() == Sort.POINT || moment.sort() == Sort.AGO;
  }
}
