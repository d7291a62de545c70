package dossier.fact;

import dossier.article.Days;
import dossier.fact.Span.Moment.Sort;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Finds times in Chinese: 2017年6月, 去年, 今年三月, 第二季度, 上世纪九十年代, 三年前, 5月至10月, 每周一.
final class HanTimes {
  private static final String JOINTS = "至到-~和与";

  private final String folded;
  private final HanLengths lengths;
  private final HanDays days;

  private HanTimes(String folded) {
    this.folded = folded;
    this.lengths = new HanLengths(folded);
    this.days = new HanDays(folded);
  }

  /// A time and where it stands.
  record Found(int start, int end, TimeForm.Read read) {}

  /// The times of a text in order. Linear.
  static List<Found> in(String text) {
    HanTimes times = new HanTimes(HanAmounts.folded(text));
    List<Found> found = new ArrayList<>();
    int i = 0;
    while (i < times.folded.length()) {
      Optional<TimeForm.Read> read = times.at(i);
      if (read.isPresent()) {
        found.add(new Found(i, read.get().end(), read.get()));
      }
      i = read.map(TimeForm.Read::end).orElse(i + 1);
    }
    return found;
  }

  private Optional<TimeForm.Read> at(int i) {
    char c = folded.charAt(i);
    boolean digit = HanNumbers.isAscii(c) || HanNumbers.digit(c) >= 0 || c == '十';
    if (!digit && !HanAmounts.isHan(c)) {
      return Optional.empty();
    }
    if (i > 0 && digit && isInNumber(i)) {
      return Optional.empty();
    }
    return lengths.at(i).or(() -> set(i)).or(() -> point(i).map(read -> joined(read)));
  }

  private boolean isInNumber(int i) {
    char before = folded.charAt(i - 1);
    return HanNumbers.isAscii(before)
        || HanNumbers.digit(before) >= 0
        || before == '.'
        || before == '第' && !folded.startsWith("季", i + 1);
  }

  private Optional<TimeForm.Read> point(int i) {
    return days.numeric(i)
        .or(() -> year(i))
        .or(() -> stepped(i))
        .or(() -> decade(i))
        .or(() -> days.monthAndDay(i, Optional.empty()))
        .or(() -> days.day(i))
        .or(() -> part(i, Optional.empty()))
        .or(() -> days.weekday(i, 0, false))
        .or(() ->
            Holidays.inChinese(folded, i)
                .map(read -> TimeForm.Read.point(read.end(), read.near(0))));
  }

  /// 2017年, 08年, 二〇一四年, with what follows.
  private Optional<TimeForm.Read> year(int i) {
    Optional<HanNumbers.Read> number = days.number(i).filter(n -> !n.scaled());
    if (number.isEmpty()) {
      return Optional.empty();
    }
    if (!folded.startsWith("年", number.get().end())) {
      return beforeYear(i, number.get());
    }
    int digits = number.get().end() - i;
    int value = number.get().value().intValueExact();
    boolean fits =
        digits == 4 && value > 999 && value < 3000
            || digits == 2
                && HanNumbers.isAscii(folded.charAt(i))
                && folded.charAt(i) != '1'
                && folded.charAt(i) != '2'
                && folded.charAt(i) != '3';
    if (!fits) {
      return Optional.empty();
    }
    int year = digits == 4 ? value : DateNumbers.inFull(value);
    int end = number.get().end() + 1;
    Function<LocalDate, Integer> of = now -> year;
    int behind = folded.startsWith("度", end) || folded.startsWith("的", end) ? end + 1 : end;
    return Optional.of(
        inYear(behind, of, true)
            .orElse(TimeForm.Read.point(end, Stretch.fixed(Days.ofYear(year), Grain.YEAR))));
  }

  /// The 1995 of 1995-1997年.
  private Optional<TimeForm.Read> beforeYear(int i, HanNumbers.Read number) {
    int joint = joint(number.end());
    int value = number.value().intValueExact();
    boolean fits =
        number.end() - i == 4
            && value > 999
            && value < 3000
            && joint < folded.length()
            && days.number(joint)
                .filter(n -> n.end() - joint == 4 && folded.startsWith("年", n.end()))
                .isPresent()
            && joint > number.end();
    return fits
        ? Optional.of(
            TimeForm.Read.point(number.end(), Stretch.fixed(Days.ofYear(value), Grain.YEAR)))
        : Optional.empty();
  }

