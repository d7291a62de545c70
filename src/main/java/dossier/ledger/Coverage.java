package dossier.ledger;

import dossier.article.Metadata;
import dossier.article.PublicationDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What was looked through: the articles about an initiative.
///
/// @param articles those that can have been read by the day, in the order of their days, undated
///   last
/// @param undated how many were left out because nobody knows whether they could
public record Coverage(List<Metadata> articles, int undated) {
  public Coverage {
    Comparator<Metadata> byDay = Comparator.comparing(about -> first(about).orElse(LocalDate.MAX));
    articles = articles.stream().sorted(byDay.thenComparing(Metadata::id)).toList();
  }

  private static Optional<LocalDate> first(Metadata about) {
    return about
        .published()
        .map(PublicationDate::days)
        .filter(days -> !days.opensEarly())
        .map(days -> days.first());
  }

  /// How many were certainly printed after the day; copies, which tell nothing new, aside.
  long after(LocalDate day) {
    return articles.stream()
        .filter(about -> !isCopy(about))
        .filter(about -> first(about).filter(printed -> printed.isAfter(day)).isPresent())
        .count();
  }

  /// `3 articles, latest of 2022-06/2022-12`.
  public String words() {
    String copies = copies() == 0 ? "" : " (" + copies() + " of them copies)";
    String count = articles.size() + (articles.size() == 1 ? " article" : " articles") + copies;
    return articles.stream()
        .filter(about -> first(about).isPresent())
        .reduce((_, last) -> last)
        .flatMap(Metadata::published)
        .map(date -> count + ", latest of " + date.edtf())
        .orElse(count + (articles.isEmpty() ? "" : ", none of them dated"));
  }

  private long copies() {
    return articles.stream().filter(Coverage::isCopy).count();
  }

  private static boolean isCopy(Metadata about) {
    return !Origins.source(about).equals(about.id());
  }
}
