package dossier.fact;

import dossier.article.Days;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads the months and days of times in Chinese: 6月18日, 29日, 周一, 年底, `2010-01-10`.
final class HanDays {
  private static final String WEEKDAYS = "一二三四五六日";
  private static final List<String> WEEK = List.of("星期", "礼拜", "周", "週");
  private static final int LONGEST_NUMBER = 6;

  private final String folded;
  private int lastAt = -1;
  private Optional<HanNumbers.Read> last = Optional.empty();

  HanDays(String folded) {
    this.folded = folded;
  }

  /// A number without a unit of its own. The last answer is kept, as several forms ask for the
  /// same.
  Optional<HanNumbers.Read> number(int i) {
    if (i != lastAt) {
      last = read(i);
      lastAt = i;
    }
    return last;
  }

  private Optional<HanNumbers.Read> read(int i) {
    return i < folded.length() && folded.charAt(i) != '-'
        ? HanNumbers.at(folded, i)
            .filter(n -> n.end() - i <= LONGEST_NUMBER && n.value().scale() <= 0 && !n.open())
            .filter(n -> n.value().signum() > 0)
        : Optional.empty();
  }

  /// `2010-01-10`, which may stand directly beside characters.
  Optional<TimeForm.Read> numeric(int i) {
    int month = digitsEnd(i);
    boolean mark =
        month - i == 4 && month < folded.length() && "-/".indexOf(folded.charAt(month)) >= 0;
    int day = mark ? digitsEnd(month + 1) : i;
    boolean second = mark && day < folded.length() && folded.charAt(day) == folded.charAt(month);
    int end = second ? digitsEnd(day + 1) : i;
    if (!second || day - month > 3 || end - day > 3 || day == month + 1 || end == day + 1) {
      return Optional.empty();
    }
    int[] date = {
      Integer.parseInt(folded.substring(i, month)),
      Integer.parseInt(folded.substring(month + 1, day)),
      Integer.parseInt(folded.substring(day + 1, end))
    };
    return DateNumbers.isDate(date[0], date[1], date[2])
        ? Optional.of(
            TimeForm.Read.point(
                end, Stretch.fixed(Days.of(LocalDate.of(date[0], date[1], date[2])), Grain.DAY)))
        : Optional.empty();
  }

  private int digitsEnd(int i) {
    int k = i;
    while (k < folded.length() && k < i + 5 && HanNumbers.isAscii(folded.charAt(k))) {
      k++;
    }
    return k;
  }

  boolean isDay(int i) {
    return folded.startsWith("日", i) || folded.startsWith("号", i) || folded.startsWith("號", i);
  }

  /// 年初, 月底, 中旬; behind 今年 the sign of the unit is told already.
  Optional<TimeForm.Read> edge(int i, TimeForm.Read whole) {
    int at = i < folded.length() && "年月".indexOf(folded.charAt(i)) >= 0 ? i + 1 : i;
    if (at >= folded.length()) {
      return Optional.empty();
    }
    Portion portion =
        switch (folded.charAt(at)) {
          case '初' -> Portion.EARLY;
          case '底', '末' -> Portion.END;
          case '中' -> folded.startsWith("中旬", at) ? Portion.MID : Portion.WHOLE;
          default -> Portion.WHOLE;
        };
    boolean ten = folded.startsWith("上旬", at) || folded.startsWith("下旬", at);
    Portion of = ten ? folded.charAt(at) == '上' ? Portion.EARLY : Portion.LATE : portion;
    int end = folded.startsWith("旬", at + 1) ? at + 2 : at + 1;
    return of == Portion.WHOLE
        ? Optional.empty()
        : Optional.of(TimeForm.Read.point(end, whole.stretch().part(of)));
  }

  /// 6月, 6月18日, 十月十二号.
  Optional<TimeForm.Read> monthAndDay(int i, Optional<Function<LocalDate, Integer>> year) {
    Optional<HanNumbers.Read> number = number(i);
    int month = number.map(n -> n.value().intValue()).orElse(0);
    boolean fits = month >= 1 && month <= 12 && folded.startsWith("月", number.get().end());
    if (!fits) {
      return Optional.empty();
    }
    int end = number.get().end() + 1;
    end = folded.startsWith("份", end) ? end + 1 : end;
    Optional<HanNumbers.Read> second = number(end);
    int day = second.map(n -> n.value().intValue()).orElse(0);
    boolean told =
        second
                .filter(s ->
                    isDay(s.end())
                        || (!HanNumbers.isAscii(folded.charAt(s.end() - 1))
                            && year.isPresent()
                            && s.end() == folded.length()))
                .isPresent()
            && day > 0
            && Stretch.Yearless.exists(month, day);
    Stretch.Yearless yearless = new Stretch.Yearless(month, told ? day : 0);
    int to = told ? Math.min(second.get().end() + 1, folded.length()) : end;
    Stretch stretch =
        year.map(y ->
                Stretch.counted(
                    told ? Grain.DAY : Grain.MONTH,
                    yearless.timex(),
                    now -> yearless.in(y.apply(now))))
            .orElseGet(() -> Stretch.yearless(yearless, false));
    TimeForm.Read read = TimeForm.Read.point(to, stretch);
    return Optional.of(told ? withWeekday(read) : edge(to, read).orElse(read));
  }

  /// 10月12号，星期一.
  private TimeForm.Read withWeekday(TimeForm.Read read) {
    int at =
        read.end() < folded.length() && "，,(（".indexOf(folded.charAt(read.end())) >= 0
            ? read.end() + 1
            : read.end();
    return weekday(at, 0, false).map(w -> read.until(w.end())).orElse(read);
  }

  /// 29日: of this month or the last.
  Optional<TimeForm.Read> day(int i) {
    Optional<HanNumbers.Read> number = number(i);
    int day = number.map(n -> n.value().intValue()).orElse(0);
    boolean fits =
        day >= 1
            && day <= 31
            && number.get().end() < folded.length()
            && "日".indexOf(folded.charAt(number.get().end())) >= 0;
    return fits
        ? Optional.of(TimeForm.Read.point(number.get().end() + 1, Weekdays.dayOfMonth(day, false)))
        : Optional.empty();
  }

  /// 周一, 星期天, 周末.
  Optional<TimeForm.Read> weekday(int i, int step, boolean told) {
    int at = i;
    for (String week : WEEK) {
      at = at == i && folded.startsWith(week, i) ? i + week.length() : at;
    }
    if ((at == i && !told) || at >= folded.length()) {
      return Optional.empty();
    }
    if (folded.charAt(at) == '末') {
      return Optional.of(
          TimeForm.Read.point(
              at + 1,
              Stretch.counted(
                  Grain.WEEKEND, "P1WE", now -> Grain.WEEKEND.around(now.plusWeeks(step)))));
    }
    int day = WEEKDAYS.indexOf(folded.charAt(at) == '天' ? '日' : folded.charAt(at));
    if (day < 0) {
      return Optional.empty();
    }
    DayOfWeek weekday = DayOfWeek.of(day + 1);
    return Optional.of(
        TimeForm.Read.point(
            at + 1, told ? Weekdays.stepped(weekday, step) : Weekdays.nearest(weekday, false)));
  }
}
