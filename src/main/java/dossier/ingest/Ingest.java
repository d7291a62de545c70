package dossier.ingest;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.article.Metadata;
import dossier.article.RawArticle;
import dossier.corpus.Corpus;
import dossier.corpus.Inventory;
import dossier.search.Draft;
import dossier.search.Index;
import dossier.search.Kept;
import dossier.search.Rank;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Brings articles into an index: those of a folder as they change, and single ones. Safe for use
/// by many threads; one run at a time, and single articles go in between. Whoever opened the index
/// closes it. Holds nothing of the archive in memory but what was written since the last commit.
public final class Ingest {
  /// How similar articles are that are copies of each other, where nothing else is said.
  public static final double USUAL_THRESHOLD = 0.8;

  private final Object oneRun = new Object();

  /// Fair, so that whoever waits to write while another commits is in time for the next commit,
  /// which does for all of them.
  private final ReentrantLock writing = new ReentrantLock(true);

  private final Index index;
  private final Inventory inventory;
  private final Meanings meanings;
  private final double threshold;
  private final Pending pending = new Pending();

  /// Articles that were written or deleted since a relearning began; absent where none goes on.
  private Optional<Set<ArticleId>> overtaken = Optional.empty();

  private volatile Understanding understanding;

  /// What every article was understood with; absent where that is not known.
  private Optional<Understanding> settled = Optional.empty();

  /// @param meanings what articles of the index were understood with
  /// @param threshold how similar articles are that are copies of each other, 0 to 1
  public Ingest(
      Index index,
      Inventory inventory,
      Understanding understanding,
      Meanings meanings,
      double threshold) {
    this.index = index;
    this.inventory = inventory;
    this.understanding = understanding;
    this.meanings = meanings;
    this.threshold = threshold;
  }

  /// As the other, where nothing is known of what articles were understood with.
  public Ingest(Index index, Inventory inventory, Understanding understanding, double threshold) {
    this(index, inventory, understanding, Meanings.unwritten(), threshold);
  }

  /// How similar articles are that are copies of each other.
  public double threshold() {
    return threshold;
  }

  /// In how many articles each fact rule was skipped since this was opened, by its id: because it
  /// would have taken too many steps, or failed.
  public Map<String, Long> skippedRules() {
    return understanding.skippedRules();
  }

  /// Makes the index hold what the corpus holds: reads what is new or changed, drops what is gone,
  /// commits. A bad file is part of the report, never an exception. Articles that came singly stay.
  public Report run(Corpus corpus, Progress progress) throws IOException {
    return run(corpus, Selection.CHANGED, progress);
  }

  /// As [#run(Corpus, Progress)], but looks only at selected files.
  public Report run(Corpus corpus, Selection selection, Progress progress) throws IOException {
    synchronized (oneRun) {
      commitLeft();
      return new Run(this, inventory, corpus, selection, progress).run();
    }
  }

  /// Understands anew what has to be so that every article is understood with the names and rules of
  /// today: those of which a phrase means something else than when they were understood. From what
  /// is kept of them, no file is read; those that the next run reads anyhow are left to it.
  public Relearned relearn() throws IOException {
    synchronized (oneRun) {
      commitLeft();
      return relearn(about -> inventory.isUnread(about.file()));
    }
  }

  /// Understands articles in another way from now on, and those anew that this touches; waits for a
  /// run to end. Articles may be put, deleted and asked for meanwhile. What has changed is seen at
  /// once where it is no more than [Relearning#AT_ONCE] articles, else so many at a time. Where it
  /// fails, the next one, or the next start, goes on.
  public Relearned relearn(Understanding now) throws IOException {
    synchronized (oneRun) {
      commitLeft();
      meanings.begin(now.meanings());
      writing.lock();
      try {
        understanding = now;
      } finally {
        writing.unlock();
      }
      return relearn(_ -> false);
    }
  }

  private Relearned relearn(Predicate<Metadata> left) throws IOException {
    Optional<Understanding> with = Optional.of(understanding);
    if (settled.equals(with)) {
      return Relearned.NOTHING;
    }
    Map<String, String> now = understanding.meanings();
    Set<String> changed = meanings.changed(now);
    Relearned learned = changed.isEmpty() ? Relearned.NOTHING : relearn(changed, left);
    meanings.finish(now);
    settled = with;
    return learned;
  }

