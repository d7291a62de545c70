package dossier.fact;

import dossier.article.Days;
import dossier.fact.Stretch.Yearless;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// Reads times from one to another: "from 2014 to 2018", "March–May 2015", "between now and
/// November", "9 to 12 of June", `5/1-5/7/2020`. Both ends belong to it.
final class TimeRanges {
  private static final Set<String> MOVES = WordList.of("moves-a-time");
  private static final int MOVED_WITHIN = 8;

  private final Words words;
  private final DateNumbers numbers;
  private final TimeForm inner;

  /// @param inner reads the ends
  TimeRanges(Words words, DateNumbers numbers, TimeForm inner) {
    this.words = words;
    this.numbers = numbers;
    this.inner = inner;
  }

  /// A time that has been read, with the other end that may follow.
  TimeForm.Read joined(int i, TimeForm.Read first) {
    if (!first.isPoint()) {
      return first;
    }
    Optional<TimeForm.Read> days = moreDays(i, first);
    if (days.isPresent()) {
      return days.get();
    }
    int joint = first.end();
    boolean and = words.at(joint).equals("and") && words.at(i - 1).equals("between");
    if (!and && !joins(i, joint)) {
      return first;
    }
    Optional<TimeForm.Read> last = inner.at(joint + 1).filter(r -> r.isPoint());
    return last.flatMap(second -> range(first, second)).orElse(first);
  }

  /// "to" joins only behind "from" or where the text does not tell of a time that was moved.
  private boolean joins(int i, int joint) {
    if (!TimeWords.joins(words.at(joint))) {
      return false;
    }
    if (words.at(i - 1).equals("from")) {
      for (int k = i - 2; k > i - MOVED_WITHIN && !words.isBreak(k); k--) {
        if (MOVES.contains(words.at(k))) {
          return false;
        }
      }
    }
    return true;
  }

  private static Optional<TimeForm.Read> range(TimeForm.Read first, TimeForm.Read last) {
    Stretch from = first.stretch();
    Stretch to = last.stretch();
    boolean fixed = (from.fixed() || from.yearless().isPresent()) && to.fixed();
    Stretch both =
        Stretch.counted(
                coarser(from, to), from.timex() + "/" + to.timex(), now -> days(from, to, now))
            .unnamed();
    Stretch range =
        fixed ? Stretch.fixed(both.days(LocalDate.EPOCH), both.grain()).unnamed() : both;
    if (fixed && days(from, to, LocalDate.EPOCH).equals(Days.ALL)) {
      return Optional.empty();
    }
    boolean rough = from.isRough() || to.isRough();
    return Optional.of(TimeForm.Read.point(last.end(), rough ? range.roughly() : range));
  }

  private static Grain coarser(Stretch a, Stretch b) {
    return a.grain().compareTo(b.grain()) > 0 ? a.grain() : b.grain();
  }

  /// All days where the ends are not in order.
  private static Days days(Stretch from, Stretch to, LocalDate now) {
    Days last = to.days(now);
    Optional<Yearless> early = to.fixed() ? from.yearless() : Optional.empty();
    Days first = early.map(y -> y.upTo(last.first())).orElseGet(() -> from.days(now));
    if (!last.first().isBefore(first.first()) && !last.last().isBefore(first.first())) {
      return new Days(first.first(), last.last());
    }
    return to.yearless()
        .map(y -> new Days(first.first(), y.from(first.last()).last()))
        .orElse(Days.ALL);
  }

  /// "April 9th through 17th", "May 3-5, 2014": the other end is a day only.
  private Optional<TimeForm.Read> moreDays(int i, TimeForm.Read first) {
    Optional<Yearless> from = first.stretch().yearless().filter(y -> y.day() > 0);
    int joint = first.end();
    boolean joins =
        TimeWords.joins(words.at(joint))
            || (words.at(joint).equals("and") && words.at(i - 1).equals("between"));
    if (from.isEmpty() || !joins || !TimeWords.month(words.at(i)).isPresent()) {
      return Optional.empty();
    }
    Optional<DateNumbers.Read> day =
        numbers
            .day(joint + 1)
            .filter(d -> d.value() > from.get().day())
            .filter(d -> Yearless.exists(from.get().month(), d.value()));
    boolean clock =
        day.filter(d -> words.isAny(d.end(), ":", "am", "pm", "p.m.", "a.m.", "/")).isPresent();
    return clock || day.filter(d -> TimeWords.month(words.at(d.end())).isPresent()).isPresent()
        ? Optional.empty()
        : day.map(d -> days(i, from.get(), d));
  }

  private TimeForm.Read days(int i, Yearless from, DateNumbers.Read day) {
    Optional<DateNumbers.Read> year = numbers.yearBehind(day.end());
    Yearless to = new Yearless(from.month(), day.value());
    boolean fits =
        year.filter(y -> DateNumbers.isDate(y.value(), to.month(), to.day())).isPresent();
    if (fits) {
      int told = year.get().value();
      Days days = new Days(from.in(told).first(), to.in(told).last());
      return TimeForm.Read.point(year.get().end(), Stretch.fixed(days, Grain.DAY).unnamed());
    }
    Stretch near = Stretch.yearless(from, words.at(i - 1).equals("by"));
    Stretch range =
        Stretch.counted(
                Grain.DAY,
                from.timex() + "/" + to.timex(),
                now -> new Days(near.days(now).first(), to.from(near.days(now).first()).last()))
            .unnamed();
    return TimeForm.Read.point(day.end(), range);
  }

  /// "9 to 12 of June", "4-23 in next month": the first end is a day only.
  Optional<TimeForm.Read> dayFirst(int i) {
    Optional<DateNumbers.Read> first = numbers.day(i);
    int joint = first.map(DateNumbers.Read::end).orElse(i);
    boolean and = words.at(joint).equals("and") && words.at(i - 1).equals("between");
    if (first.isEmpty() || !(and || TimeWords.joins(words.at(joint)))) {
      return Optional.empty();
    }
    Optional<DateNumbers.Read> last =
        numbers.day(joint + 1).filter(d -> d.value() > first.get().value());
    int of = last.map(DateNumbers.Read::end).orElse(i);
    int whole = words.isAny(of, "of", "in") ? of + 1 : of;
    boolean month =
        last.isPresent()
            && (TimeWords.month(words.at(whole)).isPresent()
                || TimeWords.step(words.at(whole)).isPresent());
    Optional<TimeForm.Read> told =
        month
            ? inner
                .at(whole)
                .filter(r -> r.isPoint() && r.stretch().grain() == Grain.MONTH)
                .or(() -> bareMonth(whole))
            : Optional.empty();
    return told.map(read -> between(read, first.get().value(), last.get().value()));
  }

  private Optional<TimeForm.Read> bareMonth(int i) {
    return TimeWords.month(words.at(i))
        .map(m -> TimeForm.Read.point(i + 1, Stretch.yearless(new Yearless(m, 0), false)));
  }

  private static TimeForm.Read between(TimeForm.Read month, int from, int to) {
    Stretch whole = month.stretch();
    Stretch range =
        Stretch.counted(
                Grain.DAY,
                whole.timex() + "-" + from,
                now -> {
                  LocalDate first = whole.days(now).first();
                  int length = first.lengthOfMonth();
                  return new Days(
                      first.withDayOfMonth(Math.min(from, length)),
                      first.withDayOfMonth(Math.min(to, length)));
                })
            .unnamed();
    return TimeForm.Read.point(
        month.end(),
        whole.fixed() ? Stretch.fixed(range.days(LocalDate.EPOCH), Grain.DAY).unnamed() : range);
  }
}
