package dossier.ingest;

import dossier.article.ArticleId;
import dossier.corpus.Corpus;
import dossier.corpus.Inventory;
import dossier.corpus.LongTable;
import dossier.corpus.SourceFile;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What becomes of articles of several files that have one id: of those that hold it, the last by
/// name has it in the index and the others *yield*. The inventory remembers that they do, and where
/// the one that counted is dropped, they are read again. For one run.
final class Yielding {
  private static final int MOST_LEAVING = 1_000;

  private final Inventory inventory;
  private final LongTable toRead = new LongTable(0);
  private final LongTable read = new LongTable(0);
  private final Set<ArticleId> leaving = new LinkedHashSet<>();
  private List<SourceFile> files = List.of();
  private Set<String> vanished = Set.of();
  private boolean isNews;
  /// Changed files that this run leaves for another.
  private final LongTable left = new LongTable(0);

  private boolean allLoose;

  Yielding(Inventory inventory) {
    this.inventory = inventory;
  }

  void begin(Corpus.Listing listing, Changes changes) {
    files = listing.files();
    vanished = changes.vanished();
    changes.toRead().forEach(file -> toRead.put(LongTable.key(file.name())));
    changes.left().forEach(file -> left.put(LongTable.key(file.name())));
  }

  /// A file has been read in this run.
  void read(String file) {
    read.put(LongTable.key(file));
  }

  /// Whether what the index says of a file is about to be found out anew: it is gone, or will be
  /// read.
  boolean isLoose(String file) {
    long key = LongTable.key(file);
    return vanished.contains(file) || toRead.contains(key) && !read.contains(key);
  }

  /// An article of `file` stays out of the index, as another has its id.
  void yields(String file, ArticleId id) {
    isNews |= inventory.yields(file, id.value());
  }

  /// An article leaves the index; another file may hold one with its id.
  void leaves(ArticleId id) {
    if (leaving.size() < MOST_LEAVING) {
      leaving.add(id);
    } else {
      allLoose = true;
    }
  }

  /// Makes files count as unread that may hold an article with the id of one that leaves.
  ///
  /// @return whether the inventory has changed
  boolean settle() {
    boolean changed = isNews;
    if (!leaving.isEmpty()) {
      for (SourceFile file : files) {
        boolean isRead = read.contains(LongTable.key(file.name()));
        if (!isRead && inventory.hasYielded(file) && mayHoldOne(file)) {
          inventory.unread(file.name());
          changed = true;
        }
      }
    }
    leaving.clear();
    allLoose = false;
    isNews = false;
    return changed;
  }

  private boolean mayHoldOne(SourceFile file) {
    return allLoose || leaving.stream().anyMatch(id -> inventory.mayHold(file, id.value()));
  }

  /// The files that have to be read although they were not changed.
  List<SourceFile> loose() {
    return files.stream()
        .filter(file -> !inventory.isUnchanged(file))
        .filter(file -> !read.contains(LongTable.key(file.name())))
        .filter(file -> !left.contains(LongTable.key(file.name())))
        .toList();
  }
}
