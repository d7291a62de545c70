package dossier.ingest;

import dossier.corpus.Corpus;
import dossier.corpus.Inventory;
import dossier.corpus.ReadOutcome.Skipped;
import dossier.corpus.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// How a corpus differs from what is in the index.
///
/// @param toRead files that are new or changed
/// @param unchanged files that are as they were, and are not read
/// @param vanished files that are gone, also from inside of others, and have articles in the index
record Changes(
    List<SourceFile> toRead, List<SourceFile> unchanged, Set<String> vanished, Present present) {

  static Changes between(
      Corpus.Listing listing, Inventory inventory, Ingest ingest, Selection selection)
      throws IOException {
    Present present = new Present(listing);
    Set<String> vanished = new TreeSet<>();
    ingest.files(name -> {
      if (present.holder(name).isEmpty()
          && selection.gone().test(name)
          && !isOutOfSight(name, listing.skipped())) {
        vanished.add(name);
      }
    });
    List<SourceFile> toRead = new ArrayList<>();
    List<SourceFile> unchanged = new ArrayList<>();
    for (SourceFile file : listing.files()) {
      boolean alike = inventory.isUnchanged(file);
      if (selection.anew().test(file.name()) || (!alike && selection.changed().test(file))) {
        toRead.add(file);
      } else if (alike) {
        unchanged.add(file);
      }
    }
    return new Changes(toRead, unchanged, vanished, present);
  }

  boolean any() {
    return !toRead.isEmpty() || !vanished.isEmpty();
  }

  /// Whether the file may well be there, in a folder that cannot be read now.
  private static boolean isOutOfSight(String file, List<Skipped> skipped) {
    return skipped.stream()
        .filter(skip -> skip.reason().startsWith("unreadable"))
        .map(Skipped::file)
        .anyMatch(name -> name.equals(".") || name.equals(file) || file.startsWith(name + "/"));
  }
}
