package dossier.ingest;

import dossier.article.Days;
import java.util.List;
import java.util.stream.IntStream;

/// "In May" told as past, where the year is nearly known: written after that May began, and not
/// much later than its year.
final class MonthWithoutYear implements DateClue {

  @Override
  public List<Finding> find(Undated undated, Days known) {
    if (!known.countable()) {
      return List.of();
    }
    return undated.sentences().stream()
        .map(Undated.Sentence::text)
        .flatMap(sentence -> YearlessDate.in(sentence).filter(_ -> Wording.isPast(sentence)))
        .map(date -> finding(date, known))
        .toList();
  }

  private static Finding finding(YearlessDate date, Days known) {
    List<Days> possible =
        IntStream.rangeClosed(known.first().getYear() - 1, known.last().getYear())
            .mapToObj(date::writtenIn)
            .toList();
    return new Finding(possible, true, "text: \"" + date.words() + "\", told as past");
  }
}
