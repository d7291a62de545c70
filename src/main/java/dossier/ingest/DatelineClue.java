package dossier.ingest;

import dossier.article.Days;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The day that a clipping gives in a line of its own, or before the dash that its text opens with.
final class DatelineClue implements DateClue {
  private static final int PARAGRAPHS = 3;

  @Override
  public List<Finding> find(Undated undated, Days known) {
    Stream<Finding> alone =
        undated.datelines().stream()
            .flatMap(line -> Dateline.alone(line).stream().map(days -> finding(days, line)));
    Stream<Finding> opening =
        undated
            .text()
            .lines()
            .filter(line -> !line.isEmpty())
            .limit(PARAGRAPHS)
            .flatMap(line -> opening(line).stream());
    return Stream.concat(alone, opening).limit(1).toList();
  }

  private static Optional<Finding> opening(String paragraph) {
    return Dateline.opening(paragraph)
        .map(
            days -> finding(days, paragraph.substring(0, Math.min(40, paragraph.length())) + " …"));
  }

  private static Finding finding(Days days, String words) {
    return Finding.exact(days, "dateline: \"" + words + "\"");
  }
}