  /// The index after a sign or word that joins the ends of a range; `i` where there is none.
  private int joint(int i) {
    int at = i;
    while (at < folded.length() && at < i + 2 && folded.charAt(at) == ' ') {
      at++;
    }
    if (at >= folded.length() || JOINTS.indexOf(folded.charAt(at)) < 0) {
      return i;
    }
    at++;
    return at < folded.length() && folded.charAt(at) == ' ' ? at + 1 : at;
  }

  /// 去年, 今年三月, 上个月10日, 下周一.
  private Optional<TimeForm.Read> stepped(int i) {
    Optional<HanSteps.Read> step = HanSteps.at(folded, i);
    if (step.isEmpty()) {
      return Optional.empty();
    }
    HanSteps.Read read = step.get();
    TimeForm.Read plain = TimeForm.Read.point(read.end(), read.stretch());
    Optional<TimeForm.Read> more =
        switch (read.grain()) {
          case YEAR -> inYear(read.end(), now -> now.getYear() + read.step(), false);
          case MONTH -> days.number(read.end()).flatMap(n -> dayOfMonth(n, read));
          case WEEK -> days.weekday(read.end(), read.step(), true);
          case CENTURY -> decadeOf(read.end(), now -> (now.getYear() / 100 + read.step()) * 100);
          case DAY, WEEKEND, QUARTER, HALF, DECADE -> Optional.empty();
        };
    return Optional.of(more.or(() -> days.edge(read.end(), plain)).orElse(plain));
  }

  private Optional<TimeForm.Read> dayOfMonth(HanNumbers.Read number, HanSteps.Read month) {
    int day = number.value().intValue();
    boolean fits = days.isDay(number.end()) && day >= 1 && day <= 31;
    return fits
        ? Optional.of(
            TimeForm.Read.point(
                number.end() + 1,
                Stretch.counted(
                    Grain.DAY,
                    "XXXX-XX-" + day,
                    now -> {
                      LocalDate in = Grain.MONTH.moved(now, month.step());
                      return Days.of(in.withDayOfMonth(Math.min(day, in.lengthOfMonth())));
                    })))
        : Optional.empty();
  }

  /// What follows a year: a month, a quarter, a half, a holiday, its end.
  private Optional<TimeForm.Read> inYear(int i, Function<LocalDate, Integer> year, boolean fixed) {
    if (i >= folded.length()) {
      return Optional.empty();
    }
    Optional<Function<LocalDate, Integer>> of = Optional.of(year);
    Optional<TimeForm.Read> read =
        days.monthAndDay(i, of)
            .or(() -> part(i, of))
            .or(() ->
                Holidays.inChinese(folded, i)
                    .map(h ->
                        TimeForm.Read.point(
                            h.end(),
                            Stretch.counted(
                                Grain.DAY,
                                h.holiday().timex(),
                                now ->
                                    h.holiday()
                                        .in(year.apply(now))
                                        .map(Days::of)
                                        .orElse(Days.ALL)))))
            .or(() ->
                days.edge(
                    i,
                    TimeForm.Read.point(
                        i,
                        Stretch.counted(Grain.YEAR, "P1Y", now -> Days.ofYear(year.apply(now))))));
    return fixed ? read.map(HanTimes::fixed) : read;
  }

  private static TimeForm.Read fixed(TimeForm.Read read) {
    Stretch told = read.stretch();
    Stretch whole = Stretch.fixed(told.reckoned().apply(LocalDate.EPOCH), told.grain());
    return read.with(whole.part(told.portion()));
  }

