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
    List<PublicationDate> dates = dates(undated.raw().claims(), About.PUBLISHED, undated.today());
    if (dates.isEmpty()) {
      return Optional.empty();
    }
    PublicationDate first = dates.getFirst();
    PublicationDate narrow =
        dates.stream()
            .filter(date -> date.days().isOneDay() && within(date.days(), first.days()))
            .findFirst()
            .orElse(first);
    return Optional.of(against(dates, local(dates, narrow)));
  }

  /// The day of the last change, for want of a better one: the text is as it was then.
  static Optional<PublicationDate> changed(Undated undated) {
    return modified(undated.raw().claims(), undated.today())
        .filter(date -> date.days().isOneDay())
        .map(date ->
            new PublicationDate(
                Edtf.format(date.days(), "~"),
                date.days(),
                date.evidence() + ", the last change; when it first appeared is not told"));
  }

  /// What the file says about its last change.
  static Optional<PublicationDate> modified(List<Claim> claims, LocalDate today) {
    return dates(claims, About.MODIFIED, today).stream().findFirst();
  }

  private static List<PublicationDate> dates(List<Claim> claims, About about, LocalDate today) {
    Optional<String> language =
        claims.stream()
            .filter(claim -> claim.about() == About.LANGUAGE)
            .map(Claim::value)
            .findFirst();
    DayOrder order = DayOrder.of(language, "");
    List<PublicationDate> dates = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.about() == about) {
        WrittenDate.claimed(claim.value(), order)
            .filter(days -> days.opensEarly() || !days.first().isAfter(today.plusDays(1)))
            .map(days -> new PublicationDate(written(claim.value(), days), days, evidence(claim)))
            .ifPresent(dates::add);
      }
    }
    return dates;
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
