package dossier.ingest;

import dossier.article.About;
import dossier.article.Claim;
import dossier.article.Days;
import dossier.article.Edtf;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The day or month that the article's address or file name holds: `/2019/03/07/`, `/2019/03/`,
/// `2019-03-07-title.md`.
final class AddressDate implements DateClue {
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\d-])(?<year>19[89]\\d|20[0-4]\\d)(?<between>[/-])(?<month>0?[1-9]|1[0-2])(?:\\k<between>(?<day>0?[1-9]|[12]\\d|3[01]))?(?![\\d])");

  @Override
  public List<Finding> find(Undated undated, Days known) {
    Stream<Finding> addresses =
        undated.raw().claims(About.URL).stream()
            .map(Claim::value)
            .flatMap(address -> date(address, "url").stream());
    return Stream.concat(addresses, date(undated.raw().file(), "file name").stream())
        .filter(finding -> !finding.possible().getFirst().first().isAfter(undated.today()))
        .limit(1)
        .toList();
  }

  private static Optional<Finding> date(String name, String where) {
    Matcher found = DATE.matcher(name);
    if (!found.find()) {
      return Optional.empty();
    }
    Optional<String> day = Optional.ofNullable(found.group("day"));
    if (day.isEmpty() && found.group("between").equals("-")) {
      return Optional.empty();
    }
    String edtf =
        found.group("year")
            + "-"
            + two(found.group("month"))
            + day.map(d -> "-" + two(d)).orElse("");
    return Edtf.parse(edtf).map(days -> Finding.exact(days, where + ": " + found.group()));
  }

  private static String two(String number) {
    return String.format(Locale.ROOT, "%02d", Integer.parseInt(number));
  }
}
