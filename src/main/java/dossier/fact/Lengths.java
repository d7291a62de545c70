package dossier.fact;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.util.Optional;

/// Reads lengths of time: "three years", "18 months", "a year", "10-year", "one and a half hours",
/// "2 years 1 month and 21 days".
final class Lengths {
  private static final int LONGEST = 1_000;
  private static final int MOST_PARTS = 5;
  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
  private static final BigDecimal SECONDS = BigDecimal.valueOf(3_600);

  private final Words words;
  private int lastAt = -1;
  private Optional<Length> last = Optional.empty();

  Lengths(Words words) {
    this.words = words;
  }

  /// @param end the token after it
  /// @param period its days and more
  /// @param clock its hours and less
  /// @param grain the unit, of several the last
  /// @param count how many of it
  record Length(int end, Period period, Duration clock, Grain grain, int count) {

    private Length plus(Length other) {
      return new Length(
          other.end, period.plus(other.period), clock.plus(other.clock), other.grain, 0);
    }

    boolean isOfDays() {
      return !period.isZero();
    }

    String timex() {
      if (clock.isZero()) {
        return grain == Grain.WEEKEND ? "P" + count + "WE" : TimeWords.timex(period);
      }
      return period.isZero() ? clock.toString() : period + clock.toString().substring(1);
    }
  }

  /// The length that begins at token `i`, in as many parts as it has. The last answer is kept, as
  /// several forms ask for the same.
  Optional<Length> at(int i) {
    if (i != lastAt) {
      last = parts(i);
      lastAt = i;
    }
    return last;
  }

  private Optional<Length> parts(int i) {
    Optional<Length> length = one(i);
    for (int parts = 1; length.isPresent() && parts < MOST_PARTS; parts++) {
      Length whole = length.get();
      int next = words.isAny(whole.end, "and", ",") ? whole.end + 1 : whole.end;
      Optional<Length> more = one(next).filter(l -> l.count > 0 && isFiner(l, whole));
      if (more.isEmpty()) {
        return length;
      }
      length = Optional.of(whole.plus(more.get()));
    }
    return length;
  }

  private static boolean isFiner(Length length, Length than) {
    return length.isOfDays() && than.isOfDays() && than.clock.isZero()
        ? length.grain.compareTo(than.grain) < 0
        : !length.isOfDays() && than.isOfDays();
  }

  private Optional<Length> one(int i) {
    Optional<Length> article =
        words.isAny(i, "a", "an", "one", "another") ? of(i + 1, BigDecimal.ONE) : Optional.empty();
    if (article.isPresent()) {
      return article;
    }
    Optional<Length> half = half(i);
    if (half.isPresent()) {
      return half;
    }
    Optional<Length> quarters = quarters(i);
    if (quarters.isPresent()) {
      return quarters;
    }
    Optional<Numbers.Read> number = Numbers.at(words, i);
    if (number.isEmpty() || number.get().value().compareTo(BigDecimal.valueOf(LONGEST)) > 0) {
      return Optional.empty();
    }
    int end = number.get().end();
    return of(words.at(end).equals("-") ? end + 1 : end, number.get().value());
  }

  /// "the last three quarters", which are no share.
  private Optional<Length> quarters(int i) {
    boolean stepped = TimeWords.step(words.at(i - 1)).isPresent();
    return stepped && words.at(i + 1).equals("quarters")
        ? Numeral.of(words.at(i)).filter(Numeral::isSmall).flatMap(n -> of(i + 1, n.value()))
        : Optional.empty();
  }

  /// "half an hour", "one and half hour".
  private Optional<Length> half(int i) {
    if (words.at(i).equals("half") && words.isAny(i + 1, "a", "an")) {
      return of(i + 2, new BigDecimal("0.5"));
    }
    return words.areAt(i, "one and half") ? of(i + 3, new BigDecimal("1.5")) : Optional.empty();
  }

  /// So many of the unit at token `unit`.
  Optional<Length> of(int unit, BigDecimal count) {
    Optional<String> clock = TimeWords.clock(words.at(unit));
    if (clock.isPresent()) {
      BigDecimal seconds =
          clock.get().equals("H")
              ? SECONDS
              : clock.get().equals("M") ? BigDecimal.valueOf(60) : BigDecimal.ONE;
      Duration length = Duration.ofSeconds(count.multiply(seconds).longValue());
      return Optional.of(new Length(unit + 1, Period.ZERO, length, Grain.DAY, 1));
    }
    if (words.isAny(unit, "fortnight", "fortnights")) {
      BigDecimal weeks = count.multiply(BigDecimal.TWO);
      return TimeWords.period(weeks.intValue(), "weeks")
          .map(p -> new Length(unit + 1, p, Duration.ZERO, Grain.WEEK, weeks.intValue()));
    }
    int at = words.at(unit).equals("business") ? unit + 1 : unit;
    return TimeWords.unit(words.at(at))
        .filter(grain -> count.signum() > 0)
        .flatMap(grain ->
            period(count, words.at(at))
                .map(period -> new Length(at + 1, period, Duration.ZERO, grain, count.intValue())));
  }

  /// "1.5 years" are 18 months; what is no whole number of months or days is none.
  private static Optional<Period> period(BigDecimal count, String unit) {
    if (count.stripTrailingZeros().scale() <= 0) {
      return TimeWords.period(count.intValueExact(), unit);
    }
    boolean years = TimeWords.unit(unit).filter(g -> g == Grain.YEAR).isPresent();
    BigDecimal months = count.multiply(MONTHS).stripTrailingZeros();
    return years && months.scale() <= 0
        ? Optional.of(Period.ofMonths(months.intValueExact()).normalized())
        : Optional.empty();
  }
}
