package dossier.ingest;

import dossier.article.About;
import dossier.article.DayOrder;
import dossier.article.Days;
import dossier.article.WrittenDate;
import java.time.YearMonth;
import java.util.List;

/// The month in which the file was made, which documents say of themselves: an article is mostly
/// made into one as it appears. A file made long after what its text tells of is a later copy.
final class FileMade implements DateClue {
  private static final int MONTHS_LATER = 12;

  @Override
  public List<Finding> find(Undated undated, Days known) {
    return undated.raw().claims(About.CREATED).stream()
        .flatMap(claim ->
            WrittenDate.claimed(claim.value(), DayOrder.UNKNOWN).stream()
                .map(days ->
                    Finding.about(Days.ofMonth(YearMonth.from(days.first())), claim.where())))
        .filter(finding -> isNear(finding.possible().getFirst(), known))
        .limit(1)
        .toList();
  }

  private static boolean isNear(Days made, Days known) {
    return known.opensEarly() || !made.first().isAfter(known.first().plusMonths(MONTHS_LATER));
  }
}