  private Relearned relearn(Set<String> changed, Predicate<Metadata> left) throws IOException {
    overtaken(Optional.of(new HashSet<>()));
    try (Draft written = index.written();
        Relearning relearning = new Relearning(this, written, understanding, changed, left)) {
      return relearning.run();
    } finally {
      overtaken(Optional.empty());
    }
  }

  private void overtaken(Optional<Set<ArticleId>> articles) {
    writing.lock();
    try {
      overtaken = articles;
    } finally {
      writing.unlock();
    }
  }

  /// Replaces articles by what they are understood as now, but for those that were written or
  /// deleted meanwhile, and commits.
  ///
  /// @return how many were replaced
  int replace(List<Kept> anew) throws IOException {
    writing.lock();
    try {
      Set<ArticleId> newer = Set.copyOf(overtaken.orElse(Set.of()));
      List<Kept> still = anew.stream().filter(one -> !newer.contains(one.article().id())).toList();
      for (Kept one : still) {
        if (one.article().text().isBlank()) {
          delete(one.article().id());
        } else {
          store(one);
        }
      }
      commit();
      return still.size();
    } finally {
      writing.unlock();
    }
  }

  /// Puts one article in, in place of any with its id. Seen and safe only after [#commit()], which
  /// also finds out whether it is a copy.
  ///
  /// @throws IllegalArgumentException where the article has no text
  public Article put(RawArticle raw) throws IOException {
    Understanding with = understanding;
    Kept kept = kept(raw, with);
    writing.lock();
    try {
      Kept latest = with == understanding ? kept : kept(raw, understanding);
      store(latest);
      return latest.article();
    } finally {
      writing.unlock();
    }
  }

  private static Kept kept(RawArticle raw, Understanding with) {
    Understanding.Understood understood = with.of(raw);
    if (understood.article().text().isBlank()) {
      throw new IllegalArgumentException("article \"" + raw.id() + "\" has no text");
    }
    return understood.kept(raw);
  }

  /// Takes one article out; nothing where the id is unknown. Its file, if it has one, is not read
  /// for it again until it changes.
  public void delete(ArticleId id) throws IOException {
    writing.lock();
    try {
      overtaken.ifPresent(articles -> articles.add(id));
      pending.delete(id);
      index.delete(id);
    } finally {
      writing.unlock();
    }
  }

  /// Settles whose copies the articles are, and makes what was put and deleted durable and visible:
  /// all of it at once, so that no reader and no crash finds an article unsettled.
  ///
  /// @return how many of the articles put since the last commit are copies
  public int commit() throws IOException {
    writing.lock();
    try {
      int copies = pending.isEmpty() ? 0 : new Copies(index, pending, threshold).settle();
      inventory.saveNews();
      index.commit();
      pending.clear();
      return copies;
    } finally {
      writing.unlock();
    }
  }

  /// Commits what a run has written that a fault has ended, so that the next finds it in the index.
  private void commitLeft() throws IOException {
    writing.lock();
    try {
      if (!pending.isEmpty()) {
        commit();
      }
    } finally {
      writing.unlock();
    }
  }

  Understanding understanding() {
    return understanding;
  }

  void store(Kept kept) throws IOException {
    writing.lock();
    try {
      overtaken.ifPresent(articles -> articles.add(kept.article().id()));
      index.put(kept);
      pending.put(kept.article().about());
    } finally {
      writing.unlock();
    }
  }

  /// The file of the article that has this id now, which is empty for one that came singly; absent
  /// where none has it.
  Optional<String> owner(ArticleId id) throws IOException {
    writing.lock();
    try {
      Optional<String> file = pending.written(id).map(Pending.Written::rank).map(Rank::file);
      return file.isPresent() || pending.isDeleted(id)
          ? file
          : index.article(id).map(article -> article.about().file());
    } finally {
      writing.unlock();
    }
  }

  /// Hands over the files that have an article in the index.
  void files(Consumer<String> to) throws IOException {
    index.files(to);
  }

  /// Hands over the articles that a file gave, as of the last commit.
  void articlesOf(String file, Consumer<ArticleId> to) throws IOException {
    index.articlesOf(file, to);
  }
}
