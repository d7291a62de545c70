package dossier.fact;

import dossier.article.Days;
import dossier.fact.Span.Moment.Sort;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads lengths of time in Chinese and what is counted by them: 十年, 6个月, 半年, 5年前, 三天后, 过去十年, 未来五年,
/// 近三年, 五年内.
final class HanLengths {
  private static final int LONGEST_NUMBER = 4;
  private static final int LONGEST = 1_000;
  private static final List<String> PAST = List.of("过去的", "过去", "最近", "近", "前", "上", "此前");
  private static final List<String> FUTURE = List.of("未来的", "未来", "今后", "之后", "后", "下", "接下来");
  private static final List<String> BEFORE = List.of("之前", "以前", "前");
  private static final List<String> AFTER = List.of("之后", "以后", "后");
  private static final List<String> WITHIN = List.of("之内", "以内", "内");

  private final String folded;

  HanLengths(String folded) {
    this.folded = folded;
  }

  /// A unit of time; of the clock where the length is not zero.
  record Unit(int end, Grain grain, Duration clock) {}

  static Optional<Unit> unit(String folded, int i) {
    if (i >= folded.length()) {
      return Optional.empty();
    }
    return switch (folded.charAt(i)) {
      case '年' -> isWord(folded, i) ? Optional.empty() : days(i + 1, Grain.YEAR);
      case '月' -> days(i + 1, Grain.MONTH);
      case '周', '週' ->
          folded.startsWith("周岁", i) || folded.startsWith("周年", i)
              ? Optional.empty()
              : days(i + 1, Grain.WEEK);
      case '天', '日' -> days(i + 1, Grain.DAY);
      case '星' -> folded.startsWith("星期", i) ? days(i + 2, Grain.WEEK) : Optional.empty();
      case '礼' -> folded.startsWith("礼拜", i) ? days(i + 2, Grain.WEEK) : Optional.empty();
      case '季' -> folded.startsWith("季度", i) ? days(i + 2, Grain.QUARTER) : Optional.empty();
      case '世' -> folded.startsWith("世纪", i) ? days(i + 2, Grain.CENTURY) : Optional.empty();
      case '小' -> folded.startsWith("小时", i) ? clock(i + 2, Duration.ofHours(1)) : Optional.empty();
      case '钟' -> folded.startsWith("钟头", i) ? clock(i + 2, Duration.ofHours(1)) : Optional.empty();
      case '分' ->
          folded.startsWith("分钟", i) ? clock(i + 2, Duration.ofMinutes(1)) : Optional.empty();
      case '秒' -> clock(i + 1, Duration.ofSeconds(1));
      default -> Optional.empty();
    };
  }

  /// 年代, 年级 and 年份 are no lengths.
  private static boolean isWord(String folded, int i) {
    return i + 1 < folded.length() && "代级份报轻龄".indexOf(folded.charAt(i + 1)) >= 0;
  }

  private static Optional<Unit> days(int end, Grain grain) {
    return Optional.of(new Unit(end, grain, Duration.ZERO));
  }

  private static Optional<Unit> clock(int end, Duration one) {
    return Optional.of(new Unit(end, Grain.DAY, one));
  }

  /// @param period its days and more
  private record Length(int end, Period period, Duration clock, Grain grain) {
    private String timex() {
      return clock.isZero() ? TimeWords.timex(period) : clock.toString();
    }
  }

  /// A length at `i`, with the words before and behind that count from now by it.
  Optional<TimeForm.Read> at(int i) {
    Optional<String> past = begins(PAST, i);
    Optional<String> future = past.isPresent() ? Optional.empty() : begins(FUTURE, i);
    int from = i + past.or(() -> future).map(String::length).orElse(0);
    Optional<Length> length = length(from, from > i);
    if (length.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        past.isPresent()
            ? past(length.get())
            : future.isPresent() ? future(length.get()) : behind(length.get()));
  }

