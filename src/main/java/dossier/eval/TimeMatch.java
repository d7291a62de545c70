package dossier.eval;

import dossier.article.Days;
import dossier.fact.TimeMention;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a time that was found means the same as one of the Recognizers specs. Where they give
/// several readings ("Friday": the last or the next) any of them is right. Their ways to count that
/// are no part of the meaning are allowed for:
///
/// - the end of a range may be the day before theirs, their day, or the last day of the month or
///   year that begins with it ("from March to May");
/// - "early", "the end of": the same part of the same whole, wherever it is cut;
/// - a date that they count to the day ("three years ago") may be told as the month or year it is
///   in, if it is marked approximate;
/// - a length of time is compared in seconds, within one part in fifty, as half a year is 182 days
///   to them and six months to us;
/// - "before 4pm today" tells the day, and "after the 15th" may begin with it.
final class TimeMatch {
  private static final Pattern LENGTH =
      Pattern.compile(
          "P(?:([\\d.]+)Y)?(?:([\\d.]+)M)?(?:([\\d.]+)WE?)?(?:([\\d.]+)B?D)?"
              + "(?:T(?:([\\d.]+)H)?(?:([\\d.]+)M)?(?:([\\d.]+)S)?)?");
  private static final double NEAR = 0.02;
  private static final long[] SECONDS = {31_536_000, 2_592_000, 604_800, 86_400, 3_600, 60, 1};
  private static final Map<String, String> PARTS =
      Map.of("start", "START", "mid", "MID", "end", "END");

  private TimeMatch() {}

  /// A time of day without a day, once or again and again.
  static boolean isOfClock(GoldText.Mention gold) {
    String type = gold.type().replace("datetimeV2.", "");
    boolean set =
        type.equals("set") && gold.values().stream().anyMatch(v -> v.timex().contains("T"));
    return type.equals("time") || type.equals("timerange") || set;
  }

  static boolean same(TimeMention told, GoldText.Mention gold) {
    return gold.values().stream().anyMatch(value -> same(told, value));
  }

  private static boolean same(TimeMention told, GoldText.Value gold) {
    if (gold.type().equals("duration")) {
      return told.kind() == TimeMention.Kind.DURATION && sameLength(told.timex(), gold.timex());
    }
    if (gold.type().equals("set")) {
      return told.kind() == TimeMention.Kind.SET
          && (told.timex().equals(gold.timex()) || sameLength(told.timex(), gold.timex()));
    }
    Optional<LocalDate> first = day(gold.start().isEmpty() ? gold.value() : gold.start());
    Optional<LocalDate> last = day(gold.end().isEmpty() ? gold.value() : gold.end());
    if (first.isEmpty() && last.isEmpty()) {
      return !told.tellsDays();
    }
    return told.tellsDays() && (samePart(told, gold) || sameDays(told, gold, first, last));
  }

  private static boolean samePart(TimeMention told, GoldText.Value gold) {
    String part = PARTS.getOrDefault(gold.mod(), "");
    String wanted = gold.timex().replace("XXXX", "");
    boolean whole =
        gold.timex().startsWith("XXXX")
            ? told.timex().endsWith(wanted)
            : told.timex().equals(wanted);
    return !part.isEmpty() && told.mod().equals(part) && whole;
  }

  private static boolean sameDays(
      TimeMention told, GoldText.Value gold, Optional<LocalDate> first, Optional<LocalDate> last) {
    Days days = told.days();
    boolean point =
        !gold.value().isEmpty() && (gold.mod().isEmpty() || gold.mod().equals("approx"));
    boolean clock = gold.timex().contains("T") && !gold.mod().isEmpty();
    if (clock && days.equals(Days.of(first.or(() -> last).orElseThrow()))) {
      return true;
    }
    if (point) {
      return days.equals(Days.of(first.orElseThrow())) || isAround(told, first.orElseThrow());
    }
    boolean begins =
        first.isEmpty()
            ? days.opensEarly()
            : days.first().equals(first.get())
                || (gold.mod().equals("after") && days.first().equals(first.get().plusDays(1)));
    boolean open = gold.start().isEmpty() && !gold.end().isEmpty();
    boolean from = open ? days.opensEarly() : begins;
    boolean to =
        gold.end().isEmpty() ? days.opensLate() : last.filter(d -> ends(days, gold, d)).isPresent();
    return from && to;
  }

  private static boolean isAround(TimeMention told, LocalDate day) {
    Days days = told.days();
    boolean year = !days.last().isAfter(days.first().plusYears(1));
    return told.approximate() && year && days.meets(Days.of(day));
  }

  private static boolean ends(Days days, GoldText.Value gold, LocalDate end) {
    LocalDate last = days.last();
    boolean range = gold.timex().startsWith("(");
    boolean month =
        range && end.getDayOfMonth() == 1 && last.equals(end.plusMonths(1).minusDays(1));
    boolean year = range && end.getDayOfYear() == 1 && last.equals(end.plusYears(1).minusDays(1));
    boolean quarter =
        range && end.getDayOfMonth() == 1 && last.equals(end.plusMonths(3).minusDays(1));
    boolean clock = gold.end().length() > 10 && !gold.end().contains(" 00:00");
    return last.equals(end)
        || (!clock && last.equals(end.minusDays(1)))
        || month
        || year
        || quarter;
  }

  private static Optional<LocalDate> day(String text) {
    if (text.length() < 10) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text.substring(0, 10)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static boolean sameLength(String told, String gold) {
    Optional<BigDecimal> wanted = seconds(gold);
    return wanted.isPresent()
        && seconds(told)
            .filter(s ->
                Math.abs(s.doubleValue() - wanted.get().doubleValue())
                    <= NEAR * wanted.get().doubleValue())
            .isPresent();
  }

  private static Optional<BigDecimal> seconds(String timex) {
    Matcher length = LENGTH.matcher(timex);
    if (!length.matches()) {
      return Optional.empty();
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < SECONDS.length; i++) {
      Optional<String> count = Optional.ofNullable(length.group(i + 1));
      long each = SECONDS[i];
      sum =
          sum.add(
              count
                  .map(c -> new BigDecimal(c).multiply(BigDecimal.valueOf(each)))
                  .orElse(BigDecimal.ZERO));
    }
    return Optional.of(sum);
  }
}
