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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What an article's file claims about its dates. The first claim that can be true is believed; the
/// evidence tells which, and what contradicts it by years.
final class ClaimedDates {
  private static final Pattern GREENWICH =
      Pattern.compile("[T ][\\d:.]+\\s?(?:Z|\\+00:?00|UTC|GMT)$");
  private static final Pattern MOMENT = Pattern.compile("\\dT\\d\\d:");

  private static final Pattern HOUR = Pattern.compile("[T ](\\d\\d?):");
  private static final int MOST_HOURS_WEST = 12;
  private static final int MOST_HOURS_EAST = 14;

  private ClaimedDates() {}

  /// A claim, and the days it means.
  private record Told(Claim claim, Days days) {
    String evidence() {
      return claim.where();
    }

    PublicationDate date(String evidence) {
      String text = claim.value().strip();
      boolean written = text.indexOf('T') < 0 && Edtf.parse(text).isPresent();
      return new PublicationDate(written ? text : Edtf.format(days), days, evidence);
    }
  }

  /// The first claim of a date that is not in the future. One of a month or a year is narrowed by
  /// the first day in it that another claim names.
  static Optional<PublicationDate> published(Undated undated) {
    Reasons reasons = undated.reasons();
    List<Told> all = told(undated.raw().claims(), About.PUBLISHED, undated.today(), reasons);
    Optional<PublicationDate> chosen =
        all.stream()
            .findFirst()
            .map(first -> narrowest(all, first))
            .map(told -> shown(all, told).orElseGet(() -> told.date(against(all, told))));
    chosen.ifPresent(date -> all.forEach(told -> tell(told, date, reasons)));
    return chosen;
  }

  private static Told narrowest(List<Told> all, Told first) {
    return all.stream()
        .filter(told -> told.days().isOneDay() && within(told.days(), first.days()))
        .findFirst()
        .orElse(first);
  }

  private static void tell(Told told, PublicationDate chosen, Reasons reasons) {
    boolean stands = told.days().equals(chosen.days());
    reasons.date(told.evidence(), List.of(told.days()), stands ? "chosen" : "not needed");
  }

  /// What the file says about its last change.
  static Optional<PublicationDate> modified(List<Claim> claims, LocalDate today) {
    return told(claims, About.MODIFIED, today, Reasons.NONE).stream()
        .findFirst()
        .map(told -> told.date(told.evidence()));
  }

  /// The day of the last change, for want of a better one: the text is as it was then.
  static Optional<PublicationDate> changed(Undated undated) {
    Optional<PublicationDate> changed =
        modified(undated.raw().claims(), undated.today())
            .filter(date -> date.days().isOneDay())
            .map(date ->
                new PublicationDate(
                    Edtf.format(date.days(), "~"),
                    date.days(),
                    date.evidence() + ", the last change; when it first appeared is not told"));
    changed.ifPresent(
        date -> undated.reasons().date(date.evidence(), List.of(date.days()), "chosen"));
    return changed;
  }

  private static List<Told> told(
      List<Claim> claims, About about, LocalDate today, Reasons reasons) {
    Optional<String> language =
        claims.stream()
            .filter(claim -> claim.about() == About.LANGUAGE)
            .map(Claim::value)
            .findFirst();
    DayOrder order = DayOrder.of(language, "");
    List<Told> all = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.about() == about) {
        Optional<Days> days = WrittenDate.claimed(claim.value(), order);
        if (days.isEmpty()) {
          reasons.date(claim.where(), List.of(), "refused: tells no day");
        } else if (isFuture(days.get(), today)) {
          reasons.date(claim.where(), List.of(days.get()), "refused: in the future");
        } else {
          all.add(new Told(claim, days.get()));
        }
      }
    }
    return all;
  }

  private static boolean isFuture(Days days, LocalDate today) {
    return !days.opensEarly() && days.first().isAfter(today.plusDays(1));
  }

  /// The day that readers were shown, where machines are told that of Greenwich and the two differ
  /// by one.
  private static Optional<PublicationDate> shown(List<Told> all, Told chosen) {
    if (!GREENWICH.matcher(chosen.claim().value()).find()) {
      return Optional.empty();
    }
    return all.stream()
        .filter(told -> told.evidence().startsWith("page: ") && told.days().isOneDay())
        .filter(told -> !MOMENT.matcher(told.evidence()).find())
        .findFirst()
        .filter(told -> isSomewhere(told.days().first(), chosen))
        .map(told ->
            told.date(
                told.evidence()
                    + "; "
                    + chosen.evidence()
                    + " gives the moment in Greenwich, "
                    + chosen.claim().value()));
  }

  /// Whether it is the day before or after somewhere on earth at a moment in Greenwich.
  private static boolean isSomewhere(LocalDate day, Told moment) {
    Matcher hour = HOUR.matcher(moment.claim().value());
    int hours = hour.find() ? Integer.parseInt(hour.group(1)) : 0;
    long later = ChronoUnit.DAYS.between(moment.days().first(), day);
    return (later == -1 && hours < MOST_HOURS_WEST)
        || (later == 1 && hours >= 24 - MOST_HOURS_EAST);
  }

  private static String against(List<Told> all, Told chosen) {
    return all.stream()
        .filter(other -> !other.days().opensEarly() && !chosen.days().opensEarly())
        .filter(
            other -> Math.abs(other.days().first().getYear() - chosen.days().first().getYear()) > 1)
        .findFirst()
        .map(other ->
            chosen.evidence()
                + "; against it: "
                + other.evidence()
                + " "
                + Edtf.format(other.days()))
        .orElseGet(chosen::evidence);
  }

  private static boolean within(Days inner, Days outer) {
    return !inner.first().isBefore(outer.first()) && !inner.last().isAfter(outer.last());
  }
}