  private Optional<String> begins(List<String> words, int i) {
    for (String word : words) {
      if (folded.startsWith(word, i)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  private Optional<Length> length(int i, boolean counted) {
    if (folded.startsWith("半", i)) {
      return half(i + 1);
    }
    Optional<HanNumbers.Read> number =
        i < folded.length() && folded.charAt(i) != '-'
            ? HanNumbers.at(folded, i)
            : Optional.empty();
    boolean fits =
        number
            .filter(n ->
                n.end() - i <= LONGEST_NUMBER
                    && n.value().scale() <= 0
                    && n.value().signum() > 0
                    && n.value().intValue() < LONGEST)
            .isPresent();
    if (!fits) {
      return Optional.empty();
    }
    int at = number.get().end();
    while (at < folded.length() && folded.charAt(at) == ' ') {
      at++;
    }
    boolean measure = folded.startsWith("个", at) || folded.startsWith("個", at);
    int count = number.get().value().intValue();
    boolean short2 = at - i == 2 && HanNumbers.isAscii(folded.charAt(i)) && count < 100;
    return unit(folded, measure ? at + 1 : at)
        .filter(u -> measure || !isDate(u, count, counted, short2))
        .map(u -> new Length(u.end, period(u, count), u.clock.multipliedBy(count), u.grain));
  }

  /// 6月 and 6日 are dates, and so is 95年.
  private boolean isDate(Unit unit, int count, boolean counted, boolean twoDigits) {
    String sign = folded.substring(unit.end - 1, unit.end);
    boolean year = sign.equals("年") && twoDigits && (count > 39 || count < 10) && !counted;
    boolean century = sign.equals("纪") && count > 10;
    return century
        || sign.equals("月")
        || sign.equals("度")
        || (sign.equals("日") && !counted)
        || year;
  }

  private Optional<Length> half(int i) {
    int at = folded.startsWith("个", i) ? i + 1 : i;
    return unit(folded, at)
        .flatMap(u -> {
          Duration clock = u.clock.dividedBy(2);
          boolean year = u.grain == Grain.YEAR;
          boolean month = u.grain == Grain.MONTH;
          Period period = year ? Period.ofMonths(6) : month ? Period.ofDays(15) : Period.ZERO;
          return year || month || !clock.isZero()
              ? Optional.of(new Length(u.end, period, clock, u.grain))
              : Optional.empty();
        });
  }

  private static Period period(Unit unit, int count) {
    if (!unit.clock.isZero()) {
      return Period.ZERO;
    }
    return switch (unit.grain) {
      case DAY -> Period.ofDays(count);
      case WEEK, WEEKEND -> Period.ofDays(7 * count);
      case MONTH -> Period.ofMonths(count);
      case QUARTER -> Period.ofMonths(3 * count);
      case HALF -> Period.ofMonths(6 * count);
      case YEAR -> Period.ofYears(count);
      case DECADE -> Period.ofYears(10 * count);
      case CENTURY -> Period.ofYears(100 * count);
    };
  }

  private static TimeForm.Read past(Length length) {
    return counted(length, now -> new Days(now.minus(length.period), now), Sort.POINT);
  }

  private static TimeForm.Read future(Length length) {
    return counted(
        length,
        now -> {
          LocalDate last = now.plus(length.period);
          return last.isAfter(now) ? new Days(now.plusDays(1), last) : Days.of(now);
        },
        Sort.WITHIN);
  }

  private static TimeForm.Read counted(Length length, Function<LocalDate, Days> days, Sort sort) {
    Stretch stretch = Stretch.counted(length.grain, length.timex(), days).unnamed().roughly();
    return new TimeForm.Read(length.end, stretch, sort, length.period);
  }

  /// 5年前, 三天后, 五年内; else a length.
  private TimeForm.Read behind(Length length) {
    Optional<String> before = begins(BEFORE, length.end);
    Optional<String> after = begins(AFTER, length.end);
    Optional<String> within = begins(WITHIN, length.end);
    Period period = length.period;
    if (before.isPresent()) {
      Grain grain =
          period.getYears() > 0 ? Grain.YEAR : period.getMonths() > 0 ? Grain.MONTH : Grain.DAY;
      return counted(length, now -> grain.around(now.minus(period)), Sort.AGO)
          .until(length.end + before.get().length());
    }
    if (after.isPresent()) {
      return counted(length, now -> Days.of(now.plus(period)), Sort.WITHIN)
          .until(length.end + after.get().length());
    }
    if (within.isPresent()) {
      return counted(length, now -> new Days(now, now.plus(period)), Sort.WITHIN)
          .until(length.end + within.get().length());
    }
    return new TimeForm.Read(length.end, Stretch.unanchored(length.timex()), Sort.SPAN, period);
  }
}
