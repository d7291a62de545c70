package dossier.ingest;

import dossier.article.About;
import dossier.article.Claim;
import dossier.article.DayOrder;
import dossier.article.Days;
import dossier.article.Edtf;
import dossier.article.PublicationDate;
import dossier.article.WrittenDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What an article's file claims about its dates.
final class ClaimedDates {
  private static final Pattern GREENWICH =
      Pattern.compile("[T ][\\d:.]+\\s?(?:Z|\\+00:?00|UTC|GMT)\"?$");

  private static final Pattern MOMENT = Pattern.compile("\\dT\\d\\d:");

  private ClaimedDates() {}

  /// The first claim of a date that is not in the future. One of a month or a year is narrowed by
  /// the first day in it that another claim names; a claim of another year is mentioned.
  static Optional<PublicationDate> of(Undated undated) {
    Reasons reasons = undated.reasons();
    List<PublicationDate> dates =
        dates(undated.raw().claims(), About.PUBLISHED, undated.today(), reasons);
    if (dates.isEmpty()) {
      return Optional.empty();
    }
    PublicationDate first = dates.getFirst();
    PublicationDate narrow =
        dates.stream()
            .filter(date -> date.days().isOneDay() && within(date.days(), first.days()))
            .findFirst()
            .orElse(first);
    PublicationDate chosen = against(dates, local(dates, narrow));
    for (PublicationDate date : dates) {
      boolean stands = date.days().equals(chosen.days());
      reasons.date(date.evidence(), List.of(date.days()), stands ? "chosen" : "not needed");
    }
    return Optional.of(chosen);
  }

  /// The day of the last change, for want of a better one: the text is as it was then.
  static Optional<PublicationDate> changed(Undated undated) {
    return modified(undated.raw().claims(), undated.today())
        .filter(date -> date.days().isOneDay())
        .map(date ->
            new PublicationDate(
                Edtf.format(date.days(), "~"),
                date.days(),
                date.evidence() + ", the last change; when it first appeared is not told"))
        .map(date -> {
          undated.reasons().date(date.evidence(), List.of(date.days()), "chosen");
          return date;
        });
  }

  /// What the file says about its last change.
  static Optional<PublicationDate> modified(List<Claim> claims, LocalDate today) {
    return dates(claims, About.MODIFIED, today, Reasons.NONE).stream().findFirst();
  }

  private static List<PublicationDate> dates(
      List<Claim> claims, About about, LocalDate today, Reasons reasons) {
    Optional<String> language =
        claims.stream()
            .filter(claim -> claim.about() == About.LANGUAGE)
            .map(Claim::value)
            .findFirst();
    DayOrder order = DayOrder.of(language, "");
    List<PublicationDate> dates = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.about() == about) {
        Optional<Days> claimed = WrittenDate.claimed(claim.value(), order);
        if (claimed.isEmpty()) {
          reasons.date(claim.where(), List.of(), "refused: tells no day");
        } else if (isFuture(claimed.get(), today)) {
          reasons.date(claim.where(), List.of(claimed.get()), "refused: in the future");
        } else {
          String edtf = written(claim.value(), claimed.get());
          dates.add(new PublicationDate(edtf, claimed.get(), evidence(claim)));
        }
      }
    }
    return dates;
  }

  private static boolean isFuture(Days days, LocalDate today) {
    return !days.opensEarly() && days.first().isAfter(today.plusDays(1));
  }

  /// The day that readers were shown, where machines are told that of Greenwich and the two differ
  /// by one.
  private static PublicationDate local(List<PublicationDate> dates, PublicationDate told) {
    if (!GREENWICH.matcher(told.evidence()).find()) {
      return told;
    }
    return dates.stream()
        .filter(date -> date.evidence().startsWith("page: "))
        .filter(date -> date.days().isOneDay() && !MOMENT.matcher(date.evidence()).find())
        .findFirst()
        .filter(shown ->
            Math.abs(ChronoUnit.DAYS.between(shown.days().first(), told.days().first())) == 1)
        .map(shown ->
            new PublicationDate(
                shown.edtf(),
                shown.days(),
                shown.evidence() + "; in Greenwich the next or last day: " + told.evidence()))
        .orElse(told);
  }

  private static PublicationDate against(List<PublicationDate> dates, PublicationDate chosen) {
    return dates.stream()
        .filter(other -> !other.days().opensEarly() && !chosen.days().opensEarly())
        .filter(
            other -> Math.abs(other.days().first().getYear() - chosen.days().first().getYear()) > 1)
        .findFirst()
        .map(other ->
            new PublicationDate(
                chosen.edtf(),
                chosen.days(),
                chosen.evidence() + "; against it: " + other.evidence() + " " + other.edtf()))
        .orElse(chosen);
  }

  /// Where it stands; a moment in Greenwich with its words, because it can be another day
  /// elsewhere.
  private static String evidence(Claim claim) {
    boolean moment = GREENWICH.matcher(claim.value()).find();
    return moment ? claim.where() + " \"" + claim.value() + "\"" : claim.where();
  }

  private static boolean within(Days inner, Days outer) {
    return !inner.first().isBefore(outer.first()) && !inner.last().isAfter(outer.last());
  }

  private static String written(String value, Days days) {
    String text = value.strip();
    return text.indexOf('T') < 0 && Edtf.parse(text).isPresent() ? text : Edtf.format(days);
  }
}
