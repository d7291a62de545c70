package dossier.fact;

import dossier.article.Days;
import dossier.fact.Lengths.Length;
import dossier.fact.Span.Moment.Sort;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Function;

/// Reads lengths of time and what is counted by them: "three years ago", "within three years", "the
/// last 18 months", "two weeks after Easter", "for ten years".
final class OffsetTimes {
  private final Words words;
  private final Lengths lengths;
  private final TimeForm inner;

  /// @param inner reads the time that a length is counted from
  OffsetTimes(Words words, Lengths lengths, TimeForm inner) {
    this.words = words;
    this.lengths = lengths;
    this.inner = inner;
  }

  /// "three years ago": as wide as the words are coarse, that year.
  Optional<TimeForm.Read> ago(int i) {
    Optional<Length> length = lengths.at(i);
    if (length.isEmpty() || !words.isAny(length.get().end(), "ago", "back")) {
      return Optional.empty();
    }
    if (words.at(length.get().end()).equals("back") && !words.isAny(i - 1, "from")) {
      return Optional.empty();
    }
    Period period = length.get().period();
    Grain grain =
        period.getYears() > 0 ? Grain.YEAR : period.getMonths() > 0 ? Grain.MONTH : Grain.DAY;
    Stretch stretch =
        Stretch.counted(grain, TimeWords.timex(period), now -> grain.around(now.minus(period)));
    return Optional.of(
        new TimeForm.Read(
            length.get().end() + 1,
            grain == Grain.DAY ? stretch : stretch.roughly(),
            Sort.AGO,
            period));
  }

  /// "two weeks after Easter", "three days from Tuesday", "in two years since 2011".
  Optional<TimeForm.Read> from(int i) {
    int start = words.isAny(i, "in", "for") ? i + 1 : i;
    Optional<Length> length = lengths.at(start);
    if (length.isEmpty()) {
      return Optional.empty();
    }
    int joint = length.get().end();
    if (words.isAny(joint, "starting", "beginning") || words.areAt(joint, ", from")) {
      return starting(joint, length.get());
    }
    boolean before = words.areAt(joint, "before");
    boolean after =
        words.isAny(joint, "after", "from")
            || (words.at(i).equals("in") && words.at(joint).equals("since"));
    if (words.areAt(joint, "from now") || words.at(joint).equals("hence")) {
      int end = words.at(joint).equals("hence") ? joint + 1 : joint + 2;
      return Optional.of(TimeForm.Read.point(end, shifted(Days::of, length.get().period(), "")));
    }
    Optional<TimeForm.Read> point =
        (before || after) && length.get().isOfDays()
            ? inner.at(joint + 1).filter(r -> r.sort() == Sort.POINT)
            : Optional.empty();
    return point.map(read -> {
      Period period = before ? length.get().period().negated() : length.get().period();
      Stretch told = read.stretch();
      Stretch moved = shifted(told::days, period, told.timex());
      Stretch stretch =
          told.fixed() ? Stretch.fixed(moved.days(LocalDate.EPOCH), Grain.DAY) : moved;
      return TimeForm.Read.point(
          read.end(), told.grain() == Grain.DAY ? stretch : stretch.roughly());
    });
  }

  /// "3 days starting from next Monday".
  private Optional<TimeForm.Read> starting(int joint, Length length) {
    int at = words.isAny(joint + 1, "from", "on", "in") ? joint + 2 : joint + 1;
    return inner
        .at(at)
        .filter(r -> r.isPoint() && length.isOfDays())
        .map(read -> {
          Stretch told = read.stretch();
          Stretch range =
              counted(
                  length,
                  now -> {
                    LocalDate first = told.days(now).first();
                    return new Days(first, first.plus(length.period()).minusDays(1));
                  });
          Stretch fixed =
              told.fixed()
                  ? Stretch.fixed(range.days(LocalDate.EPOCH), Grain.DAY).unnamed()
                  : range;
          return TimeForm.Read.point(read.end(), fixed);
        });
  }

  private static Stretch shifted(Function<LocalDate, Days> days, Period period, String timex) {
    return Stretch.counted(Grain.DAY, timex, now -> Days.of(days.apply(now).first().plus(period)));
  }

