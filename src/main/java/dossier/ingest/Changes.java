package dossier.ingest;

import dossier.article.ArticleId;
import dossier.corpus.Corpus;
import dossier.corpus.Inventory;
import dossier.corpus.Inventory.Entry;
import dossier.corpus.Inventory.Known;
import dossier.corpus.ReadOutcome.Skipped;
import dossier.corpus.SourceFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How a corpus differs from its inventory.
///
/// @param toRead files that are new or changed, and those that share an article's id with one that
///   is changed or gone
/// @param unchanged files that are as they were and are not read
/// @param vanished files that are gone
record Changes(List<SourceFile> toRead, List<SourceFile> unchanged, List<Entry> vanished) {

  static Changes between(Corpus.Listing listing, Inventory inventory, Selection selection) {
    Set<String> present =
        listing.files().stream().map(SourceFile::name).collect(Collectors.toSet());
    List<Entry> vanished =
        inventory.entries().stream()
            .filter(entry ->
                !present.contains(entry.file())
                    && selection.gone().test(entry.file())
                    && !isOutOfSight(entry, listing.skipped()))
            .toList();
    Set<String> changed =
        listing.files().stream()
            .filter(file ->
                selection.anew().test(file.name())
                    || (!inventory.isUnchanged(file) && selection.changed().test(file)))
            .map(SourceFile::name)
            .collect(Collectors.toCollection(HashSet::new));
    Set<ArticleId> loose =
        Stream.concat(
                vanished.stream(), changed.stream().flatMap(name -> inventory.entry(name).stream()))
            .flatMap(entry -> entry.articles().stream())
            .map(Known::id)
            .collect(Collectors.toCollection(HashSet::new));
    if (!loose.isEmpty()) {
      addTwins(inventory, changed, loose);
    }
    return new Changes(
        listing.files().stream().filter(file -> changed.contains(file.name())).toList(),
        listing.files().stream()
            .filter(file -> !changed.contains(file.name()) && inventory.isUnchanged(file))
            .toList(),
        vanished);
  }

  boolean any() {
    return !toRead.isEmpty() || !vanished.isEmpty();
  }

  /// Adds the files that hold an article with one of the ids: if the one that counted goes, theirs
  /// must come forth.
  private static void addTwins(Inventory inventory, Set<String> changed, Set<ArticleId> loose) {
    for (Entry entry : inventory.entries()) {
      if (entry.articles().stream().map(Known::id).anyMatch(loose::contains)) {
        changed.add(entry.file());
      }
    }
  }

  /// Whether the file may well be there, in a folder that cannot be read now.
  private static boolean isOutOfSight(Entry entry, List<Skipped> skipped) {
    return skipped.stream()
        .filter(skip -> skip.reason().startsWith("unreadable"))
        .map(Skipped::file)
        .anyMatch(name ->
            name.equals(".") || name.equals(entry.file()) || entry.file().startsWith(name + "/"));
  }
}
