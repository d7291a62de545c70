package dossier.ingest;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.article.Duplicate;
import dossier.article.RawArticle;
import dossier.corpus.Corpus;
import dossier.corpus.Inventory;
import dossier.search.Draft;
import dossier.search.Index;
import dossier.search.Rank;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

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
  private final Understanding understanding;
  private final double threshold;
  private final Pending pending = new Pending();

  /// @param threshold how similar articles are that are copies of each other, 0 to 1
  public Ingest(Index index, Inventory inventory, Understanding understanding, double threshold) {
    this.index = index;
    this.inventory = inventory;
    this.understanding = understanding;
    this.threshold = threshold;
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

  /// Puts one article in, in place of any with its id. Seen and safe only after [#commit()], which
  /// also finds out whether it is a copy.
  ///
  /// @throws IllegalArgumentException where the article has no text
  public Article put(RawArticle raw) throws IOException {
    Understanding.Understood understood = understanding.of(raw);
    if (understood.article().text().isBlank()) {
      throw new IllegalArgumentException("article \"" + raw.id() + "\" has no text");
    }
    store(understood);
    return understood.article();
  }

  /// Takes one article out; nothing where the id is unknown. Its file, if it has one, is not read
  /// for it again until it changes.
  public void delete(ArticleId id) throws IOException {
    writing.lock();
    try {
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
      int copies = pending.isEmpty() ? 0 : settle();
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

  private int settle() throws IOException {
    List<Settling.Decision> decisions = settleCopies();
    settleContained(decisions);
    return (int)
        decisions.stream().filter(decision -> decision.isNew() && decision.isCopy()).count();
  }

  private List<Settling.Decision> settleCopies() throws IOException {
    try (Draft written = index.written()) {
      Settling settling = new Settling(written, threshold);
      for (Pending.Written one : pending.written()) {
        settling.add(one.rank(), one.duplicateOf());
      }
      for (ArticleId gone : pending.deleted()) {
        settling.addCopiesOf(gone);
      }
      List<Settling.Decision> decisions = settling.decide();
      for (Settling.Decision decision : decisions) {
        if (decision.isChange()) {
          rewrite(decision.rank().id(), decision.now(), written);
        }
      }
      return decisions;
    }
  }

  private void settleContained(List<Settling.Decision> decisions) throws IOException {
    try (Draft written = index.written()) {
      Containing containing = new Containing(written);
      for (Settling.Decision decision : decisions) {
        if (decision.isCopy()) {
          containing.remove(decision.rank().id());
        } else if (decision.isNew() || decision.wasCopy()) {
          containing.add(decision.rank().id(), decision.now());
        }
      }
      for (ArticleId gone : pending.deleted()) {
        containing.remove(gone);
      }
      for (Containing.Change change : containing.decide()) {
        rewrite(change.id(), change.now(), written);
      }
    }
  }

  private void rewrite(ArticleId id, Optional<Duplicate> duplicate, Draft written)
      throws IOException {
    Optional<Article> before = written.article(id);
    if (before.isPresent()) {
      var about = before.get().about().withDuplicateOf(duplicate);
      index.put(new Article(about, before.get().text()), written.facts(id));
      pending.put(about);
    }
  }

  Understanding understanding() {
    return understanding;
  }

  void store(Understanding.Understood understood) throws IOException {
    writing.lock();
    try {
      index.put(understood.article(), understood.facts());
      pending.put(understood.article().about());
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
