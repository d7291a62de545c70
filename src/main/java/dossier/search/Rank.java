package dossier.search;

import dossier.article.ArticleId;
import dossier.article.Metadata;
import java.util.Comparator;

/// Where an article stands among those that say the same: the earliest by the first day it can have
/// appeared comes first and stands for the others, the undated come last; then those that have a
/// file, by its name; then by id. No two articles have one rank.
public record Rank(long day, String file, ArticleId id) implements Comparable<Rank> {
  private static final Comparator<Rank> ORDER =
      Comparator.comparingLong(Rank::day)
          .thenComparing(rank -> rank.file.isEmpty())
          .thenComparing(Rank::file)
          .thenComparing(Rank::id);

  public static Rank of(Metadata about) {
    long day =
        about
            .published()
            .map(date -> date.days())
            .filter(days -> !days.opensEarly())
            .map(days -> days.first().toEpochDay())
            .orElse(Long.MAX_VALUE);
    return new Rank(day, about.file(), about.id());
  }

  @Override
  public int compareTo(Rank other) {
    return ORDER.compare(this, other);
  }
}
