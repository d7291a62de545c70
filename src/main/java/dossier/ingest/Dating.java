package dossier.ingest;

import dossier.article.Days;
import dossier.article.Edtf;
import dossier.article.PublicationDate;
import dossier.ingest.DateClue.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Concludes when an article appeared. What says so outright is believed alone: a claim of the
/// file, else the first of a list; else clues in the text are intersected, and the answer is as
/// wide as they leave it. A day is only given where the article gives it.
final class Dating {
  private static final List<DateClue> OUTRIGHT = List.of(new DatelineClue(), new AddressDate());

  /// The clues that stand on their own come first; two need a year to be known already; what tells
  /// of the file and not of the article comes last.
  private static final List<DateClue> BOUNDS =
      List.of(
          new LastMonthOfYear(),
          new YearsSinceStart(),
          new WeekOfEvent(),
          new BeforeRecurrence(),
          new DayOfStart(),
          new PastDates(),
          new LastSeason(),
          new MonthWithoutYear(),
          new FileMade());

  private static final String CHOSEN = "chosen";
  private static final String NARROWS = "narrows";

  private Dating() {}

  /// The days on which the article can have appeared; empty where nothing tells.
  static Optional<PublicationDate> published(Undated undated) {
    return ClaimedDates.published(undated)
        .or(() -> outright(undated))
        .or(() -> ClaimedDates.changed(undated))
        .or(() -> bounded(undated));
  }

  private static Optional<PublicationDate> outright(Undated undated) {
    return OUTRIGHT.stream()
        .flatMap(clue -> clue.find(undated, Days.ALL).stream())
        .findFirst()
        .map(finding -> narrow(finding, undated.reasons()));
  }

  private static PublicationDate narrow(Finding finding, Reasons reasons) {
    Days days = finding.possible().getFirst();
    reasons.date(finding.evidence(), finding.possible(), CHOSEN);
    return new PublicationDate(Edtf.format(days), days, finding.evidence());
  }

  private static Optional<PublicationDate> bounded(Undated undated) {
    Days known = Days.ALL;
    Set<String> evidence = new LinkedHashSet<>();
    boolean approximate = false;
    for (DateClue clue : BOUNDS) {
      for (Finding finding : clue.find(undated, known)) {
        Optional<Days> narrower = intersect(known, finding.possible(), undated.today());
        String verdict = verdict(finding, known, narrower, undated.today());
        undated.reasons().date(finding.evidence(), finding.possible(), verdict);
        if (verdict.equals(NARROWS)) {
          known = narrower.orElseThrow();
          approximate |= finding.approximate();
          evidence.add(finding.evidence());
        }
      }
    }
    return known.equals(Days.ALL)
        ? Optional.empty()
        : Optional.of(
            new PublicationDate(
                Edtf.format(known, approximate ? "~" : ""), known, String.join("; ", evidence)));
  }

  private static String verdict(
      Finding finding, Days known, Optional<Days> narrower, LocalDate today) {
    if (narrower.isPresent()) {
      return narrower.get().equals(known) ? "says no more than is known" : NARROWS;
    }
    return finding.possible().stream().allMatch(days -> days.first().isAfter(today))
        ? "refused: in the future"
        : "refused: contradicts what is known";
  }

  /// From the first to the last of the days that are both known to be possible and in one of the
  /// intervals.
  private static Optional<Days> intersect(Days known, List<Days> possible, LocalDate today) {
    List<Days> common = new ArrayList<>();
    for (Days days : possible) {
      if (days.meets(known) && !days.first().isAfter(today)) {
        common.add(
            new Days(later(days.first(), known.first()), earlier(days.last(), known.last())));
      }
    }
    Stream<LocalDate> firsts = common.stream().map(Days::first);
    Stream<LocalDate> lasts = common.stream().map(Days::last);
    return firsts
        .min(Comparator.naturalOrder())
        .flatMap(first -> lasts.max(Comparator.naturalOrder()).map(last -> new Days(first, last)));
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
