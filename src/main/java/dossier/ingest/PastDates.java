package dossier.ingest;

import dossier.article.Days;
import dossier.article.WrittenDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The latest date that the text tells of as past: the article cannot be older.
final class PastDates implements DateClue {
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d.,$€£¥/-])(?:1[89]|20)\\d\\d(?![\\d%]|[.,]\\d)");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:\\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Ee]n|[Ii]m Jahr|[Ss]eit|[Dd]epuis|[Dd]esde|[Ee]arly|[Ll]ate)\\s(?:at least\\s|early\\s|late\\s)?)$");
  private static final int REACH = 25;

  @Override
  public List<Finding> find(Undated undated, Days known) {
    Optional<Finding> latest = Optional.empty();
    for (Undated.Sentence sentence : undated.sentences()) {
      Matcher years = YEAR.matcher(sentence.text());
      if (Wording.hasDigit(sentence.text()) && years.find() && Wording.isPast(sentence.text())) {
        do {
          latest = later(latest, date(sentence.text(), years.start(), years.end()), undated);
        } while (years.find());
      }
    }
    return latest.stream().toList();
  }

  private static Optional<Finding> later(
      Optional<Finding> latest, Optional<Finding> other, Undated undated) {
    return other
        .filter(finding -> isPast(finding, undated))
        .filter(finding -> latest.isEmpty() || first(finding).isAfter(first(latest.get())))
        .or(() -> latest);
  }

  private static boolean isPast(Finding finding, Undated undated) {
    boolean future = first(finding).isAfter(undated.today());
    if (future) {
      undated.reasons().date(finding.evidence(), finding.possible(), "refused: in the future");
    }
    return !future;
  }

  private static LocalDate first(Finding finding) {
    return finding.possible().getFirst().first();
  }

  /// The date around a year, or the year alone behind a word of time.
  private static Optional<Finding> date(String sentence, int start, int end) {
    int from = Math.max(0, start - REACH);
    String around = sentence.substring(from, Math.min(sentence.length(), end + REACH));
    return WrittenDate.first(around)
        .filter(date -> date.start() <= start - from && date.end() >= end - from)
        .map(date -> finding(date.days(), around.substring(date.start(), date.end())))
        .or(() -> yearAlone(sentence, start, end));
  }

  private static Optional<Finding> yearAlone(String sentence, int start, int end) {
    String before = sentence.substring(Math.max(0, start - REACH), start);
    Matcher word = BEFORE.matcher(before);
    boolean chinese = end < sentence.length() && sentence.charAt(end) == '年';
    Days year = Days.ofYear(Integer.parseInt(sentence.substring(start, end)));
    if (word.find()) {
      return Optional.of(finding(year, word.group() + sentence.substring(start, end)));
    }
    return chinese
        ? Optional.of(finding(year, sentence.substring(start, end + 1)))
        : Optional.empty();
  }

  private static Finding finding(Days days, String words) {
    return Finding.exact(
        new Days(days.first(), LocalDate.MAX), "text: \"" + words + "\", told as past");
  }
}
