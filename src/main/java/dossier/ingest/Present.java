package dossier.ingest;

import dossier.corpus.Corpus;
import dossier.corpus.LongTable;
import java.util.Optional;

/// The files of a corpus as it stands, by name. An article from inside a file, as from an archive,
/// has the name of that file before its own: `news.zip/a.html` is of the file `news.zip`.
final class Present {
  private final LongTable names = new LongTable(0);

  Present(Corpus.Listing listing) {
    listing.files().forEach(file -> names.put(LongTable.key(file.name())));
  }

  /// The file that an article's file is, or is inside of; empty where there is none any more.
  Optional<String> holder(String name) {
    for (int end = name.length(); end > 0; end = name.lastIndexOf('/', end - 1)) {
      String file = name.substring(0, end);
      if (names.contains(LongTable.key(file))) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }
}
