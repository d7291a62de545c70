package dossier.ingest;

import dossier.article.About;
import dossier.article.AddressDay;
import dossier.article.Claim;
import dossier.article.Days;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The day or month that the article's address or file name holds.
final class AddressDate implements DateClue {

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
    return AddressDay.of(name)
        .map(found -> Finding.exact(found.days(), where + ": " + found.words()));
  }
}
