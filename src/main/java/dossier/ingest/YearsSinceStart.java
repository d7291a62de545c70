package dossier.ingest;

import dossier.article.Days;
import dossier.article.Edtf;
import dossier.vocabulary.Name;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "Three years ago … launched": the start of the article's initiative as the vocabulary has it,
/// and so many years.
final class YearsSinceStart implements DateClue {
  private static final Map<String, Integer> NUMBERS =
      Map.of(
          "one", 1, "a", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7,
          "eight", 8, "ten", 10);
  private static final Pattern AGO =
      Pattern.compile(
          "\\b(one|a|two|three|four|five|six|seven|eight|ten|\\d{1,2}) years? ago\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LAUNCH =
      Pattern.compile(
          "\\b(?:launch|began|begun|start|open|introduc|unveil|debut|found|set up|went live)");
  private static final int ROUNDED_MONTHS = 6;

  @Override
  public List<Finding> find(Undated undated, Days known) {
    Optional<Days> start = undated.initiative().flatMap(Name::start).flatMap(Edtf::parse);
    return start.isEmpty()
        ? List.of()
        : undated.aboutInitiative().stream()
            .filter(sentence -> LAUNCH.matcher(sentence.text()).find())
            .flatMap(sentence ->
                finding(sentence.text(), start.get(), undated.initiative().get()).stream())
            .toList();
  }

  private static Optional<Finding> finding(String sentence, Days start, Name initiative) {
    Matcher ago = AGO.matcher(sentence);
    if (!ago.find() || start.opensEarly() || start.opensLate()) {
      return Optional.empty();
    }
    int years = number(ago.group(1));
    int margin = start.equals(Days.ofYear(start.first().getYear())) ? 0 : ROUNDED_MONTHS;
    Days days =
        new Days(
            start.first().plusYears(years).minusMonths(margin),
            start.last().plusYears(years).plusMonths(margin));
    return Optional.of(
        Finding.about(
            days, "text: \"" + ago.group() + "\" + " + InitiativeDates.start(initiative)));
  }

  private static int number(String word) {
    return Character.isDigit(word.charAt(0))
        ? Integer.parseInt(word)
        : NUMBERS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }
}
