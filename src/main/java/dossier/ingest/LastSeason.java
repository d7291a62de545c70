package dossier.ingest;

import dossier.article.Days;
import dossier.article.Edtf;
import dossier.vocabulary.Name;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// "Last summer", where the year is nearly known: written after that summer, before the next has
/// passed. What is said of an initiative is said of a season after its start.
final class LastSeason implements DateClue {
  private static final Pattern WORDS =
      Pattern.compile("\\b[Ll]ast (spring|summer|autumn|fall|winter)\\b");
  private static final Map<String, Integer> LAST_MONTH =
      Map.of("spring", 5, "summer", 8, "autumn", 11, "fall", 11, "winter", 2);

  @Override
  public List<Finding> find(Undated undated, Days known) {
    if (!known.countable()) {
      return List.of();
    }
    return undated.sentences().stream()
        .flatMap(sentence ->
            WORDS
                .matcher(sentence.text())
                .results()
                .map(words -> finding(words, known, initiative(sentence, undated))))
        .toList();
  }

  private static Optional<Name> initiative(Undated.Sentence sentence, Undated undated) {
    return undated
        .initiative()
        .filter(name -> sentence.aboutInitiative() && name.start().isPresent());
  }

  private static Finding finding(MatchResult words, Days known, Optional<Name> about) {
    int month = LAST_MONTH.getOrDefault(words.group(1), 12);
    LocalDate start =
        about.flatMap(Name::start).flatMap(Edtf::parse).map(Days::first).orElse(LocalDate.MIN);
    List<Days> possible =
        IntStream.rangeClosed(known.first().getYear() - 1, known.last().getYear())
            .mapToObj(year -> YearMonth.of(year, month))
            .filter(end -> !end.atEndOfMonth().isBefore(start))
            .map(end -> new Days(end.plusMonths(1).atDay(1), end.plusMonths(12).atEndOfMonth()))
            .toList();
    String vocabulary = about.map(name -> " + " + InitiativeDates.start(name)).orElse("");
    return new Finding(possible, true, "text: \"" + words.group() + "\"" + vocabulary);
  }
}
