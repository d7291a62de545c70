package dossier.ingest;

import dossier.article.Days;
import dossier.article.WrittenDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "Last June 2014": written after that June, and before the next one has passed.
final class LastMonthOfYear implements DateClue {
  private static final Pattern WORDS =
      Pattern.compile("\\b[Ll]ast (\\p{Lu}\\p{Ll}{2,8}),? (\\d{4})\\b");

  @Override
  public List<Finding> find(Undated undated, Days known) {
    Matcher words = WORDS.matcher(undated.text());
    return words
        .results()
        .flatMap(found ->
            WrittenDate.month(found.group(1)).stream()
                .map(month -> YearMonth.of(Integer.parseInt(found.group(2)), month))
                .map(month -> finding(month, found.group())))
        .toList();
  }

  private static Finding finding(YearMonth month, String words) {
    Days days = new Days(month.plusMonths(1).atDay(1), month.plusMonths(12).atEndOfMonth());
    return Finding.about(days, "text: \"" + words + "\"");
  }
}
