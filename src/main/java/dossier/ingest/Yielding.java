package dossier.ingest;

import dossier.article.ArticleId;
import dossier.corpus.Corpus;
import dossier.corpus.Inventory;
import dossier.corpus.LongTable;
import dossier.corpus.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What becomes of articles of several files that have one id: of those that hold it, the last by
/// name has it in the index and the others *yield*. The inventory remembers that they do, and where
/// the one that counted goes, they are read again. Whatever is found out is in the inventory before
/// the index can be committed. For one run.
final class Yielding {
  private final Inventory inventory;
  private final LongTable toRead = new LongTable(0);
  private final LongTable read = new LongTable(0);
  private final Set<String> vanished;

  /// Files not to be read in this run so far, of which articles have yielded.
  private final List<SourceFile> yielding;

  private final List<SourceFile> loose = new ArrayList<>();

  Yielding(Inventory inventory, Corpus.Listing listing, Changes changes) {
    this.inventory = inventory;
    vanished = changes.vanished();
    changes.toRead().forEach(file -> toRead.put(LongTable.key(file.name())));
    yielding =
        listing.files().stream()
            .filter(file -> inventory.hasYielded(file) && inventory.isUnchanged(file))
            .collect(Collectors.toCollection(ArrayList::new));
  }

  /// A file is read in this run.
  void read(String file) {
    read.put(LongTable.key(file));
  }

  /// Whether the file that an article is from is about to be found out anew: it is gone, or will be
  /// read.
  boolean isLoose(String file) {
    long key = LongTable.key(file);
    return vanished.contains(file) || toRead.contains(key) && !read.contains(key);
  }

  /// An article of `file` stays out of the index, or is about to leave it, as another has its id.
  void yields(String file, ArticleId id) {
    if (isLoose(file)) {
      inventory.unread(file);
    }
    inventory.yields(file, id.value());
  }

  /// An article leaves the index; files that may hold one with its id are to be read again.
  void leaves(ArticleId id) {
    List<SourceFile> holding =
        yielding.stream().filter(file -> inventory.mayHold(file, id.value())).toList();
    holding.forEach(file -> inventory.unread(file.name()));
    yielding.removeAll(holding);
    loose.addAll(holding);
  }

  /// The files that have to be read again although they were not changed.
  List<SourceFile> loose() {
    return List.copyOf(loose);
  }
}