  /// "within three years", "in the next two months", "over the past year", "5 upcoming years"; else
  /// "for ten years", "ten years".
  Optional<TimeForm.Read> duration(int i) {
    Opening opening = opening(i);
    Optional<Told> told =
        lengths
            .at(opening.end)
            .map(length -> new Told(length, opening.step))
            .or(() -> stepInside(opening.end));
    boolean rate = opening.end == i && words.isAny(i, "a", "an");
    boolean part =
        told.filter(t -> words.isAny(opening.end - 1, "last", "first") && isPart(t)).isPresent();
    return rate || part ? Optional.empty() : told.map(t -> read(i, t));
  }

  /// "the last four months of 2021" are a part of it.
  private boolean isPart(Told told) {
    int of = told.length.end();
    return words.at(of).equals("of") && inner.at(of + 1).isPresent();
  }

  /// What stands before a length.
  ///
  /// @param step -1 for "the past", 1 for "the next", else 0
  private record Opening(int end, int step) {}

  private Opening opening(int i) {
    int at = words.isAny(i, "within", "in", "over", "during", "for") ? i + 1 : i;
    boolean article =
        words.isAny(at, "the", "a")
            && (TimeWords.step(words.at(at + 1)).isPresent()
                || words.isAny(at + 1, "period", "first"));
    at += article ? 1 : 0;
    int step =
        words.isAny(at, "this", "current") || RelativeTimes.isVerb(words, at)
            ? 0
            : TimeWords.step(words.at(at)).orElse(0);
    return new Opening(step != 0 || words.at(at).equals("first") ? at + 1 : at, step);
  }

  private record Told(Length length, int step) {}

  /// "5 upcoming years".
  private Optional<Told> stepInside(int i) {
    Optional<Numbers.Read> number = Numbers.at(words, i).filter(n -> n.value().scale() <= 0);
    int at = number.map(Numbers.Read::end).orElse(i);
    Optional<Integer> step =
        number.isPresent() ? TimeWords.step(words.at(at)).filter(s -> s != 0) : Optional.empty();
    boolean plural = Nouns.isPlural(words.at(at + 1)) || words.isAny(at + 1, "yrs", "hrs", "mins");
    return step.filter(s -> plural)
        .flatMap(s -> lengths.of(at + 1, number.get().value()).map(length -> new Told(length, s)));
  }

  private TimeForm.Read read(int i, Told told) {
    Length length = told.length;
    Period period = length.period();
    if (!length.isOfDays()) {
      boolean soon = words.at(i).equals("in") && told.step == 0;
      Stretch stretch =
          soon || told.step != 0
              ? Stretch.counted(Grain.DAY, length.timex(), Days::of)
              : Stretch.unanchored(length.timex());
      return new TimeForm.Read(length.end(), stretch, Sort.SPAN, period);
    }
    if (told.step < 0) {
      Stretch stretch =
          length.grain() == Grain.QUARTER
              ? quarters(length, -length.count())
              : counted(length, now -> new Days(now.minus(period), now));
      return TimeForm.Read.point(length.end(), stretch.roughly());
    }
    boolean within = words.at(i).equals("within");
    boolean in = words.at(i).equals("in");
    if (told.step == 0 && !within && !in) {
      return new TimeForm.Read(length.end(), Stretch.unanchored(length.timex()), Sort.SPAN, period);
    }
    Stretch stretch =
        told.step > 0
            ? length.grain() == Grain.QUARTER
                ? quarters(length, 1)
                : counted(length, now -> new Days(now.plusDays(1), last(now, period)))
            : within
                ? counted(length, now -> new Days(now, now.plus(period)))
                : counted(length, now -> Days.of(now.plus(period)));
    return new TimeForm.Read(length.end(), stretch.roughly(), Sort.WITHIN, period);
  }

  private static LocalDate last(LocalDate now, Period period) {
    LocalDate last = now.plus(period);
    return last.isAfter(now) ? last : now.plusDays(1);
  }

  private static Stretch counted(Length length, Function<LocalDate, Days> days) {
    return Stretch.counted(length.grain(), length.timex(), days).unnamed();
  }

  /// Whole quarters, from the one that is so many away.
  private static Stretch quarters(Length length, int first) {
    return counted(
        length,
        now -> {
          LocalDate from = Grain.QUARTER.moved(Grain.QUARTER.around(now).first(), first);
          return new Days(from, Grain.QUARTER.moved(from, length.count()).minusDays(1));
        });
  }
}
