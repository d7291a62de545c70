package dossier.fact;

import dossier.article.Days;
import dossier.fact.Stretch.Yearless;
import java.time.LocalDate;
import java.util.Optional;

/// Joins the two ends of a range told in Chinese; what the second leaves out it has of the first.
final class HanRanges {
  private HanRanges() {}

  static TimeForm.Read joined(TimeForm.Read first, TimeForm.Read second) {
    Stretch from = first.stretch();
    Stretch to = second.stretch();
    Stretch range =
        Stretch.counted(to.grain(), from.timex() + "/" + to.timex(), now -> days(from, to, now))
            .unnamed();
    boolean fixed = from.fixed() || to.fixed();
    if (fixed && range.days(LocalDate.EPOCH).equals(Days.ALL)) {
      return first;
    }
    return TimeForm.Read.point(
        second.end(),
        fixed ? Stretch.fixed(range.days(LocalDate.EPOCH), to.grain()).unnamed() : range);
  }

  /// All days where the ends are not in order.
  private static Days days(Stretch from, Stretch to, LocalDate now) {
    Optional<Yearless> early = to.fixed() && !from.fixed() ? from.yearless() : Optional.empty();
    Days last = to.days(now);
    Days first = early.map(y -> y.upTo(last.first())).orElseGet(() -> from.days(now));
    boolean dayOnly = to.timex().startsWith("XXXX-XX-");
    Optional<Days> second =
        to.yearless()
            .map(y -> y.from(first.first()))
            .or(() -> dayOnly ? day(first, to.timex()) : Optional.of(last));
    return second
        .filter(end -> !end.last().isBefore(first.first()))
        .map(end -> new Days(first.first(), end.last()))
        .orElse(Days.ALL);
  }

  private static Optional<Days> day(Days first, String timex) {
    int day = Integer.parseInt(timex.substring(timex.lastIndexOf('-') + 1));
    LocalDate month = first.first();
    return day <= month.lengthOfMonth()
        ? Optional.of(Days.of(month.withDayOfMonth(day)))
        : Optional.empty();
  }
}