  /// 第二季度, 三季度, 上半年.
  private Optional<TimeForm.Read> part(int i, Optional<Function<LocalDate, Integer>> year) {
    boolean first = folded.startsWith("上半年", i) || folded.startsWith("前半年", i);
    boolean second = folded.startsWith("下半年", i) || folded.startsWith("后半年", i);
    int at = folded.startsWith("第", i) ? i + 1 : i;
    Optional<HanNumbers.Read> number = first || second ? Optional.empty() : days.number(at);
    int quarter = number.map(n -> n.value().intValue()).orElse(0);
    boolean told = quarter >= 1 && quarter <= 4 && folded.startsWith("季度", number.get().end());
    if (!first && !second && !told) {
      return Optional.empty();
    }
    Grain grain = told ? Grain.QUARTER : Grain.HALF;
    int place = told ? quarter : first ? 1 : 2;
    int end = told ? number.get().end() + 2 : i + 3;
    Function<LocalDate, Days> reckoned =
        now -> {
          int in = year.map(y -> y.apply(now)).orElse(now.getYear());
          LocalDate begin = grain.moved(LocalDate.of(in, 1, 1), place - 1L);
          boolean last = year.isEmpty() && begin.isAfter(now);
          return grain.around(last ? begin.minusYears(1) : begin);
        };
    String timex = "XXXX-" + (told ? "Q" : "H") + place;
    return Optional.of(TimeForm.Read.point(end, Stretch.counted(grain, timex, reckoned)));
  }

  /// 90年代, 20世纪90年代, 二十一世纪.
  private Optional<TimeForm.Read> decade(int i) {
    Optional<HanNumbers.Read> number = days.number(i);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int value = number.get().value().intValue();
    if (folded.startsWith("世纪", number.get().end()) && value > 10 && value <= 21) {
      int end = number.get().end() + 2;
      LocalDate first = LocalDate.of((value - 1) * 100, 1, 1);
      TimeForm.Read century =
          TimeForm.Read.point(end, Stretch.fixed(Grain.CENTURY.around(first), Grain.CENTURY));
      return Optional.of(
          decadeOf(end, now -> first.getYear()).map(HanTimes::fixed).orElse(century));
    }
    return decadeOf(i, now -> value < 20 ? 2000 : 1900).map(HanTimes::fixed);
  }

  private Optional<TimeForm.Read> decadeOf(int i, Function<LocalDate, Integer> century) {
    Optional<HanNumbers.Read> number = days.number(i);
    int value = number.map(n -> n.value().intValue()).orElse(-1);
    boolean fits =
        value >= 10
            && value < 100
            && value % 10 == 0
            && folded.startsWith("年代", number.get().end());
    return fits
        ? Optional.of(
            TimeForm.Read.point(
                number.get().end() + 2,
                Stretch.counted(
                    Grain.DECADE,
                    "P10Y",
                    now -> Grain.DECADE.around(LocalDate.of(century.apply(now) + value, 1, 1)))))
        : Optional.empty();
  }

  /// 每年, 每周一, 每天.
  private Optional<TimeForm.Read> set(int i) {
    if (folded.charAt(i) != '每' || i + 1 >= folded.length()) {
      return Optional.empty();
    }
    int at = folded.startsWith("个", i + 1) ? i + 2 : i + 1;
    Optional<TimeForm.Read> weekday =
        days.weekday(at, 0, false).filter(w -> w.stretch().grain() == Grain.DAY);
    Optional<HanLengths.Unit> unit = HanLengths.unit(folded, at);
    return weekday
        .map(w -> recurring(w.end(), w.stretch().timex()))
        .or(() -> unit.map(u -> recurring(u.end(), u.grain().length())));
  }

  private static TimeForm.Read recurring(int end, String timex) {
    return new TimeForm.Read(end, Stretch.unanchored(timex), Sort.SET, Period.ZERO);
  }

  /// 5月至10月, 2015-2018年, 2019年6月1日-6月30日: what the second end leaves out it has of the first.
  private TimeForm.Read joined(TimeForm.Read first) {
    int at = joint(first.end());
    if (at == first.end() || at >= folded.length()) {
      return first;
    }
    boolean and = "和与".indexOf(folded.charAt(at - 1)) >= 0;
    return point(at)
        .filter(second -> !and || folded.startsWith("之间", second.end()))
        .map(second -> HanRanges.joined(first, second))
        .orElse(first);
  }
}
